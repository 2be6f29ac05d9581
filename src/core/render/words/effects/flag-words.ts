import { CLAUSE_OPERATORS } from "../../../model/instructions/clause-operators.ts";
import type { Json } from "../../../model/json.ts";
import type { Clause, Flag, Prerequisite, Rule, Serve, Variation } from "../../../model/live/flag.ts";
import { compact, joined, listed, literal, quoted, type Words } from "../words.ts";

/** A condition without its id and values. */
export type Condition = Omit<Clause, "id" | "values">;

/** What a rule says, its name and ids aside. */
export type RuleContent = Omit<Rule, "id" | "description" | "clauses"> & {
  readonly description: string | null;
  readonly clauses: readonly Omit<Clause, "id">[];
};

/** What words about rules, of a flag or a segment, are chosen from. At most `limit` keys or values of a list are named. */
export interface RuleScene {
  readonly rules: readonly NamedRule[];
  readonly limit: number;
}

/** What words about a flag are chosen from. */
export interface Scene extends RuleScene {
  readonly flag: Flag;
  readonly prerequisiteFlags: ReadonlyMap<string, Flag>;
}

/** A rule of a flag or segment, as far as its name goes. */
export type NamedRule = Pick<Rule, "id" | "description">;

/** A rule in words: its conditions and what it serves. */
export function ruleWords({ flag, limit }: Scene, value: Json): Words {
  const { clauses, serve, trackEvents } = value as unknown as RuleContent;
  const conditions = clauses.map((clause) => clauseWords(clause as unknown as Json, limit));
  return [
    "if ",
    ...joined(conditions, " and "),
    ", serve ",
    ...formatServe(flag, serve),
    ...(trackEvents ? [", track events"] : []),
  ];
}

/** A condition in words, with its values. */
export function clauseWords(value: Json, limit: number): Words {
  const clause = value as unknown as Omit<Clause, "id">;
  const values = clause.values.map((one): Words => [literal(one)]);
  return [...operationWords(clause), " ", ...(values.length === 0 ? ["nothing"] : listed(values, limit))];
}

/** A condition without its values: `country in`, `not in segment`. */
export function operationWords({ contextKind, attribute, op, negate }: Condition): Words {
  const not = negate ? "not " : "";
  if (op === "segmentMatch") return [`${not}in segment`];
  const whose = contextKind === "user" ? [] : [quoted(contextKind), " "];
  const operator = (CLAUSE_OPERATORS as readonly string[]).includes(op) ? [`${not}${op}`] : [not, quoted(op)];
  return [...whose, quoted(attribute), " ", ...operator];
}

/** A rule's description, else its position; both where another rule has the same description. */
export function ruleName(rules: readonly NamedRule[], id: string): Words {
  const index = rules.findIndex((rule) => rule.id === id);
  const description = rules[index]?.description;
  if (index < 0) return ["rule ", quoted(id)];
  if (description === undefined || description === "") return [`rule ${index + 1}`];
  const twins = rules.filter((rule) => rule.description === description).length;
  return ["rule ", quoted(description), ...(twins > 1 ? [` (rule ${index + 1})`] : [])];
}

/** `3 users: a, b, c` */
export function contexts(contextKind: string, keys: readonly string[], limit: number): Words {
  const count = `${keys.length} `;
  const plural = keys.length === 1 ? "" : "s";
  const kind =
    contextKind === "user" ? [`${count}user${plural}: `] : [count, quoted(contextKind), ` context${plural}: `];
  const named = keys.map((key): Words => [quoted(key)]);
  return [...kind, ...listed(named, limit)];
}

/** A variation by its name, else its value; by its place too where another one reads the same. */
export function formatVariation(flag: Flag, id: string): Words {
  const index = flag.variations.findIndex((variation) => variation.id === id);
  return variationWords(flag, index) ?? ["variation ", quoted(id)];
}

/** The variation of a prerequisite flag: by name, or by its place where that flag is not known. */
export function prerequisiteVariation(
  { prerequisiteFlags }: Pick<Scene, "prerequisiteFlags">,
  { key, variation }: Prerequisite,
): Words {
  const flag = prerequisiteFlags.get(key);
  return (
    (flag === undefined ? undefined : variationWords(flag, variation)) ?? [
      `variation at index ${variation} of `,
      quoted(key),
    ]
  );
}

function variationWords(flag: Flag, index: number): Words | undefined {
  const variation = flag.variations[index];
  if (variation === undefined) return undefined;
  const text = variationText(variation);
  const twins = flag.variations.filter((one) => variationText(one) === text).length;
  return [quoted(text), ...(twins > 1 ? [` (variation ${index + 1})`] : [])];
}

function variationText({ name, value }: Variation): string {
  if (name !== undefined && name !== "") return name;
  return typeof value === "string" && value !== "" ? value.slice(0, 60) : compact(value);
}

/** A weight, given in thousandths of a percent, as a percentage: `33.333%`. */
export function formatWeight(weight: number): Words {
  return [`${weight / 1000}%`];
}

/** What a rule or the fallthrough serves: a variation, or the shares of a rollout and who is shared out by what. */
export function formatServe(flag: Flag, serve: Serve): Words {
  if (serve === null) return ["nothing"];
  if ("variation" in serve) return formatVariation(flag, serve.variation);
  const { weights, contextKind = "user", bucketBy = "key", experiment } = serve.rollout;
  const shares = weights
    .filter(({ weight }) => weight > 0)
    .map(({ variation, weight }) => [...formatWeight(weight), " ", ...formatVariation(flag, variation)]);
  return [...joined(shares, ", "), ...bucketingWords(contextKind, bucketBy), ...(experiment ? [" (experiment)"] : [])];
}

/** Who is shared out by what, as far as it is not users by key: ` of organization contexts by plan`. */
export function bucketingWords(contextKind: string, bucketBy: string): Words {
  return [
    ...(contextKind === "user" ? [] : [" of ", quoted(contextKind), " contexts"]),
    ...(bucketBy === "key" ? [] : [" by ", quoted(bucketBy)]),
  ];
}
