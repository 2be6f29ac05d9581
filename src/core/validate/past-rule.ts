import type { Change } from "../model/change/change.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { renderTime } from "../render/words/time.ts";

/** A change is asked for before its time comes; `now` is in Unix milliseconds. */
export function pastRule({ executeAt, file, document }: Change, now: number): Diagnostic[] {
  if (executeAt === undefined || executeAt > now) return [];
  return [
    {
      code: "past-execution-date",
      file,
      where: { document, pointer: ["executeAt"], part: "value" },
      message: `The execution date ${renderTime(executeAt)} has passed.`,
      hint: "Write a later one, or take it out: then the change is applied when the pull request merges.",
    },
  ];
}
