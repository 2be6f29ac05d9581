import type { Parameter, ParameterType } from "../../model/instructions/parameters.ts";
import type { Json, JsonObject } from "../../model/json.ts";
import { at, type Written } from "../scope.ts";

/** A parameter that the file gives: what it holds, and whether under the API's own name or the readable one. */
export interface Given {
  readonly name: string;
  readonly type: ParameterType;
  readonly value: Json;
  readonly pointer: Written["pointer"];
  readonly own: boolean;
}

/** The parameters of an instruction that its file gives, in the order of the kind. */
export function givenParameters(parameters: readonly Parameter[], written: Written): Given[] {
  return parameters.flatMap(({ name, readable = name, type }) => {
    const own = Object.hasOwn(written.value, name);
    const key = own ? name : readable;
    const value = Object.hasOwn(written.value, key) ? written.value[key] : undefined;
    return value === undefined ? [] : [{ name, type, value, pointer: at(written, key), own }];
  });
}

/** The elements of a parameter that holds a list. */
export function each(given: Given): Given[] {
  const values = Array.isArray(given.value) ? given.value : [];
  return values.map((value, index) => ({ ...given, value, pointer: [...given.pointer, index] }));
}

/** The elements of a parameter that holds a list of mappings. */
export function eachPart(given: Given): Written[] {
  return each(given).map(({ value, pointer }) => ({ value: value as JsonObject, pointer }));
}
