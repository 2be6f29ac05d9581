import type { Parameter } from "../../../model/instructions/parameters.ts";
import type { JsonObject } from "../../../model/json.ts";
import { listNames, quote } from "../../../render/words/did-you-mean.ts";
import { atKey, didYouMean, type SchemaFault } from "../fault.ts";
import type { Mistake } from "../mistakes.ts";
import type { Role } from "../roles.ts";
import { type Choice, choicesOf, DOCUMENT_KEYS, keysOf, SERVING_KEYS, type Shape } from "../shapes.ts";
import { given, misspelled, nameOf } from "../words.ts";

const NOUNS: ReadonlyMap<Role, { noun: string; keys: readonly string[] }> = new Map<
  Role,
  { noun: string; keys: readonly string[] }
>([
  ["document", { noun: "A flag change", keys: DOCUMENT_KEYS }],
  ["variation", { noun: "A variation", keys: ["index", "value", "name"] }],
  ["rule", { noun: "A rule", keys: ["position"] }],
  ["clause-reference", { noun: "A clause", keys: ["position", "attribute"] }],
]);

const DOCUMENT_HINTS: ReadonlyMap<string, string> = new Map([
  ["kind", 'Add "kind: FlagChange".'],
  ["project", 'Add "project:" with the key of the project.'],
  ["flag", 'Add "flag:" with the key of the flag.'],
  ["environment", 'Add "environment:" with the key of the environment.'],
  ["description", 'Add "description:" with one line that says what the change is for.'],
  ["instructions", 'Add "instructions:" with a list of what to do.'],
]);

function ownerOf({ expected: { role, shape } }: Mistake): { noun: string; keys: readonly string[] } {
  if (shape !== undefined) return { noun: shape.noun, keys: keysOf(shape) };
  return NOUNS.get(role) ?? { noun: "A mapping", keys: [] };
}

/** The fault of a key that its mapping does not take. */
export function unknownKeyFault(mistake: Mistake): SchemaFault {
  const key = mistake.params.additionalProperty as string;
  const { noun, keys } = ownerOf(mistake);
  const free = keys.filter((known) => !Object.hasOwn(mistake.value as JsonObject, known));
  const hint = didYouMean(key, free, allKeys(keys));
  return atKey("unknown-key", [...mistake.pointer, key], `${noun} has no key ${quote(key)}.`, hint);
}

function allKeys(keys: readonly string[]): string {
  if (keys.length === 0) return "It takes no parameters.";
  return keys.length === 1 ? `Its only key is ${listNames(keys)}.` : `Its keys are ${listNames(keys, 12)}.`;
}

/** The fault of a key that its mapping needs and does not have. */
export function missingKeyFault(mistake: Mistake): SchemaFault | undefined {
  const missing = mistake.params.missingProperty as string;
  const { noun, keys } = ownerOf(mistake);
  if (misspelled(mistake.value as JsonObject, [missing], keys)) return undefined;
  const parameter = mistake.expected.shape?.parameters.find(({ name }) => name === missing);
  const hint = parameter === undefined ? DOCUMENT_HINTS.get(missing) : addHint(missing, parameter);
  return atKey("missing-key", mistake.pointer, `${noun} needs "${missing}".`, hint ?? `Add "${missing}".`);
}

const addHint = (name: string, { description }: Parameter): string => `Add "${name}:". ${description}`;

/** The faults of a mapping that gives both an id and its readable twin, none of them, or not exactly one thing to serve. */
export function choiceFaults(mistake: Mistake): SchemaFault[] {
  const { shape } = mistake.expected;
  if (shape === undefined) return [];
  return choicesOf(shape).flatMap((choice) => choiceFault(mistake, shape, choice) ?? []);
}

function choiceFault({ pointer, value }: Mistake, shape: Shape, { names, required }: Choice): SchemaFault | undefined {
  const mapping = value as JsonObject;
  const chosen = Object.keys(mapping).filter((key) => names.includes(key));
  const [, second] = chosen;
  if (second !== undefined) {
    const message = `${shape.noun} gives ${listNames(chosen)}, of which only one may stand.`;
    return atKey("choose-one", [...pointer, second], message, `Keep one of ${listNames(chosen)}.`);
  }
  if (!required || chosen.length > 0 || misspelled(mapping, names, keysOf(shape))) return undefined;
  if (names === SERVING_KEYS) {
    const message = `${shape.noun} says neither a variation nor a rollout.`;
    return atKey("choose-one", pointer, message, `Add one of ${listNames(names)}.`);
  }
  const [readable, id] = names;
  return atKey("missing-key", pointer, `${shape.noun} needs "${readable}".`, `Add "${readable}:" (or "${id}:").`);
}

/** The fault of a key that says how to roll out where nothing is rolled out. */
export function rolloutOnlyFault(mistake: Mistake): SchemaFault | undefined {
  const key = /\/dependencies\/([a-zA-Z]+)\//.exec(mistake.schemaPath)?.[1] ?? "";
  if (given(mistake.value as JsonObject, SERVING_KEYS).length === 0) return undefined;
  const message = `"${key}" says how a rollout shares out contexts, but there is no rollout.`;
  return atKey("rollout-only", [...mistake.pointer, key], message, `Take "${key}" out, or write a rollout.`);
}

/** The fault of a reference that says nothing, or says the same thing twice. */
export function referenceFault(mistake: Mistake): SchemaFault {
  const { pointer, value } = mistake;
  const keys = Object.keys(value as JsonObject);
  const hint = `Give exactly one of ${listNames(ownerOf(mistake).keys)}.`;
  const [, second] = keys;
  if (second === undefined) return atKey("choose-one", pointer, `${nameOf(pointer)} is an empty mapping.`, hint);
  return atKey("choose-one", [...pointer, second], `${nameOf(pointer)} gives ${listNames(keys, 4)}.`, hint);
}
