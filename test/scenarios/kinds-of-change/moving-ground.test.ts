import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openChange, storefront } from "../../harness/change-request.ts";
import { expectStill, justBefore } from "../../harness/scenario.ts";
import { checkOf, commentOf } from "../../harness/shown.ts";
import { APPLIER_TOKEN, changesOf, type EmulatedWorld, type Run, startWorld } from "../../harness/world.ts";
import { atTime } from "./at-time.ts";
import { flagSeed } from "./change-texts.ts";
import { CHANGES, FLAGS, LEAP_DAY, moveTheGround, NAMES, type Name, serveC } from "./moving-changes.ts";

describe("after the approval the ground moves under what was asked for", () => {
  let world: EmulatedWorld;
  let number: number;
  let open: Run;
  let run: Run;
  let ids: Record<Name, string>;
  /** The flags and segments just before the merge. */
  let before: ReturnType<typeof liveState>;

  const liveState = () => ({
    flags: Object.fromEntries(FLAGS.map((key) => [key, world.launchDarkly.flag("storefront", key)])),
    payments: world.launchDarkly.flag("storefront", "payments-v2"),
    testers: ["production", "staging"].map((one) => world.launchDarkly.segment("storefront", one, "beta-testers")),
  });

  beforeAll(async () => {
    world = await startWorld({ launchDarkly: { projects: [storefront({}, FLAGS.map(flagSeed))] } });
    const { launchDarkly } = world;
    number = openChange(world, { "flags/all.yaml": Object.values(CHANGES).join("---\n") });
    await world.onPullRequest("opened", number);
    for (const { _id } of launchDarkly.requests()) launchDarkly.approve(_id);
    ids = Object.fromEntries(NAMES.map((name) => [name, checkOf(world, number, name).externalId])) as typeof ids;
    moveTheGround(world, (name) => ids[name]);
    open = await world.onPullRequest("synchronize", number);
    before = liveState();
    world.github.merge(number);
    const raced = new RegExp(`${ids["storefront/raced-into-use (all environments)"]}/apply$`);
    justBefore(launchDarkly, "POST", raced, () =>
      launchDarkly.editFlag("storefront", "raced-into-use", "test", [serveC("raced-into-use")]),
    );
    const inputs = { "launchdarkly-access-token": APPLIER_TOKEN };
    run = await world.run("push", world.github.event("push"), inputs, atTime(LEAP_DAY));
  });

  afterAll(() => world.close());

  const standingOf = (name: Name, of: Run) => changesOf(of)[NAMES.indexOf(name)];

  test.each<[string, Name]>([
    ["the source of a copy, in what is not copied", "storefront/source-elsewhere (production)"],
    ["a segment, in what the change does not touch", "storefront/segments/wholesale (production)"],
  ])("applies the change all the same: %s", (_, name) => {
    expect(standingOf(name, open)).toMatchObject({ conclusion: "success", status: "pending" });
    expect(standingOf(name, run)).toMatchObject({ conclusion: "success", status: "completed", requestId: ids[name] });
    expect(checkOf(world, number, name)).toMatchObject({ conclusion: "success", title: "Applied" });
  });

  test("applies nothing else, and leaves those flags, segments and requests alone", () => {
    const { launchDarkly } = world;
    expect(launchDarkly.ledger.map(({ requestId }) => requestId)).toEqual([
      ids["storefront/altered-and-applied (production)"],
      ids["storefront/segments/wholesale (production)"],
      ids["storefront/source-elsewhere (production)"],
    ]);
    const { fallthrough } = launchDarkly.configuration("storefront", "source-elsewhere", "production");
    expect(fallthrough).toEqual({ variation: 2 });
    const wholesale = launchDarkly.segment("storefront", "production", "wholesale");
    expect(wholesale).toMatchObject({ included: ["user-7"], excluded: ["user-8"], name: "Those who buy in bulk" });
    const { flags, ...others } = liveState();
    const { "source-elsewhere": _, "raced-into-use": raced, ...left } = flags;
    const { flags: flagsBefore, ...othersBefore } = before;
    expect(others).toEqual(othersBefore);
    for (const [key, flag] of Object.entries(left)) expect(flag, key).toEqual(flagsBefore[key]);
    expect(raced?.variations).toEqual(flagsBefore["raced-into-use"]?.variations);
    const applied = launchDarkly.writes().filter(({ path }) => path.endsWith("/apply"));
    expect(applied).toHaveLength(3);
    expect(launchDarkly.requests().map(({ _id }) => _id)).toEqual(expect.arrayContaining(Object.values(ids)));
    expect(launchDarkly.requests()).toHaveLength(NAMES.length);
  });

  const MOVED = /^The (flag|segment) changed since the request was made, in what this change touches: /;

  test.each<[string, Name, RegExp, RegExp]>([
    [
      "what a copy takes from its source",
      "storefront/source-moved (production)",
      MOVED,
      /It would now do: "fallthrough: a → c"/,
    ],
    [
      "what a copy replaces in its target",
      "storefront/target-moved (production)",
      MOVED,
      /It would now do: "fallthrough: c → b"/,
    ],
    [
      "the instructions that LaunchDarkly made of a copy",
      "storefront/copy-altered (production)",
      /^The request no longer holds the instructions that LaunchDarkly made of the copy/,
      /It holds .*updateFallthroughVariationOrRollout/,
    ],
    [
      "whom the rule of a segment lets in",
      "storefront/segments/beta-testers (production)",
      MOVED,
      /It would now do: .*20% .*30%/,
    ],
    ["a key that is in the segment by now", "storefront/segments/beta-testers (staging)", MOVED, /user-7/],
  ])("refuses the change, before the merge and after it: %s", (_, name, why, what) => {
    for (const one of [open, run]) {
      expect(standingOf(name, one)).toMatchObject({
        conclusion: "failure",
        reviewStatus: "approved",
        status: "pending",
        requestId: ids[name],
        reason: expect.stringMatching(why),
      });
      expect(standingOf(name, one)?.reason).toMatch(what);
    }
    expect(standingOf(name, open)?.reason).toContain("Delete the request in LaunchDarkly; the next run");
    expect(standingOf(name, run)?.reason).toMatch(/The (flag|segment) and the request were left alone\. Open a new/);
    expect(checkOf(world, number, name)).toMatchObject({ conclusion: "failure", title: "Not safe to apply" });
  });

  test.each<[string, Name, string]>([
    ["a copy that was applied", "storefront/altered-and-applied (production)", "Applied with other instructions"],
    ["one that is scheduled", "storefront/altered-and-scheduled (production)", "Scheduled with other instructions"],
  ])("says in every run of what was altered and let loose in LaunchDarkly what it is: %s", (_, name, title) => {
    const status = title.startsWith("Applied") ? "completed" : "scheduled";
    for (const one of [open, run]) {
      expect(standingOf(name, one)).toMatchObject({ conclusion: "failure", status, requestId: ids[name] });
      expect(standingOf(name, one)?.reason).toContain(", but with other instructions than were sent.");
    }
    expect(checkOf(world, number, name)).toMatchObject({ conclusion: "failure", title });
  });

  test("refuses to remove a variation that came into use, and says where it is used", () => {
    const name = "storefront/came-into-use (all environments)";
    const used =
      'The instruction does not fit flag "came-into-use": Variation "c" is used by the fallthrough in "test".';
    expect(standingOf(name, open)).toMatchObject({ conclusion: "failure", reason: used, requestId: ids[name] });
    expect(standingOf(name, run)).toMatchObject({ conclusion: "failure", status: "pending", requestId: ids[name] });
    expect(standingOf(name, run)?.reason).toBe(
      `${used} The flag and the request were left alone. Open a new pull request to ask again.`,
    );
    expect(checkOf(world, number, name)).toMatchObject({ conclusion: "failure", title: "Not safe to apply" });
    expect(open.stdout).toMatch(/\nflags\/all\.yaml:\d+:16: refused-instruction: The instruction does not fit flag/);
  });

  test("has failed where the variation came into use at the moment of the apply", () => {
    const name = "storefront/raced-into-use (all environments)";
    expect(standingOf(name, open)).toMatchObject({ conclusion: "success", status: "pending" });
    expect(standingOf(name, run)).toMatchObject({ conclusion: "failure", status: "failed", requestId: ids[name] });
    expect(standingOf(name, run)?.reason).toMatch(/^LaunchDarkly could not apply the request: .*is used by/);
    expect(checkOf(world, number, name)).toMatchObject({ conclusion: "failure", title: "Could not be applied" });
  });

  test("refuses a scheduled change whose time has passed by the merge", () => {
    const name = "storefront/payments-v2 (production)";
    expect(standingOf(name, open)).toMatchObject({ conclusion: "success", status: "pending" });
    expect(standingOf(name, run)).toMatchObject({ conclusion: "failure", status: "pending", requestId: ids[name] });
    expect(standingOf(name, run)?.reason).toMatch(/^Its time, 2096-02-29 08:00 UTC, has passed\. .* were left alone\./);
    expect(checkOf(world, number, name)).toMatchObject({ conclusion: "failure", title: "Not safe to apply" });
  });

  test("fails the job, says on the pull request that not all was applied, and does the same once more", async () => {
    expect(open).toMatchObject({ code: 1, outputs: { result: "refused", approved: "4", failed: "8", applied: "0" } });
    expect(run).toMatchObject({ code: 1, outputs: { result: "failed", applied: "2", failed: "10", changed: "12" } });
    expect(run.stdout).toContain("2 of 12 changes were applied; running again will not repeat them.");
    expect(checkOf(world, number, "Flag changes").conclusion).toBe("failure");
    expect(commentOf(world, number)).toContain("Merged. Something was not applied: the check runs say why.");
    await expectStill(world, run);
  });
});
