import type { Change, WrittenInstruction } from "../model/change.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { isObject, type Json, type JsonObject } from "../model/json.ts";
import type { Source, SourceDocument } from "../parse/source.ts";
import { changeDigest, type Sha256 } from "./change-digest.ts";
import { rolloutRule } from "./rollout-rule.ts";
import { schemaFaults } from "./schema/faults.ts";

/** The changes of one file, and everything that is wrong with it; no changes come from a document with a fault. */
export interface Validated {
  readonly changes: readonly Change[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks every document of a file: the schema first, then one rule a file. No network, never throws. */
export function validateSource(source: Source, sha256: Sha256): Validated {
  const diagnostics: Diagnostic[] = [...source.diagnostics];
  const changes: Change[] = [];
  for (const document of source.documents) {
    const faults = schemaFaults(document.value);
    for (const { pointer, part, ...said } of faults) {
      diagnostics.push({ ...said, file: source.path, where: { document: document.index, pointer, part } });
    }
    if (faults.length > 0) continue;
    const change = changeOf(source.path, document, sha256);
    const broken = rolloutRule(change);
    diagnostics.push(...broken);
    if (broken.length === 0) changes.push(change);
  }
  return { changes, diagnostics };
}

function changeOf(file: string, document: SourceDocument, sha256: Sha256): Change {
  const value = document.value as JsonObject & { instructions: Json[] };
  const resource = {
    provider: "launchdarkly" as const,
    project: value.project as string,
    environment: value.environment as string,
    flag: value.flag as string,
  };
  const instructions = value.instructions.map(writtenInstruction);
  return {
    file,
    document: document.index,
    resource,
    description: value.description as string,
    ...(value.ticket === undefined ? {} : { ticket: value.ticket as string }),
    instructions,
    digest: changeDigest(sha256, resource, instructions),
  };
}

function writtenInstruction(written: Json): WrittenInstruction {
  if (!isObject(written)) return { kind: written as string, parameters: {} };
  const [kind, parameters] = Object.entries(written)[0] as [string, Json];
  return { kind, parameters: isObject(parameters) ? parameters : {} };
}
