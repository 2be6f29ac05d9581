import type { InstructionKind } from "../src/core/model/instructions/instruction-kind.ts";
import { KINDS, type KindScope } from "../src/core/model/instructions/kinds.ts";
import type { JsonObject } from "../src/core/model/json.ts";
import {
  bareKinds,
  NEW_PREREQUISITE,
  NEW_RULE,
  NEW_TARGET,
  NEW_USER_TARGET,
  type Shape,
  shapeOf,
} from "../src/core/validate/schema/shapes/shapes.ts";
import { CLAUSE } from "./generate-clause.ts";
import { DEFINITIONS, described, mappingOf } from "./generate-definitions.ts";
import { shapeSchema } from "./generate-parameters.ts";

function kindProperty(kind: InstructionKind): JsonObject {
  const replaced = kind.replacement === undefined ? "" : ` LaunchDarkly prefers ${kind.replacement} today.`;
  const schema = shapeSchema(shapeOf(kind));
  if (kind.kind === "replaceUserTargets") {
    const targets = (schema.properties as JsonObject).targets as JsonObject;
    targets.items = { $ref: "#/definitions/newUserTarget" };
  }
  return described(kind.title, kind.description + replaced, schema);
}

function targetSchema(shape: Shape): JsonObject {
  const schema = shapeSchema(shape);
  const values = (schema.properties as JsonObject).values as JsonObject;
  values.minItems = 0;
  return schema;
}

function instructionMapping(scope: KindScope): JsonObject {
  const kinds = KINDS[scope].map((kind) => [kind.kind, kindProperty(kind)]);
  return described(
    "Instruction",
    "One kind, with its parameters below it.",
    mappingOf(Object.fromEntries(kinds), { minProperties: 1, maxProperties: 1 }),
  );
}

/** The name of the definition of an instruction that fits a scope. */
export function instructionOf(scope: KindScope): string {
  return bareKinds(scope).length === 0 ? `${scope}InstructionMapping` : `${scope}Instruction`;
}

/** Every definition that the schemas of change files refer to, by name. */
export const CHANGE_DEFINITIONS: JsonObject = {
  ...DEFINITIONS,
  clause: CLAUSE,
  newRule: described("Rule", "A rule: its conditions, and what it serves.", shapeSchema(NEW_RULE)),
  newTarget: described("Target", "Context keys that get one variation.", targetSchema(NEW_TARGET)),
  newUserTarget: described("Target", "User keys that get one variation.", targetSchema(NEW_USER_TARGET)),
  newPrerequisite: described("Prerequisite", "A flag that must serve one variation.", shapeSchema(NEW_PREREQUISITE)),
  flagInstruction: described("Instruction", "One step of the change: a kind, with its parameters if it has any.", {
    anyOf: [
      described("Kind", "A kind that needs no parameters.", { type: "string", enum: bareKinds("flag") }),
      { $ref: "#/definitions/flagInstructionMapping" },
    ],
  }),
  flagInstructionMapping: instructionMapping("flag"),
  projectInstructionMapping: instructionMapping("project"),
  segmentInstructionMapping: instructionMapping("segment"),
};
