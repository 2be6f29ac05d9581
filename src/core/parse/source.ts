import type { Diagnostic, Place, Where } from "../model/diagnostic.ts";
import type { Json } from "../model/json.ts";

/** A change file that was read: its documents, what is wrong with its text, and where everything stands. */
export interface Source {
  readonly path: string;
  readonly text: string;
  /** Empty if the text has a fault. */
  readonly documents: readonly SourceDocument[];
  readonly diagnostics: readonly Diagnostic[];
  /** The place of a part of the file; the nearest part around it if it has none of its own. */
  placeOf(where: Where): Place;
}

/** One YAML document as data; `index` counts from 0. */
export interface SourceDocument {
  readonly index: number;
  readonly value: Json;
}

/** What a change file may hold at most; one more is a diagnostic. */
export const LIMITS = { bytes: 256 * 1024, depth: 32, nodes: 5_000, faults: 20 } as const;
