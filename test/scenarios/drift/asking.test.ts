import { expect, test } from "vitest";
import { STOREFRONT } from "../../../emulators/launchdarkly/seed.ts";
import type { Exchange } from "../../../emulators/server.ts";
import { expectQuiet, expectStill, openWorld } from "../../harness/scenario.ts";
import { DRIFT_TOKEN } from "../../harness/world.ts";
import { standingOf, switched } from "./managed.ts";

const KEYS = Array.from({ length: 250 }, (_, index) => `flag-${String(index).padStart(3, "0")}`);
const FILES = Object.fromEntries(KEYS.map((key) => [`flags/${key}.yaml`, switched(key, true)]));
const FLAGS = KEYS.map((key) => ({
  key,
  variations: [{ value: true }, { value: false }],
  environments: { production: { on: true } },
}));
const PROJECT = { ...STOREFRONT, flags: [...STOREFRONT.flags, ...FLAGS] };

/** How often each route was asked. */
function asked(log: readonly Exchange[]): Record<string, number> {
  const routes = Object.entries(Object.groupBy(log, ({ method, route }) => `${method} ${route}`));
  return Object.fromEntries(routes.map(([route, all = []]) => [route, all.length]));
}

test("250 documents cost five queries for their files, one for our login, and lists of a hundred flags, no request for any one flag", async () => {
  const world = await openWorld({ files: FILES, launchDarkly: { projects: [PROJECT] } });
  const { github, launchDarkly } = world;
  for (const key of ["flag-007", "flag-123", "flag-249"]) {
    launchDarkly.editFlag("storefront", key, "production", [{ kind: "turnFlagOff" }]);
  }

  const run = await world.onDrift();

  expect(run).toMatchObject({ code: 0, outputs: { result: "pending", changed: "3" } });
  expect(standingOf(world)).toEqual(["#1 open: Drift in storefront/production: 3 flags"]);
  expect(asked(launchDarkly.log)).toEqual({
    "GET /api/v2/flags/{project}": 3,
    "GET /api/v2/approval-requests": 1,
    "GET /api/v2/auditlog": 1,
  });
  const lists = launchDarkly.log.filter(({ path }) => path.startsWith("/api/v2/flags/"));
  expect(lists.map(({ path }) => new URLSearchParams(path).get("offset")).sort()).toEqual(["0", "100", "200"]);
  expect(asked(github.log)).toEqual({
    "GET /repos/{owner}/{repo}": 1,
    "GET /repos/{owner}/{repo}/git/ref/{ref+}": 1,
    "GET /repos/{owner}/{repo}/contents/{path+}": 1,
    "GET /repos/{owner}/{repo}/git/trees/{tree_sha+}": 1,
    "POST /graphql": 6,
    "GET /repos/{owner}/{repo}/issues": 2,
    "POST /repos/{owner}/{repo}/issues": 1,
  });
  await expectStill(world, run);
});

test("drift is no matter of a push: the event is refused before anything is asked", async () => {
  const world = await openWorld({ files: { "flags/a.yaml": switched("payments-v2", true) } });

  const run = await expectQuiet(world, () => world.onPush({ command: "drift", "github-token": DRIFT_TOKEN }));

  expect(run).toMatchObject({ code: 1, outputs: { result: "failed", changes: "[]" } });
  expect(run.stdout).toBe(
    '::error::The command "drift" does not run on the event "push". Run it on schedule, workflow_dispatch, repository_dispatch.\n',
  );
  expect([...world.github.log, ...world.launchDarkly.log]).toEqual([]);
});
