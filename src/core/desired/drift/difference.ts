import type { Pointer } from "../../model/diagnostic.ts";

/** A part of a flag in which git and the live flag disagree. */
export interface Difference {
  /** Names the part for people and programs: `on`, `rules/Italian beta users/serve`. */
  readonly path: string;
  /** Where the document says it, or would have to. */
  readonly pointer: Pointer;
  /** What git says, in words; foreign text in it is not escaped. */
  readonly git: string;
  /** What is live, in words; foreign text in it is not escaped. */
  readonly live: string;
  /** True if an edit does not touch it, but something else that it gives its meaning. */
  readonly untouched?: boolean;
}
