import { isDeepStrictEqual } from "node:util";
import { isObject, type Json, type JsonObject } from "../../../src/core/model/json.ts";
import type { EmulatedWorld } from "../../../test/harness/world.ts";
import { expectThat } from "../expect.ts";
import { spacedJson } from "../screen/spaced-json.ts";
import { EXPECTED_CHANGES, type Place } from "./expected-changes.ts";

/** LaunchDarkly's JSON of everything that the pull request names, in the order of `EXPECTED_CHANGES`. */
export type Resources = readonly JsonObject[];

const INCIDENTAL = new Set(["_id", "ref", "lastModified", "lastModifiedDate", "version", "_version"]);

/** What a place is called on the screen, e.g. `gift-cards in production`. */
export function placeName(place: Place): string {
  const what = "segment" in place ? `the segment ${place.segment}` : place.flag;
  return `${what} in ${place.environment ?? "all environments"}`;
}

/** Reads everything that the pull request names from LaunchDarkly, without ids, versions and times. */
export function readResources(world: EmulatedWorld): Resources {
  return EXPECTED_CHANGES.map(({ place }) => readResource(world, place));
}

/** Reads one of them. */
export function readResource({ launchDarkly }: EmulatedWorld, place: Place): JsonObject {
  const { environment } = place;
  if ("segment" in place) return lasting(launchDarkly.segment("storefront", place.environment, place.segment));
  if (environment !== null) return lasting(launchDarkly.configuration("storefront", place.flag, environment));
  const { environments: _, ...flag } = launchDarkly.flag("storefront", place.flag);
  return lasting(flag);
}

/** Ends the demo unless everything changed as it should, and in nothing else. */
export function expectChanged(before: Resources, after: Resources): void {
  for (const [index, expected] of EXPECTED_CHANGES.entries()) {
    const name = placeName(expected.place);
    const started = isDeepStrictEqual(before[index], { ...before[index], ...expected.before });
    expectThat(started, `“${name}” did not start as the demo expects it.`);
    const changed = isDeepStrictEqual(after[index], { ...before[index], ...expected.after });
    const found = spacedJson(after[index]);
    expectThat(changed, `“${name}” did not change as its file asks; LaunchDarkly now has\n${found}`);
  }
}

/** Ends the demo if anything changed. */
export function expectUnchanged(before: Resources, after: Resources): void {
  for (const [index, { place }] of EXPECTED_CHANGES.entries()) {
    expectThat(isDeepStrictEqual(after[index], before[index]), `“${placeName(place)}” changed before the merge.`);
  }
}

/** JSON without what counts up or is made anew whenever a flag or a segment is written. */
function lasting(value: object): JsonObject {
  return withoutIncidental(value as JsonObject) as JsonObject;
}

function withoutIncidental(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutIncidental);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).filter(([name]) => !INCIDENTAL.has(name));
  return Object.fromEntries(entries.map(([name, one]) => [name, withoutIncidental(one)]));
}
