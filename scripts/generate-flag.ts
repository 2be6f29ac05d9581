import { FLAG_PARTS } from "../src/core/model/change/desired-flag.ts";
import type { JsonObject } from "../src/core/model/json.ts";
import { DOCUMENT_KINDS } from "../src/core/validate/schema/shapes/document-kinds.ts";
import {
  DESIRED_FALLTHROUGH,
  DESIRED_PREREQUISITE,
  DESIRED_RULE,
  DESIRED_VARIATION,
} from "../src/core/validate/schema/shapes/flag-shapes.ts";
import type { Shape } from "../src/core/validate/schema/shapes/shapes.ts";
import { CONTEXT_KEY, DEFINITIONS, described, listOf, mappingOf, reference, textOf } from "./generate-definitions.ts";
import { documentSchema, needsOne } from "./generate-document.ts";
import { shapeSchema } from "./generate-parameters.ts";

const LONGEST_TEXT = 4096;
const MOST_VARIATIONS = 1000;
const MOST_CONTEXTS = 5000;
const MOST_RULES = 100;
const MOST_PREREQUISITES = 100;
const MOST_ENVIRONMENTS = 50;

/** The schema of a shape, some of whose texts are whatever LaunchDarkly holds, not only one visible line. */
function freelyNamed(shape: Shape, ...names: readonly string[]): JsonObject {
  const schema = shapeSchema(shape);
  const properties = schema.properties as JsonObject;
  for (const name of names) {
    const { title, description } = properties[name] as JsonObject;
    properties[name] = { title, description, ...textOf(1, LONGEST_TEXT) } as JsonObject;
  }
  return schema;
}

const CONTEXT_KEYS: JsonObject = { ...listOf(CONTEXT_KEY, 0, MOST_CONTEXTS), uniqueItems: true };
const NAMES: JsonObject = { propertyNames: { maxLength: LONGEST_TEXT }, maxProperties: MOST_VARIATIONS };

const TARGETS = described(
  "Targets",
  "Keys of users by the variation that they get, whatever the rules say; other contexts below the key of their kind.",
  {
    type: "object",
    ...NAMES,
    additionalProperties: {
      ...CONTEXT_KEYS,
      type: ["array", "object"],
      ...NAMES,
      additionalProperties: CONTEXT_KEYS,
    },
    examples: [{ treatment: ["user-1", "user-2"] }, { device: { treatment: ["d-1"] } }],
  },
);

const RULE = described("Rule", "Conditions, and what the contexts get that meet all of them.", {
  ...freelyNamed(DESIRED_RULE, "description"),
});

const CONFIGURATION = described(
  "Environment",
  "How the flag should be in one environment; what it does not write is left alone.",
  mappingOf(
    {
      on: described(
        "On",
        "Whether targets, rules and the fallthrough decide; if not, everyone gets the off variation.",
        {
          type: "boolean",
        },
      ),
      offVariation: described("Off variation", "What everyone gets while the flag is off.", {
        ...reference("variation"),
        examples: ["control", false, { name: "Control" }],
      }),
      prerequisites: described("Prerequisites", "Other flags that must serve one of their variations.", {
        ...listOf(shapeSchema(DESIRED_PREREQUISITE), 0, MOST_PREREQUISITES),
        examples: [[{ key: "new-cart", variation: true }]],
      }),
      targets: TARGETS,
      rules: described("Rules", "The rules, in their order: the first that matches decides.", {
        ...listOf(RULE, 0, MOST_RULES),
        examples: [[{ description: "Beta testers", clauses: [{ segmentMatch: ["beta-testers"] }], variation: true }]],
      }),
      fallthrough: described("Fallthrough", "What everyone gets whom no target and no rule matches.", {
        ...shapeSchema(DESIRED_FALLTHROUGH),
        examples: [{ variation: "control" }, { rollout: { treatment: "25%", control: "rest" } }],
      }),
      trackEvents: described("Track events", "Whether every evaluation sends an event.", { type: "boolean" }),
      trackEventsFallthrough: described(
        "Track events of the fallthrough",
        "Whether every evaluation sends an event that no target and no rule matches.",
        { type: "boolean" },
      ),
    },
    { minProperties: 1 },
  ),
);

const { pattern, maxLength } = DEFINITIONS.key as JsonObject;

const PROPERTIES: JsonObject = {
  manage: described("Manage", "The parts of the flag that git owns; all that the document writes if absent.", {
    ...listOf({ type: "string", enum: [...FLAG_PARTS] }, 1, FLAG_PARTS.length),
    uniqueItems: true,
    examples: [["on", "rules", "fallthrough"]],
  }),
  reapply: described(
    "Reapply",
    "Any text; an edit of it asks for everything that the document says again, whatever is live.",
    { ...reference("text"), examples: ["after the hot fix of 1 December"] },
  ),
  variations: described("Variations", "What the flag can serve, in all environments, in LaunchDarkly's order.", {
    ...listOf(
      described("Variation", "A value that the flag can serve.", freelyNamed(DESIRED_VARIATION, "name", "description")),
      1,
      MOST_VARIATIONS,
    ),
    examples: [
      [
        { value: true, name: "on" },
        { value: false, name: "off" },
      ],
    ],
  }),
  environments: described("Environments", "How the flag should be, by the key of the environment.", {
    type: "object",
    propertyNames: { pattern, maxLength } as JsonObject,
    additionalProperties: CONFIGURATION,
    minProperties: 1,
    maxProperties: MOST_ENVIRONMENTS,
    examples: [{ production: { on: true, fallthrough: { variation: "control" } } }],
  }),
};

/** The JSON Schema of `kind: Flag`. */
export function flagSchema(): JsonObject {
  return documentSchema(
    DOCUMENT_KINDS.Flag,
    "flag.schema.json",
    "Flag",
    "A LaunchDarkly flag as it should be; an edit of the document is the change, carried out once it is approved and merged.",
    { properties: PROPERTIES, anyOf: needsOne(DOCUMENT_KINDS.Flag.atLeastOne ?? []) },
  );
}
