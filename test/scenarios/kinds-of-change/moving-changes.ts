import { variationId } from "../../../emulators/launchdarkly/seed-flag.ts";
import { segmentClauseId, segmentRuleId } from "../../../emulators/launchdarkly/seeds/seed-segment.ts";
import type { Instruction } from "../../../src/core/model/instructions/instruction.ts";
import type { EmulatedWorld } from "../../harness/world.ts";
import { copyOf, everywhere, ofSegment, written } from "./change-texts.ts";

/** When the scheduled changes are due, in Unix milliseconds. */
export const LEAP_DAY = Date.UTC(2096, 1, 29, 8);
const REMOVE_C = "removeVariation: { variation: c }";
const LET_IN = "addIncludedTargets: { contextKind: user, values: [user-7] }";
const WIDEN =
  "updateRuleRolloutAndContextKind: { rule: A fifth of the trials, percentage: 30%, contextKind: organization }";
const scheduled = (flag: string, instruction: string) =>
  written(
    "FlagChange",
    `flag: ${flag}`,
    "environment: production",
    "executeAt: 2096-02-29T09:00:00+01:00",
    `instructions: [${instruction}]`,
  );

/** The check run of each change, in file order, and the text of the change. */
export const CHANGES = {
  "storefront/source-elsewhere (production)": copyOf("source-elsewhere"),
  "storefront/source-moved (production)": copyOf("source-moved"),
  "storefront/target-moved (production)": copyOf("target-moved"),
  "storefront/copy-altered (production)": copyOf("copy-altered"),
  "storefront/altered-and-applied (production)": copyOf("altered-and-applied"),
  "storefront/came-into-use (all environments)": everywhere("came-into-use", REMOVE_C),
  "storefront/raced-into-use (all environments)": everywhere("raced-into-use", REMOVE_C),
  "storefront/segments/wholesale (production)": ofSegment("wholesale", "production", LET_IN),
  "storefront/segments/beta-testers (production)": ofSegment("beta-testers", "production", WIDEN),
  "storefront/segments/beta-testers (staging)": ofSegment("beta-testers", "staging", LET_IN),
  "storefront/payments-v2 (production)": scheduled("payments-v2", "turnFlagOn"),
  "storefront/altered-and-scheduled (production)": scheduled("altered-and-scheduled", "turnFlagOff"),
} as const;

/** The name of the check run of a change. */
export type Name = keyof typeof CHANGES;

export const NAMES = Object.keys(CHANGES) as Name[];
/** The flags that the changes need besides those of the default project. */
export const FLAGS = [
  "source-elsewhere",
  "source-moved",
  "target-moved",
  "copy-altered",
  "altered-and-applied",
  "altered-and-scheduled",
  "came-into-use",
  "raced-into-use",
] as const;
type FlagKey = (typeof FLAGS)[number];

/** The flag serves "c" to everybody whom no rule serves something else. */
export function serveC(flag: FlagKey): Instruction {
  return { kind: "updateFallthroughVariationOrRollout", variationId: variationId("storefront", flag, 1) };
}

/** What people did in LaunchDarkly after the approvals. */
export function moveTheGround({ launchDarkly }: EmulatedWorld, idOf: (name: Name) => string): void {
  const edit = (flag: FlagKey, environment: string, instruction: Instruction = serveC(flag)) =>
    launchDarkly.editFlag("storefront", flag, environment, [instruction]);
  edit("source-elsewhere", "staging", { kind: "turnFlagOff" });
  edit("source-moved", "staging");
  edit("target-moved", "production");
  launchDarkly.editInstructions(idOf("storefront/copy-altered (production)"), [serveC("copy-altered")]);
  for (const flag of ["altered-and-applied", "altered-and-scheduled"] as const) {
    const id = idOf(`storefront/${flag} (production)`);
    launchDarkly.editInstructions(id, [serveC(flag)]);
    launchDarkly.applyInUi(id);
  }
  edit("came-into-use", "test");
  launchDarkly.editSegment("storefront", "production", "wholesale", [
    { kind: "updateName", value: "Those who buy in bulk" },
    { kind: "addExcludedTargets", contextKind: "user", values: ["user-8"] },
  ]);
  const rule = ["storefront", "production", "beta-testers", 1] as const;
  launchDarkly.editSegment("storefront", "production", "beta-testers", [
    {
      kind: "addValuesToClause",
      ruleId: segmentRuleId(...rule),
      clauseId: segmentClauseId(...rule, 0),
      values: ["enterprise"],
    },
  ]);
  launchDarkly.editSegment("storefront", "staging", "beta-testers", [
    { kind: "addIncludedTargets", contextKind: "user", values: ["user-7"] },
  ]);
}
