import { afterEach, describe, expect, test } from "vitest";
import { changeFile, openChange } from "../../harness/change-request.ts";
import { expectStill } from "../../harness/scenario.ts";
import { changesOf, type EmulatedWorld, startWorld } from "../../harness/world.ts";
import { commandsOf } from "../bad-input/commands.ts";
import { gateOf, TURN_ON } from "./turn-on.ts";

const CONFIG = ".github/flag-gitops.yml";

let world: EmulatedWorld;

afterEach(() => world.close());

describe("a config that is not valid on the base branch", () => {
  test.each<[what: string, text: string, why: string]>([
    ["not YAML", "paths: [\n", "line"],
    ["a list", "- flags/**\n", "line 1: The config must be a mapping, not a list."],
    ["empty", "", "line 1: The config is empty, or one of its documents is."],
    ["an unknown key", "path: [flags/**]\n", 'line 1: The config has no key "path". Did you mean "paths"?'],
    ["paths that are no list", "paths: flags/**\n", 'line 1: "paths" must be a list'],
    ["paths that are numbers", "paths: [1]\n", 'line 1: Item 1 of "paths" must be a glob'],
    ["branches that are empty", "branches: []\n", 'line 1: "branches" is empty.'],
    ["an anchor", "paths: &all [flags/**]\n", 'line 1: The anchor "&all" is not allowed. Write'],
  ])("fails closed: the gate stays open, and LaunchDarkly is not asked: %s", async (_, text, why) => {
    world = await startWorld({ files: { [CONFIG]: text } });
    const number = openChange(world, TURN_ON);

    const run = await world.onPullRequest("opened", number);

    expect(run.outputs).toMatchObject({ result: "failed", changes: "[]" });
    expect(run.code).toBe(1);
    const [said] = commandsOf(run);
    expect(said).toContain(`::error::The config "${CONFIG}" is not valid: ${why}`);
    expect(said).toContain("Mend it on the base branch; until then nothing is requested or applied.");
    expect(said).not.toContain("..");
    expect(gateOf(world, number)).toMatchObject({ status: "in_progress", title: "Could not be decided" });
    expect(world.launchDarkly.log).toEqual([]);
  });

  test("stands in the way until it is mended on the base branch, no longer", async () => {
    world = await startWorld({ files: { [CONFIG]: "path: [flags/**]\n" } });
    const number = openChange(world, TURN_ON);
    const run = await world.onPullRequest("opened", number);
    await expectStill(world, run);

    world.github.commit("main", { [CONFIG]: 'paths: ["flags/**"]\n' });
    const later = await world.onPullRequest("synchronize", number);

    expect(later.outputs.result).toBe("pending");
    await expectStill(world, later);
  });
});

describe("a config in the pull request itself", () => {
  const OTHER = { "other/gift.yaml": changeFile({ flag: "gift-cards", instructions: ["turnFlagOff"] }) };

  test("does not widen what is a change file", async () => {
    world = await startWorld({ files: { [CONFIG]: 'paths: ["flags/**/*.yaml"]\n' } });
    const number = openChange(world, { ...TURN_ON, ...OTHER, [CONFIG]: 'paths: ["**/*.yaml"]\n' });

    const run = await world.onPullRequest("opened", number);

    expect(run.outputs).toMatchObject({ result: "pending", changed: "1" });
    expect(changesOf(run)).toMatchObject([{ file: "flags/payments.yaml" }]);
    expect(world.launchDarkly.requests()).toHaveLength(1);
    await expectStill(world, run);
  });

  test("does not hide a change file", async () => {
    world = await startWorld();
    const number = openChange(world, { ...TURN_ON, [CONFIG]: 'paths: ["other/**/*.yaml"]\n' });

    const run = await world.onPullRequest("opened", number);

    expect(run.outputs).toMatchObject({ result: "pending", changed: "1" });
    expect(world.launchDarkly.requests()).toHaveLength(1);
    await expectStill(world, run);
  });

  test("that is not valid does not count either", async () => {
    world = await startWorld();
    const number = openChange(world, { ...TURN_ON, [CONFIG]: "nonsense\n" });

    const run = await world.onPullRequest("opened", number);

    expect(run.outputs).toMatchObject({ result: "pending", changed: "1" });
    expect(gateOf(world, number)).toMatchObject({ status: "in_progress", conclusion: null });
    await expectStill(world, run);
  });

  test("does not let a branch request that the default branch does not name", async () => {
    world = await startWorld({ files: { [CONFIG]: "branches: [main]\n" } });
    world.github.branch("release");
    world.github.branch("feature");
    world.github.commit("feature", { ...TURN_ON, [CONFIG]: "branches: [main, release]\n" });
    const number = world.github.openPullRequest({ head: "feature", base: "release" });

    const run = await world.onPullRequest("opened", number);

    expect(run.outputs.result).toBe("valid");
    expect(run.code).toBe(0);
    expect(run.stdout).toContain(
      'Pull requests into "release" are validated only: the config does not name that branch.',
    );
    expect(world.launchDarkly.log).toEqual([]);
    await expectStill(world, run);
  });
});
