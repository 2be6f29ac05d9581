import type { Pointer } from "../model/diagnostic.ts";
import type { Flag, FlagConfiguration } from "../model/flag.ts";
import type { JsonObject } from "../model/json.ts";

/** What the names of one instruction are resolved against, and where faults are told. */
export interface Scope {
  readonly flag: Flag;
  readonly environment: string;
  readonly configuration: FlagConfiguration;
  /** The flags that prerequisite instructions name, by key; a flag that the project lacks is absent. */
  readonly prerequisites: ReadonlyMap<string, Flag>;
  report(fault: CompileFault): void;
}

/** A name that does not fit the live flag, at its place in the document. */
export interface CompileFault {
  readonly code: string;
  readonly pointer: Pointer;
  readonly part: "key" | "value";
  readonly message: string;
  readonly hint: string;
}

/** Part of an instruction as the file writes it, and where it stands. */
export interface Written {
  readonly value: JsonObject;
  readonly pointer: Pointer;
}

/** The way to one parameter of a written part. */
export function at(written: Written, ...names: (string | number)[]): Pointer {
  return [...written.pointer, ...names];
}
