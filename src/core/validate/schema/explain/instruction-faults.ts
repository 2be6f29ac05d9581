import { isObject, type JsonObject } from "../../../model/json.ts";
import { listNames, quote } from "../../../render/words/did-you-mean.ts";
import { atKey, atValue, didYouMean, type SchemaFault } from "../fault.ts";
import type { Mistake } from "../mistakes.ts";
import { KINDS_WITHOUT_APPROVAL, PROJECT_WIDE_KINDS } from "../refused-kinds.ts";
import { choicesOf, instructionShape, KIND_NAMES, keysOf } from "../shapes.ts";
import { found, nameOf } from "../words.ts";

const NO_APPROVAL =
  "LaunchDarkly has no approval requests for lifecycle and flag settings: change them in LaunchDarkly.";
const ALL_ENVIRONMENTS = "Take it out: a change of one environment cannot hold it.";
const WHERE_KINDS_ARE =
  'Kinds are named as in LaunchDarkly\'s "Update feature flag", such as "turnFlagOn" or "addRule".';

function refusedKind(kind: string, at: (code: SchemaFault["code"], message: string, hint: string) => SchemaFault) {
  const name = `Instruction ${quote(kind)}`;
  if (KINDS_WITHOUT_APPROVAL.includes(kind)) return at("no-approval-route", `${name} cannot be approved.`, NO_APPROVAL);
  if (PROJECT_WIDE_KINDS.includes(kind)) {
    return at("project-wide-kind", `${name} changes the flag in every environment.`, ALL_ENVIRONMENTS);
  }
  return at("unknown-instruction", `${name} does not exist.`, didYouMean(kind, KIND_NAMES, WHERE_KINDS_ARE));
}

/** The fault of an instruction that is neither a bare kind nor a mapping that says its own faults. */
export function bareInstructionFault({ pointer, value }: Mistake): SchemaFault | undefined {
  if (isObject(value)) return undefined;
  if (typeof value !== "string") {
    const message = `${nameOf(pointer)} must be a kind or a mapping with one kind, ${found(value)}.`;
    return atValue("wrong-type", pointer, message, "Write a kind such as turnFlagOn.");
  }
  const shape = instructionShape(value);
  if (shape === undefined) {
    return refusedKind(value, (code, message, hint) => atValue(code, pointer, message, hint));
  }
  const needed = [
    ...shape.parameters.filter((one) => one.required && one.readable === undefined).map(({ name }) => name),
    ...choicesOf(shape).flatMap(({ names, required }) => (required ? names.slice(0, 1) : [])),
  ];
  const hint = `Write "${value}:" and below it, indented further, ${listNames(needed)}.`;
  return atValue("missing-key", pointer, `${shape.noun} has no parameters.`, hint);
}

/** The fault of a key that should be a kind. */
export function unknownKindFault({ pointer, params }: Mistake): SchemaFault {
  const kind = params.additionalProperty as string;
  return refusedKind(kind, (code, message, hint) => atKey(code, [...pointer, kind], message, hint));
}

/** The fault of an instruction without a kind, or with several keys. */
export function oneInstructionFault({ pointer, value }: Mistake): SchemaFault {
  const keys = Object.keys(value as JsonObject);
  const [, second] = keys;
  if (second === undefined) {
    const hint = "Write a kind such as turnFlagOn.";
    return atValue("one-instruction", pointer, `${nameOf(pointer)} is an empty mapping.`, hint);
  }
  const outside = misplaced(value as JsonObject);
  const hint =
    outside === undefined
      ? "Give each kind an item of its own in the list."
      : `Indent ${listNames(outside.parameters)} further than ${quote(outside.kind)}.`;
  const message = `${nameOf(pointer)} has ${keys.length} keys, ${listNames(keys, 4)}, where one kind belongs.`;
  return atKey("one-instruction", [...pointer, second], message, hint);
}

/** The one kind of a mapping and the parameters that stand beside it instead of below it, if that is what happened. */
function misplaced(mapping: JsonObject): { kind: string; parameters: string[] } | undefined {
  const keys = Object.keys(mapping);
  const kinds = keys.filter((key) => KIND_NAMES.includes(key));
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1) return undefined;
  const shape = instructionShape(kind);
  const known = shape === undefined ? [] : keysOf(shape);
  const parameters = keys.filter((key) => known.includes(key));
  return parameters.length === 0 ? undefined : { kind, parameters };
}

/** True if a kind has no value because its parameters stand beside it, which is a fault of the mapping, not of the value. */
export function isEmptiedKind(pointer: Mistake["pointer"], value: unknown, instruction: unknown): boolean {
  if (pointer.length !== 3 || value !== null || !isObject(instruction)) return false;
  return Object.keys(instruction).length > 1;
}
