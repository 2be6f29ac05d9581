import { MEMBERS } from "../../../emulators/launchdarkly/seed.ts";

/** A copy, a change of all environments and a segment. */
export const CHECKOUT = `kind: FlagCopy
project: storefront
flag: new-checkout
from: staging
to: production
include: [updateRules, updateFallthrough]
description: Serve in production what staging proved
ticket: SHOP-7
reviewers: { members: [Ben@Example.com, ${MEMBERS.carla}, ben@example.com], teams: [platform] }
---
kind: FlagChange
project: storefront
flag: new-checkout
description: A third way to pay
instructions:
  - addVariation: { value: express, name: Express }
  - updateDefaultVariation: { onVariationValue: express, offVariationValue: control }
---
kind: SegmentChange
project: storefront
environment: production
segment: beta-testers
description: Let Globex in
reviewers: { members: [ana@example.com], teams: [checkout-owners, platform] }
instructions:
  - addIncludedTargets: { contextKind: organization, values: [globex] }
  - removeRule: { rule: Employees }
`;

/** A scheduled change, and one of two environments. */
export const LATER = `kind: FlagChange
project: storefront
flag: search-ranking
environment: production
description: Rank by what was learned, from the leap day on
executeAt: 2096-02-29T09:00:00+01:00
instructions:
  - updateFallthroughVariationOrRollout: { variation: learned }
---
kind: FlagChange
project: storefront
flag: payments-v2
environments: [staging, production]
description: Turn the second payment provider on
instructions: [turnFlagOn]
`;
