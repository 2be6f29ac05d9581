import type { DesiredServe } from "../../../model/change/desired-flag.ts";
import type { IntentField } from "../../../model/change/intent.ts";
import { equalJson, type Json, type JsonObject } from "../../../model/json.ts";
import { canonicalServe } from "./canonical-parts.ts";

/** The field of a value that an edit changes; none if it stays. */
export function changed(path: string, before: Json | undefined, after: Json | undefined): IntentField[] {
  const [was, is] = [before ?? null, after ?? null];
  return equalJson(was, is) ? [] : [{ path, before: was, after: is }];
}

/** The field of what is served; how a rollout shares contexts out counts only where the document still says it. */
export function serveField(path: string, before: DesiredServe, after: DesiredServe): IntentField[] {
  const [was, is] = [canonicalServe(before), canonicalServe(after)];
  const comparable: JsonObject = "rollout" in is ? said(was, is) : was;
  return equalJson(comparable, is) ? [] : [{ path, before: was, after: is }];
}

function said(was: JsonObject, is: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(was).filter(([key]) => key in is || key === "variation"));
}

/** The fields of what stands under keys before and after an edit. */
export function keyedFields(
  parent: string,
  before: ReadonlyMap<string, Json>,
  after: ReadonlyMap<string, Json>,
): IntentField[] {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].flatMap((key) => changed(`${parent}/${key}`, before.get(key), after.get(key)));
}
