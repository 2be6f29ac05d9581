import type { KindScope } from "../../../model/instructions/kinds.ts";
import { isObject, type Json, type JsonObject } from "../../../model/json.ts";
import { closest } from "../../../render/words/did-you-mean.ts";
import { given, misspelled } from "../words.ts";
import type { Choice } from "./shapes.ts";

/** One kind of document: what messages call it, the keys it needs and takes, and those that exclude each other. */
export interface DocumentKind {
  readonly name: "FlagChange" | "SegmentChange" | "FlagCopy" | "Flag";
  readonly noun: string;
  readonly required: readonly string[];
  readonly keys: readonly string[];
  readonly choices: readonly Choice[];
  /** Keys of which at least one must be given. */
  readonly atLeastOne?: readonly string[];
}

/** The keys of which a change of one environment gives exactly one. */
export const ENVIRONMENT_KEYS: readonly string[] = ["environment", "environments"];

const ABOUT_IT = ["description", "ticket", "reviewers"] as const;

const FLAG_CHANGE: DocumentKind = {
  name: "FlagChange",
  noun: "A flag change",
  required: ["kind", "project", "flag", "description", "instructions"],
  keys: ["kind", "project", "flag", ...ENVIRONMENT_KEYS, ...ABOUT_IT, "executeAt", "instructions"],
  choices: [{ names: ENVIRONMENT_KEYS, required: false }],
};

const SEGMENT_CHANGE: DocumentKind = {
  name: "SegmentChange",
  noun: "A segment change",
  required: ["kind", "project", "segment", "description", "instructions"],
  keys: ["kind", "project", "segment", ...ENVIRONMENT_KEYS, ...ABOUT_IT, "instructions"],
  choices: [{ names: ENVIRONMENT_KEYS, required: true }],
};

const FLAG_COPY: DocumentKind = {
  name: "FlagCopy",
  noun: "A flag copy",
  required: ["kind", "project", "flag", "from", "to", "description"],
  keys: ["kind", "project", "flag", "from", "to", "include", "exclude", ...ABOUT_IT],
  choices: [{ names: ["include", "exclude"], required: false }],
};

const FLAG: DocumentKind = {
  name: "Flag",
  noun: "A flag",
  required: ["kind", "project", "flag"],
  keys: ["kind", "project", "flag", ...ABOUT_IT, "manage", "reapply", "variations", "environments"],
  choices: [],
  atLeastOne: ["environments", "variations"],
};

/** Every kind of document by its name. */
export const DOCUMENT_KINDS = {
  FlagChange: FLAG_CHANGE,
  SegmentChange: SEGMENT_CHANGE,
  FlagCopy: FLAG_COPY,
  Flag: FLAG,
} as const;

/** The names of all kinds of documents. */
export const DOCUMENT_KIND_NAMES: readonly string[] = Object.keys(DOCUMENT_KINDS);

/** What a document is taken for: its kind, and which instruction kinds fit it. */
export interface Subject {
  readonly kind: DocumentKind;
  readonly scope: KindScope;
}

/** What a document is, or seems meant to be where it does not say so. */
export function subjectOf(document: Json): Subject {
  const mapping = isObject(document) ? document : {};
  const kind = kindOf(mapping);
  if (kind === SEGMENT_CHANGE) return { kind, scope: "segment" };
  const inEnvironment =
    kind === FLAG ||
    kind === FLAG_COPY ||
    given(mapping, ENVIRONMENT_KEYS).length > 0 ||
    misspelled(mapping, ENVIRONMENT_KEYS, kind.keys);
  return { kind, scope: inEnvironment ? "flag" : "project" };
}

const FLAG_ONLY: readonly string[] = ["manage", "reapply", "variations"];

function kindOf(mapping: JsonObject): DocumentKind {
  const said = Object.hasOwn(mapping, "kind") && typeof mapping.kind === "string" ? mapping.kind : "";
  const name = closest(said, DOCUMENT_KIND_NAMES);
  if (name !== undefined) return DOCUMENT_KINDS[name as DocumentKind["name"]];
  if (given(mapping, ["segment"]).length > 0) return SEGMENT_CHANGE;
  if (isObject(mapping.environments) || given(mapping, FLAG_ONLY).length > 0) return FLAG;
  return given(mapping, ["from", "to"]).length > 0 ? FLAG_COPY : FLAG_CHANGE;
}

/** True if a document says a kind that cannot be a slip of the pen, so that nothing else in it is worth a word. */
export function isOfAnotherKind(document: Json): boolean {
  if (!isObject(document) || !Object.hasOwn(document, "kind")) return false;
  const { kind } = document;
  return typeof kind !== "string" || closest(kind, DOCUMENT_KIND_NAMES) === undefined;
}
