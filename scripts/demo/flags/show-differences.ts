import { isDeepStrictEqual } from "node:util";
import { isObject, type Json } from "../../../src/core/model/json.ts";
import type { Screen } from "../screen/screen.ts";
import { spacedJson } from "../screen/spaced-json.ts";
import type { Flags } from "./flags.ts";

const SHOWN = ["on", "fallthrough", "rules", "targets", "prerequisites"];

/** Shows how the flags differ, as LaunchDarkly's JSON: a line for each value, and for each entry of a list. */
export function showDifferences(before: Flags, after: Flags, screen: Screen): void {
  for (const [key, flag] of Object.entries(before)) {
    screen.line(key, "strong");
    for (const part of SHOWN) {
      const pair = [flag[part], after[key]?.[part]] as const;
      if (!isDeepStrictEqual(...pair)) showDifference(part, ...pair, screen);
    }
    screen.line();
  }
}

function showDifference(part: string, before: Json | undefined, after: Json | undefined, screen: Screen): void {
  if (!Array.isArray(before) || !Array.isArray(after)) {
    screen.line(`- ${part}: ${spacedJson(before)}`, "bad");
    screen.line(`+ ${part}: ${spacedJson(after)}`, "good");
    return;
  }
  const among = (list: readonly Json[], entry: Json) => list.some((one) => isDeepStrictEqual(one, entry));
  screen.line(`  ${part}:`);
  for (const entry of before.filter((one) => !among(after, one))) screen.line(`-   ${spacedJson(entry)}`, "bad");
  for (const entry of after) {
    if (among(before, entry)) screen.line(`    ${shortJson(entry)}`, "quiet");
    else screen.line(`+   ${spacedJson(entry)}`, "good");
  }
}

/** An entry that stays: of a rule only the description. */
function shortJson(entry: Json): string {
  return isObject(entry) && typeof entry.description === "string"
    ? `{ "description": ${JSON.stringify(entry.description)}, … }`
    : spacedJson(entry);
}
