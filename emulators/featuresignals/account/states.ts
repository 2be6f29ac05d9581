import type { Json, JsonObject } from "../../../src/core/model/json.ts";
import type { StateRep } from "../representations.ts";
import { type Account, findByIds, type StoredState, stateKey } from "./account.ts";
import { list, pointer, raw, struct, text, time, truth, unlessEmpty, value, whole } from "./decode.ts";
import { Refusal } from "./refusal.ts";
import { formatTime, NO_TIME, readTime } from "./time.ts";

const CONDITION = struct({ attribute: text, operator: text, values: list(text) });
const RULE = struct({
  id: text,
  priority: whole,
  description: unlessEmpty(text),
  conditions: list(CONDITION),
  segment_keys: unlessEmpty(list(text)),
  percentage: whole,
  value,
  match_type: text,
});
const VARIANT = struct({ key: text, value, weight: whole });

/** A state as a payload holds it: what it leaves out gets its zero value, so that it is reset. */
const PAYLOAD = struct({
  id: text,
  flag_id: text,
  env_id: text,
  org_id: text,
  enabled: truth,
  default_value: raw,
  rules: list(RULE),
  percentage_rollout: whole,
  variants: unlessEmpty(list(VARIANT)),
  scheduled_enable_at: time,
  scheduled_disable_at: time,
  created_at: time,
  updated_at: time,
});

/** A direct change of a state: what it leaves out stays as it is. */
export const STATE_UPDATE = struct({
  enabled: pointer(truth),
  default_value: raw,
  rules: pointer(list(RULE)),
  percentage_rollout: pointer(whole),
  variants: pointer(list(VARIANT)),
  scheduled_enable_at: pointer(text),
  scheduled_disable_at: pointer(text),
});

/** The state as the answers show it; off and without an id if there is none yet. */
export function viewState(state: StoredState | undefined): StateRep {
  if (state === undefined) {
    return { id: "", enabled: false, rules: [], percentage_rollout: 0, updated_at: NO_TIME };
  }
  const { org_id, created_at, rules, ...shown } = state;
  return structuredClone({ ...shown, rules: rules ?? [] });
}

/** The state that a payload asks for, all of it. Throws what the server only logs where it cannot be stored. */
export function replaceState(account: Account, flagId: string, environmentId: string, payload: Json): StoredState {
  const { id, flag_id, env_id, created_at, updated_at, ...wanted } = PAYLOAD.read(payload, false);
  return storeState(account, flagId, environmentId, wanted);
}

/** Changes only what `update` names, as a person or a PUT does; throws FeatureSignals' 400 for a time it cannot read. */
export function mergeState(account: Account, flagId: string, environmentId: string, update: JsonObject): StoredState {
  const { id, updated_at, ...live } = account.states.get(stateKey(flagId, environmentId)) ?? viewState(undefined);
  const merged: JsonObject = { ...(live as unknown as JsonObject), org_id: account.organization.id, ...update };
  for (const name of ["scheduled_enable_at", "scheduled_disable_at"]) {
    const given = update[name];
    if (typeof given !== "string") continue;
    const at = readTime(given);
    if (given === "") delete merged[name];
    else if (at === undefined) throw new Refusal(400, `invalid ${name} format (use RFC3339)`);
    else merged[name] = at;
  }
  if (Array.isArray(merged.variants) && merged.variants.length === 0) delete merged.variants;
  return storeState(account, flagId, environmentId, merged);
}

function storeState(account: Account, flagId: string, environmentId: string, wanted: JsonObject): StoredState {
  if (findByIds(account, flagId, environmentId) === undefined) throw new Error("violates a foreign key");
  if (wanted.org_id !== account.organization.id) throw new Error("invalid input syntax for type uuid");
  const rollout = wanted.percentage_rollout as number;
  // The only check of the database; that weights sum up and rules make sense is checked by nobody.
  if (rollout < 0 || rollout > 10_000) throw new Error("violates the check of percentage_rollout");
  const key = stateKey(flagId, environmentId);
  const before = account.states.get(key);
  const now = formatTime(account.now());
  const stored = {
    ...(structuredClone(wanted) as unknown as StoredState),
    id: before?.id ?? account.newUuid(),
    created_at: before?.created_at ?? now,
    updated_at: now,
  };
  account.states.set(key, stored);
  return stored;
}
