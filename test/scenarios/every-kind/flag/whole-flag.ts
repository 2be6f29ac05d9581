import type { Row } from "./row.ts";

/** What switches a flag, and what it serves to those whom no rule matches. */
export const WHOLE_FLAG: readonly Row[] = [
  {
    kind: "turnFlagOn",
    seed: { on: false },
    written: () => "turnFlagOn",
    sent: () => ({}),
    changed: () => ({ on: true }),
  },
  {
    kind: "turnFlagOff",
    written: () => "turnFlagOff",
    sent: () => ({}),
    changed: () => ({ on: false }),
  },
  {
    kind: "updateFallthroughVariationOrRollout",
    form: "a rollout, which keeps how contexts are shared out",
    written: () =>
      "updateFallthroughVariationOrRollout: { rollout: { One page: 33.333%, Three pages: rest, Express: 12.5% } }",
    sent: ({ variations: [one, three, express] }) => ({
      rolloutWeights: { [one]: 33_333, [three]: 54_167, [express]: 12_500 },
      rolloutContextKind: "organization",
      rolloutBucketBy: "plan",
    }),
    changed: () => ({
      fallthrough: {
        rollout: {
          variations: [
            { variation: 0, weight: 33_333 },
            { variation: 1, weight: 54_167 },
            { variation: 2, weight: 12_500 },
          ],
          contextKind: "organization",
          bucketBy: "plan",
        },
      },
    }),
  },
  {
    kind: "updateFallthroughVariationOrRollout",
    form: "a variation",
    written: () => "updateFallthroughVariationOrRollout: { variation: Express }",
    sent: ({ variations: [, , express] }) => ({ variationId: express }),
    changed: () => ({ fallthrough: { variation: 2 } }),
  },
  {
    kind: "updateFallthroughVariationOrRollout",
    form: "rolloutWeights, shared out otherwise",
    written: ({ variations: [one, three, express] }) =>
      `updateFallthroughVariationOrRollout: { rolloutWeights: { ${one}: 20000, ${three}: 30000, ${express}: 50000 }, rolloutContextKind: user, rolloutBucketBy: key }`,
    sent: ({ variations: [one, three, express] }) => ({
      rolloutWeights: { [one]: 20_000, [three]: 30_000, [express]: 50_000 },
      rolloutContextKind: "user",
      rolloutBucketBy: "key",
    }),
    changed: () => ({
      fallthrough: {
        rollout: {
          variations: [
            { variation: 0, weight: 20_000 },
            { variation: 1, weight: 30_000 },
            { variation: 2, weight: 50_000 },
          ],
          contextKind: "user",
          bucketBy: "key",
        },
      },
    }),
  },
  {
    kind: "updateOffVariation",
    form: "a value",
    written: () => "updateOffVariation: { variation: { value: { steps: 0, layout: express } } }",
    sent: ({ variations: [, , express] }) => ({ variationId: express }),
    changed: () => ({ offVariation: 2 }),
  },
  {
    kind: "updateOffVariation",
    form: "a place",
    written: () => "updateOffVariation: { variation: { index: 0 } }",
    sent: ({ variations: [one] }) => ({ variationId: one }),
    changed: () => ({ offVariation: 0 }),
  },
  {
    kind: "updateOffVariation",
    form: "variationId",
    written: ({ variations: [, , express] }) => `updateOffVariation: { variationId: ${express} }`,
    sent: ({ variations: [, , express] }) => ({ variationId: express }),
    changed: () => ({ offVariation: 2 }),
  },
  {
    kind: "updateTrackEvents",
    written: () => "updateTrackEvents: { trackEvents: true }",
    sent: () => ({ trackEvents: true }),
    changed: () => ({ trackEvents: true }),
  },
  {
    kind: "updateTrackEventsFallthrough",
    written: () => "updateTrackEventsFallthrough: { trackEvents: true }",
    sent: () => ({ trackEvents: true }),
    changed: () => ({ trackEventsFallthrough: true }),
  },
];
