import { type Change, resourceName } from "../../../core/model/change/change.ts";
import type { Diagnostic, Pointer } from "../../../core/model/diagnostic.ts";
import { closest, listNames } from "../../../core/render/words/did-you-mean.ts";
import type { Missing } from "../../../ports/provider.ts";

/** What names something that the provider may lack, and where it does. */
export type Naming = Pick<Change, "file" | "document" | "resource" | "copy" | "environmentAt">;

/** The diagnostic for a name that the provider does not know, at its place in the document. */
export function unknownName(naming: Naming, reading: Missing): Diagnostic {
  const { missing, name } = reading;
  const { project, environment } = naming.resource;
  const inside = missing === "segment" ? `Environment ${JSON.stringify(environment)} of project` : "Project";
  const where = missing === "project" ? "LaunchDarkly" : `${inside} ${JSON.stringify(project)}`;
  return {
    code: `unknown-${missing}`,
    file: naming.file,
    where: { document: naming.document, ...placeOf(naming, reading) },
    message: `${where} has no ${missing} ${JSON.stringify(name)}.`,
    hint: hintFor(naming, reading),
  };
}

/** An environment is a key where a document maps environments to what holds in them. */
function placeOf(
  { copy, environmentAt = ["environment"] }: Naming,
  { missing, name }: Missing,
): { pointer: Pointer; part: "key" | "value" } {
  if (missing !== "environment") return { pointer: [missing], part: "value" };
  if (copy?.from === name) return { pointer: ["from"], part: "value" };
  return { pointer: environmentAt, part: typeof environmentAt[1] === "string" ? "key" : "value" };
}

function hintFor({ resource }: Naming, { missing, name, candidates }: Missing): string {
  if (candidates.length === 0) {
    return `Check the key of the ${missing}; the token must be allowed to see ${resourceName(resource)}.`;
  }
  const near = closest(name, candidates);
  return `It has ${listNames(candidates)}.${near === undefined ? "" : ` Did you mean ${JSON.stringify(near)}?`}`;
}
