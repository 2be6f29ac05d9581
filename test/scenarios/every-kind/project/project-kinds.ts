import { expect } from "vitest";
import type { FlagRep } from "../../../../emulators/launchdarkly/representations.ts";
import type { FlagSeed } from "../../../../emulators/launchdarkly/seeds/flag-seed.ts";
import type { JsonObject } from "../../../../src/core/model/json.ts";
import { nameOf, type OneKind } from "../one-kind.ts";
import { sizes } from "./sizes.ts";

type Ids = readonly [small: string, medium: string, large: string, huge: string];

interface Row {
  readonly kind: string;
  readonly form?: string;
  readonly written: (ids: Ids) => string;
  readonly sent: (ids: Ids) => JsonObject;
  /** What is different afterwards, in LaunchDarkly's own JSON. */
  readonly changed: (ids: Ids, before: FlagRep) => Partial<FlagRep>;
}

const SMALL = { value: 20, name: "Small" };
const MEDIUM = { value: 50, name: "Medium", description: "Was tried once" };
const LARGE = { value: 100, name: "Large" };
const HUGE = { value: 200 };

/** The variations as they were, but for those that a row gives another content. */
const variations = (ids: Ids, ...contents: readonly object[]) =>
  [SMALL, MEDIUM, LARGE, HUGE].map((was, place) => ({ _id: ids[place], ...(contents[place] ?? was) })) as never[];

/** Without the second variation, those after it move up wherever one of them is named. */
const withoutMedium: Row["changed"] = ([small, , large, huge], { environments }) => {
  const { production, staging, test } = environments;
  return {
    variations: [
      { _id: small, value: 20, name: "Small" },
      { _id: large, value: 100, name: "Large" },
      { _id: huge, value: 200 },
    ],
    defaults: { onVariation: 0, offVariation: 2 },
    environments: {
      production: {
        ...production,
        fallthrough: {
          rollout: {
            variations: [
              { variation: 0, weight: 25_000 },
              { variation: 1, weight: 75_000 },
            ],
            contextKind: "user",
          },
        },
        contextTargets: [{ contextKind: "organization", variation: 1, values: ["acme"] }],
        rules: [{ ...production?.rules[0], variation: 2 }],
      },
      staging: { ...staging, fallthrough: { variation: 1 } },
      test: { ...test, offVariation: 2 },
    } as unknown as FlagRep["environments"],
  };
};

const ROWS: readonly Row[] = [
  {
    kind: "addVariation",
    form: "with its name",
    written: () => "addVariation: { value: 500, name: Wholesale, description: For resellers }",
    sent: () => ({ value: 500, name: "Wholesale", description: "For resellers" }),
    changed: (ids) => ({
      variations: [
        ...variations(ids),
        { _id: expect.any(String), value: 500, name: "Wholesale", description: "For resellers" },
      ],
    }),
  },
  {
    kind: "addVariation",
    form: "its value alone",
    written: () => "addVariation: { value: 0 }",
    sent: () => ({ value: 0 }),
    changed: (ids) => ({ variations: [...variations(ids), { _id: expect.any(String), value: 0 }] }),
  },
  {
    kind: "removeVariation",
    form: "by value",
    written: () => "removeVariation: { variation: 50 }",
    sent: ([, medium]) => ({ variationId: medium }),
    changed: withoutMedium,
  },
  {
    kind: "removeVariation",
    form: "variationId",
    written: ([, medium]) => `removeVariation: { variationId: ${medium} }`,
    sent: ([, medium]) => ({ variationId: medium }),
    changed: withoutMedium,
  },
  {
    kind: "updateVariation",
    form: "its value and name, by name",
    written: () => "updateVariation: { variation: Large, value: 120, name: Larger }",
    sent: ([, , large]) => ({ variationId: large, value: 120, name: "Larger" }),
    changed: (ids) => ({ variations: variations(ids, SMALL, MEDIUM, { value: 120, name: "Larger" }) }),
  },
  {
    kind: "updateVariation",
    form: "its description, by place",
    written: () => "updateVariation: { variation: { index: 3 }, description: For moving days }",
    sent: ([, , , huge]) => ({ variationId: huge, description: "For moving days" }),
    changed: (ids) => ({
      variations: variations(ids, SMALL, MEDIUM, LARGE, { value: 200, description: "For moving days" }),
    }),
  },
  {
    kind: "updateDefaultVariation",
    form: "both",
    written: () => "updateDefaultVariation: { onVariationValue: 100, offVariationValue: 20 }",
    sent: () => ({ onVariationValue: 100, offVariationValue: 20 }),
    changed: () => ({ defaults: { onVariation: 2, offVariation: 0 } }),
  },
  {
    kind: "updateDefaultVariation",
    form: "one of them",
    written: () => "updateDefaultVariation: { offVariationValue: 50 }",
    sent: () => ({ offVariationValue: 50 }),
    changed: () => ({ defaults: { onVariation: 0, offVariation: 1 } }),
  },
];

const keyOf = (index: number) => `sizes-${index}`;

/** A flag for each kind. */
export const SIZES_FLAGS: readonly FlagSeed[] = ROWS.map((_, index) => sizes(keyOf(index)));

/** Every kind of a flag in all environments. Of the whole flag nothing else may change. */
export const IN_ALL_ENVIRONMENTS: readonly OneKind[] = ROWS.map(({ written, sent, changed, ...row }, index) => {
  const flag = keyOf(index);
  return {
    kind: row.kind,
    name: nameOf("all environments", row),
    resource: { project: "storefront", environment: null, flag },
    check: `storefront/${flag} (all environments)`,
    prepare: (launchDarkly) => {
      const before = launchDarkly.flag("storefront", flag);
      const ids = before.variations.map(({ _id }) => _id) as unknown as Ids;
      return {
        document: [
          "kind: FlagChange",
          "project: storefront",
          `flag: ${flag}`,
          `description: Change ${flag} everywhere`,
          `instructions: [{ ${written(ids)} }]`,
          "",
        ].join("\n"),
        sent: { kind: row.kind, ...sent(ids) },
        after: { ...before, _version: before._version + 1, ...changed(ids, before) },
        read: () => launchDarkly.flag("storefront", flag),
      };
    },
  };
});
