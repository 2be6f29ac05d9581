import type { Mistake } from "../mistakes.ts";
import { DOCUMENT_KINDS, ENVIRONMENT_KEYS, type Subject } from "../shapes/document-kinds.ts";

/** How an execution date is written. */
export const TIME_EXAMPLE = "Write a time with its offset, such as 2026-12-01T09:00:00+01:00.";

const HINTS: ReadonlyMap<string, string> = new Map([
  ["project", 'Add "project:" with the key of the project.'],
  ["flag", 'Add "flag:" with the key of the flag.'],
  ["segment", 'Add "segment:" with the key of the segment.'],
  ["from", 'Add "from:" with the key of the environment to copy from.'],
  ["to", 'Add "to:" with the key of the environment to copy into.'],
  ["description", 'Add "description:" with one line that says what the change is for.'],
  ["instructions", 'Add "instructions:" with a list of what to do.'],
]);

/** How to mend a document that lacks a key. */
export function documentHint(missing: string, { kind }: Subject): string {
  return missing === "kind" ? `Add "kind: ${kind.name}".` : (HINTS.get(missing) ?? `Add "${missing}".`);
}

/** What a key that the document's own kind does not take belongs to; undefined if to nothing. */
export function strayHint({ expected, subject: { kind } }: Mistake, key: string): string | undefined {
  if (expected.role !== "document") return undefined;
  if (kind === DOCUMENT_KINDS.FlagCopy && ENVIRONMENT_KEYS.includes(key)) return 'A copy says "from:" and "to:".';
  const owner = Object.values(DOCUMENT_KINDS).find((other) => other !== kind && other.keys.includes(key));
  return owner === undefined ? undefined : `It is a key of "kind: ${owner.name}".`;
}
