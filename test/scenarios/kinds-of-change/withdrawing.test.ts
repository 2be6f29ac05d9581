import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { variationId } from "../../../emulators/launchdarkly/seed-flag.ts";
import { openChange, storefront } from "../../harness/change-request.ts";
import { expectQuiet, expectStill, justBefore } from "../../harness/scenario.ts";
import { checkOf, checksOf, commentOf } from "../../harness/shown.ts";
import { changesOf, type EmulatedWorld, startWorld } from "../../harness/world.ts";
import { copyOf, everywhere, flagSeed, ofSegment, written } from "./change-texts.ts";

const FILES = {
  "flags/copy.yaml": copyOf("one"),
  "flags/other-copy.yaml": written(
    "FlagCopy",
    "flag: two",
    "from: staging",
    "to: production",
    "exclude: [updateOn, updateTargets]",
  ),
  "flags/everywhere.yaml": everywhere("one", "addVariation: { value: d }"),
  "flags/segment.yaml": ofSegment("wholesale", "production", "addTags: { values: [bulk] }"),
};
const COPY = "storefront/one (production)";
const OTHER = "storefront/two (production)";
const EVERYWHERE = "storefront/one (all environments)";
const SEGMENT = "storefront/segments/wholesale (production)";

describe("a pull request with a copy, a segment and a change of all environments", () => {
  let world: EmulatedWorld;
  let number: number;

  beforeAll(async () => {
    world = await startWorld({ launchDarkly: { projects: [storefront({}, ["one", "two"].map(flagSeed))] } });
    number = openChange(world, FILES);
  });

  afterAll(() => world.close());

  test("has one that fails where the source moved since it was looked at; the next run asks for what is there by then", async () => {
    const { launchDarkly } = world;
    const path = /\/flags\/one\/environments\/production\/approval-requests-flag-copy$/;
    const serveC = { kind: "updateFallthroughVariationOrRollout", variationId: variationId("storefront", "one", 1) };
    justBefore(launchDarkly, "POST", path, () => launchDarkly.editFlag("storefront", "one", "staging", [serveC]));
    const failed = await world.onPullRequest("opened", number);
    expect(failed).toMatchObject({ code: 1, outputs: { result: "failed", pending: "3", failed: "1" } });
    expect(launchDarkly.writes().filter(({ status }) => status === 409)).toHaveLength(1);
    expect(changesOf(failed)[0]).toMatchObject({ flag: "one", requestId: "", conclusion: "failure" });
    expect(changesOf(failed)[0]?.reason).toContain(
      'Run again: flag "one" is no longer at version 3 in environment "staging"',
    );
    expect(checkOf(world, number, COPY)).toMatchObject({ conclusion: "failure", title: "Failed", externalId: "" });
    expect(checkOf(world, number, "Flag changes").conclusion).toBe("failure");
    for (const name of [OTHER, EVERYWHERE, SEGMENT]) expect(checkOf(world, number, name).title).toBe("0 of 1 approval");

    const asked = await failed.again();
    expect(asked).toMatchObject({ code: 0, outputs: { result: "pending", pending: "4", failed: "0" } });
    expect(launchDarkly.writes().at(-1)).toMatchObject({
      body: { source: { key: "staging", version: 4 } },
      status: 201,
    });
    expect(checkOf(world, number, COPY)).toMatchObject({ conclusion: null, title: "0 of 1 approval" });
    expect(commentOf(world, number)).toContain("fallthrough: a → c");
    expect(launchDarkly.requests()).toHaveLength(4);
    expect(launchDarkly.writes().find(({ path }) => path.includes("/flags/two/"))?.body).toMatchObject({
      source: { key: "staging", version: 3 },
      includedActions: ["updateFallthrough", "updateOffVariation", "updateRules", "updatePrerequisites"],
    });
  });

  test("withdraws the request of each that a push takes out, and of all when it is closed, however approved", async () => {
    const { launchDarkly } = world;
    for (const { _id } of launchDarkly.requests()) launchDarkly.approve(_id);
    const { externalId: otherId } = checkOf(world, number, OTHER);
    world.github.push("feature", { "flags/other-copy.yaml": null });
    const left = await world.onPullRequest("synchronize", number);
    expect(left).toMatchObject({ code: 0, outputs: { result: "approved", changed: "3", approved: "3" } });
    expect(left.stdout).toContain(`withdrew approval request ${otherId}. The change left the pull request.`);
    expect(launchDarkly.request(otherId)).toBeUndefined();
    expect(checkOf(world, number, OTHER)).toMatchObject({ conclusion: "cancelled", title: "Withdrawn" });
    expect(checkOf(world, number, "Flag changes")).toMatchObject({ title: "3 changes approved" });
    await expectQuiet(world, left.again);

    world.github.push("feature", {
      "flags/copy.yaml": null,
      "flags/everywhere.yaml": null,
      "flags/segment.yaml": null,
    });
    world.github.close(number);
    const closed = await world.onPullRequest("closed", number);
    expect(closed).toMatchObject({ code: 0, outputs: { result: "none", pending: "0", approved: "0", failed: "0" } });
    expect(launchDarkly.requests()).toEqual([]);
    expect(launchDarkly.ledger).toEqual([]);
    expect(closed.stdout.match(/withdrew approval request/g)).toHaveLength(3);
    expect(checkOf(world, number, "Flag changes")).toMatchObject({ title: "Closed without a merge" });
    expect(Object.values(checksOf(world, number)).map(({ conclusion }) => conclusion)).not.toContain("success");
    expect(launchDarkly.segment("storefront", "production", "wholesale").tags).toEqual([]);
    expect(launchDarkly.flag("storefront", "one").variations).toHaveLength(3);
    await expectStill(world, closed);
  });
});
