import { describe, expect, test } from "vitest";
import { settledOf } from "../../../src/commands/act/report/remembering.ts";
import type { Change } from "../../../src/core/model/change/change.ts";
import type { DesiredConfiguration } from "../../../src/core/model/change/desired-flag.ts";
import { renderMark } from "../../../src/core/model/change/mark.ts";
import { Failure } from "../../../src/core/model/failure.ts";
import type { ApprovalRequest } from "../../../src/core/model/live/approval-request.ts";
import type { Flag } from "../../../src/core/model/live/flag.ts";
import type { PullRequest } from "../../../src/core/model/pull-request.ts";
import type { Provider } from "../../../src/ports/provider.ts";
import { CHANGE, ours, SAME } from "../../core/decide/observing.ts";
import { CHECKOUT, checkoutWith } from "../../core/semantic-patch/checkout-flag.ts";
import { fakeHost, pullRequest } from "../fake-host.ts";
import { lookAt } from "./looking.ts";

const SHORT = SAME.slice(0, 12);

/** The edit of a document about the flag in production. */
function edit(before: DesiredConfiguration, after: DesiredConfiguration): Change {
  const path = Object.keys(after)[0] ?? "";
  const fields = [{ path, before: null, after: null }];
  return {
    ...CHANGE,
    instructions: [],
    intent: { of: "configuration", before, after, fields },
    environmentAt: ["environments", "production"],
  };
}

const OFF = edit({ on: true }, { on: false });
const OFF_VARIATION = edit({ offVariation: "treatment" }, { offVariation: { index: 2 } });
const unreadable: Partial<Provider> = { readFlag: () => Promise.reject(new Error("Nobody should ask.")) };
const { request, mark } = ours();
const asking = { ...request, description: `Open it ${renderMark({ ...mark, repositoryId: 7 })}` };
const waiting: Partial<Provider> = { readRequests: async () => [asking], readRequest: async () => asking };

describe("an edit that asks for what is live already", () => {
  test("is settled once it is merged, and not before", async () => {
    const open = await lookAt(fakeHost({}), {}, "open", true, { change: OFF });
    const merged = await lookAt(fakeHost({}), {}, "merged", true, { change: OFF });
    expect([open.compiled?.instructions, open.settled]).toEqual([[], false]);
    expect([merged.compiled?.instructions, merged.settled]).toEqual([[], true]);
    const standings = [open, merged].map((observed) => ({ observed, verdict: {} as never, tried: false }));
    expect(standings.map((one) => [...settledOf([one], new Set())])).toEqual([[], [SHORT]]);
    expect([...settledOf(standings, new Set(["b".repeat(12), SHORT]))]).toEqual(["b".repeat(12), SHORT]);
  });

  test("does not ask what the environment wants of approvals", async () => {
    const readApprovalSettings = () => Promise.reject(new Error("Nobody should ask."));
    const observed = await lookAt(fakeHost({}), { readApprovalSettings }, "open", true, { change: OFF });
    expect(observed.diagnostics).toEqual([]);
  });

  test("is not looked at again after the merge, whatever becomes of the flag", async () => {
    const settled = new Set([SHORT]);
    const observed = await lookAt(fakeHost({}), unreadable, "merged", true, { change: OFF, settled });
    expect([observed.settled, observed.compiled, observed.failure]).toEqual([true, undefined, undefined]);
  });

  test.each([
    ["before the merge", "open", {}],
    ["where a request asks for it", "merged", waiting],
  ] as const)("is looked at all the same %s", async (_when, state, answers) => {
    const readFlag = async () => ({ found: true, flag: checkoutWith({ on: true }) }) as const;
    const settled = new Set([SHORT]);
    const observed = await lookAt(fakeHost({}), { readFlag, ...answers }, state, true, { change: OFF, settled });
    expect(observed.compiled?.instructions).toEqual([{ kind: "turnFlagOff" }]);
  });

  test.each([
    ["something kept it from being looked at", { failure: new Failure("no", "No.", { hint: "" }) }],
    ["something is wrong with it", { diagnostics: [{ code: "x", file: "a", where: "file", message: "x" }] as const }],
    ["its request is still there", { requests: [ours()] }],
  ])("is not remembered where %s", async (_why, more) => {
    const observed = await lookAt(fakeHost({}), {}, "merged", true, { change: OFF });
    const standing = { observed: { ...observed, ...more }, verdict: {} as never, tried: false };
    expect([...settledOf([standing], new Set())]).toEqual([]);
  });
});

describe("an edit of what somebody changed in LaunchDarkly", () => {
  const written = Date.UTC(2026, 2, 1, 9);
  const read = async (readWritten: () => Promise<number | undefined>) => {
    const observed = await lookAt(fakeHost({}), {}, "open", true, { change: OFF_VARIATION, readWritten });
    return observed.diagnostics.map(({ code, message, hint }) => `${code}: ${message} ${hint}`);
  };

  test("is told with the date of what git said", async () => {
    const [said, ...more] = await read(async () => written);
    expect(more).toEqual([]);
    expect(said).toMatch(/^drifted-field: .*2026-03-01/);
  });

  test("is told without a date where nobody knows it", async () => {
    const [said, ...more] = await read(async () => undefined);
    expect(more).toEqual([]);
    expect(said).toMatch(/^drifted-field: /);
    expect(said).not.toContain("2026");
  });

  test("is not asked about where git and LaunchDarkly agree", async () => {
    const readWritten = () => Promise.reject(new Error("Nobody should ask."));
    const observed = await lookAt(fakeHost({}), {}, "open", true, { change: OFF, readWritten });
    expect(observed.failure).toBeUndefined();
  });
});

describe("prerequisites that are live and not in the document", () => {
  const PAYMENTS: Flag = {
    ...CHECKOUT,
    key: "payments",
    variations: [
      { id: "p-on", value: true, name: "open" },
      { id: "p-off", value: false, name: "closed" },
    ],
    configurations: {},
  };
  const look = async (before: DesiredConfiguration, after: DesiredConfiguration) => {
    const asked: unknown[] = [];
    const readFlag: Provider["readFlag"] = async (_project, key, environments) => {
      asked.push([key, environments]);
      return { found: true, flag: key === "payments" ? PAYMENTS : CHECKOUT };
    };
    const { compiled, diagnostics } = await lookAt(fakeHost({}), { readFlag }, "open", true, {
      change: edit(before, after),
    });
    expect(diagnostics).toEqual([]);
    return { asked, said: JSON.stringify([compiled?.warnings]) };
  };

  test("are told by the names of their variations, for which no environment is asked", async () => {
    const { asked, said } = await look({ prerequisites: [], on: true }, { prerequisites: [], on: false });
    expect(said).toContain('live is \\"closed\\"');
    expect(asked).toEqual([
      ["new-checkout", ["production"]],
      ["payments", []],
    ]);
  });

  test("are not asked about where the document leaves them alone", async () => {
    expect((await look({ on: true }, { on: false })).asked).toEqual([["new-checkout", ["production"]]]);
  });
});

describe("an edit of what a merged pull request has still to change in LaunchDarkly", () => {
  const asked = (number: number, more: Partial<ApprovalRequest> = {}): ApprovalRequest => ({
    ...request,
    id: `of-${number}`,
    description: `Open it ${renderMark({ ...mark, repositoryId: 7, pullRequest: number })}`,
    ...more,
  });
  const hintOf = async (
    requests: readonly ApprovalRequest[],
    readPullRequest: (number: number) => Promise<PullRequest>,
  ) => {
    const host = fakeHost({ readPullRequest });
    const provider = { readRequests: async () => [...requests] };
    const { diagnostics } = await lookAt(host, provider, "open", true, { change: OFF_VARIATION });
    return diagnostics[0]?.hint ?? "";
  };
  const are = (state: PullRequest["state"]) => async (number: number) => pullRequest({ number, state });
  const nobody = () => Promise.reject(new Error("Nobody should ask."));

  test.each<[string, ApprovalRequest[], RegExp]>([
    ["one", [asked(9)], /^Pull request #9 is merged and waits to be applied here; .* Write what is live/],
    ["several", [asked(9), asked(7), asked(9)], /^Pull requests #7 and #9 are merged and wait to be applied here; /],
  ])("is told of %s that waits", async (_what, requests, hint) => {
    expect(await hintOf(requests, are("merged"))).toMatch(hint);
  });

  test.each<[string, ApprovalRequest[], (number: number) => Promise<PullRequest>]>([
    ["nobody asked for anything", [], nobody],
    ["what was asked for is applied", [asked(9, { status: "completed" })], nobody],
    ["the other pull request is open", [asked(9)], are("open")],
    ["GitHub does not tell", [asked(9)], () => Promise.reject(new Failure("no", "No.", { hint: "" }))],
  ])("is told as drift alone where %s", async (_why, requests, readPullRequest) => {
    expect(await hintOf(requests, readPullRequest)).toMatch(/^Write what is live/);
  });
});
