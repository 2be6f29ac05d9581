import type { Instruction } from "../../../src/core/model/instructions/instruction.ts";
import { applyInstructions } from "../../../src/core/semantic-patch/apply-instructions.ts";
import type { ConfigurationRep, FlagRep } from "../representations.ts";
import { type Account, findFlag, findProject } from "./account.ts";
import { fromModel, toModel } from "./configuration.ts";
import { uuidFor } from "./ids.ts";
import { notFound } from "./refusal.ts";
import { changeVariations } from "./variation-change.ts";

/** Where instructions would take effect. */
export interface Target {
  readonly project: string;
  readonly flag: string;
  readonly environment: string;
  /** True for kinds that change the flag's variations in every environment. */
  readonly projectWide: boolean;
}

/** The flag as it would be, or which instruction cannot be carried out and why. */
export type Preview =
  | { readonly ok: true; readonly flag: FlagRep }
  | { readonly ok: false; readonly instruction: Instruction | undefined; readonly reason: string };

/** The flag after the instructions, all or none of them; the account stays as it is, ids included. */
export function previewChange(
  account: Account,
  target: Target,
  instructions: readonly Instruction[],
  newId: () => string = throwawayIds(),
): Preview {
  const flag = findFlag(account, target.project, target.flag);
  const before = flag.environments[target.environment];
  if (before === undefined) throw notFound();
  const refuse = (index: number, reason: string): Preview => ({ ok: false, instruction: instructions[index], reason });
  if (target.projectWide) {
    const result = changeVariations(flag, instructions, newId);
    return result.ok ? { ok: true, flag: touched(result.flag) } : refuse(result.index, result.reason);
  }
  const model = toModel(target.project, flag);
  const result = applyInstructions(model, target.environment, instructions, {
    newId,
    prerequisiteVariation: (key, id) => variationIndex(findProject(account, target.project).flags.get(key), id),
  });
  if (!result.ok) return refuse(result.index, result.reason);
  const after = fromModel(flag, before, result.configuration);
  const environments = { ...flag.environments, [target.environment]: counted(account, after) };
  return { ok: true, flag: touched({ ...flag, environments }) };
}

/** Puts a previewed flag in the place of the live one. */
export function commitChange(account: Account, target: Target, flag: FlagRep): void {
  findProject(account, target.project).flags.set(flag.key, flag);
}

function throwawayIds(): () => string {
  let made = 0;
  return () => {
    made += 1;
    return uuidFor(`preview ${made}`);
  };
}

function counted(account: Account, configuration: ConfigurationRep): ConfigurationRep {
  return { ...configuration, version: configuration.version + 1, lastModified: account.now() };
}

function touched(flag: FlagRep): FlagRep {
  return { ...flag, _version: flag._version + 1 };
}

function variationIndex(flag: FlagRep | undefined, id: string): number | undefined {
  const index = flag?.variations.findIndex(({ _id }) => _id === id) ?? -1;
  return index === -1 ? undefined : index;
}
