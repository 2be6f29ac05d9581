import { expect, test } from "vitest";
import { MEMBERS } from "../../../emulators/launchdarkly/seed.ts";
import { ruleId, variationId } from "../../../emulators/launchdarkly/seed-flag.ts";
import { expectQuiet, expectStill, openWorld } from "../../harness/scenario.ts";
import { changesOf, DRIFT_TOKEN } from "../../harness/world.ts";
import { CHECKOUT, issuesOf, standingOf, switched } from "./managed.ts";

const FILES = { "flags/new-checkout.yaml": CHECKOUT, "flags/payments-v2.yaml": switched("payments-v2", false) };
const PAGE = "https://github.com/octo/flags/blob/main/flags/new-checkout.yaml";
const MARK = "<!-- flag-gitops v1 drift launchdarkly/storefront/production -->";
const [CONTROL, TREATMENT] = [0, 1].map((index) => variationId("storefront", "new-checkout", index));
const TO_HALF = {
  kind: "updateRuleVariationOrRollout",
  ruleId: ruleId("storefront", "new-checkout", "production", 0),
  rolloutWeights: { [CONTROL as string]: 50_000, [TREATMENT as string]: 50_000 },
};
const AT = Date.UTC(2027, 2, 4, 5, 6);
const SEEN = "2027-03-04&nbsp;05:06&nbsp;UTC";

/** The issue about production while two fields of one flag differ. */
const inProduction = (launchDarkly: string) => `${MARK}

LaunchDarkly is not as \`main\` says in 1 flag of storefront/production.

| Flag | Field | Git says | LaunchDarkly says | Flag last changed |
| --- | --- | --- | --- | --- |
| [\`new-checkout\`](<${launchDarkly}/storefront/production/features/new-checkout>)<br>[\`flags/new-checkout.yaml\`](<${PAGE}>) | [\`on\`](<${PAGE}#L6>) | \`off\` | \`on\` | ${SEEN}<br>by \`Ben Okafor\` |
|  | [\`rules/Italian beta users/serve\`](<${PAGE}#L10>) | \`75% control, 25% treatment\` | \`50% control, 50% treatment\` |  |

**If LaunchDarkly is right**, let the files say so on a new branch. Their pull request asks LaunchDarkly for nothing.

\`\`\`sh
npx github:flag-gitops/flag-gitops#v1 drift --adopt --base-uri ${launchDarkly} flags/new-checkout.yaml
\`\`\`

**If git is right**, ask for it again on a new branch. Its pull request into \`main\` has an approval request like any other change.

\`\`\`sh
npx github:flag-gitops/flag-gitops#v1 drift --reapply --base-uri ${launchDarkly} flags/new-checkout.yaml
\`\`\`

Both read LaunchDarkly with the token in \`LAUNCHDARKLY_ACCESS_TOKEN\`.

This issue is rewritten when the drift changes, and closed by itself when it is gone.`;

test("drift has one issue for each environment, which follows it until it is gone, and a new one when it is back", async () => {
  const world = await openWorld({ files: FILES, launchDarkly: { now: () => AT } });
  const { github, launchDarkly } = world;
  const edit = (environment: string, kind: string, flag = "new-checkout", by?: string) =>
    launchDarkly.editFlag("storefront", flag, environment, [{ kind }], by);

  const calm = await expectQuiet(world, () => world.onDrift());
  expect(calm).toMatchObject({ code: 0, outputs: { result: "valid", changed: "0", changes: "[]" } });
  expect(calm.stdout).toContain("storefront/production: no drift in 2 flags\nstorefront/staging: no drift in 1 flag\n");
  expect(calm.summary).toContain("### storefront/production: no drift\n\n### storefront/staging: no drift");

  const foreign = github.openIssue({ title: "Drift?", body: MARK, author: "mallory" });
  edit("production", "turnFlagOn");
  launchDarkly.editFlag("storefront", "new-checkout", "production", [TO_HALF], MEMBERS.ben);
  edit("staging", "turnFlagOff");
  const drifting = await world.onDispatch({ command: "drift", "github-token": DRIFT_TOKEN });
  expect(drifting).toMatchObject({ code: 0, outputs: { result: "pending", changed: "2", pending: "2", failed: "0" } });
  expect(changesOf(drifting)).toMatchObject([
    {
      file: "flags/new-checkout.yaml",
      environment: "production",
      flag: "new-checkout",
      conclusion: "drift",
      reason: "LaunchDarkly differs from git in on, rules/Italian beta users/serve.",
    },
    { environment: "staging", reason: "LaunchDarkly differs from git in on." },
  ]);
  const [, production, staging] = issuesOf(world);
  expect(production).toEqual({
    number: foreign + 1,
    author: "github-actions[bot]",
    state: "open",
    title: "Drift in storefront/production: 1 flag",
    body: inProduction(launchDarkly.url),
    said: [],
  });
  expect(staging).toMatchObject({ state: "open", title: "Drift in storefront/staging: 1 flag" });
  expect(staging?.body).toMatch(/^<!-- flag-gitops v1 drift launchdarkly\/storefront\/staging -->\n/);
  expect(staging?.body).toContain(`[\`on\`](<${PAGE}#L18>) | \`on\` | \`off\` | ${SEEN}<br>by \`Ana Ruiz\` |`);
  expect(drifting.summary).toContain(inProduction(launchDarkly.url).split("\n\n").slice(1, -1).join("\n\n"));
  await expectStill(world, drifting);

  edit("production", "turnFlagOn", "payments-v2");
  edit("staging", "turnFlagOn");
  const moved = await world.onDrift();
  expect(moved.outputs).toMatchObject({ result: "pending", changed: "2" });
  expect(standingOf(world)).toEqual([
    "#2 open: Drift in storefront/production: 2 flags",
    "#3 closed: Drift in storefront/staging: 1 flag",
  ]);
  expect(issuesOf(world)[1]?.body).toContain("| [`payments-v2`](<");
  expect(issuesOf(world)[2]?.said).toEqual([
    "LaunchDarkly is as git says in storefront/staging: the drift is gone, so this issue is closed by itself.",
  ]);
  await expectStill(world, moved);

  edit("staging", "turnFlagOff");
  const back = await world.onDrift();
  expect(standingOf(world)).toEqual([
    "#2 open: Drift in storefront/production: 2 flags",
    "#3 closed: Drift in storefront/staging: 1 flag",
    "#4 open: Drift in storefront/staging: 1 flag",
  ]);
  expect(issuesOf(world)[0]).toEqual({
    number: foreign,
    author: "mallory",
    state: "open",
    title: "Drift?",
    body: MARK,
    said: [],
  });
  expect(launchDarkly.writes()).toEqual([]);
  await expectStill(world, back);
});
