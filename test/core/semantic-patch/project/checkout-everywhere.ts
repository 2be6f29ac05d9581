import type { Flag, FlagConfiguration } from "../../../../src/core/model/live/flag.ts";
import { CHECKOUT, PRODUCTION } from "../checkout-flag.ts";

/** Targeting is off, a rollout gives "control" no share, and nobody gets "treatment". */
export const STAGING: FlagConfiguration = {
  ...PRODUCTION,
  offVariation: null,
  fallthrough: {
    rollout: {
      weights: [
        { variation: "v-control", weight: 0 },
        { variation: "v-bare", weight: 100_000 },
      ],
      experiment: false,
    },
  },
  prerequisites: [],
  targets: [{ contextKind: "user", variation: "v-treatment", values: [] }],
  rules: [],
};

/** The flag "new-checkout" with two environments and its defaults; nothing names its fourth variation. */
export const EVERYWHERE: Flag = {
  ...CHECKOUT,
  variations: [
    ...CHECKOUT.variations,
    { id: "v-spare", value: { layout: "spare" }, name: "spare", description: "Old" },
  ],
  defaults: { on: "v-treatment", off: "v-control" },
  configurations: { production: { ...PRODUCTION, on: true }, staging: STAGING },
};

/** A flag whose values are texts. */
export const TEXTS: Flag = {
  ...EVERYWHERE,
  variations: [
    { id: "t-a", value: "a", name: "A" },
    { id: "t-b", value: "b" },
    { id: "t-c", value: "c" },
  ],
  defaults: { on: "t-a", off: "t-b" },
  configurations: {
    production: {
      ...STAGING,
      on: true,
      offVariation: "t-b",
      fallthrough: { variation: "t-a" },
      targets: [],
    },
  },
};

/** A flag that is on or off. */
export const SWITCH: Flag = {
  ...TEXTS,
  kind: "boolean",
  variations: [
    { id: "b-true", value: true },
    { id: "b-false", value: false },
  ],
  defaults: { on: "b-true", off: "b-false" },
  configurations: {},
};

/** Ids count from 1 with the given prefix. */
export function ids(prefix = "new"): { newId(): string } {
  let count = 0;
  return {
    newId: () => {
      count += 1;
      return `${prefix}-${count}`;
    },
  };
}
