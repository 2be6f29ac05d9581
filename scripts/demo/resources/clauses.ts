import type { Json, JsonObject } from "../../../src/core/model/json.ts";

/** A condition of a rule in LaunchDarkly's JSON, without its id. */
export function clause(attribute: string, op: string, values: Json[], more: JsonObject = {}): JsonObject {
  return { attribute, op, values, contextKind: "user", negate: false, ...more };
}

/** A rollout between two variations, in thousandths of a percent, in LaunchDarkly's JSON. */
export function rollout(first: number, second: number, more: JsonObject = {}): JsonObject {
  const variations = [
    { variation: 0, weight: first },
    { variation: 1, weight: second },
  ];
  return { variations, ...more };
}
