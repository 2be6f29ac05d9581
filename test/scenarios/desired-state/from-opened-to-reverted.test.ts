import { expect, test } from "vitest";
import { ruleId, variationId } from "../../../emulators/launchdarkly/seed-flag.ts";
import { openChange } from "../../harness/change-request.ts";
import { expectStill, openWorld } from "../../harness/scenario.ts";
import { checkOf, checksOf, commentOf } from "../../harness/shown.ts";
import { changesOf, type EmulatedWorld } from "../../harness/world.ts";
import { BANNER_AFTER, BANNER_BEFORE, checkout, edited, PROJECT, RANKING_AFTER, RANKING_BEFORE } from "./documents.ts";

const BANNER = "storefront/banner (production)";
const STAGING = "storefront/banner (staging)";
const CHECKOUT = "storefront/new-checkout (production)";
const RANKING = "storefront/ranking (all environments)";
/** The check runs of the changes, in the order of files and documents. */
const NAMES = [BANNER, STAGING, CHECKOUT, RANKING] as const;

const BEFORE = {
  "flags/banner.yaml": BANNER_BEFORE,
  "flags/checkout.yaml": checkout("new-checkout"),
  "flags/ranking.yaml": RANKING_BEFORE,
};
const AFTER = {
  "flags/banner.yaml": BANNER_AFTER,
  "flags/checkout.yaml": edited(checkout("new-checkout"), { "treatment: 25%": "treatment: 50%" }),
  "flags/ranking.yaml": RANKING_AFTER,
};

const [testers, partners, phones, owls] = [0, 1, 2, 3].map((index) => rule("banner", "production", index));
const staged = (...order: number[]) => order.map((index) => rule("banner", "staging", index));

function rule(flag: string, environment: string, index: number): string {
  return ruleId("storefront", flag, environment, index);
}

function variation(flag: string, index: number): string {
  return variationId("storefront", flag, index);
}

/** What is served to the Italian beta users, which keeps its way of sharing contexts out. */
function italians(treatment: number): object {
  return {
    kind: "updateRuleVariationOrRollout",
    ruleId: rule("new-checkout", "production", 0),
    rolloutWeights: {
      [variation("new-checkout", 0)]: 100_000 - treatment,
      [variation("new-checkout", 1)]: treatment,
    },
    rolloutContextKind: "user",
    rolloutBucketBy: "email",
  };
}

function clause(attribute: string, op: string, value: string): object {
  return { contextKind: "user", attribute, op, values: [value], negate: false };
}

/** The flags of the documents, but for what counts up and, since a rule that comes back is a new one, its ids. */
function flagsOf({ launchDarkly }: EmulatedWorld) {
  return ["banner", "new-checkout", "ranking"].map((key) => {
    const { _version: _, environments, ...flag } = launchDarkly.flag("storefront", key);
    const configurations = Object.entries(environments).map(([environment, configuration]) => {
      const { version: __, lastModified: ___, rules, ...rest } = configuration;
      const again = rules.filter(({ _id, description }) => description === "Old phones" && _id !== phones);
      const told = rules.map((one) =>
        again.includes(one) || one._id === phones
          ? { ...one, _id: "", ref: "", clauses: one.clauses.map(({ _id, ...said }) => said) }
          : one,
      );
      return [environment, { ...rest, rules: told }];
    });
    return { ...flag, environments: Object.fromEntries(configurations) };
  });
}

/** What the requests of a pull request hold, by the names of its check runs. */
function askedBy(world: EmulatedWorld, number: number) {
  const held = NAMES.map((name) => world.launchDarkly.request(checkOf(world, number, name).externalId)?.instructions);
  return Object.fromEntries(NAMES.map((name, index) => [name, held[index]]));
}

test("an edit asks for the fewest instructions, which keep ids and are applied once approved; its revert asks for the inverse", async () => {
  const world = await openWorld({ files: BEFORE, launchDarkly: { projects: [PROJECT] } });
  const { github, launchDarkly } = world;
  const atFirst = flagsOf(world);
  const [first, second] = launchDarkly.configuration("storefront", "new-checkout", "production").rules;
  const number = openChange(world, AFTER);

  const opening = await world.onPullRequest("opened", number);

  expect(opening).toMatchObject({ code: 0, outputs: { result: "pending", changed: "4", pending: "4", failed: "0" } });
  expect(launchDarkly.requests()).toHaveLength(4);
  expect(askedBy(world, number)).toEqual({
    [BANNER]: [
      { kind: "removeRule", ruleId: phones },
      { kind: "reorderRules", ruleIds: [partners, testers, owls] },
      { kind: "updateRuleDescription", ruleId: owls, description: "Late shoppers" },
      {
        kind: "addRule",
        description: "Spain",
        clauses: [clause("country", "in", "ES")],
        beforeRuleId: owls,
        rolloutWeights: { [variation("banner", 0)]: 50_000, [variation("banner", 1)]: 50_000 },
      },
      { kind: "turnFlagOn" },
    ],
    [STAGING]: [{ kind: "reorderRules", ruleIds: staged(3, 0, 1, 2) }, { kind: "turnFlagOn" }],
    [CHECKOUT]: [italians(50_000)],
    [RANKING]: [
      { kind: "updateVariation", variationId: variation("ranking", 1), name: "From clicks" },
      { kind: "addVariation", value: "semantic", name: "By meaning" },
    ],
  });
  const wide = launchDarkly.request(checkOf(world, number, RANKING).externalId);
  expect(wide?.description).toMatch(/^Rank by meaning \[flag-gitops v1 octo\/flags#1 /);
  const created = launchDarkly.writes().map(({ path, body }) => ({ path, body }));
  const body = expect.objectContaining({ resourceId: "proj/storefront:env/*:flag/ranking" });
  expect(created).toContainEqual({ path: "/api/v2/approval-requests", body });
  expect(checksOf(world, number)).toEqual({
    ...Object.fromEntries(NAMES.map((name) => [name, expect.objectContaining({ title: "0 of 1 approval" })])),
    "Flag changes": expect.objectContaining({ conclusion: null, title: "0 of 4 changes approved", externalId: "" }),
  });
  const comment = commentOf(world, number);
  for (const line of [
    "Turn on banner in production and update rules / storefront/banner (production)",
    "rule Italian beta users serves: 75% control, 25% treatment by email → 50% control, 50% treatment by email",
    "description of rule Night owls: Night owls → Late shoppers",
    "name of variation Learned: Learned → From clicks",
  ])
    expect(comment).toContain(line);
  await expectStill(world, opening);

  for (const { _id } of launchDarkly.requests()) launchDarkly.approve(_id);
  github.merge(number, "squash");
  const push = await world.onPush();

  expect(push).toMatchObject({ code: 0, outputs: { result: "applied", changed: "4", applied: "4", failed: "0" } });
  expect(changesOf(push)).toMatchObject(
    NAMES.map((name) => ({ status: "completed", requestId: checkOf(world, number, name).externalId })),
  );
  expect(launchDarkly.ledger.map(({ flag }) => flag)).toEqual(["banner", "banner", "new-checkout", "ranking"]);
  const rulesIn = (environment: string) => launchDarkly.configuration("storefront", "banner", environment).rules;
  expect(rulesIn("production")).toMatchObject([
    { _id: partners, description: "Partners" },
    { _id: testers, description: "Testers" },
    { _id: expect.any(String), description: "Spain" },
    { _id: owls, description: "Late shoppers" },
  ]);
  expect(rulesIn("staging").map(({ _id }) => _id)).toEqual(staged(3, 0, 1, 2));
  const [served, employees] = launchDarkly.configuration("storefront", "new-checkout", "production").rules;
  expect(served).toMatchObject({
    ...first,
    rollout: { variations: [{ weight: 50_000 }, { weight: 50_000 }], contextKind: "user", bucketBy: "email" },
  });
  expect(employees).toEqual(second);
  expect(checksOf(world, number)).toEqual({
    ...Object.fromEntries(
      NAMES.map((name) => [name, expect.objectContaining({ conclusion: "success", title: "Applied" })]),
    ),
    "Flag changes": expect.objectContaining({ conclusion: "success", title: "4 changes applied" }),
  });
  const spain = rulesIn("production")[2]?._id;
  const semantic = launchDarkly.flag("storefront", "ranking").variations[2]?._id;
  const revert = openChange(world, BEFORE, { head: "revert", title: 'Revert "Change flags"' });
  await world.onPullRequest("opened", revert);

  expect(askedBy(world, revert)).toEqual({
    [BANNER]: [
      { kind: "turnFlagOff" },
      { kind: "removeRule", ruleId: spain },
      { kind: "reorderRules", ruleIds: [testers, partners, owls] },
      { kind: "updateRuleDescription", ruleId: owls, description: "Night owls" },
      {
        kind: "addRule",
        description: "Old phones",
        clauses: [clause("os", "startsWith", "Android 4")],
        beforeRuleId: owls,
        variationId: variation("banner", 1),
      },
    ],
    [STAGING]: [{ kind: "turnFlagOff" }, { kind: "reorderRules", ruleIds: staged(0, 1, 2, 3) }],
    [CHECKOUT]: [italians(25_000)],
    [RANKING]: [
      { kind: "updateVariation", variationId: variation("ranking", 1), name: "Learned" },
      { kind: "removeVariation", variationId: semantic },
    ],
  });

  for (const { _id, status } of launchDarkly.requests()) if (status === "pending") launchDarkly.approve(_id);
  github.merge(revert);
  const undone = await world.onPush();

  expect(undone).toMatchObject({ code: 0, outputs: { result: "applied", changed: "4", applied: "4" } });
  expect(launchDarkly.ledger).toHaveLength(8);
  expect(flagsOf(world)).toEqual(atFirst);
  await expectStill(world, undone);
});
