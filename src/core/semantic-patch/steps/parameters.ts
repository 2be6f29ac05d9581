import { isObject, type JsonObject } from "../../model/json.ts";

/** Why an instruction cannot be carried out, as a sentence; it never leaves `carryOut`. */
export class Refusal extends Error {}

/** Stops an instruction with the reason. */
export function refuse(reason: string): never {
  throw new Refusal(reason);
}

/** A parameter that must be a string. */
export function readText(parameters: JsonObject, name: string): string {
  const value = parameters[name];
  return typeof value === "string" ? value : refuse(`Parameter "${name}" must be a string.`);
}

/** A parameter that must be a string which says something. */
export function readName(parameters: JsonObject, name: string): string {
  const text = readText(parameters, name);
  return text === "" ? refuse(`Parameter "${name}" must not be empty.`) : text;
}

/** A parameter that may be absent, else must be a string. */
export function readOptionalText(parameters: JsonObject, name: string): string | undefined {
  return parameters[name] === undefined ? undefined : readText(parameters, name);
}

/** A parameter that must be true or false; `otherwise` if it is absent. */
export function readBoolean(parameters: JsonObject, name: string, otherwise?: boolean): boolean {
  const value = parameters[name] === undefined ? otherwise : parameters[name];
  return typeof value === "boolean" ? value : refuse(`Parameter "${name}" must be true or false.`);
}

/** A parameter that must be a list of strings. */
export function readTexts(parameters: JsonObject, name: string): string[] {
  const value = parameters[name];
  const texts = Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
  if (!Array.isArray(value) || texts.length !== value.length) refuse(`Parameter "${name}" must be a list of strings.`);
  return texts;
}

/** A parameter that must be a list of objects. */
export function readObjects(parameters: JsonObject, name: string): JsonObject[] {
  const value = parameters[name];
  const objects = Array.isArray(value) ? value.filter(isObject) : [];
  if (!Array.isArray(value) || objects.length !== value.length) {
    refuse(`Parameter "${name}" must be a list of objects.`);
  }
  return objects;
}
