import type { WrittenInstruction } from "../../model/change/change.ts";
import type { Instruction } from "../../model/instructions/instruction.ts";
import { findKind } from "../../model/instructions/kinds.ts";
import { parsePercentage } from "../../model/instructions/percentage.ts";
import type { Json, JsonObject } from "../../model/json.ts";
import { compileParameter, ruleOf } from "../parameters/compile-parameter.ts";
import { type Given, givenParameters } from "../parameters/given.ts";
import type { SegmentScope } from "../scope.ts";

/** One written instruction with every name turned into an id; names that do not fit are reported to the scope. */
export function compileSegmentInstruction(
  scope: SegmentScope,
  { kind, parameters }: WrittenInstruction,
  index: number,
): Instruction {
  const written = { value: parameters, pointer: ["instructions", index, kind] };
  const given = givenParameters(findKind("segment", kind)?.parameters ?? [], written);
  const rule = ruleOf(scope, given);
  const compiled: JsonObject = {};
  for (const one of given) {
    compiled[one.name] = one.type === "weight" ? compileWeight(one) : compileParameter(scope, one, rule);
  }
  return { kind, ...compiled };
}

function compileWeight({ value, own }: Given): Json {
  return own ? value : (parsePercentage(String(value)) ?? null);
}
