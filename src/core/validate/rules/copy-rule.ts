import type { Diagnostic } from "../../model/diagnostic.ts";
import { copyOf } from "../changes-of.ts";
import { placeIn, type WrittenDocument } from "../written-document.ts";

/** A copy goes into another environment than it comes from, and copies something. */
export function copyRule(written: WrittenDocument): Diagnostic[] {
  const { value } = written;
  const copy = copyOf(value);
  if (copy === undefined) return [];
  const found: Diagnostic[] = [];
  if (copy.from === value.to) {
    found.push({
      code: "copy-to-itself",
      ...placeIn(written, ["to"]),
      message: `Environment ${JSON.stringify(copy.from)} is copied to itself.`,
      hint: 'Give "from:" and "to:" different environments.',
    });
  }
  if (copy.actions.length === 0) {
    const excluded = value.exclude !== undefined;
    found.push({
      code: "empty-copy",
      ...placeIn(written, [excluded ? "exclude" : "include"], "key"),
      message: "The copy leaves nothing to copy.",
      hint: excluded ? 'Take something out of "exclude:".' : 'Write into "include:" what is copied, or take it out.',
    });
  }
  return found;
}
