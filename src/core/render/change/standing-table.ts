import type { Verdict } from "../../decide/observed.ts";
import { type Change, resourceName } from "../../model/change/change.ts";
import { codeSpan, link, sentence } from "../escape.ts";
import type { Report, Standing } from "../report.ts";
import { fitting } from "../words/fitting.ts";
import { changeCell, changeName } from "./change-table.ts";
import { rivalWarnings } from "./rivals.ts";

/** The table of changes, as many as fit into so many bytes: what each is, what happens, how its review stands. */
export function standingTable(standings: readonly Standing[], report: Report, most: number): string[] {
  if (standings.length === 0) return [];
  const rows = productionFirst(standings).map(({ observed, verdict }) => {
    const name = changeName(observed, resourceName(observed.resource));
    const left = [name, ...rivalWarnings(observed, report)].join("<br>");
    return `| ${left} | ${changeCell(observed)} | ${reviewCell(verdict)} |`;
  });
  const shown = fitting(rows, most, (left) => `| and ${left} more | see the check runs | |`);
  return [["| Change | What happens | Review |", "| --- | --- | --- |", ...shown].join("\n")];
}

/** How many changes each environment sees, production first: one line. */
export function environmentLine(standings: readonly Standing[]): string {
  const groups = Map.groupBy(productionFirst(standings), ({ observed }) => observed.resource.environment);
  const phrases = [...groups].map(([environment, { length }], index) => {
    const where = environment === null ? "all environments" : codeSpan(environment, 100);
    const count = index > 0 ? `${length}` : length === 1 ? "1 change" : `${length} changes`;
    return reachesProduction(environment) ? `**${count} in ${where}**` : `${count} in ${where}`;
  });
  return fitting(phrases, 2_000, (left) => `more in ${left} other environments`).join(", ");
}

/** What may reach production comes first, and of it what reaches most people; else the order of the files stays. */
function productionFirst(standings: readonly Standing[]): Standing[] {
  return standings.toSorted((a, b) => rank(a) - rank(b));
}

function rank({ observed: { resource, change } }: Standing): number {
  return (reachesProduction(resource.environment) ? 0 : WIDEST.length + 1) + (change === undefined ? 0 : reach(change));
}

/** Kinds of instructions, and fields of a flag's document, by whom they reach: everybody at once, everybody without a rule; then all others. */
const WIDEST: readonly ReadonlySet<string>[] = [
  new Set(["turnFlagOn", "turnFlagOff", "on"]),
  new Set(["updateFallthroughVariationOrRollout", "updateOffVariation", "fallthrough", "offVariation"]),
];

function reach({ instructions, intent, copy }: Change): number {
  if (copy !== undefined) return copy.actions.includes("updateOn") ? 0 : 1;
  const touched = [...instructions.map(({ kind }) => kind), ...(intent?.fields ?? []).map(({ path }) => path)];
  const found = WIDEST.findIndex((names) => touched.some((name) => names.has(name)));
  return found < 0 ? WIDEST.length : found;
}

/** A guess from an environment's key, for the order and the looks only. */
function reachesProduction(environment: string | null): boolean {
  return environment === null || /(?:^|[-_.])(?:prod|production|live)(?:$|[-_.0-9])/i.test(environment);
}

/** How a review stands, in one line that leads to the request. */
function reviewCell({ conclusion, title, request }: Verdict): string {
  // What is quoted stands in code, where it would show as it is written.
  const said = sentence(title).replaceAll(/`+[^`]*`+| /g, (part) => (part === " " ? "&nbsp;" : part));
  return `${SIGNS[conclusion ?? "in progress"]}&nbsp;${request === undefined ? said : link(said, request.url)}`;
}

const SIGNS = { success: "✅", failure: "❌", cancelled: "⚪", "in progress": "🟡" } as const;
