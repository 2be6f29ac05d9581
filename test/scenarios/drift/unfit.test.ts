import { expect, test } from "vitest";
import { STOREFRONT } from "../../../emulators/launchdarkly/seed.ts";
import type { FlagSeed } from "../../../emulators/launchdarkly/seeds/flag-seed.ts";
import { expectStill, openWorld } from "../../harness/scenario.ts";
import { changesOf } from "../../harness/world.ts";
import { issuesOf, standingOf, switched } from "./managed.ts";

const FILES = {
  "flags/archived.yaml": switched("archived", false),
  "flags/broken.yaml": switched("payments-v2", false).replace("on: false", "on: perhaps"),
  "flags/drifting.yaml": switched("express-shipping", false),
  "flags/gone.yaml": switched("gone", true),
  "flags/merged-long-ago.yaml": "kind: FlagChange\nproject: storefront\nflag: gone-too\ninstructions: nothing\n",
  "flags/renamed.yaml": switched("gift-cards", true, "prod"),
  "flags/tested.yaml": switched("tested", true, "staging"),
  "flags/twice.yaml": switched("express-shipping", true),
  "flags/unknown.yaml": switched("base-ui", true).replace("on: true", "offVariation: blue"),
};

const TESTED: FlagSeed = {
  key: "tested",
  variations: [{ value: "a" }, { value: "b" }],
  environments: {
    staging: {
      fallthrough: {
        rollout: { a: 50_000, b: 50_000 },
        experimentAllocation: { defaultVariation: 0, canReshuffle: false },
      },
    },
  },
};

test("what cannot be compared is listed with the reason, and never counts as free of drift", async () => {
  const archived = { key: "archived", variations: [{ value: true }, { value: false }], archived: true };
  const flags = [...STOREFRONT.flags, archived, TESTED];
  const world = await openWorld({ files: FILES, launchDarkly: { projects: [{ ...STOREFRONT, flags }] } });

  const run = await world.onDrift();

  expect(run).toMatchObject({ code: 1, outputs: { result: "invalid", changed: "5", pending: "1", failed: "4" } });
  expect(changesOf(run).map(({ file, conclusion, reason }) => [file, conclusion, reason])).toEqual([
    ["flags/renamed.yaml", "failure", 'Project "storefront" has no environment "prod".'],
    ["flags/archived.yaml", "failure", 'Flag "archived" is archived.'],
    ["flags/unknown.yaml", "failure", 'Flag "base-ui" has no variation "blue".'],
    ["flags/drifting.yaml", "drift", "LaunchDarkly differs from git in on."],
    ["flags/gone.yaml", "failure", 'Project "storefront" has no flag "gone".'],
  ]);
  expect(run.stdout).toContain(`flags/broken.yaml:6:9: wrong-type: "on" must be true or false, not "perhaps".
6 |     on: perhaps
            ^^^^^^^
`);
  expect(run.stdout).toContain("flags/twice.yaml:3:7: duplicate-flag: ");
  expect(run.stdout).not.toContain("merged-long-ago");
  expect(run.stdout).toContain(`storefront/production: drift in 1 of 4 flags, 3 could not be compared
  express-shipping on: git says off; LaunchDarkly says on (flags/drifting.yaml:6)
storefront/staging: 1 flag could not be compared
  tested: left alone. An experiment runs on the rollout of the fallthrough: the flag is left alone here until it is stopped.
`);
  expect(standingOf(world)).toEqual([
    "#1 open: Drift in storefront/prod: 1 flag",
    "#2 open: Drift in storefront/production: 4 flags",
  ]);
  const [renamed, production] = issuesOf(world).map(({ body }) => body.split("\n\n"));
  expect(renamed).toContain(
    "- `flags/renamed.yaml:5:3` unknown-environment: Project `storefront` has no environment `prod`. It has `production`, `staging` and `test`.",
  );
  expect(renamed?.join("\n")).not.toContain("npx github:flag-gitops/flag-gitops#v1 drift --adopt");
  expect(production).toEqual(
    expect.arrayContaining([
      expect.stringContaining("| [`express-shipping`](<"),
      "What the files say does not fit LaunchDarkly any more, and could not be compared:",
      [
        "- `flags/archived.yaml:3:7` archived-flag: Flag `archived` is archived. Restore it in LaunchDarkly first.",
        "- `flags/unknown.yaml:6:19` unknown-variation: Flag `base-ui` has no variation `blue`. Its variations are `on` and `off`.",
        "- `flags/gone.yaml:3:7` unknown-flag: Project `storefront` has no flag `gone`. Check the key of the flag; the token must be allowed to see storefront/gone (production).",
      ].join("\n"),
      "Not valid, and so not compared:",
      "- `flags/broken.yaml`\n- `flags/twice.yaml`",
      `\`\`\`sh\nnpx github:flag-gitops/flag-gitops#v1 drift --adopt --base-uri ${world.launchDarkly.url} flags/drifting.yaml\n\`\`\``,
    ]),
  );
  expect(run.summary).toContain(
    "### storefront/staging: not compared\n\nLeft alone and not compared:\n\n- `tested`: An experiment runs",
  );
  expect(run.summary).not.toContain("no drift");
  expect(world.launchDarkly.writes()).toEqual([]);
  await expectStill(world, run);
});
