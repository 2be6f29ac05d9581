import { expect, test } from "vitest";
import { ruleId, variationId } from "../../../emulators/launchdarkly/seed-flag.ts";
import { openChange } from "../../harness/change-request.ts";
import { expectStill, openWorld } from "../../harness/scenario.ts";
import { checkOf, checksOf, commentOf } from "../../harness/shown.ts";
import { changesOf } from "../../harness/world.ts";
import { checkout, edited, PROJECT } from "./documents.ts";

const ONE = "storefront/checkout-one (production)";
const TWO = "storefront/checkout-two (production)";
const FILES = {
  "flags/one.yaml": checkout("checkout-one"),
  "flags/two.yaml": checkout("checkout-two"),
};
const FALLTHROUGH = "fallthrough: { rollout: { control: 90%, treatment: 10% } }";
const ITALIANS = "rollout: { treatment: 25%, control: rest }";
const HALF = "rollout: { treatment: 50%, control: rest }";

test("pull requests on one document share it field by field: an approval outlives the merge of another one, a field edited twice does not pass", async () => {
  const world = await openWorld({ files: FILES, launchDarkly: { projects: [PROJECT] } });
  const { github, launchDarkly } = world;
  const open = (head: string, file: keyof typeof FILES, edits: Record<string, string>) =>
    openChange(world, { [file]: edited(FILES[file], edits) }, { head });
  const first = open("first", "flags/one.yaml", { "control: 90%, treatment: 10%": "control: 80%, treatment: 20%" });
  const second = open("second", "flags/one.yaml", { [ITALIANS]: HALF });
  const third = open("third", "flags/one.yaml", { [FALLTHROUGH]: "fallthrough: { variation: treatment }" });
  const twice = open("twice", "flags/two.yaml", { [ITALIANS]: HALF });

  const opening = await world.onSchedule();

  expect(opening).toMatchObject({ code: 0, outputs: { result: "pending", changed: "4", pending: "4" } });
  const [, asked] = changesOf(opening);
  const idOf = (number: number, name = ONE) => checkOf(world, number, name).externalId;
  const [firstId, secondId, thirdId, twiceId] = [idOf(first), idOf(second), idOf(third), idOf(twice, TWO)] as const;
  expect(launchDarkly.requests()).toHaveLength(4);
  expect(launchDarkly.request(secondId)?.instructions).toMatchObject([
    { kind: "updateRuleVariationOrRollout", ruleId: ruleId("storefront", "checkout-one", "production", 0) },
  ]);

  for (const id of [firstId, secondId, thirdId]) launchDarkly.approve(id);
  github.merge(first, "squash");
  github.merge(twice);
  const between = await world.onSchedule();

  expect(between.outputs).toMatchObject({ result: "invalid", changed: "4", applied: "1", approved: "1", pending: "1" });
  expect(changesOf(between)).toMatchObject([
    { flag: "checkout-one", requestId: firstId, status: "completed", conclusion: "success" },
    { ...asked, reviewStatus: "approved", conclusion: "success", reason: expect.any(String) },
    { flag: "checkout-one", requestId: thirdId, conclusion: "failure" },
    { flag: "checkout-two", requestId: twiceId, status: "pending", conclusion: "" },
  ]);
  expect(checkOf(world, second, ONE)).toMatchObject({ conclusion: "success", title: "Approved, 1 of 1 approval" });
  expect(checksOf(world, third)).toMatchObject({
    [ONE]: { conclusion: "failure", title: "Invalid" },
    "Flag changes": { conclusion: "failure", title: "1 problem in 1 file" },
  });
  expect(commentOf(world, third)).toMatch(
    /drifted-field: fallthrough was .*10% treatment.* in git .* and is .*20% treatment.* in LaunchDarkly/,
  );
  expect(launchDarkly.ledger.map(({ requestId }) => requestId)).toEqual([firstId]);

  github.merge(second, "squash");
  expect(() => github.merge(third)).toThrow("conflicts in flags/one.yaml");
  launchDarkly.approve(twiceId);
  github.commit("main", {
    "flags/two.yaml": edited(FILES["flags/two.yaml"], { [ITALIANS]: "rollout: { treatment: 5%, control: rest }" }),
  });
  const run = await world.onSchedule();

  expect(run.outputs).toMatchObject({ result: "invalid", changed: "4", applied: "2", pending: "0" });
  expect(changesOf(run)).toMatchObject([
    { requestId: firstId, status: "completed" },
    { requestId: secondId, status: "completed", conclusion: "success" },
    { requestId: thirdId, conclusion: "failure" },
    { flag: "checkout-two", requestId: "", conclusion: "cancelled" },
  ]);
  const { rules, fallthrough } = launchDarkly.configuration("storefront", "checkout-one", "production");
  expect(rules[0]?.rollout?.variations).toMatchObject([{ weight: 50_000 }, { weight: 50_000 }]);
  expect(fallthrough.rollout?.variations).toMatchObject([{ weight: 80_000 }, { weight: 20_000 }]);
  expect(launchDarkly.request(twiceId)).toBeUndefined();
  expect(checksOf(world, twice)).toMatchObject({ [TWO]: { conclusion: "cancelled", title: "Withdrawn" } });
  const untouched = launchDarkly.configuration("storefront", "checkout-two", "production").rules[0]?.rollout;
  expect(untouched?.variations).toMatchObject([{ weight: 75_000 }, { weight: 25_000 }]);
  expect(launchDarkly.ledger).toMatchObject([
    { requestId: firstId },
    {
      requestId: secondId,
      instructions: [{ rolloutWeights: { [variationId("storefront", "checkout-one", 1)]: 50_000 } }],
    },
  ]);
  await expectStill(world, run);
});
