import { CLAUSE_OPERATORS } from "../../../model/instructions/clause-operators.ts";
import type { InstructionKind } from "../../../model/instructions/instruction-kind.ts";
import { findKind, KINDS, type KindScope } from "../../../model/instructions/kinds.ts";
import type { Parameter } from "../../../model/instructions/parameters.ts";

/** A mapping of a change file: what messages call it, the keys it takes, and whether it serves a variation or a rollout. */
export interface Shape {
  readonly noun: string;
  readonly parameters: readonly Parameter[];
  readonly serves: boolean;
  /** Optional keys of which at least one must be given. */
  readonly atLeastOne?: readonly string[];
  /** True if it takes readable names only, where other shapes take ids too. */
  readonly named?: true;
}

/** The keys of which a serving mapping gives exactly one. */
export const SERVING_KEYS = ["variation", "variationId", "rollout", "rolloutWeights"] as const;

/** The keys of which a serving mapping without ids gives exactly one. */
export const NAMED_SERVING_KEYS = ["variation", "rollout"] as const;

/** The keys that say how a rollout shares out contexts, and nothing without one. */
export const ROLLOUT_ONLY_KEYS = ["rolloutBucketBy", "rolloutContextKind"] as const;

/** The keys of a clause that are not operators. */
export const CLAUSE_KEYS = ["attribute", "op", "values", "negate", "contextKind"] as const;

/** The keys by which a clause may say its operator. */
export const OPERATOR_KEYS: readonly string[] = CLAUSE_OPERATORS;

/** Every kind that an instruction may have in a scope. */
export function kindNames(scope: KindScope): string[] {
  return KINDS[scope].map(({ kind }) => kind);
}

/** The kinds of a scope that say all there is to say, so that their name alone is an instruction. */
export function bareKinds(scope: KindScope): string[] {
  const bare = KINDS[scope].filter(
    ({ parameters, serves, atLeastOne }) =>
      !serves && atLeastOne === undefined && parameters.every(({ required }) => !required),
  );
  return bare.map(({ kind }) => kind);
}

/** The parameters of an instruction kind as a shape; undefined for a kind that the scope lacks. */
export function instructionShape(scope: KindScope, name: string): Shape | undefined {
  const kind = findKind(scope, name);
  return kind === undefined ? undefined : shapeOf(kind);
}

/** The parameters of an instruction kind as a shape. */
export function shapeOf({ kind, parameters, serves, atLeastOne }: InstructionKind): Shape {
  const noun = `Instruction "${kind}"`;
  return { noun, parameters, serves, ...(atLeastOne === undefined ? {} : { atLeastOne }) };
}

const parametersOf = (kind: string): readonly Parameter[] => findKind("flag", kind)?.parameters ?? [];

/** A rule of `replaceRules`: what `addRule` takes, without a place among other rules. */
export const NEW_RULE: Shape = {
  noun: "A rule",
  parameters: [
    ...parametersOf("addRule").filter(({ type }) => type !== "rule"),
    ...parametersOf("updateRuleTrackEvents")
      .filter(({ type }) => type === "boolean")
      .map((parameter) => ({ ...parameter, required: false })),
  ],
  serves: true,
};

/** A target of `replaceTargets`. */
export const NEW_TARGET: Shape = { noun: "A target", parameters: parametersOf("addTargets"), serves: false };

/** A target of `replaceUserTargets`, whose contexts are users. */
export const NEW_USER_TARGET: Shape = { noun: "A target", parameters: parametersOf("addUserTargets"), serves: false };

/** A prerequisite of `replacePrerequisites`. */
export const NEW_PREREQUISITE: Shape = {
  noun: "A prerequisite",
  parameters: parametersOf("addPrerequisite"),
  serves: false,
};

/** Every key that a shape takes, readable names first. */
export function keysOf({ parameters, named }: Shape): string[] {
  return parameters.flatMap(({ name, readable }) => {
    if (readable === undefined) return [name];
    return named ? [readable] : [readable, name];
  });
}

/** The keys that a mapping must have, each the only one of its meaning. */
export function requiredKeys({ parameters, named }: Shape): string[] {
  const alone = parameters.filter(({ required, readable }) => required && (named || readable === undefined));
  return alone.map(({ name, readable }) => readable ?? name);
}

/** Names of which a mapping gives at most one, or exactly one. */
export interface Choice {
  readonly names: readonly string[];
  readonly required: boolean;
}

/** The choices that a shape asks for: an id or its readable twin, a variation or a rollout. */
export function choicesOf(shape: Shape): Choice[] {
  if (shape.named) return shape.serves ? [{ names: NAMED_SERVING_KEYS, required: true }] : [];
  const twins = shape.parameters
    .filter(({ name }) => !(shape.serves && (SERVING_KEYS as readonly string[]).includes(name)))
    .flatMap(({ name, readable, required }) => (readable === undefined ? [] : [{ names: [readable, name], required }]));
  return shape.serves ? [...twins, { names: SERVING_KEYS, required: true }] : twins;
}
