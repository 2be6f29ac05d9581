import { type ValidatorError, validateConfig } from "../../../generated/validate-config.js";
import type { Pointer } from "../../model/diagnostic.ts";
import { isObject, type Json } from "../../model/json.ts";
import { closest, listNames, quote } from "../../render/words/did-you-mean.ts";
import { FORBIDDABLE, placeAt } from "./places.ts";

/** Something in the config that is wrong, at its place. */
export interface PlacedFault {
  readonly pointer: Pointer;
  readonly part: "key" | "value";
  readonly message: string;
  readonly hint: string;
}

/** Keywords that ask about text; said of a mapping, they are about one of its keys, and "propertyNames" says it too. */
const ABOUT_TEXT: ReadonlySet<string> = new Set(["pattern", "minLength", "maxLength"]);

const FEATURE_SIGNALS = "featuresignals";

/** Everything in the data of a config that does not fit its schema, in our own words. */
export function configFaults(value: Json): PlacedFault[] {
  if (validateConfig(value)) return [];
  const faults = (validateConfig.errors ?? [])
    .filter(({ propertyName }) => propertyName === undefined)
    .filter(({ keyword, instancePath }) => keyword !== "additionalProperties" || !isUnsupported(instancePath, value))
    .map((error) => ({ error, located: locate(error.instancePath, value) }))
    .filter(({ error, located }) => typeof located.value === "string" || !ABOUT_TEXT.has(error.keyword))
    .map(({ error, located }) => faultOf(error, located));
  const first = new Map(faults.toReversed().map((fault) => [JSON.stringify(fault.pointer), fault]));
  if (first.size > 0) return [...first.values()].toReversed();
  return [{ pointer: [], part: "value", message: "The config does not fit its schema.", hint: "Compare the two." }];
}

interface Located {
  readonly pointer: Pointer;
  readonly value: Json;
}

function locate(instancePath: string, root: Json): Located {
  const pointer: (string | number)[] = [];
  let value = root;
  for (const step of instancePath.split("/").slice(1)) {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    pointer.push(Array.isArray(value) ? Number(key) : key);
    value = (value as Record<string, Json>)[key] as Json;
  }
  return { pointer, value };
}

/** True for a project of a service that is not supported yet, whose other keys are not worth a word. */
function isUnsupported(instancePath: string, root: Json): boolean {
  const { pointer, value } = locate(instancePath, root);
  return pointer[0] === "projects" && isObject(value) && value.provider === FEATURE_SIGNALS;
}

function faultOf({ keyword, params }: ValidatorError, located: Located): PlacedFault {
  const { pointer, value } = located;
  const name = nameOf(pointer);
  if (keyword === "additionalProperties") return unknownKey(pointer, String(params.additionalProperty));
  if (keyword === "propertyNames") return wrongName(pointer, String(params.propertyName));
  if (keyword === "required") {
    const key = String(params.missingProperty);
    return atValue(pointer, `${name} needs "${key}".`, `Add "${key}:".`);
  }
  if (keyword === "type") return wrongType(located, String(params.type));
  if (keyword === "minItems" || keyword === "minProperties") {
    return atValue(pointer, `${name} is empty.`, "Give it one entry at least, or take its key out.");
  }
  if (keyword === "maxItems" || keyword === "maxProperties") {
    const count = Object.keys(value as object).length;
    return atValue(pointer, `${name} has ${count} entries; the most is ${params.limit}.`, "Take some out.");
  }
  if (keyword === "maxLength") {
    const message = `${name} has ${String(value).length} characters; the most is ${params.limit}.`;
    return atValue(pointer, message, "Shorten it.");
  }
  return wrongText(located);
}

function unknownKey(pointer: Pointer, key: string): PlacedFault {
  const keys = placeAt(pointer).keys ?? [];
  const near = closest(key, keys);
  const only = keys.length === 1 ? "Its only key is" : "Its keys are";
  const hint = near === undefined ? `${only} ${listNames(keys)}.` : `Did you mean "${near}"?`;
  return { pointer: [...pointer, key], part: "key", message: `${nameOf(pointer)} has no key ${quote(key)}.`, hint };
}

function wrongName(pointer: Pointer, key: string): PlacedFault {
  const { what = "a valid key", cure = "Write another one." } = placeAt(pointer).names ?? {};
  const message = `${nameOf(pointer)} has the key ${quote(key)}, which is not ${what}.`;
  return { pointer: [...pointer, key], part: "key", message, hint: cure };
}

function wrongType({ pointer, value }: Located, type: string): PlacedFault {
  const { text } = placeAt(pointer);
  const scalar = value !== null && typeof value !== "object";
  const given = value === null ? "but it is empty" : `not ${written(value)}`;
  const wanted = type === "array" ? "a list" : type === "object" ? "a mapping" : (text?.what ?? "text");
  const bare = type === "array" && scalar ? `Write a list: [${written(value)}].` : "Put a list in brackets.";
  const others = type === "object" ? "Write its keys below it, indented further." : (text?.cure ?? "Put it in quotes.");
  const hint = value === null ? "Give it a value, or take its key out." : type === "array" ? bare : others;
  return atValue(pointer, `${nameOf(pointer)} must be ${wanted}, ${given}.`, hint);
}

function wrongText({ pointer, value }: Located): PlacedFault {
  const name = nameOf(pointer);
  if (value === FEATURE_SIGNALS && pointer.at(-1) === "provider") {
    const project = quote(String(pointer[1]));
    const message = `Project ${project} is on FeatureSignals, which this version does not support.`;
    return atValue(pointer, message, `Take ${project} out of "projects", and its change files out of the repository.`);
  }
  const { what = "valid", cure = "Write another value." } = placeAt(pointer).text ?? {};
  const near = pointer.at(-2) === "forbid" ? closest(String(value), FORBIDDABLE) : undefined;
  return atValue(pointer, `${name} is ${written(value)}, not ${what}.`, near ? `Did you mean "${near}"?` : cure);
}

function atValue(pointer: Pointer, message: string, hint: string): PlacedFault {
  return { pointer, part: "value", message, hint };
}

/** What messages call a place: `The config`, `"policy.allow"`, `Item 2 of "paths"`. */
export function nameOf(pointer: Pointer): string {
  const last = pointer.at(-1);
  if (last === undefined) return "The config";
  if (typeof last === "number") return `Item ${last + 1} of ${quote(dotted(pointer.slice(0, -1)))}`;
  return quote(dotted(pointer));
}

/** The way to a place with dots between its keys; items of lists by their number in brackets, counted from 1. */
function dotted(pointer: Pointer): string {
  return pointer
    .map((step, index) => (typeof step === "number" ? `[${step + 1}]` : index === 0 ? step : `.${step}`))
    .join("");
}

function written(value: Json): string {
  if (Array.isArray(value)) return "a list";
  if (isObject(value)) return "a mapping";
  return typeof value === "string" ? quote(value) : String(value);
}
