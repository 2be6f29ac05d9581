import type { Diagnostic } from "../core/model/diagnostic.ts";
import { parseSource } from "../core/parse/parse-source.ts";
import type { Source } from "../core/parse/source.ts";
import type { Sha256 } from "../core/validate/change-digest.ts";
import { duplicateRule } from "../core/validate/duplicate-rule.ts";
import { validateSource } from "../core/validate/validate-source.ts";
import type { BlobReading } from "../ports/repository-host.ts";
import { refusedFile } from "./observe/refused-file.ts";

/** What is wrong with a set of change files. */
export interface Validation {
  readonly files: number;
  readonly changes: number;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, Source>;
}

type Reading = { readonly path: string } & (BlobReading | { readonly refused: "not-a-regular-file" });

/** Checks change files without any network; every fault of every file at once. */
export function validateFiles(readings: readonly Reading[], sha256: Sha256): Validation {
  const sources = new Map<string, Source>();
  const diagnostics: Diagnostic[] = [];
  let changes = 0;
  for (const reading of readings) {
    if (reading.refused !== undefined) {
      diagnostics.push(refusedFile(reading.path, reading.refused));
      continue;
    }
    const source = parseSource(reading.path, reading.text);
    const validated = validateSource(source, sha256);
    sources.set(reading.path, source);
    changes += validated.changes.length;
    diagnostics.push(...validated.diagnostics, ...duplicateRule(validated.changes));
  }
  return { files: readings.length, changes, diagnostics, sources };
}
