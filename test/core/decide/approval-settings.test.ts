import { describe, expect, test } from "vitest";
import { decide } from "../../../src/core/decide/decide.ts";
import type { Observed, OurRequest, Setting, Stage } from "../../../src/core/decide/observed.ts";
import { Failure } from "../../../src/core/model/failure.ts";
import type { ApprovalRequest } from "../../../src/core/model/live/approval-request.ts";
import type { FlagConfiguration } from "../../../src/core/model/live/flag.ts";
import { CHECKOUT } from "../semantic-patch/checkout-flag.ts";
import {
  CHANGE,
  COMPILED,
  inWords,
  NOW,
  observing,
  ours,
  REVIEW,
  review,
  SETTINGS,
  setting,
  TWO_APPROVALS,
} from "./observing.ts";

/** What is done and said of one request of ours: `does; result, conclusion: title`. */
function settled(
  stage: Stage,
  request: Partial<ApprovalRequest>,
  more: { readonly observed?: Partial<Observed>; readonly setting?: Partial<Setting> } = {},
): string {
  const { actions, verdict } = decide(observing([ours(request)], more.observed), setting(stage, more.setting));
  const does = inWords(actions).join(", ") || "nothing";
  return `${does}; ${verdict.result}, ${verdict.conclusion ?? "in progress"}: ${verdict.title}`;
}

const reasonOf = (stage: Stage, request: Partial<ApprovalRequest>, more: Partial<Setting>): string =>
  decide(observing([ours(request)]), setting(stage, more)).verdict.reason;

const REFUSED_AFTER = "refused, failure: Applied with other instructions";
const REFUSED = "nothing; refused, failure: Not safe to apply";
const APPLIED = "apply r1; approved, success: Approved, 2 of 2 approvals";
const DECLINED_BY_ONE = {
  settings: SETTINGS,
  reviewStatus: "declined",
  reviews: [...TWO_APPROVALS.reviews, review("decline", "eve")],
} as const;

describe("who approves", () => {
  const own = (...members: string[]) => ({ setting: { review: { ...REVIEW, own: new Set(members) } } });

  test("an approval by the author or a committer does not count", () => {
    expect(settled("merged", TWO_APPROVALS, own("ana"))).toBe("nothing; pending, in progress: 1 of 2 approvals");
    expect(reasonOf("open", TWO_APPROVALS, own("ana").setting)).toContain("does not count");
  });

  test("approvals by others count beside it", () => {
    const reviews = [...TWO_APPROVALS.reviews, review("approve", "eve")];
    expect(settled("merged", { reviewStatus: "approved", reviews }, own("ana"))).toBe(APPLIED);
  });

  test("their decline stands all the same", () => {
    expect(settled("merged", DECLINED_BY_ONE, own("eve"))).toBe("nothing; declined, failure: Declined");
  });

  test("of an author whom nobody knows it is said that self-approval could not be ruled out", () => {
    const unknown = { review: { ...REVIEW, unknown: ["octocat"] } };
    expect(settled("merged", TWO_APPROVALS, { setting: unknown })).toBe(APPLIED);
    expect(reasonOf("merged", TWO_APPROVALS, unknown)).toContain('"octocat" is in LaunchDarkly');
  });
});

describe("a standing decline", () => {
  test("blocks although LaunchDarkly would apply", () => {
    expect(settled("merged", DECLINED_BY_ONE)).toBe("nothing; declined, failure: Declined");
  });

  test.each<[string, Partial<ApprovalRequest>, string]>([
    ["enough others approve and LaunchDarkly allows it too", DECLINED_BY_ONE, APPLIED],
    [
      "LaunchDarkly does not allow it",
      { ...DECLINED_BY_ONE, settings: { ...SETTINGS, canApplyDeclinedChanges: false } },
      "nothing; declined, failure: Declined",
    ],
    [
      "too few others approve",
      { ...DECLINED_BY_ONE, reviews: [review("approve", "ana"), review("decline", "eve")] },
      "nothing; declined, failure: Declined",
    ],
    [
      "nothing is known of the settings",
      { reviewStatus: "declined", reviews: DECLINED_BY_ONE.reviews },
      "nothing; declined, failure: Declined",
    ],
  ])("with a config that lets it pass, where %s", (_what, request, says) => {
    expect(settled("merged", request, { setting: { review: { ...REVIEW, declinedMayApply: true } } })).toBe(says);
  });
});

describe("where LaunchDarkly applies before the merge", () => {
  const auto = { ...TWO_APPROVALS, settings: { ...SETTINGS, autoApply: true } };

  test("a request is withdrawn before the merge; after it nothing comes too early", () => {
    expect(settled("open", auto)).toBe("withdraw r1; refused, failure: Not safe to apply");
    expect(settled("merged", auto)).toBe(APPLIED);
  });

  test("a request is withdrawn in a freeze, even if the config allows it", () => {
    const freeze = { from: NOW - 1, until: NOW + 86_400_000, reason: "Holidays" };
    const { actions } = decide(
      observing([ours(auto)], { freeze }),
      setting("open", { review: { ...REVIEW, autoApply: true } }),
    );
    expect(inWords(actions)).toEqual(["withdraw r1"]);
  });

  test("a request is withdrawn even if something else about it could not be read", () => {
    const failure = new Failure("forbidden", "LaunchDarkly says no.", { hint: "Ask." });
    const { actions } = decide(observing([ours(auto)], { failure }), setting("open"));
    expect(inWords(actions)).toEqual(["withdraw r1"]);
  });

  test("a freeze holds also after the merge, whatever the config says", () => {
    const freeze = { from: NOW - 1, until: NOW + 86_400_000, reason: "Holidays" };
    const merged = (requests: readonly OurRequest[]) => decide(observing(requests, { freeze }), setting("merged"));
    expect(inWords(merged([ours(auto)]).actions)).toEqual(["withdraw r1"]);
    expect([inWords(merged([]).actions), merged([]).verdict.result]).toEqual([[], "pending"]);
  });

  test("a freeze holds back the request itself, if the config allows it", () => {
    const freeze = { from: NOW - 1, until: NOW + 86_400_000, reason: "Holidays" };
    const review = { ...REVIEW, autoApply: true };
    const { actions, verdict } = decide(observing([], { freeze }), setting("open", { review }));
    expect([inWords(actions), verdict.result, verdict.conclusion]).toEqual([[], "pending", null]);
  });

  test("unless the config says otherwise", () => {
    expect(settled("merged", auto, { setting: { review: { ...REVIEW, autoApply: true } } })).toBe(APPLIED);
  });
});

describe("approvals in another service", () => {
  const external = { serviceKind: "servicenow", settings: { ...SETTINGS, serviceKind: "servicenow" } } as const;

  test.each<[Partial<ApprovalRequest>, string]>([
    [{ reviewStatus: "pending" }, 'nothing; pending, in progress: Waits for approval in "servicenow"'],
    [{ reviewStatus: "approved" }, 'apply r1; approved, success: Approved in "servicenow"'],
    [{ reviewStatus: "declined" }, "nothing; declined, failure: Declined"],
    [{ ...TWO_APPROVALS, status: "unknown" }, "nothing; pending, in progress: Unknown status"],
  ])("count by their status alone: %j", (request, says) => {
    expect(settled("merged", { ...external, ...request })).toBe(says);
  });
});

describe("inside a freeze", () => {
  const freeze = { from: NOW - 1, until: NOW + 86_400_000, reason: "Holidays" };

  test.each<Stage>(["open", "merged"])("what is approved waits: %s", (stage) => {
    const says = settled(stage, TWO_APPROVALS, { observed: { freeze } });
    expect(says).toMatch(/^nothing; pending, in progress: Frozen until /);
  });

  test("a request is made all the same", () => {
    const { actions } = decide(observing([], { freeze }), setting("open"));
    expect(inWords(actions)).toEqual(["create"]);
  });
});

describe("a schedule", () => {
  const later = { change: { ...CHANGE, executeAt: NOW + 1_000 } };

  test.each<[string, Partial<ApprovalRequest>, Partial<Observed>, string]>([
    ["that the file asks for is applied", { ...TWO_APPROVALS, executeAt: NOW + 1_000 }, later, APPLIED],
    ["that the file does not ask for is refused", { ...TWO_APPROVALS, executeAt: NOW + 1_000 }, {}, REFUSED],
    ["that is missing on the request is refused", TWO_APPROVALS, later, REFUSED],
    ["that is another one is refused", { ...TWO_APPROVALS, executeAt: NOW + 1_001 }, later, REFUSED],
    [
      "whose time has passed is refused",
      { ...TWO_APPROVALS, executeAt: NOW },
      { change: { ...CHANGE, executeAt: NOW } },
      REFUSED,
    ],
  ])("%s", (_what, request, observed, says) => {
    expect(settled("merged", request, { observed })).toBe(says);
  });
});

describe("a copy", () => {
  const change = { ...CHANGE, instructions: [], copy: { from: "staging", actions: ["updateOn"] } } as const;
  const before = CHECKOUT.configurations.production as FlagConfiguration;
  const after = { ...before, on: !before.on };
  const copied = { flag: CHECKOUT, prerequisites: new Map() };
  const compiled = {
    ...COMPILED,
    instructions: [],
    configurations: new Map([["production", { before, after }]]),
    copied,
  };
  const turned = [{ kind: after.on ? "turnFlagOn" : "turnFlagOff" }];
  const source = { environment: "staging", version: 3 };
  const held = "i".repeat(43);
  const echo = "e".repeat(43);
  const echoes = new Map([["r1", echo]]);
  const good = { source, held, echo, instructions: turned };

  test.each<[string, Parameters<typeof ours>[0], Partial<Observed>, string]>([
    ["that holds what was sent and answered is applied", good, { echoes }, APPLIED],
    ["of which nobody remembers the answer is applied if it does the same", good, {}, APPLIED],
    ["that was altered is refused", { ...good, echo: "x" }, { echoes }, REFUSED],
    ["from another source than was sent is refused", { ...good, held: "x" }, { echoes }, REFUSED],
    ["that copies nothing is refused", { held, echo, instructions: turned }, { echoes }, REFUSED],
    ["that would do nothing is refused", { ...good, instructions: [] }, {}, REFUSED],
    [
      "that would do more is refused",
      { ...good, instructions: [...turned, { kind: "replaceRules", rules: [] }] },
      {},
      REFUSED,
    ],
    ["that nobody understands is refused", { ...good, instructions: [{ kind: "copyEverything" }] }, {}, REFUSED],
  ])("%s", (_what, request, observed, says) => {
    const seen = { change, compiled, ...observed };
    expect(settled("merged", { ...TWO_APPROVALS, ...request }, { observed: seen })).toBe(says);
  });

  test("on a request for instructions is refused", () => {
    expect(settled("merged", { ...TWO_APPROVALS, source })).toBe(REFUSED);
  });
});

describe("a request that ended", () => {
  test.each<[string, Partial<ApprovalRequest>, string]>([
    ["completed as the file asks", {}, "applied, success: Applied"],
    ["with other kinds than the file names", { instructions: [{ kind: "turnFlagOff" }] }, REFUSED_AFTER],
    ["as a copy", { source: { environment: "staging" } }, REFUSED_AFTER],
  ])("%s", (_what, request, says) => {
    const ended = { status: "completed", appliedAt: NOW, ...request } as const;
    expect(settled("merged", ended)).toBe(`nothing; ${says}`);
  });

  test("scheduled for another time than the file says is no success", () => {
    const request = { status: "scheduled", executeAt: NOW } as const;
    const says = settled("merged", request, { observed: { change: { ...CHANGE, executeAt: NOW + 1 } } });
    expect(says).toBe("nothing; refused, failure: Scheduled for another time");
  });

  test("and is ours speaks before a younger one with its mark, whoever made that", () => {
    const copy = ours({ id: "copy", createdAt: 2_000, requestor: "eve", ...TWO_APPROVALS });
    const first = ours({ status: "completed", appliedAt: NOW });
    const { actions, verdict } = decide(observing([copy, first]), setting("merged"));
    expect([inWords(actions), verdict.title]).toEqual([["withdraw copy"], "Applied"]);
  });

  test("that somebody else made later does not speak before ours that waits", () => {
    const copied = ours({ id: "copied", status: "completed", appliedAt: NOW, requestor: "eve", createdAt: 2_000 });
    const { actions } = decide(observing([copied, ours(TWO_APPROVALS)]), setting("merged"));
    expect(inWords(actions)).toEqual(["apply r1"]);
  });

  test("with other kinds does not speak before ours that waits, whatever it says it is", () => {
    const forged = ours({ id: "forged", status: "scheduled", executeAt: NOW, instructions: [{ kind: "turnFlagOff" }] });
    const { actions } = decide(observing([forged, ours(TWO_APPROVALS)]), setting("merged"));
    expect(inWords(actions)).toEqual(["withdraw forged", "apply r1"]);
  });
});
