import { isObject, type Json, type JsonObject } from "../../model/json.ts";
import type { Flag, FlagConfiguration, Rule } from "../../model/live/flag.ts";

/** What a patch needs of the world around one flag. */
export interface PatchContext {
  /** A fresh id for a new rule or clause. */
  newId(): string;
  /** The index of a variation among another flag's variations, or undefined if either is not known. */
  prerequisiteVariation(flagKey: string, variationId: string): number | undefined;
}

/** One instruction, about to be carried out on the configuration that those before it left. */
export interface Step {
  readonly flag: Flag;
  readonly configuration: FlagConfiguration;
  readonly parameters: JsonObject;
  readonly context: PatchContext;
}

/** A configuration as the effect reads it, before or after the whole patch. */
export interface View {
  readonly configuration: FlagConfiguration;
  /** Ids of the rules that existed before the patch; all others are new. */
  readonly liveRules: ReadonlySet<string>;
  /** Ids of the variations that a context key is targeted at. */
  targetedAt(contextKind: string, key: string): readonly string[];
}

/** A part of the configuration that an instruction touches: where it is and what it holds. */
export interface Touch {
  readonly path: readonly string[];
  /** True if the part is new below `path`: the effect numbers it, since its id means nothing to anybody. */
  readonly added?: true;
  read(view: View): Json;
}

/** What carrying out one instruction gives. */
export interface Applied {
  readonly configuration: FlagConfiguration;
  readonly touched: readonly Touch[];
}

/** How one kind of instruction is carried out; throws a `Refusal` if it cannot be. */
export type Kind = (step: Step) => Applied;

/** Why an instruction cannot be carried out, as a sentence; it never leaves `carryOut`. */
export class Refusal extends Error {}

/** Stops an instruction with the reason. */
export function refuse(reason: string): never {
  throw new Refusal(reason);
}

/** A parameter that must be a string. */
export function readText(parameters: JsonObject, name: string): string {
  const value = parameters[name];
  return typeof value === "string" ? value : refuse(`Parameter "${name}" must be a string.`);
}

/** A parameter that may be absent, else must be a string. */
export function readOptionalText(parameters: JsonObject, name: string): string | undefined {
  return parameters[name] === undefined ? undefined : readText(parameters, name);
}

/** A parameter that must be true or false; `otherwise` if it is absent. */
export function readBoolean(parameters: JsonObject, name: string, otherwise?: boolean): boolean {
  const value = parameters[name] === undefined ? otherwise : parameters[name];
  return typeof value === "boolean" ? value : refuse(`Parameter "${name}" must be true or false.`);
}

/** A parameter that must be a list of strings. */
export function readTexts(parameters: JsonObject, name: string): string[] {
  const value = parameters[name];
  const texts = Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
  if (!Array.isArray(value) || texts.length !== value.length) refuse(`Parameter "${name}" must be a list of strings.`);
  return texts;
}

/** A parameter that must be a list of objects. */
export function readObjects(parameters: JsonObject, name: string): JsonObject[] {
  const value = parameters[name];
  const objects = Array.isArray(value) ? value.filter(isObject) : [];
  if (!Array.isArray(value) || objects.length !== value.length) {
    refuse(`Parameter "${name}" must be a list of objects.`);
  }
  return objects;
}

/** The id of a variation of this flag, from parameter `variationId`. */
export function readVariation(flag: Flag, parameters: JsonObject): string {
  return knownVariation(flag, readText(parameters, "variationId"));
}

/** The id itself if this flag has such a variation. */
export function knownVariation(flag: Flag, id: string): string {
  if (flag.variations.some((variation) => variation.id === id)) return id;
  return refuse(`Flag "${flag.key}" has no variation with the id "${id}".`);
}

/** The rule that parameter `ruleId` names. */
export function readRule({ configuration, parameters }: Step): Rule {
  const id = readText(parameters, "ruleId");
  return configuration.rules.find((rule) => rule.id === id) ?? refuse(`There is no rule with the id "${id}".`);
}

/** The configuration with one rule changed. */
export function withRule(configuration: FlagConfiguration, changed: Rule): FlagConfiguration {
  return { ...configuration, rules: configuration.rules.map((rule) => (rule.id === changed.id ? changed : rule)) };
}

/** The rule of that id as a view holds it. */
export function ruleIn(view: View, id: string): Rule | undefined {
  return view.configuration.rules.find((rule) => rule.id === id);
}
