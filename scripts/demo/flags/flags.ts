import { isDeepStrictEqual } from "node:util";
import { isObject, type Json, type JsonObject } from "../../../src/core/model/json.ts";
import type { EmulatedWorld } from "../../../test/harness/world.ts";
import { expectThat } from "../expect.ts";
import { spacedJson } from "../screen/spaced-json.ts";
import { EXPECTED_FLAGS } from "./expected-flags.ts";

/** LaunchDarkly's JSON of each flag in production, by key. */
export type Flags = Readonly<Record<string, JsonObject>>;

const INCIDENTAL = new Set(["_id", "ref", "lastModified", "version"]);

/** Reads the flags of the pull request from LaunchDarkly, without ids, versions and times. */
export function readFlags({ launchDarkly }: EmulatedWorld): Flags {
  const flags = Object.keys(EXPECTED_FLAGS).map((key) => {
    const configuration = launchDarkly.configuration("storefront", key, "production");
    return [key, lasting(configuration as unknown as Json) as JsonObject];
  });
  return Object.fromEntries(flags);
}

/** Ends the demo unless every flag changed as it should, and in nothing else. */
export function expectChanged(before: Flags, after: Flags): void {
  for (const [key, expected] of Object.entries(EXPECTED_FLAGS)) {
    const started = isDeepStrictEqual(before[key], { ...before[key], ...expected.before });
    expectThat(started, `The flag "${key}" did not start as the demo expects it.`);
    const changed = isDeepStrictEqual(after[key], { ...before[key], ...expected.after });
    const found = spacedJson(after[key]);
    expectThat(changed, `The flag "${key}" did not change as its file asks; LaunchDarkly now has\n${found}`);
  }
}

/** Ends the demo if any flag changed. */
export function expectUnchanged(before: Flags, after: Flags): void {
  for (const [key, flag] of Object.entries(before)) {
    expectThat(isDeepStrictEqual(after[key], flag), `The flag "${key}" changed before the merge.`);
  }
}

/** JSON without what counts up or is made anew whenever a flag is written. */
function lasting(value: Json): Json {
  if (Array.isArray(value)) return value.map(lasting);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).filter(([name]) => !INCIDENTAL.has(name));
  return Object.fromEntries(entries.map(([name, one]) => [name, lasting(one)]));
}
