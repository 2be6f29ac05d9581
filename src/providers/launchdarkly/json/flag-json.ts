import type { Json } from "../../../core/model/json.ts";
import type { Flag, FlagConfiguration, Prerequisite, Rule, Target, Variation } from "../../../core/model/live/flag.ts";
import { siteAddress } from "../address.ts";
import { readClause, USER } from "./clause-json.ts";
import {
  count,
  each,
  flag,
  list,
  member,
  name,
  object,
  optional,
  type Part,
  text,
  Unreadable,
  word,
} from "./narrow.ts";
import { readId, readServe, readVariation, type VariationIds } from "./serve-json.ts";

/**
 * A flag as LaunchDarkly's API returns it, with those of the named environments that it holds, or with all of them.
 * Source: `FeatureFlag`.
 */
export function readFlag(
  body: Part,
  project: string,
  key: string,
  environments: readonly string[] | "all",
  baseUri: URL,
): Flag {
  if (text(member(body, "key")) !== key) throw new Unreadable("key", "the key that was asked for");
  const kind = word(member(body, "kind"), ["boolean", "multivariate"]);
  if (kind === "unknown") throw new Unreadable("kind", '"boolean" or "multivariate"');
  const variations = list(member(body, "variations")).map(readVariationEntry);
  const ids = variations.map(({ id }) => id);
  const held = member(body, "environments");
  const wanted = environments === "all" ? Object.keys(optional(held, object) ?? {}) : environments;
  const found = wanted.flatMap((environment) => {
    const part = held.value === undefined ? held : member(held, environment);
    return part.value === undefined ? [] : [[environment, readConfiguration(part, ids, baseUri)] as const];
  });
  const defaults = optional(member(body, "defaults"), (part) => readDefaults(part, ids));
  return {
    project,
    key,
    name: text(member(body, "name")),
    kind,
    archived: flag(member(body, "archived")),
    variations,
    ...(defaults === undefined ? {} : { defaults }),
    configurations: Object.fromEntries(found),
  };
}

function readVariationEntry(part: Part): Variation {
  const holder = object(part);
  if (!Object.hasOwn(holder, "value")) throw new Unreadable(`${part.at}.value`, "there");
  const called = optional(member(part, "name"), text);
  const description = optional(member(part, "description"), text);
  return {
    id: readId(part),
    value: holder.value as Json,
    ...(called ? { name: called } : {}),
    ...(description ? { description } : {}),
  };
}

function readDefaults(part: Part, ids: VariationIds): NonNullable<Flag["defaults"]> {
  return {
    on: readVariation(member(part, "onVariation"), ids),
    off: readVariation(member(part, "offVariation"), ids),
  };
}

function readConfiguration(part: Part, ids: VariationIds, baseUri: URL): FlagConfiguration {
  const url = siteAddress(member(part, "_site").value, baseUri);
  const modifiedAt = optional(member(part, "lastModified"), count);
  return {
    on: flag(member(part, "on")),
    offVariation: optional(member(part, "offVariation"), (index) => readVariation(index, ids)) ?? null,
    fallthrough: optional(member(part, "fallthrough"), (serve) => readServe(serve, ids)) ?? null,
    prerequisites: each(member(part, "prerequisites"), readPrerequisite),
    targets: merge([
      ...each(member(part, "targets"), readTarget(ids)),
      ...each(member(part, "contextTargets"), readTarget(ids)),
    ]),
    rules: each(member(part, "rules"), (rule) => readRule(rule, ids)),
    trackEvents: flag(member(part, "trackEvents")),
    trackEventsFallthrough: flag(member(part, "trackEventsFallthrough")),
    version: count(member(part, "version")),
    ...(modifiedAt === undefined ? {} : { modifiedAt }),
    ...(url === undefined ? {} : { url }),
  };
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
