import type { ParameterType } from "../src/core/model/instructions/parameters.ts";
import type { JsonObject } from "../src/core/model/json.ts";
import {
  type Choice,
  choicesOf,
  keysOf,
  ROLLOUT_ONLY_KEYS,
  requiredKeys,
  type Shape,
} from "../src/core/validate/schema/shapes/shapes.ts";
import { CLAUSE_VALUE, CONTEXT_KEY, described, listOf, mappingOf, reference } from "./generate-definitions.ts";

const list = (definition: string, least: number, most: number): JsonObject =>
  listOf({ $ref: `#/definitions/${definition}` }, least, most);

const BY_API_NAME: Readonly<Record<ParameterType, JsonObject>> = {
  variation: reference("id"),
  "prerequisite-variation": reference("id"),
  weights: reference("weights"),
  rule: reference("id"),
  rules: list("id", 1, 1000),
  clause: reference("id"),
  clauses: list("id", 1, 100),
  "new-clause": reference("clause"),
  "new-clauses": list("clause", 1, 100),
  "new-rules": list("newRule", 0, 1000),
  "new-targets": list("newTarget", 0, 1000),
  "new-prerequisites": list("newPrerequisite", 0, 100),
  "flag-key": reference("key"),
  strings: listOf(CONTEXT_KEY, 1, 1000),
  values: listOf(CLAUSE_VALUE, 1, 1000),
  json: {},
  weight: { type: "integer", minimum: 0, maximum: 100_000 },
  text: reference("text"),
  boolean: { type: "boolean" },
};

interface Readable {
  readonly schema: JsonObject;
  readonly description: string;
}

const READABLE: Readonly<Partial<Record<ParameterType, Readable>>> = {
  variation: {
    schema: { ...reference("variation"), examples: ["treatment", true, { name: "Treatment" }] },
    description: "A variation of this flag, by its value, else by its name.",
  },
  "prerequisite-variation": {
    schema: { ...reference("variation"), examples: ["treatment", true, { name: "Treatment" }] },
    description: "A variation of the prerequisite flag, by its value, else by its name.",
  },
  weights: {
    schema: { ...reference("rollout"), examples: [{ treatment: "25%", control: "rest" }] },
    description: "Percentages by variation, 100% in all; one of them may be `rest`.",
  },
  weight: {
    schema: { ...reference("percentage"), examples: ["25%"] },
    description: "The percentage of the matching contexts that are in, with at most three decimals.",
  },
  rule: {
    schema: { ...reference("rule"), examples: ["Beta users", { position: 1 }] },
    description: "A rule, by its description or by its position.",
  },
  rules: {
    schema: list("rule", 1, 1000),
    description: "All rules in their new order, by description or by position.",
  },
  clause: {
    schema: { ...reference("clauseReference"), examples: [{ attribute: "country" }, { position: 1 }] },
    description: "A condition of the rule, by its attribute or by its position.",
  },
  clauses: {
    schema: list("clauseReference", 1, 100),
    description: "Conditions of the rule, by attribute or by position.",
  },
};

function properties({ parameters, named }: Shape): JsonObject {
  const entries = parameters.flatMap(({ name, readable, type, title, description }): [string, JsonObject][] => {
    const own: [string, JsonObject] = [name, described(title, description, BY_API_NAME[type])];
    if (readable === undefined) return [own];
    const twin = READABLE[type];
    if (twin === undefined) throw new Error(`A parameter of type ${type} has no readable form.`);
    const other: [string, JsonObject] = [readable, described(title, twin.description, twin.schema)];
    return named ? [other] : [other, own];
  });
  return Object.fromEntries(entries);
}

const choice = ({ names, required }: Choice): JsonObject =>
  required ? { oneOf: names.map((name) => ({ required: [name] })) } : { not: { required: [...names] } };

const ROLLOUT_KEYS = ["rollout", "rolloutWeights"];

const oneOfThem = (names: readonly string[]): JsonObject => ({
  anyOf: names.map((name) => ({ required: [name] })),
});

/** The schema of a mapping with the parameters of a shape: what it takes, what it needs, what excludes what. */
export function shapeSchema(shape: Shape): JsonObject {
  const required = requiredKeys(shape);
  const choices = choicesOf(shape).map(choice);
  const needsRollout = oneOfThem(ROLLOUT_KEYS.filter((key) => keysOf(shape).includes(key)));
  return mappingOf(properties(shape), {
    ...(required.length > 0 ? { required } : {}),
    ...(choices.length > 0 ? { allOf: choices } : {}),
    ...(shape.atLeastOne === undefined ? {} : oneOfThem(shape.atLeastOne)),
    ...(shape.serves ? { dependencies: Object.fromEntries(ROLLOUT_ONLY_KEYS.map((key) => [key, needsRollout])) } : {}),
  });
}
