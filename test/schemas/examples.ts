import type { Json, JsonObject } from "../../src/core/model/json.ts";

const CLAUSES: Json = [{ attribute: "country", in: ["IT"] }, { segmentMatch: ["beta-testers"] }];
const WEIGHTS: Json = { "0a1b": 25_000, "2c3d": 75_000 };
const ROLLOUT: Json = { treatment: "25%", control: "rest" };

/** Valid parameters of every kind of a flag in an environment, in readable words and in the API's; the kind alone where it takes none. */
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

/** Valid parameters of every kind of a flag in all environments. */
export const VALID_PROJECT_PARAMETERS: Readonly<Record<string, readonly JsonObject[]>> = {
  addVariation: [{ value: "both" }, { value: null, name: "None" }, { value: { a: [1] }, description: "As JSON" }],
  removeVariation: [{ variation: "treatment" }, { variation: { name: "Treatment" } }, { variationId: "0a1b" }],
  updateVariation: [
    { variation: "treatment", value: "b" },
    { variationId: "0a1b", name: "B", description: "The second", value: 2 },
    { variation: { index: 0 }, description: "The first" },
  ],
  updateDefaultVariation: [{ onVariationValue: true }, { onVariationValue: 1, offVariationValue: [] }],
};

const USER_KEYS: readonly JsonObject[] = [{ values: ["u-1", "u-2"] }];
const CONTEXT_KEYS: readonly JsonObject[] = [{ contextKind: "user", values: ["u-1"] }];
const TAGS: readonly JsonObject[] = [{ values: ["beta"] }];

/** Valid parameters of every kind of a segment. */
export const VALID_SEGMENT_PARAMETERS: Readonly<Record<string, readonly JsonObject[]>> = {
  addIncludedTargets: CONTEXT_KEYS,
  addIncludedUsers: USER_KEYS,
  removeIncludedTargets: CONTEXT_KEYS,
  removeIncludedUsers: USER_KEYS,
  addExcludedTargets: CONTEXT_KEYS,
  addExcludedUsers: USER_KEYS,
  removeExcludedTargets: CONTEXT_KEYS,
  removeExcludedUsers: USER_KEYS,
  addRule: [
    { clauses: CLAUSES },
    { description: "Italians", clauses: CLAUSES, percentage: "33.333%", rolloutContextKind: "user", bucketBy: "email" },
    { clauses: CLAUSES, weight: 100_000 },
  ],
  removeRule: [{ rule: "Everybody" }, { ruleId: "1f" }],
  reorderRules: [{ rules: ["Everybody", { position: 2 }] }, { ruleIds: ["1f", "2f"] }],
  updateRuleDescription: [{ rule: { position: 1 }, description: "All" }],
  updateRuleRolloutAndContextKind: [
    { rule: "Everybody", percentage: "100%", contextKind: "user" },
    { ruleId: "1f", weight: 0, contextKind: "device" },
  ],
  addClauses: [{ rule: "Everybody", clauses: CLAUSES }],
  removeClauses: [
    { rule: "Everybody", clauses: [{ position: 1 }] },
    { ruleId: "1f", clauseIds: ["3f"] },
  ],
  updateClause: [
    { rule: "Everybody", replaces: { position: 1 }, clause: { attribute: "email", endsWith: ["@example.com"] } },
    { ruleId: "1f", clauseId: "3f", clause: { segmentMatch: ["beta"] } },
  ],
  addValuesToClause: [{ rule: "Everybody", clause: { attribute: "country" }, values: ["FR"] }],
  removeValuesFromClause: [{ ruleId: "1f", clauseId: "3f", values: ["FR"] }],
  updateName: [{ value: "Beta testers" }],
  addTags: TAGS,
  removeTags: TAGS,
  addBigSegmentIncludedTargets: USER_KEYS,
  removeBigSegmentIncludedTargets: USER_KEYS,
  addBigSegmentExcludedTargets: USER_KEYS,
  removeBigSegmentExcludedTargets: USER_KEYS,
  processBigSegmentImport: [{ importId: "9f1c" }],
};

const ABOUT: JsonObject = {
  description: "Open the new checkout to 25% of Italian beta users",
  ticket: "SHOP-1234",
  reviewers: { members: ["ana@example.com", "507f1f77bcf86cd799439011"], teams: ["checkout-owners"] },
};
const FLAG: JsonObject = { project: "storefront", flag: "new-checkout" };

/** A change of a flag in one environment with the given instructions. */
export function changeOf(instructions: Json): JsonObject {
  const executeAt = "2026-12-01T09:00:00+01:00";
  return { kind: "FlagChange", ...FLAG, environment: "production", ...ABOUT, executeAt, instructions };
}

/** A change of a flag in all environments. */
export function projectChangeOf(instructions: Json): JsonObject {
  return { kind: "FlagChange", ...FLAG, ...ABOUT, instructions };
}

/** A change of a segment in two environments. */
export function segmentChangeOf(instructions: Json): JsonObject {
  const segment = { project: "storefront", segment: "beta-testers", environments: ["staging", "production"] };
  return { kind: "SegmentChange", ...segment, ...ABOUT, instructions };
}

/** A copy of parts of a flag. */
export const COPY: JsonObject = {
  kind: "FlagCopy",
  ...FLAG,
  from: "staging",
  to: "production",
  include: ["updateRules", "updateOn"],
  ...ABOUT,
};

/** A flag as it should be, with little in it. */
export const DESIRED_FLAG: JsonObject = {
  kind: "Flag",
  ...FLAG,
  environments: { production: { on: true, fallthrough: { variation: "control" } } },
};

/** A flag as it should be that uses every key in every form. */
export const WHOLE_FLAG: JsonObject = {
  kind: "Flag",
  ...FLAG,
  ...ABOUT,
  manage: ["variations", "on"],
  reapply: "after the hot fix",
  variations: [{ value: "treatment", name: "Treatment", description: "The new one\n" }, { value: null }],
  environments: {
    production: {
      on: true,
      offVariation: { index: 1 },
      prerequisites: [
        { key: "new-cart", variation: true },
        { key: "base-ui", variation: { value: { a: [1] } } },
      ],
      targets: { treatment: ["u-1", "u-2"], control: [], device: { treatment: ["d-1"] }, organization: {} },
      rules: [
        { id: "1f", description: " Beta ", clauses: CLAUSES, rollout: ROLLOUT, trackEvents: true },
        { clauses: CLAUSES, rollout: ROLLOUT, rolloutContextKind: "user", rolloutBucketBy: "email" },
        { description: "Everybody", clauses: CLAUSES, variation: { name: "Treatment" } },
      ],
      fallthrough: { rollout: ROLLOUT, rolloutContextKind: "user" },
      trackEvents: false,
      trackEventsFallthrough: true,
    },
    staging: { on: false, prerequisites: [], targets: {}, rules: [], fallthrough: { variation: "control" } },
  },
};

const everyForm = (parameters: Readonly<Record<string, readonly JsonObject[]>>): JsonObject[] =>
  Object.entries(parameters).flatMap(([kind, forms]) => forms.map((form) => ({ [kind]: form })));

/** One change that uses every kind of a flag in an environment, in every form. */
export const EVERY_KIND: JsonObject = changeOf(["turnFlagOn", "turnFlagOff", ...everyForm(VALID_PARAMETERS)]);

/** Valid documents, by the name of the schema that they fit, that use every instruction kind in every form. */
export const VALID_DOCUMENTS: readonly (readonly [schema: string, document: JsonObject])[] = [
  ["flag-change", EVERY_KIND],
  ["flag-change", projectChangeOf(everyForm(VALID_PROJECT_PARAMETERS))],
  ["segment-change", segmentChangeOf(everyForm(VALID_SEGMENT_PARAMETERS))],
  ["flag-copy", COPY],
  ["flag", DESIRED_FLAG],
  ["flag", WHOLE_FLAG],
];
