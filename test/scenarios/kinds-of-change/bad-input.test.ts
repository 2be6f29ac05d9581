import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { FlagSeed } from "../../../emulators/launchdarkly/seeds/flag-seed.ts";
import { openChange, storefront } from "../../harness/change-request.ts";
import { expectStill } from "../../harness/scenario.ts";
import { checkOf, commentOf } from "../../harness/shown.ts";
import { changesOf, type EmulatedWorld, type Run, startWorld } from "../../harness/world.ts";
import { shownAnnotations } from "../bad-input/frames.ts";

const BANNER: FlagSeed = { key: "old-banner", variations: [{ value: "a" }, { value: "b" }], archived: true };
const ELEVEN = Array.from({ length: 11 }, (_, index) => `p${index}@example.com`).join(", ");
const LEAP_DAY = "2096-02-29T09:00:00";
const ADD_TAG = "instructions: [addTags: { values: [spring] }]";
const TURN_ON = "instructions: [turnFlagOn]";

/** A change file of the project `storefront`; its own lines begin with the third. */
function written(kind: string, ...lines: string[]): string {
  return [`kind: ${kind}`, "project: storefront", ...lines, "description: Not to be", ""].join("\n");
}

/** What is wrong, the file, and what is said about it: line, column, code and sentence. */
const BAD: readonly (readonly [string, string, string])[] = [
  [
    "a segment that was deleted",
    written("SegmentChange", "segment: spring-sale", "environment: production", ADD_TAG),
    '3:10: deleted-segment: Segment "spring-sale" was deleted in "production".',
  ],
  [
    "a flag that is archived, in all environments",
    written("FlagChange", "flag: old-banner", "instructions: [addVariation: { value: c }]"),
    '3:7: archived-flag: Flag "old-banner" is archived.',
  ],
  [
    "a flag that is archived, copied",
    written("FlagCopy", "flag: old-banner", "from: staging", "to: production"),
    '3:7: archived-flag: Flag "old-banner" is archived.',
  ],
  [
    "a kind of segments for a flag",
    written("FlagChange", "flag: gift-cards", "environment: production", "instructions:", "  - addIncludedTargets:"),
    '6:5: wrong-resource: Instruction "addIncludedTargets" changes a segment, not a flag.',
  ],
  [
    "a kind of flags for a segment",
    written("SegmentChange", "segment: wholesale", "environment: production", TURN_ON),
    '5:16: wrong-resource: Instruction "turnFlagOn" changes a flag, not a segment.',
  ],
  [
    "a kind of one environment without an environment",
    written("FlagChange", "flag: payments-v2", "instructions:", "  - turnFlagOn"),
    '5:5: missing-environment: Instruction "turnFlagOn" changes the flag in one environment, but the change names none.',
  ],
  [
    "a segment without an environment",
    written("SegmentChange", "segment: wholesale", ADD_TAG),
    '1:1: missing-key: A segment change needs "environment".',
  ],
  [
    "a copy from an environment to itself",
    written("FlagCopy", "flag: new-checkout", "from: staging", "to: staging"),
    '5:5: copy-to-itself: Environment "staging" is copied to itself.',
  ],
  [
    "a copy of nothing",
    written("FlagCopy", "flag: gift-cards", "from: staging", "to: test", "include: []"),
    "6:1: empty-copy: The copy leaves nothing to copy.",
  ],
  [
    "an execution date without an offset",
    written("FlagChange", "flag: gift-cards", "environment: staging", `executeAt: ${LEAP_DAY}`, TURN_ON),
    `5:12: invalid-execution-date: The execution date "${LEAP_DAY}" has no offset.`,
  ],
  [
    "an execution date that the calendar lacks",
    written("FlagChange", "flag: gift-cards", "environment: test", "executeAt: 2095-02-29T09:00:00Z", TURN_ON),
    '5:12: invalid-execution-date: The execution date "2095-02-29T09:00:00Z" does not exist.',
  ],
  [
    "an execution date that has passed",
    written("FlagChange", "flag: payments-v2", "environment: test", "executeAt: 2020-02-29T09:00:00Z", TURN_ON),
    "5:12: past-execution-date: The execution date 2020-02-29 09:00 UTC has passed.",
  ],
  [
    "an execution date for a segment",
    written("SegmentChange", "segment: newsletter", "environment: production", `executeAt: ${LEAP_DAY}Z`, ADD_TAG),
    "5:1: no-execution-date: LaunchDarkly has no execution date for a segment.",
  ],
  [
    "an execution date for a copy",
    written("FlagCopy", "flag: search-ranking", "from: staging", "to: test", `executeAt: ${LEAP_DAY}Z`),
    "6:1: no-execution-date: LaunchDarkly has no execution date for a copy.",
  ],
  [
    "an execution date for all environments",
    written(
      "FlagChange",
      "flag: search-ranking",
      `executeAt: ${LEAP_DAY}Z`,
      "instructions: [addVariation: { value: x }]",
    ),
    "4:1: no-execution-date: LaunchDarkly has no execution date for a change of all environments.",
  ],
  [
    "eleven reviewers",
    written("FlagChange", "flag: base-ui", "environment: test", `reviewers: { members: [${ELEVEN}] }`, TURN_ON),
    '5:14: too-many: "members" has 11 entries; the most is 10.',
  ],
  [
    "an e-mail address that nobody has",
    written(
      "SegmentChange",
      "segment: beta-testers",
      "environment: staging",
      "reviewers: { members: [ana@example.com, anna@example.com] }",
      ADD_TAG,
    ),
    '5:41: unknown-member: LaunchDarkly has no member "anna@example.com".',
  ],
  [
    "a segment that the environment does not have",
    written("SegmentChange", "segment: wholesale", "environment: staging", ADD_TAG),
    '3:10: unknown-segment: Environment "staging" of project "storefront" has no segment "wholesale".',
  ],
  [
    "one of several environments that the project does not have",
    written("FlagChange", "flag: payments-v2", "environments: [staging, prodution]", TURN_ON),
    '4:25: unknown-environment: Project "storefront" has no environment "prodution".',
  ],
  [
    "a source of a copy that the project does not have",
    written("FlagCopy", "flag: new-checkout", "from: stagin", "to: test"),
    '4:7: unknown-environment: Project "storefront" has no environment "stagin".',
  ],
  [
    "a target of a copy that the project does not have",
    written("FlagCopy", "flag: new-checkout", "from: staging", "to: prod"),
    '5:5: unknown-environment: Project "storefront" has no environment "prod".',
  ],
  [
    "the removal of a variation that is in use",
    written("FlagChange", "flag: gift-cards", "instructions:", "  - removeVariation: { variation: on }"),
    '5:5: refused-instruction: The instruction does not fit flag "gift-cards": Variation "on" is used by',
  ],
];

const pathOf = (index: number) => `flags/${String(index).padStart(2, "0")}.yaml`;

describe("a pull request of changes that cannot be, beside one that can", () => {
  let world: EmulatedWorld;
  let number: number;
  let run: Run;

  beforeAll(async () => {
    world = await startWorld({ launchDarkly: { projects: [storefront({}, [BANNER])] } });
    const files = Object.fromEntries(BAD.map(([, text], index) => [pathOf(index), text]));
    const good = written("SegmentChange", "segment: beta-testers", "environment: production", ADD_TAG);
    number = openChange(world, { ...files, "flags/good.yaml": good });
    run = await world.onPullRequest("opened", number);
  });

  afterAll(() => world.close());

  test.each(BAD.map(([what, , said], index) => [what, pathOf(index), said]))(
    "is told at its line and column: %s",
    (_, path, said) => {
      const [, line, column, code, message] = /^(\d+):(\d+): ([a-z-]+): (.+)$/.exec(said) ?? [];
      const found = shownAnnotations(world, number).filter((one) => one.path === path);
      expect(found).toMatchObject([{ start_line: Number(line), start_column: Number(column), title: code }]);
      expect(String(found[0]?.message).slice(0, message?.length)).toBe(message);
      expect(run.stdout).toContain(`\n${path}:${said}`);
      expect(commentOf(world, number)).toContain(`${path}:${line}:${column} ${code}: `);
    },
  );

  test("is invalid, with nothing written to LaunchDarkly and nothing new the next time", async () => {
    expect(run).toMatchObject({ code: 1, outputs: { result: "invalid", approved: "0", applied: "0" } });
    expect(changesOf(run).filter(({ requestId }) => requestId !== "")).toEqual([]);
    expect(checkOf(world, number, "Flag changes")).toMatchObject({
      status: "completed",
      conclusion: "failure",
      title: `${BAD.length} problems in ${BAD.length} files`,
    });
    for (const name of ["storefront/segments/beta-testers (production)", "storefront/payments-v2 (staging)"])
      expect(checkOf(world, number, name)).toMatchObject({ conclusion: null, title: "Planned", externalId: "" });
    for (const name of ["storefront/segments/spring-sale (production)", "storefront/old-banner (all environments)"])
      expect(checkOf(world, number, name)).toMatchObject({ conclusion: "failure", title: "Invalid", externalId: "" });
    expect(world.launchDarkly.writes()).toEqual([]);
    expect(world.launchDarkly.requests()).toEqual([]);
    await expectStill(world, run);
  });
});
