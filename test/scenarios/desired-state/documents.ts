import type { FlagSeed } from "../../../emulators/launchdarkly/seeds/flag-seed.ts";
import type { ProjectSeed } from "../../../emulators/launchdarkly/seeds/seed-project.ts";
import { SHOP } from "../bad-input/account.ts";

/** "new-checkout", or a flag that is as it is, the way a document of `kind: Flag` says that it is in production. */
export function checkout(flag: string): string {
  return `kind: Flag
project: storefront
flag: ${flag}
environments:
  production:
    on: false
    offVariation: control
    prerequisites: [{ key: base-ui, variation: true }]
    targets:
      control: [user-9]
      organization: { treatment: [acme] }
    rules:
      - description: Italian beta users
        clauses: [{ segmentMatch: [beta-testers] }, { attribute: country, in: [IT] }]
        rollout: { treatment: 25%, control: rest }
      - description: Employees
        clauses:
          - { attribute: email, endsWith: ["@example.com"] }
          - { attribute: plan, in: [trial], contextKind: organization, negate: true }
        variation: treatment
        trackEvents: true
    fallthrough: { rollout: { control: 90%, treatment: 10% } }
`;
}

/** A text with other words in the place of some, each of which it holds. */
export function edited(text: string, edits: Readonly<Record<string, string>>): string {
  return Object.entries(edits).reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`There is no ${JSON.stringify(from)} to edit.`);
    return before.replace(from, to);
  }, text);
}

/** A flag with four rules in production and in staging. */
const BANNER: FlagSeed = {
  key: "banner",
  variations: [
    { value: "plain", name: "plain" },
    { value: "bold", name: "bold" },
  ],
  environments: Object.fromEntries(
    ["production", "staging"].map((environment) => [
      environment,
      {
        rules: [
          ["Testers", "email", "endsWith", "@example.com"] as const,
          ["Partners", "company", "in", "globex"] as const,
          ["Old phones", "os", "startsWith", "Android 4"] as const,
          ["Night owls", "hour", "in", 23] as const,
        ].map(([description, attribute, op, value]) => {
          return { description, clauses: [{ attribute, op, values: [value] }], serve: "bold" };
        }),
      },
    ]),
  ),
};

/** A flag whose variations are edited. */
const RANKING: FlagSeed = {
  key: "ranking",
  variations: [
    { value: "classic", name: "Classic" },
    { value: "learned", name: "Learned", description: "From clicks" },
  ],
  environments: { production: { on: true } },
};

/** The project whose flags the documents are about. */
export const PROJECT: ProjectSeed = { ...SHOP, flags: [...SHOP.flags, BANNER, RANKING] };

const TESTERS = `      - { description: Testers, clauses: [{ attribute: email, endsWith: ["@example.com"] }], variation: bold }\n`;
const PARTNERS =
  "      - { description: Partners, clauses: [{ attribute: company, in: [globex] }], variation: bold }\n";
const PHONES = `      - { description: Old phones, clauses: [{ attribute: os, startsWith: [Android 4] }], variation: bold }\n`;
const SPAIN = `      - { description: Spain, clauses: [{ attribute: country, in: [ES] }], rollout: { bold: 50%, plain: rest } }\n`;
const OWLS = "      - { description: Night owls, clauses: [{ attribute: hour, in: [23] }], variation: bold }\n";

function banner(production: readonly string[], staging: readonly string[], on: boolean): string {
  return `kind: Flag
project: storefront
flag: banner
environments:
  production:
    on: ${on}
    rules:
${production.join("")}  staging:
    on: ${on}
    rules:
${staging.join("")}`;
}

/** "banner" as it is, off, with its rules in the order in which they are live. */
export const BANNER_BEFORE = banner([TESTERS, PARTNERS, PHONES, OWLS], [TESTERS, PARTNERS, PHONES, OWLS], false);

/** "banner" on; in production two rules change places, one is new, one is gone and one has another name. */
export const BANNER_AFTER = banner(
  [PARTNERS, TESTERS, SPAIN, OWLS.replace("Night owls", "Late shoppers")],
  [OWLS, TESTERS, PARTNERS, PHONES],
  true,
);

/** "ranking" as it is, as far as its variations go. */
export const RANKING_BEFORE = `kind: Flag
project: storefront
flag: ranking
description: Rank by meaning
ticket: SHOP-77
variations:
  - { value: classic, name: Classic }
  - { value: learned, name: Learned }
`;

/** "ranking" with a third variation and another name for the second. */
export const RANKING_AFTER = `${edited(RANKING_BEFORE, { "name: Learned": "name: From clicks" })}  - { value: semantic, name: By meaning }\n`;
