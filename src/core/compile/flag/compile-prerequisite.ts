import type { WrittenInstruction } from "../../model/change/change.ts";
import { isObject, type JsonObject } from "../../model/json.ts";
import { at, type NameScope, type Written } from "../scope.ts";
import { compileVariation } from "./compile-serve.ts";

/** The keys of the flags whose variations the instructions name: they are read before compiling. */
export function prerequisiteKeys(instructions: readonly WrittenInstruction[]): string[] {
  const keys = instructions.flatMap(({ kind, parameters }) => {
    if (kind === "addPrerequisite" || kind === "updatePrerequisite") return [String(parameters.key)];
    const listed = kind === "replacePrerequisites" ? parameters.prerequisites : [];
    return Array.isArray(listed) ? listed.flatMap((one) => (isObject(one) ? [String(one.key)] : [])) : [];
  });
  return [...new Set(keys)];
}

/** A prerequisite as the API takes it; its variation is one of the prerequisite flag. */
export function compilePrerequisite(scope: NameScope, written: Written): JsonObject {
  const key = String(written.value.key);
  const flag = scope.prerequisites.get(key);
  if (flag === undefined) {
    const message = `Project ${JSON.stringify(scope.flag.project)} has no flag ${JSON.stringify(key)}.`;
    const hint = "Check the key of the prerequisite flag.";
    scope.report({ code: "unknown-flag", pointer: at(written, "key"), part: "value", message, hint });
    return { key };
  }
  const variationId = compileVariation(scope, flag, written);
  return variationId === undefined ? { key } : { key, variationId };
}
