import type { WrittenInstruction } from "../model/change/change.ts";
import type { Diagnostic, Pointer } from "../model/diagnostic.ts";
import { isObject, type Json, type JsonObject } from "../model/json.ts";
import type { SourceDocument } from "../parse/source.ts";

/** A document that fits its schema, before it becomes a change for each of its environments, or a flag as it should be. */
export interface WrittenDocument {
  readonly file: string;
  /** Counts the documents of the file from 0. */
  readonly document: number;
  readonly value: JsonObject;
  /** Empty for a copy and for a `kind: Flag` document. */
  readonly instructions: readonly WrittenInstruction[];
}

/** Takes up a document of a file; its value fits its schema. */
export function writtenDocument(file: string, { index, value }: SourceDocument): WrittenDocument {
  const mapping = value as JsonObject;
  const instructions = Array.isArray(mapping.instructions) ? mapping.instructions.map(writtenInstruction) : [];
  return { file, document: index, value: mapping, instructions };
}

function writtenInstruction(written: Json): WrittenInstruction {
  if (!isObject(written)) return { kind: written as string, parameters: {} };
  const [kind, parameters] = Object.entries(written)[0] as [string, Json];
  return { kind, parameters: isObject(parameters) ? parameters : {} };
}

/** A place of a document, as a diagnostic names it. */
export function placeIn(
  { file, document }: Pick<WrittenDocument, "file" | "document">,
  pointer: Pointer,
  part: "key" | "value" = "value",
): Pick<Diagnostic, "file" | "where"> {
  return { file, where: { document, pointer, part } };
}

/** What one environment of a `kind: Flag` document says, and where. */
export interface WrittenConfiguration {
  readonly configuration: JsonObject;
  readonly pointer: Pointer;
}

/** The environments of a `kind: Flag` document; none for any other kind. */
export function environmentsOf({ value }: WrittenDocument): WrittenConfiguration[] {
  if (!isObject(value.environments)) return [];
  return Object.entries(value.environments).map(([environment, configuration]) => ({
    configuration: configuration as JsonObject,
    pointer: ["environments", environment],
  }));
}
