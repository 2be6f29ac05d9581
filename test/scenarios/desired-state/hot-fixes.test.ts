import { expect, test } from "vitest";
import { ruleId, variationId } from "../../../emulators/launchdarkly/seed-flag.ts";
import type { Instruction } from "../../../src/core/model/instructions/instruction.ts";
import { renderTime } from "../../../src/core/render/words/time.ts";
import { openChange } from "../../harness/change-request.ts";
import { expectStill, openWorld } from "../../harness/scenario.ts";
import { checkOf, checksOf, commentOf } from "../../harness/shown.ts";
import { changesOf } from "../../harness/world.ts";
import { shownAnnotations } from "../bad-input/frames.ts";
import { checkout, edited, PROJECT } from "./documents.ts";

const HOUR = 60 * 60 * 1_000;
const FLAGS = ["checkout-one", "checkout-two", "checkout-three", "checkout-four", "checkout-five"] as const;
const [TOUCHED, ELSEWHERE, EQUAL, UNDONE, LATE] = FLAGS;

/** The instruction that gives the treatment to so many of the Italian beta users, in thousandths of a percent. */
function italians(flag: string, treatment: number): Instruction {
  const [control, treated] = [0, 1].map((index) => variationId("storefront", flag, index)) as [string, string];
  return {
    kind: "updateRuleVariationOrRollout",
    ruleId: ruleId("storefront", flag, "production", 0),
    rolloutWeights: { [control]: 100_000 - treatment, [treated]: treatment },
    rolloutContextKind: "user",
    rolloutBucketBy: "email",
  };
}

test("a hot fix in LaunchDarkly stops an edit of the same field, survives one of another, and is undone only where that is asked for", async () => {
  const files = Object.fromEntries(FLAGS.map((flag) => [`flags/${flag}.yaml`, checkout(flag)]));
  const [written, fixed] = [Date.now() - 3 * HOUR, Date.now() - HOUR];
  const seeded = { projects: [PROJECT], now: () => fixed };
  const world = await openWorld({ files, launchDarkly: seeded, now: () => written });
  const { github, launchDarkly } = world;
  const fix = (flag: string, one: Instruction) => launchDarkly.editFlag("storefront", flag, "production", [one]);
  for (const flag of [TOUCHED, ELSEWHERE, EQUAL, UNDONE]) fix(flag, italians(flag, 40_000));
  const open = (flag: string, edits: Record<string, string>) =>
    openChange(world, { [`flags/${flag}.yaml`]: edited(checkout(flag), edits) }, { head: flag });
  const numbers = {
    [TOUCHED]: open(TOUCHED, { "treatment: 25%": "treatment: 30%" }),
    [ELSEWHERE]: open(ELSEWHERE, { "on: false": "on: true" }),
    [EQUAL]: open(EQUAL, { "treatment: 25%": "treatment: 40%" }),
    [UNDONE]: open(UNDONE, { "environments:": "reapply: the hot fix of Sunday is over\nenvironments:" }),
    [LATE]: open(LATE, { "treatment: 25%": "treatment: 30%" }),
  };
  const checkNamed = (flag: (typeof FLAGS)[number]) => checkOf(world, numbers[flag], `storefront/${flag} (production)`);
  const servedBy = (flag: string) => launchDarkly.configuration("storefront", flag, "production").rules[0]?.rollout;
  const shares = (treatment: number) => [
    { variation: 0, weight: 100_000 - treatment },
    { variation: 1, weight: treatment },
  ];

  const refused = await world.onPullRequest("opened", numbers[TOUCHED]);

  expect(refused).toMatchObject({ code: 1, outputs: { result: "invalid", changed: "1", pending: "0", failed: "1" } });
  const message =
    /^"rules\/Italian beta users\/serve" was "(.+)" in git \((.+?)\) and is "(.+)" in LaunchDarkly \((.+?)\)/;
  expect(shownAnnotations(world, numbers[TOUCHED])).toEqual([
    expect.objectContaining({
      path: `flags/${TOUCHED}.yaml`,
      start_line:
        checkout(TOUCHED)
          .split("\n")
          .findIndex((line) => line.includes("25%")) + 1,
      start_column: 9,
      title: "drifted-field",
      message: expect.stringMatching(message),
    }),
  ]);
  const [change] = changesOf(refused);
  expect(change).toMatchObject({ conclusion: "failure", requestId: "" });
  const [, git, since, live, fixedAt] = message.exec(String(change?.reason)) ?? [];
  expect([git, live]).toEqual([expect.stringContaining("25% treatment"), expect.stringContaining("40% treatment")]);
  expect([since, fixedAt]).toEqual([written, fixed].map((time) => `last changed ${renderTime(time)}`));
  expect(checksOf(world, numbers[TOUCHED])).toMatchObject({
    [`storefront/${TOUCHED} (production)`]: { conclusion: "failure", title: "Invalid", externalId: "" },
    "Flag changes": { conclusion: "failure", title: "1 problem in 1 file" },
  });
  expect(launchDarkly.writes()).toEqual([]);

  const opening = await world.onSchedule();

  expect(opening.outputs).toMatchObject({ result: "invalid", changed: "5", pending: "3", failed: "1" });
  const asked = [ELSEWHERE, UNDONE, LATE].map(
    (flag) => launchDarkly.request(checkNamed(flag).externalId)?.instructions,
  );
  expect(asked).toEqual([[{ kind: "turnFlagOn" }], [italians(UNDONE, 25_000)], [italians(LATE, 30_000)]]);
  expect(launchDarkly.requests()).toHaveLength(3);
  const warning =
    /⚠️ rules\/Italian beta users\/serve differs from git in LaunchDarkly, and this change leaves it alone/;
  expect(commentOf(world, numbers[ELSEWHERE])).toMatch(warning);
  expect(checkNamed(ELSEWHERE)).toMatchObject({ title: "0 of 1 approval" });
  expect(checkNamed(ELSEWHERE).summary.replaceAll("`", "")).toMatch(warning);
  expect(commentOf(world, numbers[EQUAL])).toMatch(
    /^Flag changes: Nothing to change\n[\s\S]*\nNothing is requested: what it asks for is live already\.\n[\s\S]* nothing: the flag already is so +✅ Nothing to change$/,
  );
  const nothing = { status: "completed", conclusion: "success", title: "Nothing to change", externalId: "" };
  expect(checksOf(world, numbers[EQUAL])).toMatchObject({
    [`storefront/${EQUAL} (production)`]: nothing,
    "Flag changes": nothing,
  });

  for (const { _id } of launchDarkly.requests()) launchDarkly.approve(_id);
  fix(LATE, italians(LATE, 50_000));
  fix(ELSEWHERE, { kind: "updateTrackEvents", trackEvents: true });
  for (const flag of [ELSEWHERE, EQUAL, UNDONE, LATE]) github.merge(numbers[flag]);
  const run = await world.onSchedule();

  expect(run.outputs).toMatchObject({ result: "refused", changed: "5", applied: "2", pending: "0", failed: "2" });
  expect(changesOf(run)).toMatchObject([
    { flag: TOUCHED, conclusion: "failure" },
    { flag: ELSEWHERE, conclusion: "success", status: "completed" },
    { flag: EQUAL, conclusion: "success", status: "", requestId: "" },
    { flag: UNDONE, conclusion: "success", status: "completed" },
    { flag: LATE, conclusion: "failure", status: "pending", reviewStatus: "approved" },
  ]);
  const { on, trackEvents } = launchDarkly.configuration("storefront", ELSEWHERE, "production");
  expect({ on, trackEvents }).toEqual({ on: true, trackEvents: true });
  const kept = [TOUCHED, ELSEWHERE, EQUAL, LATE].map((flag) => servedBy(flag)?.variations);
  expect(kept).toEqual([shares(40_000), shares(40_000), shares(40_000), shares(50_000)]);
  expect(checkNamed(LATE)).toMatchObject({ conclusion: "failure", title: "Not safe to apply" });
  expect(changesOf(run)[4]?.reason).toMatch(
    /^"rules\/Italian beta users\/serve" was .* and is .*50% treatment.*\. The flag and the request were left alone\. /,
  );
  expect(servedBy(UNDONE)).toEqual({ variations: shares(25_000), contextKind: "user", bucketBy: "email" });
  expect(launchDarkly.ledger.map(({ flag }) => flag)).toEqual([ELSEWHERE, UNDONE]);
  await expectStill(world, run);
});
