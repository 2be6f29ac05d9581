import type { JsonObject } from "../src/core/model/json.ts";

/** A schema that refers to one of the definitions, in the one way that draft-07 lets stand beside other words. */
export function reference(definition: string): JsonObject {
  return { allOf: [{ $ref: `#/definitions/${definition}` }] };
}

/** A schema with the words that an editor shows. */
export function described(title: string, description: string, schema: JsonObject): JsonObject {
  return { title, description, ...schema };
}

/** A list with the given number of items. */
export function listOf(items: JsonObject, minItems: number, maxItems: number): JsonObject {
  return { type: "array", items, minItems, maxItems };
}

/** A mapping that takes the given keys and no other. */
export function mappingOf(properties: JsonObject, more: JsonObject = {}): JsonObject {
  return { type: "object", additionalProperties: false, properties, ...more };
}

const VISIBLE = "[^\\s\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]";
const IN_LINE = "[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]";
const LONGEST_VALUE = 4096;

const POSITION = described("Position", "Its place in the list, counted from 1.", {
  type: "integer",
  minimum: 1,
  maximum: 10_000,
});

/** Text of at most so many characters; it may be empty only if `minLength` says so. */
export function textOf(minLength: number, maxLength: number): JsonObject {
  return { type: "string", minLength, maxLength };
}

/** What a condition compares with, or what a context key is. */
export const CLAUSE_VALUE: JsonObject = { type: ["string", "number", "boolean"], maxLength: LONGEST_VALUE };
export const CONTEXT_KEY: JsonObject = textOf(1, LONGEST_VALUE);

const PERCENTAGE = described("Percentage", "At most three decimals, or `rest` for what remains of 100%.", {
  type: "string",
  pattern: "^(?:rest|[0-9]{1,3}(?:\\.[0-9]{1,3})?%)$",
  examples: ["25%", "rest"],
});

const MEMBER = described("Member", "An e-mail address as LaunchDarkly knows it, or the id of a member.", {
  type: "string",
  pattern: "^(?:[0-9a-f]{24}|[^\\s@|,\\p{C}]+@[^\\s@|,\\p{C}]+)$",
  maxLength: 320,
  examples: ["ana@example.com", "507f1f77bcf86cd799439011"],
});

/** Who is asked to review: members and teams, at least one of the two lists, none of them empty. */
export const REVIEWERS: JsonObject = mappingOf(
  {
    members: described("Members", "E-mail addresses or ids of members of LaunchDarkly, ten at most.", {
      ...listOf({ $ref: "#/definitions/member" }, 1, 10),
      uniqueItems: true,
      examples: [["ana@example.com"]],
    }),
    teams: described("Teams", "Keys of teams in LaunchDarkly.", {
      ...listOf({ $ref: "#/definitions/key" }, 1, 100),
      uniqueItems: true,
      examples: [["checkout-owners"]],
    }),
  },
  { minProperties: 1 },
);

/** The schemas of what single parameters hold, by the name under which the rest of the schema refers to them. */
export const DEFINITIONS: JsonObject = {
  key: described("Key", "Letters, digits, `.`, `_` and `-`; the first is a letter or a digit. Case matters.", {
    type: "string",
    pattern: "^[a-zA-Z0-9][a-zA-Z0-9_.-]*$",
    maxLength: 256,
  }),
  id: described("Id", "An id as LaunchDarkly's API gives it.", {
    type: "string",
    pattern: "^[a-zA-Z0-9][a-zA-Z0-9_.-]*$",
    maxLength: 256,
  }),
  text: described("Text", "One line of visible characters, with no space at either end.", {
    type: "string",
    pattern: `^${VISIBLE}(?:${IN_LINE}*${VISIBLE})?$`,
    maxLength: 500,
  }),
  variation: described("Variation", "The value of a variation, else its name; a mapping says which one is meant.", {
    type: ["string", "number", "boolean", "object"],
    maxLength: LONGEST_VALUE,
    additionalProperties: false,
    minProperties: 1,
    maxProperties: 1,
    properties: {
      index: described("Index", "Its place among the flag's variations, counted from 0.", {
        type: "integer",
        minimum: 0,
        maximum: 10_000,
      }),
      value: described("Value", "The value that the variation serves; any JSON value.", {}),
      name: described("Name", "What the variation is called.", textOf(1, LONGEST_VALUE)),
    },
  }),
  member: MEMBER,
  time: described("Time", "A time with its offset from UTC, or `Z` for UTC itself.", {
    type: "string",
    pattern:
      "^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?(?:[Zz]|[+-][0-9]{2}:[0-9]{2})$",
    maxLength: 40,
  }),
  percentage: described("Percentage", "A percentage with at most three decimals.", {
    type: "string",
    pattern: "^(?:100(?:\\.0{1,3})?|[0-9]{1,2}(?:\\.[0-9]{1,3})?)%$",
  }),
  rollout: described("Rollout", "Percentages by variation, 100% in all.", {
    type: "object",
    additionalProperties: PERCENTAGE,
    propertyNames: { maxLength: LONGEST_VALUE },
    minProperties: 1,
    maxProperties: 100,
    examples: [{ treatment: "25%", control: "rest" }],
  }),
  weights: described("Rollout weights", "Thousandths of a percent by variation id, 100000 in all.", {
    type: "object",
    additionalProperties: { type: "integer", minimum: 0, maximum: 100_000 },
    propertyNames: { pattern: "^[a-zA-Z0-9][a-zA-Z0-9_.-]*$", maxLength: 256 },
    minProperties: 1,
    maxProperties: 100,
  }),
  rule: described("Rule", "The description of a rule, or its position.", {
    type: ["string", "object"],
    minLength: 1,
    maxLength: LONGEST_VALUE,
    additionalProperties: false,
    required: ["position"],
    properties: { position: POSITION },
  }),
  clauseReference: described(
    "Clause",
    "A condition of the rule, by its position or by its attribute.",
    mappingOf(
      {
        position: POSITION,
        attribute: described("Attribute", "The attribute that the condition looks at.", textOf(1, LONGEST_VALUE)),
      },
      { minProperties: 1, maxProperties: 1 },
    ),
  ),
};
