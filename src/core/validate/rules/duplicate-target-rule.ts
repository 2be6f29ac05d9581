import { desiredTargets } from "../../desired/parse/desired-configuration.ts";
import type { Diagnostic, Pointer } from "../../model/diagnostic.ts";
import { isObject, type JsonObject } from "../../model/json.ts";
import { quote } from "../../render/words/did-you-mean.ts";
import { environmentsOf, placeIn, type WrittenDocument } from "../written-document.ts";

/** A context gets one variation: no key of a kind stands in two lists below `targets`. */
export function duplicateTargetRule(written: WrittenDocument): Diagnostic[] {
  return environmentsOf(written).flatMap(({ configuration, pointer }) =>
    isObject(configuration.targets) ? checkTargets(written, configuration.targets, [...pointer, "targets"]) : [],
  );
}

function checkTargets(written: WrittenDocument, targets: JsonObject, pointer: Pointer): Diagnostic[] {
  const first = new Map<string, string>();
  const found: Diagnostic[] = [];
  for (const { contextKind, variation, values, nested } of desiredTargets(targets)) {
    for (const [index, key] of values.entries()) {
      const context = JSON.stringify([contextKind, key]);
      const other = first.get(context);
      if (other === undefined) {
        first.set(context, variation);
        continue;
      }
      found.push({
        code: "duplicate-target",
        ...placeIn(written, [...pointer, ...(nested ? [contextKind, variation] : [variation]), index]),
        message: `Context ${quote(key)} of kind ${quote(contextKind)} is targeted twice: with ${quote(other)} and with ${quote(variation)}.`,
        hint: "Keep it in one of the lists: a context gets one variation.",
      });
    }
  }
  return found;
}
