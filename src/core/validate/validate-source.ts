import { desiredFlag } from "../desired/parse/desired-flag.ts";
import type { Change } from "../model/change/change.ts";
import type { DesiredFlag } from "../model/change/desired-flag.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Source } from "../parse/source.ts";
import type { Sha256 } from "./change-digest.ts";
import { changesOf } from "./changes-of.ts";
import { copyRule } from "./rules/copy-rule.ts";
import { duplicatePrerequisiteRule } from "./rules/duplicate-prerequisite-rule.ts";
import { duplicateRuleIdRule } from "./rules/duplicate-rule-id-rule.ts";
import { duplicateTargetRule } from "./rules/duplicate-target-rule.ts";
import { duplicateVariationRule } from "./rules/duplicate-variation-rule.ts";
import { executionDateRule } from "./rules/execution-date-rule.ts";
import { rolloutRule } from "./rules/rollout-rule.ts";
import { unwrittenPartRule } from "./rules/unwritten-part-rule.ts";
import { schemaFaults } from "./schema/faults.ts";
import { type WrittenDocument, writtenDocument } from "./written-document.ts";

const RULES: readonly ((written: WrittenDocument) => Diagnostic[])[] = [
  executionDateRule,
  copyRule,
  unwrittenPartRule,
  duplicateVariationRule,
  duplicatePrerequisiteRule,
  duplicateTargetRule,
  duplicateRuleIdRule,
  rolloutRule,
];

/** What one file asks for, and everything that is wrong with it; a document with a fault asks for nothing. */
export interface Validated {
  readonly changes: readonly Change[];
  /** The flags as its documents of `kind: Flag` say they should be; these documents give no changes of their own. */
  readonly flags: readonly DesiredFlag[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks every document of a file: the schema first, then one rule a file. No network, never throws. */
export function validateSource(source: Source, sha256: Sha256): Validated {
  const diagnostics: Diagnostic[] = [...source.diagnostics];
  const changes: Change[] = [];
  const flags: DesiredFlag[] = [];
  for (const document of source.documents) {
    const faults = schemaFaults(document.value);
    for (const { pointer, part, ...said } of faults) {
      diagnostics.push({ ...said, file: source.path, where: { document: document.index, pointer, part } });
    }
    if (faults.length > 0) continue;
    const written = writtenDocument(source.path, document);
    const broken = RULES.flatMap((rule) => rule(written));
    diagnostics.push(...broken);
    if (broken.length > 0) continue;
    if (written.value.kind === "Flag") flags.push(desiredFlag(written));
    else changes.push(...changesOf(written, sha256));
  }
  return { changes, flags, diagnostics };
}
