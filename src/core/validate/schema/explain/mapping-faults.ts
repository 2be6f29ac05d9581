import type { Parameter } from "../../../model/instructions/parameters.ts";
import type { JsonObject } from "../../../model/json.ts";
import { listNames, quote } from "../../../render/words/did-you-mean.ts";
import { atKey, didYouMean, type SchemaFault } from "../fault.ts";
import type { Mistake } from "../mistakes.ts";
import { ENVIRONMENT_PARTS } from "../shapes/flag-shapes.ts";
import type { Role } from "../shapes/roles.ts";
import { type Choice, choicesOf, keysOf, NAMED_SERVING_KEYS, SERVING_KEYS } from "../shapes/shapes.ts";
import { given, misspelled, nameOf } from "../words.ts";
import { documentHint, strayHint } from "./document-hints.ts";

/** A mapping: what messages call it, and the keys it takes. */
interface Owner {
  readonly noun: string;
  readonly keys: readonly string[];
}

const OWNERS: ReadonlyMap<Role, Owner> = new Map<Role, Owner>([
  ["configuration", { noun: "An environment", keys: ENVIRONMENT_PARTS }],
  ["reviewers", { noun: '"reviewers"', keys: ["members", "teams"] }],
  ["variation", { noun: "A variation", keys: ["index", "value", "name"] }],
  ["rule", { noun: "A rule", keys: ["position"] }],
  ["clause-reference", { noun: "A clause", keys: ["position", "attribute"] }],
]);

function ownerOf({ expected: { role, shape }, subject }: Mistake): Owner {
  if (shape !== undefined) return { noun: shape.noun, keys: keysOf(shape) };
  if (role === "document") return subject.kind;
  return OWNERS.get(role) ?? { noun: "A mapping", keys: [] };
}

const choicesAt = ({ expected: { role }, subject }: Mistake): readonly Choice[] =>
  role === "document" ? subject.kind.choices : [];

/** The fault of a key that its mapping does not take. */
export function unknownKeyFault(mistake: Mistake): SchemaFault {
  const key = mistake.params.additionalProperty as string;
  const { noun, keys } = ownerOf(mistake);
  const mapping = mistake.value as JsonObject;
  const chosen = choicesAt(mistake).filter(({ names }) => given(mapping, names).length > 0);
  const taken = chosen.flatMap(({ names }) => names);
  const free = keys.filter((known) => !Object.hasOwn(mapping, known) && !taken.includes(known));
  const hint = didYouMean(key, free, strayHint(mistake, key) ?? allKeys(keys));
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
  const parameter = mistake.expected.shape?.parameters.find(
    ({ name, readable }) => name === missing || readable === missing,
  );
  const hint = parameter === undefined ? documentHint(missing, mistake.subject) : addHint(missing, parameter);
  return atKey("missing-key", mistake.pointer, `${noun} needs "${missing}".`, hint);
}

const addHint = (name: string, { description }: Parameter): string => `Add "${name}:". ${description}`;

/** The faults of a mapping that gives both an id and its readable twin, none of them, or not exactly one thing to serve. */
export function choiceFaults(mistake: Mistake): SchemaFault[] {
  const { shape } = mistake.expected;
  if (shape === undefined) return [];
  return choicesOf(shape).flatMap((choice) => choiceFault(mistake, choice) ?? []);
}

/** The fault of a mapping that gives several of the names of a choice, or none of them where it must give one. */
export function choiceFault(mistake: Mistake, { names, required }: Choice): SchemaFault | undefined {
  const { pointer } = mistake;
  const { noun, keys } = ownerOf(mistake);
  const mapping = mistake.value as JsonObject;
  const chosen = Object.keys(mapping).filter((key) => names.includes(key));
  const [, second] = chosen;
  if (second !== undefined) {
    const message = `${noun} gives ${listNames(chosen)}, of which only one may stand.`;
    return atKey("choose-one", [...pointer, second], message, `Keep one of ${listNames(chosen)}.`);
  }
  if (!required || chosen.length > 0 || misspelled(mapping, names, keys)) return undefined;
  if (names === SERVING_KEYS || names === NAMED_SERVING_KEYS) {
    const message = `${noun} says neither a variation nor a rollout.`;
    return atKey("choose-one", pointer, message, `Add one of ${listNames(names)}.`);
  }
  const [first, other] = names;
  return atKey("missing-key", pointer, `${noun} needs "${first}".`, `Add "${first}:" (or "${other}:").`);
}

/** The fault of a mapping that gives none of the optional keys of which it needs one. */
export function nothingGivenFault(mistake: Mistake): SchemaFault | undefined {
  const { noun, keys } = ownerOf(mistake);
  const { expected, subject } = mistake;
  const names = (expected.role === "document" ? subject.kind : expected.shape)?.atLeastOne ?? [];
  if (misspelled(mistake.value as JsonObject, names, keys)) return undefined;
  const message = `${noun} needs at least one of ${listNames(names)}.`;
  return atKey("missing-key", mistake.pointer, message, `Add one of ${listNames(names)}.`);
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
