import type { Row } from "./row.ts";

/** What one rule is called, tracks and serves. */
export const ONE_RULE: readonly Row[] = [
  {
    kind: "updateRuleDescription",
    written: () => "updateRuleDescription: { rule: Employees, description: Everybody with a badge }",
    sent: ({ rules: [, employees] }) => ({ ruleId: employees, description: "Everybody with a badge" }),
    changed: ({ before: { rules } }) => ({
      rules: [rules[0], { ...rules[1], description: "Everybody with a badge" }, rules[2]],
    }),
  },
  {
    kind: "updateRuleTrackEvents",
    written: () => "updateRuleTrackEvents: { rule: Employees, trackEvents: false }",
    sent: ({ rules: [, employees] }) => ({ ruleId: employees, trackEvents: false }),
    changed: ({ before: { rules } }) => ({ rules: [rules[0], { ...rules[1], trackEvents: false }, rules[2]] }),
  },
  {
    kind: "updateRuleVariationOrRollout",
    form: "a rollout, which keeps how contexts are shared out",
    written: () =>
      "updateRuleVariationOrRollout: { rule: Italian beta users, rollout: { One page: 50%, Three pages: rest, Express: 0.5% } }",
    sent: ({ rules: [italians], variations: [one, three, express] }) => ({
      ruleId: italians,
      rolloutWeights: { [one]: 50_000, [three]: 49_500, [express]: 500 },
      rolloutContextKind: "user",
      rolloutBucketBy: "email",
    }),
    changed: ({ before: { rules } }) => ({
      rules: [
        {
          ...rules[0],
          rollout: {
            variations: [
              { variation: 0, weight: 50_000 },
              { variation: 1, weight: 49_500 },
              { variation: 2, weight: 500 },
            ],
            contextKind: "user",
            bucketBy: "email",
          },
        },
        rules[1],
        rules[2],
      ],
    }),
  },
  {
    kind: "updateRuleVariationOrRollout",
    form: "ruleId and variationId",
    written: ({ rules: [italians], variations: [one] }) =>
      `updateRuleVariationOrRollout: { ruleId: ${italians}, variationId: ${one} }`,
    sent: ({ rules: [italians], variations: [one] }) => ({ ruleId: italians, variationId: one }),
    changed: ({ before: { rules } }) => {
      const { rollout: _, ...rest } = rules[0] ?? {};
      return { rules: [{ ...rest, variation: 0 }, rules[1], rules[2]] };
    },
  },
];
