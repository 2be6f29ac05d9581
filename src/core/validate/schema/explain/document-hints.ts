import type { Mistake } from "../mistakes.ts";
import { DOCUMENT_KINDS, ENVIRONMENT_KEYS, type Subject } from "../shapes/document-kinds.ts";
import { ENVIRONMENT_PARTS } from "../shapes/flag-shapes.ts";

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

const LESS = 'It belongs to the flag: write it beside "environments".';
const FURTHER = 'It belongs to an environment: write it below the key of one, which stands below "environments".';
const LISTED = 'Write "environments:", and below it the key of each environment.';

/** What a key that its mapping does not take belongs to; undefined if to nothing. */
export function strayHint({ expected, subject: { kind } }: Mistake, key: string): string | undefined {
  if (expected.role === "configuration") return kind.keys.includes(key) ? LESS : undefined;
  if (expected.role !== "document") return undefined;
  if (kind === DOCUMENT_KINDS.FlagCopy && ENVIRONMENT_KEYS.includes(key)) return 'A copy says "from:" and "to:".';
  if (kind === DOCUMENT_KINDS.Flag && key === "environment") return LISTED;
  if (kind === DOCUMENT_KINDS.Flag && (ENVIRONMENT_PARTS as readonly string[]).includes(key)) return FURTHER;
  const owner = Object.values(DOCUMENT_KINDS).find((other) => other !== kind && other.keys.includes(key));
  return owner === undefined ? undefined : `It is a key of "kind: ${owner.name}".`;
}
