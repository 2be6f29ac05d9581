import type { WrittenInstruction } from "../../model/change.ts";
import type { Instruction } from "../../model/instructions/instruction.ts";
import type { Parameter } from "../../model/instructions/parameters.ts";
import { PROJECT_KINDS } from "../../model/instructions/project-kinds.ts";
import { equalJson, type Json, type JsonObject } from "../../model/json.ts";
import type { Flag } from "../../model/live/flag.ts";
import { knownVariation, resolveVariation } from "../resolve/resolve-variation.ts";
import { at, type FaultScope, type Written } from "../scope.ts";

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
    const definition = PROJECT_KINDS.find((one) => one.kind === kind);
    const compiled = (definition?.parameters ?? [])
      .filter((parameter) => isGiven(parameter, parameters))
      .map(({ name, type }) => [
        name,
        type === "variation" ? variationId(scope, live, written) : parameterValue(scope, valued, written, name),
      ]);
    valued = withValue(valued, parameters);
    return { kind, ...Object.fromEntries(compiled) };
  });
}

function isGiven({ name, readable = name }: Parameter, parameters: JsonObject): boolean {
  return Object.hasOwn(parameters, name) || Object.hasOwn(parameters, readable);
}

function variationId(scope: FaultScope, flag: Flag, written: Written): Json {
  const { variationId: id, variation } = written.value;
  const found =
    typeof id === "string"
      ? knownVariation(scope, flag, id, at(written, "variationId"), "value")
      : resolveVariation(scope, flag, variation ?? null, at(written, "variation"), "value");
  return found ?? null;
}

function parameterValue(scope: FaultScope, flag: Flag, written: Written, name: string): Json {
  const value = written.value[name] ?? null;
  if (BY_VALUE.includes(name)) resolveVariation(scope, flag, { value }, at(written, name), "value");
  return value;
}

/** The flag with one more variation if an instruction gives one a value that none had. */
function withValue(flag: Flag, { value }: JsonObject): Flag {
  if (value === undefined || flag.variations.some((variation) => equalJson(variation.value, value))) return flag;
  return { ...flag, variations: [...flag.variations, { id: "", value }] };
}
