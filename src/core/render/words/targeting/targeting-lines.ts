import { CLAUSE_OPERATORS } from "../../../model/instructions/clause-operators.ts";
import type { Json } from "../../../model/json.ts";
import type { Clause, Flag, FlagConfiguration, Rule, Serve, Target } from "../../../model/live/flag.ts";
import { formatVariation, formatWeight, type NamedRule, prerequisiteVariation } from "../effects/flag-words.ts";
import { compact, joined, quoted, type Words } from "../words.ts";

/** A list of more values than these stands one below the other, so that a diff shows which of them changed. */
const IN_ONE_LINE = 8;

/** A flag's targeting in one environment, in the words and the order of a change file, line by line for a diff. */
export function targetingLines(
  flag: Flag,
  configuration: FlagConfiguration,
  prerequisiteFlags: ReadonlyMap<string, Flag> = new Map(),
): Words[] {
  const { on, offVariation, prerequisites, targets, rules, trackEvents, trackEventsFallthrough } = configuration;
  const off: Words = offVariation === null ? ["none"] : formatVariation(flag, offVariation);
  return [
    [`on: ${on}`],
    ["offVariation: ", ...off],
    ...section(
      "prerequisites",
      prerequisites.map((one): Words => {
        const variation = prerequisiteVariation({ prerequisiteFlags }, one);
        return ["- { key: ", quoted(one.key), ", variation: ", ...variation, " }"];
      }),
    ),
    ...section("targets", targetLines(flag, targets)),
    ...section(
      "rules",
      rules.flatMap((rule) => ruleLines(flag, rules, rule)),
    ),
    ...section("fallthrough", serveLines(flag, configuration.fallthrough)),
    ...(trackEvents ? [["trackEvents: true"]] : []),
    ...(trackEventsFallthrough ? [["trackEventsFallthrough: true"]] : []),
  ];
}

/** What a change file calls a rule; besides, its position where another rule has the same description. */
export function ruleHeading(rules: readonly NamedRule[], rule: NamedRule): Words {
  const { description = "" } = rule;
  const position = rules.indexOf(rule) + 1;
  if (description === "") return [`position: ${position}`];
  const twins = rules.filter((one) => one.description === description).length;
  return ["description: ", quoted(description), ...(twins > 1 ? [` (rule ${position})`] : [])];
}

/** The conditions of a rule, one below the other as a change file writes them. */
export function clauseLines(clauses: readonly Omit<Clause, "id">[]): Words[] {
  return clauses.flatMap(({ contextKind, attribute, op, values, negate }) => {
    const operator: Words = (CLAUSE_OPERATORS as readonly string[]).includes(op) ? [op] : [quoted(op)];
    const attributes: Words[] = op === "segmentMatch" ? [] : [["attribute: ", quoted(attribute)]];
    const settings: Words[] = [
      ...(negate ? [["negate: true"]] : []),
      ...(contextKind === "user" || op === "segmentMatch" ? [] : [["contextKind: ", quoted(contextKind)]]),
    ];
    if (values.length > IN_ONE_LINE) {
      const each = values.map((value): Words => ["  - ", ...valueWords(value)]);
      return item([...attributes, ...settings, [...operator, ":"], ...each]);
    }
    const listed: Words = values.length === 0 ? [] : joined(values.map(valueWords), ", ");
    return [["- { ", ...joined([...attributes, [...operator, ": [", ...listed, "]"], ...settings], ", "), " }"]];
  });
}

/** Lines as the entry of a list: a dash before the first, the rest below it. */
export function item(lines: readonly Words[]): Words[] {
  return lines.map((line, index) => [index === 0 ? "- " : "  ", ...line]);
}

/** A heading with its lines below, further in; nothing if there are none. */
export function section(heading: string, lines: readonly Words[]): Words[] {
  return lines.length === 0 ? [] : [[`${heading}:`], ...lines.map((line): Words => ["  ", ...line])];
}

function ruleLines(flag: Flag, rules: readonly Rule[], rule: Rule): Words[] {
  const { clauses, serve, trackEvents } = rule;
  return item([
    ruleHeading(rules, rule),
    ...section("clauses", clauseLines(clauses)),
    ...serveLines(flag, serve),
    ...(trackEvents ? [["trackEvents: true"]] : []),
  ]);
}

function serveLines(flag: Flag, serve: Serve): Words[] {
  if (serve === null) return [["variation: none"]];
  if ("variation" in serve) return [["variation: ", ...formatVariation(flag, serve.variation)]];
  const { weights, contextKind = "user", bucketBy = "key", experiment } = serve.rollout;
  const shares = weights
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => placeOf(flag, a.variation) - placeOf(flag, b.variation))
    .map(({ variation, weight }): Words => [...formatVariation(flag, variation), ": ", ...formatWeight(weight)]);
  return [
    ["rollout: { ", ...joined(shares, ", "), " }"],
    ...(contextKind === "user" ? [] : [["rolloutContextKind: ", quoted(contextKind)]]),
    ...(bucketBy === "key" ? [] : [["rolloutBucketBy: ", quoted(bucketBy)]]),
    ...(experiment ? [["an experiment runs on it"]] : []),
  ];
}

/** Targets by variation and context kind, users first, in an order of their own, since theirs decides nothing. */
function targetLines(flag: Flag, targets: readonly Target[]): Words[] {
  const groups = new Map<string, Target>();
  for (const target of targets) {
    const name = JSON.stringify([target.variation, target.contextKind]);
    groups.set(name, { ...target, values: [...(groups.get(name)?.values ?? []), ...target.values] });
  }
  const rank = ({ contextKind }: Target) => (contextKind === "user" ? "" : contextKind);
  return [...groups.values()]
    .filter(({ values }) => values.length > 0)
    .sort((a, b) => placeOf(flag, a.variation) - placeOf(flag, b.variation) || (rank(a) < rank(b) ? -1 : 1))
    .flatMap(({ variation, contextKind, values }) => {
      const kind: Words = contextKind === "user" ? [] : [", contextKind ", quoted(contextKind)];
      const keys = [...new Set(values)].sort().map((key): Words => ["  - ", quoted(key)]);
      return [[...formatVariation(flag, variation), ...kind, ":"], ...keys];
    });
}

function placeOf(flag: Flag, variation: string): number {
  const place = flag.variations.findIndex(({ id }) => id === variation);
  return place < 0 ? flag.variations.length : place;
}

/** Texts are quoted foreign text; one that reads like a number, true, false or null stands in double quotes besides. */
function valueWords(value: Json): Words {
  if (typeof value !== "string") return [compact(value)];
  return /^(?:true|false|null|[-+.0-9]+)$/.test(value) ? ['"', quoted(value), '"'] : [quoted(value)];
}
