import type { WrittenInstruction } from "../../model/change/change.ts";
import type { Instruction } from "../../model/instructions/instruction.ts";
import { findKind } from "../../model/instructions/kinds.ts";
import { equalJson, type Json, type JsonObject } from "../../model/json.ts";
import type { Flag } from "../../model/live/flag.ts";
import { type Given, givenParameters } from "../parameters/given.ts";
import { resolveVariation } from "../parameters/resolve-variation.ts";
import type { FaultScope, Written } from "../scope.ts";
import { compileVariation } from "./compile-serve.ts";

/** The parameters that name a variation by its value. */
const BY_VALUE: readonly string[] = ["onVariationValue", "offVariationValue"];

/**
 * The written instructions with every name turned into an id, those of the live flag; a default may also be a value that an
 * instruction before it makes. Names that do not fit are reported to the scope.
 */
export function compileProjectInstructions(
  scope: FaultScope,
  live: Flag,
  instructions: readonly WrittenInstruction[],
): Instruction[] {
  let valued = live;
  return instructions.map(({ kind, parameters }, index) => {
    const written: Written = { value: parameters, pointer: ["instructions", index, kind] };
    const compiled = givenParameters(findKind("project", kind)?.parameters ?? [], written).map(
      (given): [string, Json] => [
        given.name,
        given.type === "variation"
          ? (compileVariation(scope, live, written) ?? null)
          : compileValue(scope, valued, given),
      ],
    );
    valued = withValue(valued, parameters);
    return { kind, ...Object.fromEntries(compiled) };
  });
}

function compileValue(scope: FaultScope, flag: Flag, { name, value, pointer }: Given): Json {
  if (BY_VALUE.includes(name)) resolveVariation(scope, flag, { value }, pointer, "value");
  return value;
}

/** The flag with one more variation if an instruction gives one a value that none had. */
function withValue(flag: Flag, { value }: JsonObject): Flag {
  if (value === undefined || flag.variations.some((variation) => equalJson(variation.value, value))) return flag;
  return { ...flag, variations: [...flag.variations, { id: "", value }] };
}
