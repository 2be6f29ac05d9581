import { expect, test } from "vitest";
import { STOREFRONT } from "../../../emulators/launchdarkly/seed.ts";
import type { Json } from "../../../src/core/model/json.ts";
import { changeFile } from "../../harness/change-request.ts";
import { openWorld } from "../../harness/scenario.ts";
import { switched } from "../drift/managed.ts";
import { KNOWN_TOKENS, openCommandLine, UPDATER, VIEWER } from "./command-line.ts";

const FILES = {
  "flags/flag.yaml": `${switched("payments-v2", true)}  staging:\n    on: true\n`,
  "flags/lied.yaml": changeFile({ flag: "search-ranking", environment: "test", instructions: ["turnFlagOn"] }),
};

test("a plan is compared with LaunchDarkly's dry run, which changes nothing", async () => {
  const world = await openWorld({ launchDarkly: { tokens: KNOWN_TOKENS, refuseDryRuns: 403 } });
  const { launchDarkly } = world;
  const shell = await openCommandLine(world, FILES);
  const lie = launchDarkly.flag("storefront", "search-ranking") as unknown as Json;
  const path = /^\/api\/v2\/flags\/storefront\/search-ranking\?dryRun=true$/;
  launchDarkly.faults.push({ method: "PATCH", path, what: { answer: { status: 200, body: lie } } });

  const lied = await shell.run(["plan", "--compare"], UPDATER);
  expect(lied).toMatchObject({ code: 1, stderr: "" });
  expect(lied.stdout).toBe(`storefront/payments-v2 (production): 1 instruction
  targeting: off → on
  LaunchDarkly's dry run could not be asked: the token may not, or the environment wants an approval

storefront/payments-v2 (staging): 1 instruction
  targeting: off → on
  LaunchDarkly's dry run agrees

storefront/search-ranking (test): 1 instruction
  targeting: off → on
  LaunchDarkly's dry run differs in on: - is ours, + is LaunchDarkly's
    - on: true
    + on: false

2 files: 3 changes with 3 instructions.
`);

  const honest = await shell.run(["plan", "--compare", "--json"], UPDATER);
  expect(honest).toMatchObject({ code: 0, stderr: "" });
  expect(JSON.parse(honest.stdout).changes).toMatchObject([
    { environment: "production", dryRun: { is: "denied" } },
    { environment: "staging", dryRun: { is: "agreed" } },
    { environment: "test", dryRun: { is: "agreed" } },
  ]);
  const dryRuns = honest.asked.filter(({ method }) => method === "PATCH");
  expect(dryRuns.map(({ status }) => status)).toEqual([403, 200, 200]);
  for (const { key } of STOREFRONT.environments) {
    expect(launchDarkly.configuration("storefront", "payments-v2", key)).toMatchObject({ on: false, version: 1 });
  }
});

test.each<[code: number, what: string, words: readonly string[], token: string, said: string]>([
  [2, "no token was given", ["drift"], "", "The environment variable LAUNCHDARKLY_ACCESS_TOKEN is not set."],
  [2, "the token is an SDK key", ["plan"], "sdk-canary+0=", "holds an SDK key or a mobile key"],
  [2, "the command does not exist", ["apply"], VIEWER, 'There is no command "apply".'],
  [
    3,
    "LaunchDarkly does not know the token",
    ["plan"],
    "api-canary/nobody+0=",
    "LaunchDarkly does not accept the access token",
  ],
])("exit code %i: %s", async (code, _, words, token, said) => {
  const world = await openWorld({ launchDarkly: { tokens: KNOWN_TOKENS } });
  const shell = await openCommandLine(world, FILES);

  const run = await shell.run(words, token);

  expect(run).toMatchObject({ code, stdout: "" });
  expect(run.stderr).toContain(said);
  expect(run.asked.every(({ status }) => status === 401)).toBe(true);
});
