import { type Change, nounOf, resourceName, resourceNoun } from "../model/change/change.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { placeIn } from "./written-document.ts";

/** One pull request changes a flag or a segment in an environment once: the second change of the same resource is refused. */
export function duplicateRule(changes: readonly Change[]): Diagnostic[] {
  const first = new Map<string, Change>();
  const found: Diagnostic[] = [];
  for (const change of changes) {
    const name = nameOf(change);
    const other = first.get(name);
    if (other === undefined) {
      first.set(name, change);
      continue;
    }
    const { resource, environmentAt, intent } = change;
    const { environment } = resource;
    const noun = resourceNoun(resource);
    const where = environment === null ? "all environments" : JSON.stringify(environment);
    found.push({
      code: "duplicate-change",
      ...placeIn(
        change,
        environmentAt ?? [nounOf(resource)],
        intent === undefined || environmentAt === undefined ? "value" : "key",
      ),
      message: `${noun.charAt(0).toUpperCase()}${noun.slice(1)} is changed twice in ${where}: here and in ${JSON.stringify(other.file)}.`,
      hint: "Put the instructions of both into one change, or one of them into another pull request.",
    });
  }
  return found;
}

/** The changes without those that the rule refuses. */
export function firstOfEach(changes: readonly Change[]): Change[] {
  const names = changes.map(nameOf);
  return changes.filter((change, index) => names.indexOf(nameOf(change)) === index);
}

function nameOf({ resource }: Change): string {
  return `${resource.provider} ${resourceName(resource)}`;
}
