import type { Instruction } from "../../../src/core/model/instructions/instruction.ts";
import type { Json } from "../../../src/core/model/json.ts";
import type { ConfigurationRep, FlagRep, ServeRep, VariationRep } from "../representations.ts";

/** The flag with other variations, or which instruction cannot be carried out and why. */
export type VariationChange =
  | { readonly ok: true; readonly flag: FlagRep }
  | { readonly ok: false; readonly index: number; readonly reason: string };

/** Carries out instructions about variations on a copy of the flag, all or none of them. */
export function changeVariations(
  flag: FlagRep,
  instructions: readonly Instruction[],
  newId: () => string,
): VariationChange {
  const copy = structuredClone(flag);
  for (const [index, instruction] of instructions.entries()) {
    const reason = changeOne(copy, instruction, newId);
    if (reason !== undefined) return { ok: false, index, reason };
  }
  return { ok: true, flag: copy };
}

function changeOne(flag: FlagRep, instruction: Instruction, newId: () => string): string | undefined {
  if (instruction.kind === "addVariation") return addVariation(flag, instruction, newId);
  if (instruction.kind === "updateDefaultVariation") return updateDefaults(flag, instruction);
  if (instruction.kind !== "removeVariation" && instruction.kind !== "updateVariation") {
    return `"${instruction.kind}" is not an instruction for the variations of a flag.`;
  }
  const index = flag.variations.findIndex(({ _id }) => _id === instruction.variationId);
  const variation = flag.variations[index];
  if (variation === undefined) return `The flag has no variation with the id "${instruction.variationId}".`;
  if (instruction.kind === "removeVariation") return removeVariation(flag, index);
  Object.assign(variation, texts(instruction), instruction.value === undefined ? {} : { value: instruction.value });
  return undefined;
}

function addVariation(flag: FlagRep, instruction: Instruction, newId: () => string): string | undefined {
  if (instruction.value === undefined) return "A variation needs a value.";
  if (flag.kind === "boolean") return "A boolean flag has exactly two variations.";
  const variation: VariationRep = { _id: newId(), value: instruction.value as Json, ...texts(instruction) };
  flag.variations.push(variation);
  return undefined;
}

function updateDefaults(flag: FlagRep, instruction: Instruction): string | undefined {
  const { onVariationValue, offVariationValue } = instruction;
  const on = flag.variations.findIndex(({ value }) => JSON.stringify(value) === JSON.stringify(onVariationValue));
  const off = flag.variations.findIndex(({ value }) => JSON.stringify(value) === JSON.stringify(offVariationValue));
  if (onVariationValue !== undefined && on === -1) return "The flag has no variation of that value.";
  if (offVariationValue !== undefined && off === -1) return "The flag has no variation of that value.";
  if (on !== -1) flag.defaults.onVariation = on;
  if (off !== -1) flag.defaults.offVariation = off;
  return undefined;
}

function removeVariation(flag: FlagRep, index: number): string | undefined {
  const inUse = Object.entries(flag.environments).find(([, one]) => indexesOf(one).includes(index));
  if (inUse !== undefined) return `The variation is in use in environment "${inUse[0]}".`;
  if (Object.values(flag.defaults).includes(index)) return "The variation is a default.";
  flag.variations.splice(index, 1);
  const moved = (old: number) => (old > index ? old - 1 : old);
  flag.defaults = { onVariation: moved(flag.defaults.onVariation), offVariation: moved(flag.defaults.offVariation) };
  for (const configuration of Object.values(flag.environments)) moveIndexes(configuration, moved);
  return undefined;
}

function serves(configuration: ConfigurationRep): ServeRep[] {
  return [configuration.fallthrough, ...configuration.rules];
}

function indexesOf(configuration: ConfigurationRep): number[] {
  const { offVariation, targets, contextTargets } = configuration;
  return [
    ...(offVariation === undefined ? [] : [offVariation]),
    ...[...targets, ...contextTargets].map(({ variation }) => variation),
    ...serves(configuration).flatMap(({ variation, rollout }) => [
      ...(variation === undefined ? [] : [variation]),
      ...(rollout?.variations ?? []).map((one) => one.variation),
    ]),
  ];
}

function moveIndexes(configuration: ConfigurationRep, moved: (old: number) => number): void {
  const { offVariation, targets, contextTargets } = configuration;
  if (offVariation !== undefined) configuration.offVariation = moved(offVariation);
  for (const target of [...targets, ...contextTargets]) target.variation = moved(target.variation);
  for (const serve of serves(configuration)) {
    if (serve.variation !== undefined) serve.variation = moved(serve.variation);
    for (const one of serve.rollout?.variations ?? []) one.variation = moved(one.variation);
  }
}

function texts(instruction: Instruction): { name?: string; description?: string } {
  const { name, description } = instruction;
  return {
    ...(typeof name === "string" ? { name } : {}),
    ...(typeof description === "string" ? { description } : {}),
  };
}
