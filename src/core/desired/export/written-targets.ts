import type { JsonObject } from "../../model/json.ts";
import type { Flag, Target } from "../../model/live/flag.ts";
import { quote } from "../../render/words/did-you-mean.ts";
import { allWritten, type WrittenPart } from "./written-part.ts";
import { writtenVariationKey } from "./written-variation.ts";

const USER = "user";

/** Context keys by variation: those of users first, the others below their context kind. */
export function writtenTargets(flag: Flag, targets: readonly Target[]): WrittenPart<JsonObject> {
  const twice = targetedTwice(targets);
  if (twice !== undefined) return { why: `The ${quote(twice[0])} ${quote(twice[1])} is targeted by two variations.` };
  const some = targets.filter(({ values }) => values.length > 0);
  const keys = allWritten(some.map(({ variation }) => writtenVariationKey(flag, variation)));
  if ("why" in keys) return keys;
  const kinds = new Map<string, Map<string, string[]>>([[USER, new Map()]]);
  some.forEach(({ contextKind, values }, at) => {
    const key = keys.value[at] as string;
    const lists = kinds.get(contextKind) ?? new Map<string, string[]>();
    kinds.set(contextKind, lists.set(key, [...new Set([...(lists.get(key) ?? []), ...values])]));
  });
  const users = Object.fromEntries(kinds.get(USER) ?? []);
  kinds.delete(USER);
  const others = Object.fromEntries([...kinds].map(([kind, lists]) => [kind, Object.fromEntries(lists)]));
  // A variation that is called like a context kind would stand under the same key.
  const clash = Object.keys(users).some((key) => Object.hasOwn(others, key));
  return { value: clash ? { [USER]: users, ...others } : { ...users, ...others } };
}

/** The kind and key of a context that has two variations. */
function targetedTwice(targets: readonly Target[]): readonly [string, string] | undefined {
  const owners = new Map<string, string>();
  for (const { contextKind, variation, values } of targets) {
    for (const key of values) {
      const name = JSON.stringify([contextKind, key]);
      if ((owners.get(name) ?? variation) !== variation) return [contextKind, key];
      owners.set(name, variation);
    }
  }
  return undefined;
}
