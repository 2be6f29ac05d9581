import type { Json, JsonObject } from "../../model/json.ts";

/** Ids for what a patch makes. */
export interface NewIds {
  /** A fresh id for a new rule, clause or variation. */
  newId(): string;
}

/** Ids that count up from `new-1`, for a patch in memory: nothing that is shown depends on them. */
export function numberedIds(): NewIds {
  let count = 0;
  return {
    newId: () => {
      count += 1;
      return `new-${count}`;
    },
  };
}

/** One instruction, about to be carried out on the resource that those before it left. */
export interface Step<Resource> {
  readonly resource: Resource;
  readonly parameters: JsonObject;
  readonly context: NewIds;
}

/** A part of the resource that an instruction touches: where it is and what it holds. */
export interface Touch<View> {
  readonly path: readonly string[];
  /** True if the part is new below `path`: the effect numbers it, since its id means nothing to anybody. */
  readonly added?: true;
  read(view: View): Json;
}

/** What carrying out one instruction gives. */
export interface Applied<Resource, View> {
  readonly resource: Resource;
  readonly touched: readonly Touch<View>[];
}
