import { COPY_ACTIONS } from "../../../model/change/change.ts";
import { FLAG_PARTS } from "../../../model/change/desired-flag.ts";
import { FLAG_KINDS } from "../../../model/instructions/flag-kinds.ts";
import { isObject, type Json, type JsonObject } from "../../../model/json.ts";
import { closest, listNames, quote } from "../../../render/words/did-you-mean.ts";
import { atKey, atValue, didYouMean, type SchemaFault } from "../fault.ts";
import type { Mistake } from "../mistakes.ts";
import { DOCUMENT_KIND_NAMES, type Subject } from "../shapes/document-kinds.ts";
import { nameOf, written } from "../words.ts";
import { TIME_EXAMPLE } from "./document-hints.ts";
import { choiceFault } from "./mapping-faults.ts";

const KINDS = `The kinds are ${listNames(DOCUMENT_KIND_NAMES)}.`;

/** The fault of a document that is of no known kind. */
export function kindFault({ pointer, value }: Mistake): SchemaFault {
  const near = typeof value === "string" ? closest(value, DOCUMENT_KIND_NAMES) : undefined;
  const hint = near === undefined ? KINDS : `Did you mean "${near}"? ${KINDS}`;
  return atValue("wrong-kind", pointer, `Kind ${written(value)} does not exist.`, hint);
}

/** The faults of a document that gives keys which exclude each other, or says when although nothing can wait. */
export function documentFaults(mistake: Mistake): SchemaFault[] {
  const { kind } = mistake.subject;
  const choices = kind.choices.flatMap((choice) => choiceFault(mistake, choice) ?? []);
  const date = kind.name === "FlagChange" ? noExecutionDateFault(mistake) : undefined;
  return date === undefined ? choices : [...choices, date];
}

const NOTHING_WAITS: Readonly<Partial<Record<Subject["kind"]["name"], string>>> = {
  FlagChange: "a change of all environments",
  SegmentChange: "a segment",
  FlagCopy: "a copy",
};

/** The fault of a document with an execution date where LaunchDarkly has none. */
export function noExecutionDateFault({ pointer, value, subject }: Mistake): SchemaFault | undefined {
  const { kind, scope } = subject;
  const document = value as JsonObject;
  if (!Object.hasOwn(document, "executeAt") || NOTHING_WAITS[kind.name] === undefined) return undefined;
  if (kind.name === "FlagChange" && (scope !== "project" || holdsFlagKind(document.instructions))) return undefined;
  const message = `LaunchDarkly has no execution date for ${NOTHING_WAITS[kind.name]}.`;
  const hint = 'Take "executeAt:" out: the change is made once it is approved and merged.';
  return atKey("no-execution-date", [...pointer, "executeAt"], message, hint);
}

/** True if an instruction is of a kind that belongs into one environment, so that the environment is what is missing. */
function holdsFlagKind(instructions: Json | undefined): boolean {
  if (!Array.isArray(instructions)) return false;
  const kinds = instructions.flatMap((one) => (isObject(one) ? Object.keys(one) : [one]));
  return FLAG_KINDS.some(({ kind }) => kinds.includes(kind));
}

/** The fault of an execution date that is no time with an offset. */
export function executionDateFault({ pointer, value }: Mistake): SchemaFault {
  const text = String(value);
  const local = /^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?$/.test(text);
  const message = local
    ? `The execution date ${quote(text)} has no offset.`
    : `The execution date ${quote(text)} is not a time.`;
  const hint = local ? "Add the offset from UTC, such as +01:00, or Z for UTC itself." : TIME_EXAMPLE;
  return atValue("invalid-execution-date", pointer, message, hint);
}

/** The fault of a reviewer who is neither an e-mail address nor an id. */
export function memberFault({ pointer, value }: Mistake): SchemaFault {
  const message = `${nameOf(pointer)} is ${quote(String(value))}, neither an e-mail address nor a member's id.`;
  const hint = "Write the e-mail address by which LaunchDarkly knows the member, or the 24 characters of the id.";
  return atValue("invalid-reviewer", pointer, message, hint);
}

/** The fault of a part of a flag that cannot be copied. */
export function copyActionFault({ pointer, value }: Mistake): SchemaFault | undefined {
  if (typeof value !== "string") return undefined;
  const hint = didYouMean(value, COPY_ACTIONS, `They are ${listNames(COPY_ACTIONS)}.`);
  return atValue("unknown-copy-action", pointer, `Nothing called ${quote(value)} can be copied.`, hint);
}

/** The fault of a part of a flag that does not exist. */
export function flagPartFault({ pointer, value }: Mistake): SchemaFault | undefined {
  if (typeof value !== "string") return undefined;
  const hint = didYouMean(value, FLAG_PARTS, `They are ${listNames(FLAG_PARTS, FLAG_PARTS.length)}.`);
  return atValue("unknown-part", pointer, `A flag has no part ${quote(value)} that git can own.`, hint);
}
