import type { Diagnostic } from "../../model/diagnostic.ts";
import type { JsonObject } from "../../model/json.ts";
import { quote } from "../../render/words/did-you-mean.ts";
import { environmentsOf, placeIn, type WrittenDocument } from "../written-document.ts";

/** A live rule is meant once: no id stands at two rules of an environment. */
export function duplicateRuleIdRule(written: WrittenDocument): Diagnostic[] {
  return environmentsOf(written).flatMap(({ configuration, pointer }) => {
    const ids = ((configuration.rules ?? []) as JsonObject[]).map(({ id }) => id as string | undefined);
    return ids.flatMap((id, index) => {
      const first = ids.indexOf(id);
      if (id === undefined || first === index) return [];
      const message = `Rules ${first + 1} and ${index + 1} have the same id ${quote(id)}.`;
      const hint = "Take the id out of the rule that is new.";
      return [{ code: "duplicate-item", ...placeIn(written, [...pointer, "rules", index, "id"]), message, hint }];
    });
  });
}
