import type { Instruction } from "../../../../src/core/model/instructions/instruction.ts";

/** An example that is not what the description of its kind says. */
export interface Contradiction {
  /** How the example differs from the description, as the end of a sentence about it. */
  readonly why: string;
  /** The codes of the diagnostics that a change file earns by copying the example as it is. */
  readonly codes: readonly string[];
  /** Whether the semantic patch carries it out all the same. */
  readonly carriedOut: boolean;
  /** The example as the description has it. */
  mend(example: Instruction): Instruction;
}

/** The examples of our kinds that contradict their descriptions, by kind. */
export const CONTRADICTIONS: Readonly<Record<string, Contradiction>> = {
  updateDefaultVariation: {
    why: "begins the names of its parameters with a capital letter",
    codes: ["unknown-key", "unknown-key"],
    carriedOut: true,
    mend: ({ kind, OnVariationValue: on = null, OffVariationValue: off = null }) => ({
      kind,
      onVariationValue: on,
      offVariationValue: off,
    }),
  },
  updateRuleRolloutAndContextKind: {
    why: "is of another kind and writes its weight as a text",
    codes: ["unknown-key", "unknown-key", "unknown-key"],
    carriedOut: false,
    mend: (example) => ({ ...example, kind: "updateRuleRolloutAndContextKind", weight: Number(example.weight) }),
  },
};
