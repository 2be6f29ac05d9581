import type { Flag, Variation } from "../../model/live/flag.ts";
import type { Applied, Step } from "../steps/step.ts";

/** What carrying out one instruction gives; the effect reads the whole flag. */
export type ProjectApplied = Applied<Flag, Flag>;

/** How one kind of instruction is carried out on the flag that those before it left; throws a `Refusal` if it cannot be. */
export type ProjectKind = (step: Step<Flag>) => ProjectApplied;

/** The variation of that id. */
export function variationIn(flag: Flag, id: string): Variation | undefined {
  return flag.variations.find((variation) => variation.id === id);
}
