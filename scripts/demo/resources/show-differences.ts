import { isDeepStrictEqual } from "node:util";
import { isObject, type Json, type JsonObject } from "../../../src/core/model/json.ts";
import type { Screen } from "../screen/screen.ts";
import { spacedJson } from "../screen/spaced-json.ts";
import { EXPECTED_CHANGES, type Place } from "./expected-changes.ts";
import { placeName, type Resources } from "./resources.ts";
import { shortTime } from "./short-time.ts";

const SHOWN = ["on", "fallthrough", "rules", "targets", "prerequisites", "variations", "includedContexts"];

/** Shows how everything differs, as LaunchDarkly's JSON: a line for each value, and for each entry of a list. */
export function showDifferences(before: Resources, after: Resources, screen: Screen): void {
  for (const [index, { place, scheduled }] of EXPECTED_CHANGES.entries()) {
    showParts(place, before[index] ?? {}, after[index] ?? {}, screen);
    if (scheduled !== undefined) {
      screen.line(`  as before; LaunchDarkly carries the change out at ${shortTime(scheduled)}`, "quiet");
    }
    screen.line();
  }
}

/** Shows how one of them differs. */
export function showParts(place: Place, before: JsonObject, after: JsonObject, screen: Screen): void {
  screen.line(placeName(place), "strong");
  for (const part of SHOWN) {
    if (!isDeepStrictEqual(before[part], after[part])) showDifference(part, before[part], after[part], screen);
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

/** An entry that stays: only what it is called, if it is called something. */
function shortJson(entry: Json): string {
  const name = ["description", "name"].find((key) => isObject(entry) && typeof entry[key] === "string");
  if (!isObject(entry) || name === undefined) return spacedJson(entry);
  return `{ "${name}": ${JSON.stringify(entry[name])}, … }`;
}
