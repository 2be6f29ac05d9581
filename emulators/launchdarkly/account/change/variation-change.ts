import type { Instruction } from "../../../../src/core/model/instructions/instruction.ts";
import type { Flag } from "../../../../src/core/model/live/flag.ts";
import { applyProjectInstructions } from "../../../../src/core/semantic-patch/project/apply-project-instructions.ts";
import type { ConfigurationRep, FlagRep } from "../../representations.ts";
import { type Account, type Actor, findFlag, findProject } from "../account.ts";
import { recordChange } from "../audit.ts";
import { toModel } from "./configuration.ts";
import { moveDependents } from "./dependents.ts";
import { type Preview, refusedPreview } from "./preview.ts";
import type { FlagTarget } from "./target.ts";

/** The flag after instructions about its variations, all or none of them; every index that names one is counted anew. */
export function previewVariations(
  account: Account,
  target: FlagTarget,
  instructions: readonly Instruction[],
  newId: () => string,
): Preview<FlagRep> {
  const { project, flag: key } = target;
  const { flags } = findProject(account, project);
  const before = findFlag(account, project, key);
  const result = applyProjectInstructions(toModel(project, before), instructions, { newId });
  if (!result.ok) return refusedPreview(instructions, result);
  const after = flagFromModel(before, result.flag);
  const dependents = moveDependents(flags.values(), before, after);
  if (!dependents.ok) {
    const index = instructions.findIndex(({ variationId }) => variationId === dependents.variationId);
    return refusedPreview(instructions, { index, reason: `Flag "${dependents.flag}" needs the variation.` });
  }
  const commit = (by: Actor) => {
    for (const flag of [after, ...dependents.flags]) flags.set(flag.key, flag);
    recordChange(account, target, { by, name: after.name, instructions });
  };
  return { ok: true, before, after, version: after._version, commit };
}

function flagFromModel(before: FlagRep, { variations, defaults }: Flag): FlagRep {
  const place = (id: string | undefined) => variations.findIndex((variation) => variation.id === id);
  const moved = (old: number) => place(before.variations[old]?._id);
  const environments = Object.entries(before.environments).map(([key, one]) => [key, moveIndexes(one, moved)] as const);
  return {
    ...before,
    _version: before._version + 1,
    variations: variations.map(variationFromModel),
    defaults:
      defaults === undefined ? before.defaults : { onVariation: place(defaults.on), offVariation: place(defaults.off) },
    environments: Object.fromEntries(environments),
  };
}

function variationFromModel({ id, ...variation }: Flag["variations"][number]): FlagRep["variations"][number] {
  return { _id: id, ...variation };
}

function moveIndexes(configuration: ConfigurationRep, moved: (old: number) => number): ConfigurationRep {
  const copy = structuredClone(configuration);
  const { offVariation, targets, contextTargets } = copy;
  if (offVariation !== undefined) copy.offVariation = moved(offVariation);
  for (const target of [...targets, ...contextTargets]) target.variation = moved(target.variation);
  for (const serve of [copy.fallthrough, ...copy.rules]) {
    if (serve.variation !== undefined) serve.variation = moved(serve.variation);
    for (const one of serve.rollout?.variations ?? []) one.variation = moved(one.variation);
  }
  return copy;
}
