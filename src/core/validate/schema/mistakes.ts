import {
  type Validator,
  type ValidatorError,
  validateFlag,
  validateFlagChange,
  validateFlagCopy,
  validateSegmentChange,
} from "../../../generated/validate-change.js";
import type { Pointer } from "../../model/diagnostic.ts";
import { isObject, type Json } from "../../model/json.ts";
import { inDocumentOrder } from "./order.ts";
import type { DocumentKind, Subject } from "./shapes/document-kinds.ts";
import { expectedInFlag } from "./shapes/flag-roles.ts";
import { type Expected, expectedAt } from "./shapes/roles.ts";

/** One error of the validator, with the value it is about and what belongs in its place. */
export interface Mistake {
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly schemaPath: string;
  readonly subject: Subject;
  readonly expected: Expected;
  readonly pointer: Pointer;
  readonly value: Json;
}

/** The most items that the schema allows any list to have. */
export const LONGEST_LIST = 5000;

/** Keywords that ask which keys a mapping has, and say nothing of any other value that its wrong type does not say. */
const ABOUT_KEYS: ReadonlySet<string> = new Set(["anyOf", "not"]);

const INSIDE_A_CHOICE = /\/anyOf\/[0-9]+\/|\/not\//;

const VALIDATORS: Readonly<Record<DocumentKind["name"], Validator>> = {
  FlagChange: validateFlagChange,
  SegmentChange: validateSegmentChange,
  FlagCopy: validateFlagCopy,
  Flag: validateFlag,
};

/** What the validator says against a document, in document order, without what follows from something else it says. */
export function findMistakes(document: Json, subject: Subject): Mistake[] {
  const validate = VALIDATORS[subject.kind.name];
  if (validate(shortened(document))) return [];
  const errors = validate.errors ?? [];
  const crowded = new Set(
    errors.filter(({ keyword }) => keyword === "maxProperties").map((error) => error.instancePath),
  );
  const mistakes = errors
    .filter(({ schemaPath, propertyName }) => propertyName === undefined && !INSIDE_A_CHOICE.test(schemaPath))
    .filter(({ keyword, instancePath }) => keyword !== "additionalProperties" || !crowded.has(instancePath))
    .map((error) => locate(error, document, subject))
    .filter(
      ({ keyword, value, expected }) => !ABOUT_KEYS.has(keyword) || isObject(value) || expected.role === "instruction",
    );
  return inDocumentOrder(mistakes, placeOf, document);
}

/** The same document with no more items in a list than it takes to see that they are too many; Ajv's time grows with their square. */
function shortened(value: Json): Json {
  if (Array.isArray(value)) return value.slice(0, LONGEST_LIST + 1).map(shortened);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, shortened(member)]));
}

function locate(error: ValidatorError, document: Json, subject: Subject): Mistake {
  const pointer: (string | number)[] = [];
  let value: Json = document;
  for (const step of error.instancePath.split("/").slice(1)) {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    pointer.push(Array.isArray(value) ? Number(key) : key);
    value = (value as Record<string, Json>)[key] as Json;
  }
  const { keyword, params, schemaPath } = error;
  const expected = subject.kind.name === "Flag" ? expectedInFlag(pointer) : expectedAt(pointer, subject.scope);
  return { keyword, params, schemaPath, subject, expected, pointer, value };
}

function placeOf({ keyword, params, pointer }: Mistake): Pointer {
  return keyword === "additionalProperties" ? [...pointer, params.additionalProperty as string] : pointer;
}
