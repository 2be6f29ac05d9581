import { describe, expect, test } from "vitest";
import type { ApprovalRequest, ApprovalSettings } from "../../../../src/core/model/live/approval-request.ts";
import { reviewList } from "../../../../src/core/render/change/reviews.ts";
import { ours, review, SETTINGS } from "../../decide/observing.ts";
import { NAUGHTY, type Parts, report, standing } from "../reporting.ts";

const ANA = "507f1f77bcf86cd799439011";
const PEOPLE = new Map([[ANA, "alice"]]);
const AT = { at: 1_796_000_000_000 };

/** The list for a request, its lines without their dashes. */
function linesOf(more: Partial<ApprovalRequest>, parts: Parts = {}): string[] {
  const list = reviewList(
    standing({ ...parts, verdict: { request: ours(more).request } }),
    report([], { people: PEOPLE }),
  );
  return list.split("\n").map((line) => line.replace(/^- /, ""));
}

const settingsOf = (more: Partial<ApprovalSettings>, request: Partial<ApprovalRequest> = {}) =>
  linesOf({ settings: { ...SETTINGS, ...more }, ...request }).filter((line) => line.startsWith("LaunchDarkly"));

describe("the reviews of a request", () => {
  test("say how many are asked for, and who said what and when, by login where the config says who it is", () => {
    const reviews = [review("approve", ANA, AT), review("decline", "ben", AT), review("comment", "eve", AT)];
    expect(linesOf({ reviews })).toEqual([
      "2 approvals are asked for.",
      "`alice` approved at 2026-11-30 00:53 UTC.",
      "`ben` declined at 2026-11-30 00:53 UTC.",
    ]);
  });

  test("count no service token", () => {
    const reviews = [review("approve", "t1", { ...AT, byServiceToken: true })];
    expect(linesOf({ reviews })[1]).toBe(
      "The service token `t1` approved at 2026-11-30 00:53 UTC, which does not count.",
    );
  });

  test("stay after it was applied, when nothing is asked for any more", () => {
    const reviews = [review("approve", ANA, AT)];
    expect(linesOf({ status: "completed", reviews, settings: { ...SETTINGS, autoApply: true } })).toEqual([
      "`alice` approved at 2026-11-30 00:53 UTC.",
    ]);
  });

  test("are as many as fit", () => {
    const reviews = Array.from({ length: 500 }, (_, n) => review("approve", `member-${n}`, { at: n }));
    const lines = linesOf({ reviews });
    expect(lines.join("\n").length).toBeLessThan(3_200);
    expect(lines.at(-1)).toMatch(/^and [0-9]+ more reviews$/);
  });

  test("are none while there is no request", () => {
    expect(reviewList(standing(), report([]))).toBe("");
  });
});

describe("who is asked to review", () => {
  const asked = (members: string[], teams: string[] = []) => ({ change: { reviewers: { members, teams } } });

  test.each<[Parts, string]>([
    [asked(["ana@example.com"]), "1 member"],
    [asked(["ana@example.com", "ben@example.com"], ["checkout-owners"]), "2 members, team `checkout-owners`"],
    [asked([ANA, "ben@example.com"]), "`alice`, 1 other member"],
    [asked([ANA, "a@example.com", "b@example.com"]), "`alice`, 2 other members"],
    [asked([], ["a|b"]), "team `a\\|b`"],
    [
      { ...asked(["ana@example.com"]), observed: { asking: { members: [ANA], teams: ["all"] } } },
      "`alice`, team `all`",
    ],
  ])("is named, e-mail addresses are not: %#", (parts, words) => {
    expect(linesOf({}, parts)[1]).toBe(`Asked to review: ${words}.`);
    expect(reviewList(standing(parts), report([], { people: PEOPLE }))).toBe(`- Asked to review: ${words}.`);
    expect(linesOf({ status: "completed" }, parts)).toEqual([""]);
  });
});

describe("what is unusual about the approvals of an environment", () => {
  test.each<[string, Partial<ApprovalSettings>, Partial<ApprovalRequest>, string[]]>([
    ["nothing", {}, {}, []],
    [
      "own requests",
      { canReviewOwnRequest: true },
      {},
      ["LaunchDarkly lets those who ask review their own requests here."],
    ],
    [
      "declined requests, once one is",
      {},
      { reviews: [review("decline", "ben")] },
      ["LaunchDarkly would let it be applied although it is declined."],
    ],
    [
      "declined requests, where they stay so",
      { canApplyDeclinedChanges: false },
      { reviews: [review("decline", "ben")] },
      [],
    ],
    [
      "applied when approved",
      { autoApply: true },
      {},
      ["LaunchDarkly applies it as soon as it is approved, before the merge."],
    ],
    [
      "tags",
      { requiredTags: ["critical", "a`b"] },
      {},
      ["LaunchDarkly asks for approval only with one of the tags `critical`, ``a`b``."],
    ],
  ])("is said: %s", (_what, settings, request, lines) => {
    expect(settingsOf(settings, request)).toEqual(lines);
  });
});

describe("approvals that are kept in another service", () => {
  const kept = (integration: ApprovalRequest["integration"]) =>
    linesOf({ serviceKind: "servicenow", ...(integration === undefined ? {} : { integration }) });

  test("are named with their id, their status and a link", () => {
    const url = "https://acme.service-now.example/CHG1?x=1";
    expect(kept({ id: "CHG1", status: "Assess", url })).toEqual([
      `Its approvals are kept in \`servicenow\`: \`CHG1\`, status \`Assess\`, [open it there](<${url}>).`,
    ]);
    expect(kept(undefined)).toEqual(["Its approvals are kept in `servicenow`."]);
  });

  test.each([
    "http://plain.example",
    "javascript:alert(1)",
    "https://a.example/>x",
    "https://a.example/ b",
    "//a.example",
  ])("are not linked to %s", (url) => {
    expect(kept({ id: "CHG1", url })[0]).not.toContain(`<${url}>`);
  });

  test.each(NAUGHTY.map((text) => [text]))("are only text whatever they say: %j", (text) => {
    const lines = linesOf({ serviceKind: `x${text}`, integration: { id: text, status: text, url: text } });
    expect(lines).toHaveLength(1);
    const outside = lines.join("\n").replaceAll(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, "");
    expect(outside.replace(/, (?:\[open it there\]\(<https:[^>]*>\)|open it there)/, "")).toMatch(
      /^Its approvals are kept in : , status \.$/,
    );
  });
});
