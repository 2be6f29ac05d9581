import { expect, test } from "vitest";
import { ruleId, variationId } from "../../../emulators/launchdarkly/seed-flag.ts";
import { openChange } from "../../harness/change-request.ts";
import { expectStill, openWorld } from "../../harness/scenario.ts";
import { checksOf } from "../../harness/shown.ts";
import { CHECKOUT } from "../drift/managed.ts";
import { KNOWN_TOKENS, openCommandLine } from "./command-line.ts";

const PATH = "flags/new-checkout.yaml";
const DOCUMENT = `# The checkout team owns this flag.\n${CHECKOUT.replace("on: false\n", "on: false # until the audit is over\n")}`;
const [CONTROL, TREATMENT] = [0, 1].map((index) => String(variationId("storefront", "new-checkout", index)));
const serving = (control: number, treatment: number) => ({
  kind: "updateRuleVariationOrRollout",
  ruleId: ruleId("storefront", "new-checkout", "production", 0),
  rolloutWeights: { [String(CONTROL)]: control, [String(TREATMENT)]: treatment },
});
const DRIFT = `storefront/production: drift in 1 of 1 flag
  new-checkout on: git says off; LaunchDarkly says on (flags/new-checkout.yaml:7)
  new-checkout rules/Italian beta users/serve: git says 75% control, 25% treatment; LaunchDarkly says 40% control, 60% treatment (flags/new-checkout.yaml:11)

storefront/staging: drift in 1 of 1 flag
  new-checkout on: git says on; LaunchDarkly says off (flags/new-checkout.yaml:19)

1 flag compared, 1 with drift.
`;
const WROTE = "\nWrote 1 file:\n  flags/new-checkout.yaml\nNext: commit on a branch and open a pull request.";

test("drift is written into the file, or undone by a pull request that asks for what git says", async () => {
  const world = await openWorld({ files: { [PATH]: DOCUMENT }, launchDarkly: { tokens: KNOWN_TOKENS } });
  const { launchDarkly } = world;
  const shell = await openCommandLine(world, { [PATH]: DOCUMENT });
  launchDarkly.editFlag("storefront", "new-checkout", "production", [{ kind: "turnFlagOn" }, serving(40_000, 60_000)]);
  launchDarkly.editFlag("storefront", "new-checkout", "staging", [{ kind: "turnFlagOff" }]);

  expect(await shell.run(["drift"])).toMatchObject({ code: 1, stdout: DRIFT, stderr: "" });

  expect(await shell.run(["drift", "--reapply", PATH])).toMatchObject({
    code: 0,
    stdout: `${DRIFT}${WROTE} It asks LaunchDarkly for all that the documents say.\n`,
  });
  const reapplying = await shell.read(PATH);
  expect(reapplying.replace(/^reapply: "\d{4}-\d\d-\d\d"\n/m, "")).toBe(DOCUMENT);
  const number = openChange(world, { [PATH]: reapplying });
  const run = await world.onPullRequest("opened", number);
  expect(run).toMatchObject({ code: 0, outputs: { result: "pending", changed: "2", pending: "2" } });
  expect(launchDarkly.requests().map(({ instructions }) => instructions)).toEqual([
    [{ kind: "turnFlagOff" }, serving(75_000, 25_000)],
    [{ kind: "turnFlagOn" }],
  ]);
  expect(checksOf(world, number)).toMatchObject({
    "storefront/new-checkout (production)": { status: "in_progress", title: "0 of 1 approval" },
    "storefront/new-checkout (staging)": { status: "in_progress" },
  });
  await expectStill(world, run);

  await shell.write(PATH, DOCUMENT);
  expect(await shell.run(["drift", "--adopt"])).toMatchObject({
    code: 0,
    stdout: `${DRIFT}${WROTE} It asks LaunchDarkly for nothing.\n`,
  });
  expect((await shell.read(PATH)).split("\n")).toEqual(
    DOCUMENT.split("\n").map((line, index) => ADOPTED[index + 1] ?? line),
  );
  expect(await shell.run(["drift"])).toMatchObject({ code: 0, stdout: "1 flag compared: no drift.\n", stderr: "" });
  expect(await shell.run(["plan"])).toMatchObject({
    code: 0,
    stdout: "Nothing to change.\n\n1 file: 2 changes with nothing to do.\n",
  });
});

/** The lines of the file that become what is live, by number; all others stay as somebody wrote them. */
const ADOPTED: Readonly<Record<number, string>> = {
  7: "    on: true # until the audit is over",
  10: "        clauses: [{ segmentMatch: [beta-testers] }, { attribute: country, in: [IT] }]",
  11: "        rollout: { control: 40%, treatment: rest }",
  19: "    on: false",
};
