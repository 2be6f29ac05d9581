import type { Diagnostic } from "../../model/diagnostic.ts";
import { parseTime } from "../../parse/parse-time.ts";
import { placeIn, type WrittenDocument } from "../written-document.ts";

/** An execution date is a moment that the calendar and the clock have. */
export function executionDateRule(written: WrittenDocument): Diagnostic[] {
  const { executeAt } = written.value;
  if (typeof executeAt !== "string" || parseTime(executeAt) !== undefined) return [];
  return [
    {
      code: "invalid-execution-date",
      ...placeIn(written, ["executeAt"]),
      message: `The execution date ${JSON.stringify(executeAt)} does not exist.`,
      hint: "Write a day of the calendar, a time up to 23:59:59, and an offset such as +01:00.",
    },
  ];
}
