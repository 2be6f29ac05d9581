import type { JsonObject } from "../../model/json.ts";
import type { Flag, FlagConfiguration, Rule } from "../../model/live/flag.ts";
import type { RulesView } from "../rules/rule-step.ts";
import { readText, refuse } from "../steps/parameters.ts";
import type { Applied, NewIds, Step } from "../steps/step.ts";

/** What a patch needs of the world around one flag. */
export interface PatchContext extends NewIds {
  /** The index of a variation among another flag's variations, or undefined if either is not known. */
  prerequisiteVariation(flagKey: string, variationId: string): number | undefined;
}

/** One instruction, about to be carried out on the configuration that those before it left. */
export interface FlagStep extends Step<FlagConfiguration> {
  readonly flag: Flag;
  readonly context: PatchContext;
}

/** A configuration as the effect reads it, before or after the whole patch. */
export interface FlagView extends RulesView<Rule> {
  readonly resource: FlagConfiguration;
  /** Ids of the variations that a context key is targeted at. */
  targetedAt(contextKind: string, key: string): readonly string[];
}

/** What carrying out one instruction gives. */
export type FlagApplied = Applied<FlagConfiguration, FlagView>;

/** How one kind of instruction is carried out; throws a `Refusal` if it cannot be. */
export type FlagKind = (step: FlagStep) => FlagApplied;

/** The id of a variation of this flag, from parameter `variationId`. */
export function readVariation(flag: Flag, parameters: JsonObject): string {
  return knownVariation(flag, readText(parameters, "variationId"));
}

/** The id itself if this flag has such a variation. */
export function knownVariation(flag: Flag, id: string): string {
  if (flag.variations.some((variation) => variation.id === id)) return id;
  return refuse(`Flag "${flag.key}" has no variation with the id "${id}".`);
}
