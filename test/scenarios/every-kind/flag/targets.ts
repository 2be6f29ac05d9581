import type { TargetRep } from "../../../../emulators/launchdarkly/representations.ts";
import type { Row } from "./row.ts";

const user = (variation: number, ...values: string[]): TargetRep => ({ contextKind: "user", variation, values });
const organization = (variation: number, ...values: string[]): TargetRep => {
  return { contextKind: "organization", variation, values };
};

/** Which contexts get one variation. LaunchDarkly keeps the place of users among the other kinds with an empty entry. */
export const TARGETS: readonly Row[] = [
  {
    kind: "addTargets",
    form: "of another context kind",
    written: () => "addTargets: { contextKind: organization, values: [globex, initech], variation: Express }",
    sent: ({ variations: [, , express] }) => {
      return { contextKind: "organization", values: ["globex", "initech"], variationId: express };
    },
    changed: () => ({
      targets: [user(0, "user-1", "user-2"), user(1, "user-9")],
      contextTargets: [user(0), user(1), organization(0, "acme"), organization(2, "globex", "initech")],
    }),
  },
  {
    kind: "addTargets",
    form: "variationId",
    written: ({ variations: [one] }) => `addTargets: { values: [user-3], variationId: ${one} }`,
    sent: ({ variations: [one] }) => ({ values: ["user-3"], variationId: one }),
    changed: () => ({
      targets: [user(0, "user-1", "user-2", "user-3"), user(1, "user-9")],
      contextTargets: [user(0), user(1), organization(0, "acme")],
    }),
  },
  {
    kind: "removeTargets",
    written: () => "removeTargets: { contextKind: organization, values: [acme], variation: One page }",
    sent: ({ variations: [one] }) => ({ contextKind: "organization", values: ["acme"], variationId: one }),
    changed: () => ({
      targets: [user(0, "user-1", "user-2"), user(1, "user-9")],
      contextTargets: [user(0), user(1)],
    }),
  },
  {
    kind: "clearTargets",
    written: () => "clearTargets: { variation: One page }",
    sent: ({ variations: [one] }) => ({ variationId: one }),
    changed: () => ({ targets: [user(1, "user-9")], contextTargets: [user(1)] }),
  },
  {
    kind: "replaceTargets",
    written: ({ variations: [, three] }) =>
      `replaceTargets: { targets: [{ values: [user-5], variation: Express }, { contextKind: organization, values: [globex], variationId: ${three} }] }`,
    sent: ({ variations: [, three, express] }) => ({
      targets: [
        { values: ["user-5"], variationId: express },
        { contextKind: "organization", values: ["globex"], variationId: three },
      ],
    }),
    changed: () => ({ targets: [user(2, "user-5")], contextTargets: [user(2), organization(1, "globex")] }),
  },
  {
    kind: "addUserTargets",
    written: () => "addUserTargets: { values: [user-10], variation: Three pages }",
    sent: ({ variations: [, three] }) => ({ values: ["user-10"], variationId: three }),
    changed: () => ({
      targets: [user(0, "user-1", "user-2"), user(1, "user-9", "user-10")],
      contextTargets: [user(0), user(1), organization(0, "acme")],
    }),
  },
  {
    kind: "removeUserTargets",
    written: () => "removeUserTargets: { values: [user-2], variation: One page }",
    sent: ({ variations: [one] }) => ({ values: ["user-2"], variationId: one }),
    changed: () => ({
      targets: [user(0, "user-1"), user(1, "user-9")],
      contextTargets: [user(0), user(1), organization(0, "acme")],
    }),
  },
  {
    kind: "clearUserTargets",
    written: () => "clearUserTargets: { variation: One page }",
    sent: ({ variations: [one] }) => ({ variationId: one }),
    changed: () => ({
      targets: [user(1, "user-9")],
      contextTargets: [user(1), organization(0, "acme")],
    }),
  },
  {
    kind: "replaceUserTargets",
    written: () =>
      "replaceUserTargets: { targets: [{ values: [user-9], variation: One page }, { values: [user-1], variation: Three pages }, { values: [user-7, user-8], variation: Express }] }",
    sent: ({ variations: [one, three, express] }) => ({
      targets: [
        { values: ["user-9"], variationId: one },
        { values: ["user-1"], variationId: three },
        { values: ["user-7", "user-8"], variationId: express },
      ],
    }),
    changed: () => ({
      targets: [user(0, "user-9"), user(1, "user-1"), user(2, "user-7", "user-8")],
      contextTargets: [user(0), user(1), user(2), organization(0, "acme")],
    }),
  },
];
