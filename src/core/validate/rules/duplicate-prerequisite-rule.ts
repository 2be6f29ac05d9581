import type { Diagnostic } from "../../model/diagnostic.ts";
import type { JsonObject } from "../../model/json.ts";
import { quote } from "../../render/words/did-you-mean.ts";
import { environmentsOf, placeIn, type WrittenDocument } from "../written-document.ts";

/** A flag is a prerequisite once: no key stands twice in a list of `prerequisites`. */
export function duplicatePrerequisiteRule(written: WrittenDocument): Diagnostic[] {
  return environmentsOf(written).flatMap(({ configuration, pointer }) => {
    const prerequisites = (configuration.prerequisites ?? []) as JsonObject[];
    const keys = prerequisites.map(({ key }) => key as string);
    return keys.flatMap((key, index) => {
      if (keys.indexOf(key) === index) return [];
      const message = `Flag ${quote(key)} is a prerequisite twice.`;
      const place = placeIn(written, [...pointer, "prerequisites", index, "key"]);
      return [{ code: "duplicate-prerequisite", ...place, message, hint: "Keep one of the two." }];
    });
  });
}
