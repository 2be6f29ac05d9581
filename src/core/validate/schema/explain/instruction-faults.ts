import { findKind, type KindScope } from "../../../model/instructions/kinds.ts";
import { isObject, type JsonObject } from "../../../model/json.ts";
import { listNames, quote } from "../../../render/words/did-you-mean.ts";
import { atKey, atValue, didYouMean, type SchemaFault } from "../fault.ts";
import type { Mistake } from "../mistakes.ts";
import { KINDS_WITHOUT_APPROVAL } from "../shapes/refused-kinds.ts";
import {
  bareKinds,
  choicesOf,
  instructionShape,
  keysOf,
  kindNames,
  requiredKeys,
  type Shape,
} from "../shapes/shapes.ts";
import { found, nameOf } from "../words.ts";

const NO_APPROVAL =
  "LaunchDarkly has no approval requests for lifecycle and flag settings: change them in LaunchDarkly.";
const ALL_ENVIRONMENTS = 'Put it into a change of its own, and take "environment:" out there.';
const ONE_ENVIRONMENT = 'Add "environment:" with the key of the environment.';
const WHERE_KINDS_ARE: Readonly<Record<KindScope, string>> = {
  flag: 'Kinds are named as in LaunchDarkly\'s "Update feature flag", such as "turnFlagOn" or "addRule".',
  project: 'Kinds are named as in LaunchDarkly\'s "Update feature flag", such as "addVariation".',
  segment: 'Kinds are named as in LaunchDarkly\'s "Patch segment", such as "addIncludedTargets".',
};
const NEAR_KINDS: Readonly<Record<KindScope, readonly string[]>> = {
  flag: [...kindNames("flag"), ...kindNames("project")],
  project: [...kindNames("project"), ...kindNames("flag")],
  segment: kindNames("segment"),
};
const EXAMPLES: Readonly<Record<KindScope, string>> = {
  flag: "turnFlagOn",
  project: "addVariation",
  segment: "addIncludedTargets",
};

type Say = (code: SchemaFault["code"], message: string, hint: string) => SchemaFault;

function refusedKind(kind: string, scope: KindScope, say: Say): SchemaFault | undefined {
  const name = `Instruction ${quote(kind)}`;
  const fits = (other: KindScope): boolean => findKind(other, kind) !== undefined;
  if (fits(scope)) return undefined;
  if (KINDS_WITHOUT_APPROVAL.includes(kind))
    return say("no-approval-route", `${name} cannot be approved.`, NO_APPROVAL);
  if (scope === "segment" && (fits("flag") || fits("project"))) {
    return say("wrong-resource", `${name} changes a flag, not a segment.`, writeIt("FlagChange"));
  }
  if (fits("project")) {
    return say("project-wide-kind", `${name} changes the flag in every environment.`, ALL_ENVIRONMENTS);
  }
  if (fits("flag")) {
    const message = `${name} changes the flag in one environment, but the change names none.`;
    return say("missing-environment", message, ONE_ENVIRONMENT);
  }
  if (fits("segment")) {
    return say("wrong-resource", `${name} changes a segment, not a flag.`, writeIt("SegmentChange"));
  }
  const hint = didYouMean(kind, NEAR_KINDS[scope], WHERE_KINDS_ARE[scope]);
  return say("unknown-instruction", `${name} does not exist.`, hint);
}

const writeIt = (kind: string): string => `Write it in a document of its own, with "kind: ${kind}".`;

/** The fault of an instruction that is neither a bare kind nor a mapping that says its own faults. */
export function bareInstructionFault({ pointer, value, subject: { scope } }: Mistake): SchemaFault | undefined {
  if (isObject(value)) return undefined;
  if (typeof value !== "string") {
    const message = `${nameOf(pointer)} must be a kind or a mapping with one kind, ${found(value)}.`;
    return atValue("wrong-type", pointer, message, `Write a kind such as ${EXAMPLES[scope]}.`);
  }
  const shape = instructionShape(scope, value);
  if (shape === undefined) {
    return refusedKind(value, scope, (code, message, hint) => atValue(code, pointer, message, hint));
  }
  if (bareKinds(scope).includes(value)) return undefined;
  const hint = `Write "${value}:" and below it, indented further, ${listNames(neededBy(shape))}.`;
  return atValue("missing-key", pointer, `${shape.noun} has no parameters.`, hint);
}

function neededBy(shape: Shape): string[] {
  const chosen = choicesOf(shape).flatMap(({ names, required }) => (required ? names.slice(0, 1) : []));
  return [...requiredKeys(shape), ...chosen, ...(shape.atLeastOne ?? []).slice(0, 1)];
}

/** The fault of a key that should be a kind. */
export function unknownKindFault({ pointer, params, subject: { scope } }: Mistake): SchemaFault | undefined {
  const kind = params.additionalProperty as string;
  return refusedKind(kind, scope, (code, message, hint) => atKey(code, [...pointer, kind], message, hint));
}

/** The fault of an instruction without a kind, or with several keys. */
export function oneInstructionFault({ pointer, value, subject: { scope } }: Mistake): SchemaFault {
  const keys = Object.keys(value as JsonObject);
  const [, second] = keys;
  if (second === undefined) {
    const hint = `Write a kind such as ${EXAMPLES[scope]}.`;
    return atValue("one-instruction", pointer, `${nameOf(pointer)} is an empty mapping.`, hint);
  }
  const outside = misplaced(value as JsonObject, scope);
  const hint =
    outside === undefined
      ? "Give each kind an item of its own in the list."
      : `Indent ${listNames(outside.parameters)} further than ${quote(outside.kind)}.`;
  const message = `${nameOf(pointer)} has ${keys.length} keys, ${listNames(keys, 4)}, where one kind belongs.`;
  return atKey("one-instruction", [...pointer, second], message, hint);
}

/** The one kind of a mapping and the parameters that stand beside it instead of below it, if that is what happened. */
function misplaced(mapping: JsonObject, scope: KindScope): { kind: string; parameters: string[] } | undefined {
  const keys = Object.keys(mapping);
  const kinds = keys.filter((key) => findKind(scope, key) !== undefined);
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1) return undefined;
  const shape = instructionShape(scope, kind);
  const known = shape === undefined ? [] : keysOf(shape);
  const parameters = keys.filter((key) => known.includes(key));
  return parameters.length === 0 ? undefined : { kind, parameters };
}

/** True if a kind has no value because its parameters stand beside it, which is a fault of the mapping, not of the value. */
export function isEmptiedKind(pointer: Mistake["pointer"], value: unknown, instruction: unknown): boolean {
  if (pointer[0] !== "instructions" || pointer.length !== 3 || value !== null || !isObject(instruction)) return false;
  return Object.keys(instruction).length > 1;
}
