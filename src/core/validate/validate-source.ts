import type { Change } from "../model/change.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Source } from "../parse/source.ts";
import type { Sha256 } from "./change-digest.ts";
import { changesOf } from "./changes-of.ts";
import { copyRule } from "./rules/copy-rule.ts";
import { executionDateRule } from "./rules/execution-date-rule.ts";
import { rolloutRule } from "./rules/rollout-rule.ts";
import { schemaFaults } from "./schema/faults.ts";
import { type WrittenDocument, writtenDocument } from "./written-document.ts";

const RULES: readonly ((written: WrittenDocument) => Diagnostic[])[] = [executionDateRule, copyRule, rolloutRule];

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
    const written = writtenDocument(source.path, document);
    const broken = RULES.flatMap((rule) => rule(written));
    diagnostics.push(...broken);
    if (broken.length === 0) changes.push(...changesOf(written, sha256));
  }
  return { changes, diagnostics };
}
