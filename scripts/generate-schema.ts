import type { KindScope } from "../src/core/model/instructions/kinds.ts";
import type { Json, JsonObject } from "../src/core/model/json.ts";
import { DOCUMENT_KINDS, ENVIRONMENT_KEYS } from "../src/core/validate/schema/shapes/document-kinds.ts";
import { described } from "./generate-definitions.ts";
import { documentSchema, needsOne } from "./generate-document.ts";
import { instructionOf } from "./generate-instructions.ts";

const instructions = (example: Json, more: JsonObject = {}): JsonObject =>
  described("Instructions", "The steps of the change, carried out from first to last.", {
    type: "array",
    ...more,
    minItems: 1,
    maxItems: 100,
    examples: [example],
  });

const items = (scope: KindScope): JsonObject => ({ items: { $ref: `#/definitions/${instructionOf(scope)}` } });

/** The JSON Schema of `kind: FlagChange`, built from the tables of instruction kinds. */
export function flagChangeSchema(): JsonObject {
  return documentSchema(
    DOCUMENT_KINDS.FlagChange,
    "flag-change.schema.json",
    "Flag change",
    "A change of one LaunchDarkly flag, in one or several environments or in all at once, carried out once it is approved and merged.",
    {
      properties: { instructions: instructions(["turnFlagOn"]) },
      not: { required: [...ENVIRONMENT_KEYS] },
      if: { anyOf: needsOne(ENVIRONMENT_KEYS) },
      // biome-ignore lint/suspicious/noThenProperty: the word is JSON Schema's
      then: { properties: { instructions: instructions(["turnFlagOn"], items("flag")) } },
      else: {
        properties: { instructions: instructions([{ addVariation: { value: "both" } }], items("project")) },
        not: { required: ["executeAt"] },
      },
    },
  );
}

/** The JSON Schema of `kind: SegmentChange`, built from the table of instruction kinds. */
export function segmentChangeSchema(): JsonObject {
  return documentSchema(
    DOCUMENT_KINDS.SegmentChange,
    "segment-change.schema.json",
    "Segment change",
    "A change of one LaunchDarkly segment in one or several environments, carried out once it is approved and merged.",
    {
      properties: {
        instructions: instructions(
          [{ addIncludedTargets: { contextKind: "user", values: ["ana"] } }],
          items("segment"),
        ),
      },
      oneOf: needsOne(ENVIRONMENT_KEYS),
    },
  );
}

/** The JSON Schema of `kind: FlagCopy`. */
export function flagCopySchema(): JsonObject {
  return documentSchema(
    DOCUMENT_KINDS.FlagCopy,
    "flag-copy.schema.json",
    "Flag copy",
    "A copy of a LaunchDarkly flag's configuration from one environment into another, made once it is approved and merged.",
    { not: { required: ["include", "exclude"] } },
  );
}
