import type { Answer, Request } from "../../../server.ts";
import { type Account, findEnvironment, findProject } from "../../account/account.ts";
import { invalidRequest } from "../../account/refusal.ts";
import type { ConfigurationRep, FlagRep, ServeRep } from "../../representations.ts";
import { json, param } from "../api-route.ts";
import { pageOf } from "../http/paging.ts";

const LARGEST_PAGE = 100;
const MOST_ENVIRONMENTS = 3;

/** What the list can be sorted by, in LaunchDarkly's words. */
const ORDERS: Readonly<Record<string, (flag: FlagRep) => string | number>> = {
  key: ({ key }) => key,
  name: ({ name }) => name,
  creationDate: ({ creationDate }) => creationDate,
};

/** The states that the list can be filtered by. */
const STATES: Readonly<Record<string, (flag: FlagRep) => boolean>> = {
  live: ({ archived, deprecated }) => !archived && !deprecated,
  deprecated: ({ archived, deprecated }) => !archived && deprecated,
  archived: ({ archived }) => archived,
};

/**
 * The list of a project's flags, of those that are not archived (nor, on demand, deprecated) where no state is asked for. It shows no environment but
 * those that are named, three at most, and of their targeting only a summary, unless `summary=0`.
 */
export function listFlags(account: Account, http: Request): Answer {
  const { key: project, flags } = findProject(account, param(http, "project"));
  const environments = http.query.getAll("env");
  for (const key of environments) findEnvironment(account, project, key);
  if (environments.length > MOST_ENVIRONMENTS) throw invalidRequest(`env must name at most ${MOST_ENVIRONMENTS}`);
  const summary = !["0", "false"].includes(http.query.get("summary") ?? "1");
  const page = pageOf(http, sorted([...flags.values()].filter(readState(account, http)), http), LARGEST_PAGE);
  return json(200, { ...page, items: page.items.map((flag) => view(flag, environments, summary)) });
}

function readState({ hideDeprecated }: Account, { query }: Request): (flag: FlagRep) => boolean {
  const filter = query.get("filter") ?? "";
  if (filter === "") return ({ archived, deprecated }) => !archived && !(hideDeprecated && deprecated);
  const [name, state = "", ...more] = filter.split(":");
  const lets = Object.hasOwn(STATES, state) ? STATES[state] : undefined;
  if (name !== "state" || lets === undefined || more.length > 0) {
    throw invalidRequest(`filter is not understood: ${filter}`);
  }
  return lets;
}

function sorted(flags: readonly FlagRep[], { query }: Request): readonly FlagRep[] {
  const sort = query.get("sort") ?? "";
  if (sort === "") return flags;
  const field = sort.replace(/^-/, "");
  const of = Object.hasOwn(ORDERS, field) ? ORDERS[field] : undefined;
  if (of === undefined) throw invalidRequest(`sort is not understood: ${sort}`);
  const sign = sort.startsWith("-") ? -1 : 1;
  return flags.toSorted((a, b) => (of(a) < of(b) ? -sign : of(a) > of(b) ? sign : 0));
}

function view({ environments: all, ...flag }: FlagRep, environments: readonly string[], summary: boolean): object {
  if (environments.length === 0) return flag;
  const shown = Object.entries(all).filter(([key]) => environments.includes(key));
  const views = shown.map(([key, one]) => [key, summary ? summaryOf(flag.variations, one) : one]);
  return { ...flag, environments: Object.fromEntries(views) };
}

function summaryOf(variations: FlagRep["variations"], configuration: ConfigurationRep): object {
  const { rules, targets, contextTargets, prerequisites, fallthrough, offVariation, ...shown } = configuration;
  const count = (found: readonly { readonly variation: number; readonly values: readonly string[] }[], index: number) =>
    found.filter(({ variation }) => variation === index).reduce((sum, { values }) => sum + values.length, 0);
  const of = (index: number) => ({
    rules: rules.filter((rule) => serves(rule, index)).length,
    nullRules: 0,
    targets: count(targets, index),
    contextTargets: count(contextTargets, index),
    ...(serves(fallthrough, index) ? { isFallthrough: true } : {}),
    ...(offVariation === index ? { isOff: true } : {}),
  });
  const counts = variations.map((_, index) => [String(index), of(index)]);
  return { ...shown, _summary: { variations: Object.fromEntries(counts), prerequisites: prerequisites.length } };
}

function serves({ variation, rollout }: ServeRep, index: number): boolean {
  return variation === index || rollout?.variations.some((one) => one.variation === index) === true;
}
