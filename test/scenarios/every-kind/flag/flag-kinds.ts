import { expect } from "vitest";
import type { FlagSeed } from "../../../../emulators/launchdarkly/seeds/flag-seed.ts";
import { changeFile } from "../../../harness/change-request.ts";
import { nameOf, type OneKind } from "../one-kind.ts";
import { ADD_RULE } from "./add-rule.ts";
import { CLAUSES } from "./clauses.ts";
import { ONE_RULE } from "./one-rule.ts";
import { PREREQUISITES } from "./prerequisites.ts";
import { checkout, readLive } from "./row.ts";
import { RULES } from "./rules.ts";
import { TARGETS } from "./targets.ts";
import { WHOLE_FLAG } from "./whole-flag.ts";

const ROWS = [...WHOLE_FLAG, ...PREREQUISITES, ...TARGETS, ...ADD_RULE, ...RULES, ...ONE_RULE, ...CLAUSES].map(
  (row, index) => ({ ...row, flag: `checkout-${String(index).padStart(2, "0")}` }),
);

/** A flag for each kind. */
export const CHECKOUT_FLAGS: readonly FlagSeed[] = ROWS.map(({ flag, seed }) => checkout(flag, seed));

/** Every kind of a flag in one environment. Of the whole flag nothing else may change. */
export const ON_A_FLAG: readonly OneKind[] = ROWS.map(({ flag, written, sent, changed, ...row }) => ({
  kind: row.kind,
  name: nameOf("flag", row),
  resource: { project: "storefront", environment: "production", flag },
  check: `storefront/${flag} (production)`,
  prepare: (launchDarkly) => {
    const live = readLive(launchDarkly, flag);
    const before = launchDarkly.flag("storefront", flag);
    const production = {
      ...live.before,
      version: live.before.version + 1,
      lastModified: expect.any(Number),
      ...changed(live),
    };
    return {
      document: changeFile({ flag, instructions: [written(live)] }),
      sent: { kind: row.kind, ...sent(live) },
      after: { ...before, _version: before._version + 1, environments: { ...before.environments, production } },
      read: () => launchDarkly.flag("storefront", flag),
    };
  },
}));
