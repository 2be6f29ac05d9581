import type { Json, JsonObject } from "../../src/core/model/json.ts";

const CLAUSES: Json = [{ attribute: "country", in: ["IT"] }, { segmentMatch: ["beta-testers"] }];
const WEIGHTS: Json = { "0a1b": 25_000, "2c3d": 75_000 };
const ROLLOUT: Json = { treatment: "25%", control: "rest" };

/** Valid parameters of every kind, in readable words and in the API's; the kind alone where it takes none. */
export const VALID_PARAMETERS: Readonly<Record<string, readonly JsonObject[]>> = {
  turnFlagOn: [{}],
  turnFlagOff: [{}],
  addRule: [
    { description: "Italian beta users", clauses: CLAUSES, rollout: ROLLOUT, rolloutContextKind: "user" },
    { clauses: CLAUSES, beforeRule: "Everybody", variation: true },
    { clauses: CLAUSES, beforeRuleId: "1f", rolloutWeights: WEIGHTS, rolloutBucketBy: "email" },
  ],
  removeRule: [{ rule: "Everybody" }, { rule: { position: 1 } }, { ruleId: "1f" }],
  reorderRules: [{ rules: ["Everybody", { position: 2 }] }, { ruleIds: ["1f", "2f"] }],
  replaceRules: [
    { rules: [] },
    { rules: [{ description: "Beta", clauses: CLAUSES, trackEvents: true, variation: { index: 0 } }] },
  ],
  updateRuleDescription: [{ rule: "Everybody", description: "All" }],
  updateRuleTrackEvents: [{ ruleId: "1f", trackEvents: false }],
  updateRuleVariationOrRollout: [
    { rule: "Everybody", variationId: "0a1b" },
    { ruleId: "1f", rollout: { true: "33.333%", false: "rest" } },
  ],
  addClauses: [{ rule: "Everybody", clauses: [{ attribute: "country", op: "in", values: ["IT", 1, true] }] }],
  removeClauses: [
    { rule: "Everybody", clauses: [{ position: 1 }, { attribute: "country" }] },
    { ruleId: "1f", clauseIds: ["3f"] },
  ],
  updateClause: [
    {
      rule: "Everybody",
      replaces: { attribute: "country" },
      clause: { attribute: "email", endsWith: ["@example.com"], negate: true },
    },
    { ruleId: "1f", clauseId: "3f", clause: { op: "segmentMatch", values: ["beta"] } },
  ],
  addValuesToClause: [{ rule: "Everybody", clause: { position: 1 }, values: ["FR"] }],
  removeValuesFromClause: [{ ruleId: "1f", clauseId: "3f", values: ["FR", 2] }],
  addTargets: [{ contextKind: "device", values: ["d-1"], variation: "treatment" }],
  removeTargets: [{ values: ["u-1"], variationId: "0a1b" }],
  clearTargets: [{ variation: { name: "Treatment" } }],
  replaceTargets: [{ targets: [] }, { targets: [{ contextKind: "device", values: [], variation: { value: null } }] }],
  addUserTargets: [{ values: ["u-1"], variation: 1 }],
  removeUserTargets: [{ values: ["u-1"], variation: "" }],
  clearUserTargets: [{ variationId: "0a1b" }],
  replaceUserTargets: [{ targets: [{ values: ["u-1"], variation: "treatment" }] }],
  addPrerequisite: [{ key: "new-cart", variation: true }],
  updatePrerequisite: [{ key: "new-cart", variationId: "0a1b" }],
  removePrerequisite: [{ key: "new-cart" }],
  replacePrerequisites: [{ prerequisites: [{ key: "new-cart", variation: "on" }] }],
  updateFallthroughVariationOrRollout: [{ variation: "control" }, { rollout: ROLLOUT, rolloutBucketBy: "email" }],
  updateOffVariation: [{ variation: false }],
  updateTrackEvents: [{ trackEvents: true }],
  updateTrackEventsFallthrough: [{ trackEvents: true }],
};

/** A change with the given instructions. */
export function changeOf(instructions: Json): JsonObject {
  return {
    kind: "FlagChange",
    project: "storefront",
    flag: "new-checkout",
    environment: "production",
    description: "Open the new checkout to 25% of Italian beta users",
    ticket: "SHOP-1234",
    instructions,
  };
}

/** One change that uses every kind in every form. */
export const EVERY_KIND: JsonObject = changeOf([
  "turnFlagOn",
  "turnFlagOff",
  ...Object.entries(VALID_PARAMETERS).flatMap(([kind, forms]) => forms.map((form) => ({ [kind]: form }))),
]);
