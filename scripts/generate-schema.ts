import { CLAUSE_OPERATORS } from "../src/core/model/instructions/clause-operators.ts";
import { INSTRUCTION_KINDS, type InstructionKind } from "../src/core/model/instructions/instruction-kinds.ts";
import type { JsonObject } from "../src/core/model/json.ts";
import {
  BARE_KINDS,
  NEW_PREREQUISITE,
  NEW_RULE,
  NEW_TARGET,
  NEW_USER_TARGET,
  REQUIRED_DOCUMENT_KEYS,
} from "../src/core/validate/schema/shapes.ts";
import { CLAUSE_VALUE, DEFINITIONS, described, listOf, mappingOf, reference, textOf } from "./generate-definitions.ts";
import { shapeSchema } from "./generate-parameters.ts";

const ID = "https://raw.githubusercontent.com/flag-gitops/flag-gitops/v1/schemas/flag-change.schema.json";

const operatorList = (operator: string): JsonObject =>
  operator === "segmentMatch"
    ? described("segmentMatch", "Keys of segments; the context must be in one of them. Needs no attribute.", {
        ...listOf({ $ref: "#/definitions/key" }, 1, 1000),
        examples: [["beta-testers"]],
      })
    : described(operator, `Values for the operator \`${operator}\`; one of them must match the attribute.`, {
        ...listOf(CLAUSE_VALUE, 1, 1000),
      });

const CLAUSE = described(
  "Clause",
  "A condition: an attribute, and one operator with the values to compare with.",
  mappingOf(
    {
      attribute: described("Attribute", "The attribute of the context that the condition looks at.", {
        ...textOf(1, 4096),
        examples: ["country", "email"],
      }),
      op: described("Operator", "How to compare; write the operator as a key instead.", {
        type: "string",
        enum: [...CLAUSE_OPERATORS],
      }),
      values: described("Values", "What `op` compares with.", listOf(CLAUSE_VALUE, 1, 1000)),
      negate: described("Negate", "Whether the condition is met by everyone that it would not match.", {
        type: "boolean",
      }),
      contextKind: described("Context kind", 'The kind of context that has the attribute; "user" if absent.', {
        ...reference("text"),
      }),
      ...Object.fromEntries(CLAUSE_OPERATORS.map((operator) => [operator, operatorList(operator)])),
    },
    {
      oneOf: ["op", ...CLAUSE_OPERATORS].map((key) => ({ required: [key] })),
      anyOf: [
        { required: ["attribute"] },
        { required: ["segmentMatch"] },
        { required: ["op"], properties: { op: { const: "segmentMatch" } } },
      ],
      dependencies: { op: ["values"], values: ["op"] },
      examples: [{ attribute: "country", in: ["IT"] }, { segmentMatch: ["beta-testers"] }],
    },
  ),
);

function kindProperty(kind: InstructionKind): JsonObject {
  const replaced = kind.replacement === undefined ? "" : ` LaunchDarkly prefers ${kind.replacement} today.`;
  const schema = shapeSchema({ noun: kind.title, parameters: kind.parameters, serves: kind.serves });
  if (kind.kind === "replaceUserTargets") {
    const targets = (schema.properties as JsonObject).targets as JsonObject;
    targets.items = { $ref: "#/definitions/newUserTarget" };
  }
  return described(kind.title, kind.description + replaced, schema);
}

const INSTRUCTION = described("Instruction", "One step of the change: a kind, with its parameters if it has any.", {
  anyOf: [
    described("Kind", "A kind that needs no parameters.", { type: "string", enum: [...BARE_KINDS] }),
    { $ref: "#/definitions/instructionMapping" },
  ],
});

const INSTRUCTION_MAPPING = described("Instruction", "One kind, with its parameters below it.", {
  ...mappingOf(Object.fromEntries(INSTRUCTION_KINDS.map((kind) => [kind.kind, kindProperty(kind)])), {
    minProperties: 1,
    maxProperties: 1,
  }),
});

function targetSchema(shape: typeof NEW_TARGET): JsonObject {
  const schema = shapeSchema(shape);
  const values = (schema.properties as JsonObject).values as JsonObject;
  values.minItems = 0;
  return schema;
}

const PROPERTIES: JsonObject = {
  kind: described("Kind", "What this document is.", { type: "string", const: "FlagChange" }),
  project: described("Project", "The key of the project that the flag is in.", reference("key")),
  flag: described("Flag", "The key of the flag to change.", reference("key")),
  environment: described("Environment", "The key of the environment to change the flag in.", {
    ...reference("key"),
    examples: ["production", "staging"],
  }),
  description: described("Description", "The title of the approval request: what the change is for.", {
    ...reference("text"),
    examples: ["Open the new checkout to 25% of Italian beta users"],
  }),
  ticket: described("Ticket", "The ticket that asked for the change; goes into the request's comment.", {
    type: "string",
    maxLength: 100,
    ...reference("text"),
    examples: ["SHOP-1234"],
  }),
  instructions: described("Instructions", "The steps of the change, carried out from first to last.", {
    ...listOf({ $ref: "#/definitions/instruction" }, 1, 100),
    examples: [["turnFlagOn"]],
  }),
};

/** The JSON Schema of `kind: FlagChange`, built from the table of instruction kinds. */
export function flagChangeSchema(): JsonObject {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: ID,
    title: "Flag change",
    description: "A change of one LaunchDarkly flag in one environment, carried out once it is approved and merged.",
    ...mappingOf(PROPERTIES, { required: [...REQUIRED_DOCUMENT_KEYS] }),
    definitions: {
      ...DEFINITIONS,
      clause: CLAUSE,
      newRule: described("Rule", "A rule: its conditions, and what it serves.", shapeSchema(NEW_RULE)),
      newTarget: described("Target", "Context keys that get one variation.", targetSchema(NEW_TARGET)),
      newUserTarget: described("Target", "User keys that get one variation.", targetSchema(NEW_USER_TARGET)),
      newPrerequisite: described(
        "Prerequisite",
        "A flag that must serve one variation.",
        shapeSchema(NEW_PREREQUISITE),
      ),
      instruction: INSTRUCTION,
      instructionMapping: INSTRUCTION_MAPPING,
    },
  };
}
