import { changesOfEdit } from "../core/desired/intent/changes-of-edit.ts";
import { oneFileRule } from "../core/desired/intent/one-file-rule.ts";
import type { Change } from "../core/model/change/change.ts";
import type { DesiredFlag } from "../core/model/change/desired-flag.ts";
import type { Diagnostic } from "../core/model/diagnostic.ts";
import { parseSource } from "../core/parse/parse-source.ts";
import type { Source } from "../core/parse/source.ts";
import type { Sha256 } from "../core/validate/change-digest.ts";
import { duplicateRule } from "../core/validate/duplicate-rule.ts";
import { validateSource } from "../core/validate/validate-source.ts";
import type { BlobReading } from "../ports/repository-host.ts";
import { isOf } from "./observe/desired/same-flag.ts";
import { refusedFile } from "./observe/refused-file.ts";

/** What a set of change files says, and what is wrong with it. */
export interface Validation {
  readonly files: number;
  /** What the files ask for, documents of `kind: Flag` as a whole. */
  readonly changes: readonly Change[];
  /** The flags as the documents of `kind: Flag` say they should be, each flag once. */
  readonly flags: readonly DesiredFlag[];
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, Source>;
}

type Reading = { readonly path: string } & (BlobReading | { readonly refused: "not-a-regular-file" });

/** Checks change files without any network; every fault of every file at once. */
export function validateFiles(readings: readonly Reading[], sha256: Sha256): Validation {
  const sources = new Map<string, Source>();
  const diagnostics: Diagnostic[] = [];
  const described: DesiredFlag[] = [];
  const changes: Change[] = [];
  for (const reading of readings) {
    if (reading.refused !== undefined) {
      diagnostics.push(refusedFile(reading.path, reading.refused));
      continue;
    }
    const source = parseSource(reading.path, reading.text);
    const validated = validateSource(source, sha256);
    sources.set(reading.path, source);
    described.push(...validated.flags);
    changes.push(...validated.changes);
    for (const flag of validated.flags) changes.push(...changesOfEdit(undefined, flag, sha256).changes);
    diagnostics.push(...validated.diagnostics, ...duplicateRule(validated.changes));
  }
  const repeated = oneFileRule(described);
  const flags = described.filter((flag) => !repeated.some((fault) => isOf(fault, flag)));
  return { files: readings.length, changes, flags, diagnostics: [...diagnostics, ...repeated], sources };
}
