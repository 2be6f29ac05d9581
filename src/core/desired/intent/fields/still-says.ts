import type { IntentField } from "../../../model/change/intent.ts";
import { equalJson, isObject, type Json, type JsonObject } from "../../../model/json.ts";

/**
 * True if what is said now of a field says all that was asked of it. It may say besides what a rule or a rollout leaves
 * alone where it is not written; a target, a prerequisite or a rule besides is something else.
 */
export function stillSays({ path, after }: IntentField, said: Json): boolean {
  if (path === "rules") return Array.isArray(after) && Array.isArray(said) && everyRule(after, said);
  if (path === "fallthrough") return sameServe(after, said);
  const [first, , part, ...more] = path.split("/");
  if (first !== "rules" || more.length > 0) return equalJson(after, said);
  if (part === undefined) return sameRule(after, said);
  return part === "serve" ? sameServe(after, said) : equalJson(after, said);
}

function everyRule(asked: readonly Json[], said: readonly Json[]): boolean {
  return asked.length === said.length && asked.every((rule, place) => sameRule(rule, said[place] as Json));
}

function sameRule(asked: Json, said: Json): boolean {
  if (!isObject(asked) || !isObject(said)) return equalJson(asked, said);
  const { serve, ...rest } = asked;
  const { serve: served, ...other } = said;
  return sameServe(serve as Json, served as Json) && equalJson(rest, without(other, rest, ["trackEvents"]));
}

function sameServe(asked: Json, said: Json): boolean {
  if (!isObject(asked) || !isObject(said)) return equalJson(asked, said);
  return equalJson(asked, without(said, asked, ["rolloutContextKind", "rolloutBucketBy"]));
}

/** What is said, without those of the keys that were not asked for. */
function without(said: JsonObject, asked: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(said).filter(([key]) => key in asked || !keys.includes(key)));
}
