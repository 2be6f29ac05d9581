import { isObject, type JsonObject } from "../../../../core/model/json.ts";
import type { Flag } from "../../../../core/model/live/flag.ts";
import { readFlag } from "../../json/flag-json.ts";
import { count, list, member, name, object, optional, type Page, type Part, Unreadable } from "../../json/narrow.ts";

/** A page of the list of a project's flags, with those of the named environments that they hold. Source: `FeatureFlags`. */
export function readFlagPage(body: Part, project: string, environments: readonly string[], baseUri: URL): Page<Flag> {
  const items = list(member(body, "items"));
  const found = items.map((item) => {
    optional(member(item, "environments"), (held) => {
      for (const environment of environments) optional(member(held, environment), refuseSummary);
    });
    return readFlag(item, project, name(member(item, "key")), environments, baseUri);
  });
  return { found, length: items.length, total: count(member(body, "totalCount")) };
}

/** Without `summary=0` an environment only counts what it targets; to take that for no targeting would be a lie. */
function refuseSummary(environment: Part): void {
  if (LISTS.some((key) => member(environment, key).value !== undefined)) return;
  const summary = optional(member(environment, "_summary"), object) ?? {};
  const variations = isObject(summary.variations) ? Object.values(summary.variations).filter(isObject) : [];
  if ([summary, ...variations].some(countsSome)) throw new Unreadable(`${environment.at}.rules`, "there");
}

const LISTS = ["rules", "targets", "contextTargets", "prerequisites"];

function countsSome(summary: JsonObject): boolean {
  return LISTS.some((key) => typeof summary[key] === "number" && summary[key] > 0);
}
