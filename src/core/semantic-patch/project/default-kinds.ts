import { equalJson, type Json, type JsonObject } from "../../model/json.ts";
import type { Flag } from "../../model/live/flag.ts";
import { refuse } from "../steps/parameters.ts";
import { type ProjectKind, variationIn } from "./project-step.ts";

type Side = "on" | "off";

/** LaunchDarkly's page lists the parameters in camel case and shows them with a capital letter in its example. */
const SPELLINGS: Readonly<Record<Side, readonly string[]>> = {
  on: ["onVariationValue", "OnVariationValue"],
  off: ["offVariationValue", "OffVariationValue"],
};

/** The kinds that change what new environments begin with. */
export const DEFAULT_KINDS: Readonly<Record<string, ProjectKind>> = {
  updateDefaultVariation: ({ resource: flag, parameters }) => {
    const on = readDefault(flag, parameters, "on");
    const off = readDefault(flag, parameters, "off");
    if (on === undefined && off === undefined) {
      refuse('One of the parameters "onVariationValue" and "offVariationValue" must be given.');
    }
    const defaults = {
      on: on ?? flag.defaults?.on ?? unknown("on"),
      off: off ?? flag.defaults?.off ?? unknown("off"),
    };
    const touched = (["on", "off"] as const).filter((side) => (side === "on" ? on : off) !== undefined);
    return {
      resource: { ...flag, defaults },
      // By value: the variation may be new, and what its id is then means nothing to anybody.
      touched: touched.map((side) => ({ path: ["defaults", side], read: (view) => defaultValue(view, side) })),
    };
  },
};

function readDefault(flag: Flag, parameters: JsonObject, side: Side): string | undefined {
  const name = SPELLINGS[side].find((spelling) => Object.hasOwn(parameters, spelling));
  const value = name === undefined ? undefined : parameters[name];
  if (name === undefined || value === undefined) return undefined;
  const found = flag.variations.find((variation) => equalJson(variation.value, value));
  return found?.id ?? refuse(`No variation of the flag has the value that parameter "${name}" names.`);
}

function unknown(side: Side): never {
  return refuse(`The flag does not say its defaults, so "${side}VariationValue" must be given too.`);
}

function defaultValue(flag: Flag, side: Side): Json {
  const id = flag.defaults?.[side];
  return id === undefined ? null : (variationIn(flag, id)?.value ?? null);
}
