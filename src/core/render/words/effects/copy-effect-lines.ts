import { equalJson, type Json, type JsonObject } from "../../../model/json.ts";
import type { Flag, Rule } from "../../../model/live/flag.ts";
import type { EffectEntry } from "../../../semantic-patch/effect-entry.ts";
import { type EffectLine, effectLines } from "./effect-words.ts";

/** What a copy means to a reviewer of the target environment: a line for each part that it replaces. */
export function copyEffectLines(
  flag: Flag,
  environment: string,
  effect: readonly EffectEntry[],
  prerequisiteFlags: ReadonlyMap<string, Flag>,
): EffectLine[] {
  const rules = flag.configurations[environment]?.rules ?? [];
  const named = effect.map((entry) => (entry.path === "rules" ? withLiveIds(rules, entry) : entry));
  return effectLines(flag, environment, named, prerequisiteFlags);
}

/** Rules with the ids of today, which the copied ones only keep for the reader's eye if they say the same. */
function withLiveIds(rules: readonly Rule[], { path, before, after }: EffectEntry): EffectEntry {
  const live = (before as JsonObject[]).map((content, index): Json => ({ ...content, id: rules[index]?.id ?? null }));
  return { path, before: live, after: equalJson(before, after) ? live : after };
}
