import type { Diagnostic } from "../../model/diagnostic.ts";
import { listNames, quote } from "../../render/words/did-you-mean.ts";
import { environmentsOf, placeIn, type WrittenDocument } from "../written-document.ts";

/** What `manage` names stands in the document: each part of an environment in every environment. */
export function unwrittenPartRule(written: WrittenDocument): Diagnostic[] {
  const { manage } = written.value;
  if (!Array.isArray(manage)) return [];
  const parts = manage as string[];
  return [...unwrittenInDocument(written, parts), ...unwrittenInEnvironments(written, parts)];
}

function unwrittenInDocument(written: WrittenDocument, parts: readonly string[]): Diagnostic[] {
  return parts.flatMap((part, index) => {
    const key = part === "variations" ? "variations" : "environments";
    if (written.value[key] !== undefined) return [];
    const message = `The document does not write ${quote(part)}, which "manage" names.`;
    const hint = `Add "${key}:", or take it out of "manage".`;
    return [{ code: "unwritten-part", ...placeIn(written, ["manage", index]), message, hint }];
  });
}

function unwrittenInEnvironments(written: WrittenDocument, parts: readonly string[]): Diagnostic[] {
  return environmentsOf(written).flatMap(({ configuration, pointer }) => {
    const missing = parts.filter((part) => part !== "variations" && !Object.hasOwn(configuration, part));
    if (missing.length === 0) return [];
    const names = listNames(missing, missing.length);
    const message = `Environment ${quote(String(pointer.at(-1)))} does not write ${names}, which "manage" names.`;
    const hint = 'Write what is missing, or take it out of "manage" to leave it alone everywhere.';
    return [{ code: "unwritten-part", ...placeIn(written, pointer, "key"), message, hint }];
  });
}
