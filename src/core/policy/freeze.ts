import type { Config, Freeze } from "../model/policy.ts";
import { environmentPolicies } from "./effective.ts";

/** The freeze that a time falls into, with the key of its environment; of several the one that ends last. */
export function freezeAt(
  configs: readonly Config[],
  environment: string | null,
  time: number,
): { readonly environment: string; readonly freeze: Freeze } | undefined {
  return configs
    .flatMap((config) => environmentPolicies(config, environment))
    .flatMap(([key, { freeze = [] }]) => freeze.map((one) => ({ environment: key, freeze: one })))
    .filter(({ freeze }) => freeze.from <= time && time < freeze.until)
    .reduce<{ environment: string; freeze: Freeze } | undefined>(
      (last, one) => (last === undefined || one.freeze.until > last.freeze.until ? one : last),
      undefined,
    );
}

/** The freeze that an environment is in now, or (null) any environment is; of several the one that ends last. */
export function freezeOf(configs: readonly Config[], environment: string | null, now: number): Freeze | undefined {
  return freezeAt(configs, environment, now)?.freeze;
}
