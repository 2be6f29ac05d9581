import type {
  Clause,
  Flag,
  FlagConfiguration,
  Prerequisite,
  Rule,
  Target,
  Variation,
} from "../../../core/model/flag.ts";
import type { Json } from "../../../core/model/json.ts";
import { siteAddress } from "../address.ts";
import { count, flag, list, member, name, object, optional, type Part, text, Unreadable, word } from "./narrow.ts";
import { readId, readServe, readVariation, type VariationIds } from "./serve-json.ts";

/** LaunchDarkly's word for the kind of context that is meant where none is named. */
const USER = "user";

/** A flag as LaunchDarkly's API returns it, with those of the named environments that it holds. Source: `FeatureFlag`. */
export function readFlag(
  body: Part,
  project: string,
  key: string,
  environments: readonly string[],
  baseUri: URL,
): Flag {
  if (text(member(body, "key")) !== key) throw new Unreadable("key", "the key that was asked for");
  const kind = word(member(body, "kind"), ["boolean", "multivariate"]);
  if (kind === "unknown") throw new Unreadable("kind", '"boolean" or "multivariate"');
  const variations = list(member(body, "variations")).map(readVariationEntry);
  const ids = variations.map(({ id }) => id);
  const held = member(body, "environments");
  const found = environments.flatMap((environment) => {
    const part = held.value === undefined ? held : member(held, environment);
    return part.value === undefined ? [] : [[environment, readConfiguration(part, ids, baseUri)] as const];
  });
  return {
    project,
    key,
    name: text(member(body, "name")),
    kind,
    archived: flag(member(body, "archived")),
    variations,
    configurations: Object.fromEntries(found),
  };
}

function readVariationEntry(part: Part): Variation {
  const holder = object(part);
  if (!Object.hasOwn(holder, "value")) throw new Unreadable(`${part.at}.value`, "there");
  const called = optional(member(part, "name"), text);
  return { id: readId(part), value: holder.value as Json, ...(called ? { name: called } : {}) };
}

function readConfiguration(part: Part, ids: VariationIds, baseUri: URL): FlagConfiguration {
  const url = siteAddress(member(part, "_site").value, baseUri);
  return {
    on: flag(member(part, "on")),
    offVariation: optional(member(part, "offVariation"), (index) => readVariation(index, ids)) ?? null,
    fallthrough: optional(member(part, "fallthrough"), (serve) => readServe(serve, ids)) ?? null,
    prerequisites: all(member(part, "prerequisites"), readPrerequisite),
    targets: merge([
      ...all(member(part, "targets"), readTarget(ids)),
      ...all(member(part, "contextTargets"), readTarget(ids)),
    ]),
    rules: all(member(part, "rules"), (rule) => readRule(rule, ids)),
    trackEvents: flag(member(part, "trackEvents")),
    trackEventsFallthrough: flag(member(part, "trackEventsFallthrough")),
    version: count(member(part, "version")),
    ...(url === undefined ? {} : { url }),
  };
}

function all<T>(part: Part, read: (part: Part) => T): T[] {
  return (optional(part, list) ?? []).map(read);
}

function readPrerequisite(part: Part): Prerequisite {
  return { key: name(member(part, "key")), variation: count(member(part, "variation")) };
}

function readTarget(ids: VariationIds): (part: Part) => Target {
  return (part) => ({
    contextKind: optional(member(part, "contextKind"), text) || USER,
    variation: readVariation(member(part, "variation"), ids),
    values: list(member(part, "values")).map(text),
  });
}

/** `contextTargets` repeats the user targets of `targets` as empty placeholders; one target remains for each kind and variation. */
function merge(targets: readonly Target[]): Target[] {
  const merged: Target[] = [];
  for (const target of targets) {
    if (target.values.length === 0) continue;
    const same = merged.findIndex(
      (one) => one.contextKind === target.contextKind && one.variation === target.variation,
    );
    const values = [...new Set([...(merged[same]?.values ?? []), ...target.values])];
    if (same === -1) merged.push(target);
    else merged[same] = { ...target, values };
  }
  return merged;
}

function readRule(part: Part, ids: VariationIds): Rule {
  const description = optional(member(part, "description"), text);
  return {
    id: readId(part),
    ...(description ? { description } : {}),
    clauses: list(member(part, "clauses")).map(readClause),
    serve: readServe(part, ids),
    trackEvents: flag(member(part, "trackEvents")),
  };
}

function readClause(part: Part): Clause {
  return {
    id: readId(part),
    contextKind: optional(member(part, "contextKind"), text) || USER,
    attribute: text(member(part, "attribute")),
    op: name(member(part, "op")),
    values: list(member(part, "values")).map(({ value }) => value as Json),
    negate: flag(member(part, "negate")),
  };
}
