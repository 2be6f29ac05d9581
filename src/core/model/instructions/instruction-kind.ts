import type { Parameter } from "./parameters.ts";

/** One instruction kind. */
export interface InstructionKind {
  readonly kind: string;
  readonly title: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
  /** True if exactly one of a variation and a rollout must be given. */
  readonly serves: boolean;
  /** Optional parameters of which at least one must be given. */
  readonly atLeastOne?: readonly string[];
  /** The kind that LaunchDarkly prefers today. */
  readonly replacement?: string;
}

/** Writes down one instruction kind. */
export const kind = (
  name: string,
  title: string,
  description: string,
  parameters: readonly Parameter[] = [],
  more: { serves?: boolean; replacement?: string; atLeastOne?: readonly string[] } = {},
): InstructionKind => ({ kind: name, title, description, parameters, serves: false, ...more });
