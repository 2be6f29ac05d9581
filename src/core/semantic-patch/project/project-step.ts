import type { Json, JsonObject } from "../../model/json.ts";
import type { Flag, Variation } from "../../model/live/flag.ts";

/** What a patch of a flag in all environments needs of the world around it. */
export interface ProjectContext {
  /** A fresh id for a new variation. */
  newId(): string;
}

/** One instruction, about to be carried out on the flag that those before it left. */
export interface ProjectStep {
  readonly flag: Flag;
  readonly parameters: JsonObject;
  readonly context: ProjectContext;
}

/** A part of the flag that an instruction touches: where it is and what it holds. */
export interface ProjectTouch {
  readonly path: readonly string[];
  /** True if the part is new below `path`: the effect numbers it, since its id means nothing to anybody. */
  readonly added?: true;
  read(flag: Flag): Json;
}

/** What carrying out one instruction gives. */
export interface ProjectApplied {
  readonly flag: Flag;
  readonly touched: readonly ProjectTouch[];
}

/** How one kind of instruction is carried out; throws a `Refusal` if it cannot be. */
export type ProjectKind = (step: ProjectStep) => ProjectApplied;

/** The variation of that id. */
export function variationIn(flag: Flag, id: string): Variation | undefined {
  return flag.variations.find((variation) => variation.id === id);
}
