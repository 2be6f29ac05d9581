import type { Instruction } from "../../../../src/core/model/instructions/instruction.ts";
import { applyInstructions } from "../../../../src/core/semantic-patch/flag/apply-instructions.ts";
import type { FlagRep } from "../../representations.ts";
import { type Account, type Actor, findFlag, findProject } from "../account.ts";
import { recordChange } from "../audit.ts";
import { notFound } from "../refusal.ts";
import { fromModel, toModel } from "./configuration.ts";
import { type Preview, refusedPreview, throwawayIds } from "./preview.ts";
import type { FlagTarget } from "./target.ts";
import { previewVariations } from "./variation-change.ts";

/** The flag after the instructions, all or none of them; the account stays as it is, ids included, until `commit`. */
export function previewFlag(
  account: Account,
  target: FlagTarget,
  instructions: readonly Instruction[],
  newId: () => string = throwawayIds(),
): Preview<FlagRep> {
  const { environment } = target;
  return environment === null
    ? previewVariations(account, target, instructions, newId)
    : previewConfiguration(account, { ...target, environment }, instructions, newId);
}

function previewConfiguration(
  account: Account,
  target: FlagTarget & { readonly environment: string },
  instructions: readonly Instruction[],
  newId: () => string,
): Preview<FlagRep> {
  const { project, flag: key, environment } = target;
  const { flags } = findProject(account, project);
  const before = findFlag(account, project, key);
  const live = before.environments[environment];
  if (live === undefined) throw notFound();
  const result = applyInstructions(toModel(project, before), environment, instructions, {
    newId,
    prerequisiteVariation: (other, id) => variationIndex(flags.get(other), id),
  });
  if (!result.ok) return refusedPreview(instructions, result);
  const version = live.version + 1;
  const changed = { ...fromModel(before, live, result.configuration), version, lastModified: account.now() };
  const environments = { ...before.environments, [environment]: changed };
  const after = { ...before, _version: before._version + 1, environments };
  const commit = (by: Actor) => {
    flags.set(key, after);
    recordChange(account, target, { by, name: after.name, instructions });
  };
  return { ok: true, before, after, version, commit };
}

function variationIndex(flag: FlagRep | undefined, id: string): number | undefined {
  const index = flag?.variations.findIndex(({ _id }) => _id === id) ?? -1;
  return index === -1 ? undefined : index;
}
