import type { Observed, Stage, Verdict } from "../decide/observed.ts";
import { resourceName } from "../model/change.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Source } from "../parse/source.ts";
import { changeOrigin, changeTable } from "./change-table.ts";
import { codeSpan, link, sentence } from "./escape.ts";

/** How one resource stands, as the renderers need it. */
export interface Standing {
  readonly observed: Observed;
  readonly verdict: Verdict;
}

/** The name of the check run that holds the merge. */
export const GATE_NAME = "Flag changes";

/** Ends the summary of every check run of ours. */
export const CHECK_RUN_MARK = "<!-- flag-gitops v1 check -->";

/** The Markdown summary of the check run of one resource. */
export function changeSummary({ observed, verdict }: Standing, pullRequestUrl: string): string {
  const { change } = observed;
  const request = verdict.request === undefined ? "" : ` ${link("Open the approval request", verdict.request.url)}.`;
  return [
    ...(change === undefined ? [] : [changeOrigin(change)]),
    `${sentence(verdict.reason)}${request}`,
    rivalWarning(observed, pullRequestUrl),
    changeTable(observed),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** A warning that other pull requests wait to change the same, with links to them; empty if there are none. */
export function rivalWarning({ rivals, change }: Observed, pullRequestUrl: string): string {
  if (rivals.length === 0 || change === undefined) return "";
  const links = rivals.map((number) =>
    link(`pull request ${number}`, pullRequestUrl.replace(/[0-9]+$/, String(number))),
  );
  return `⚠️ Another change of this flag in this environment waits in ${links.join(", ")}.`;
}

/** Everything that the texts about a pull request are written from. */
export interface Report {
  readonly pullRequest: { readonly number: number; readonly url: string };
  readonly stage: Stage;
  /** `validated` if the provider was not asked, `elsewhere` if the base branch is not one that requests. */
  readonly scope: "full" | "validated" | "elsewhere";
  readonly standings: readonly Standing[];
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly notices: readonly string[];
}

/** The verdict of the check run that holds the merge: the worst of all, and in progress while anything is not known. */
export function gate({ stage, scope, standings, diagnostics }: Report): Pick<Verdict, "conclusion" | "title"> {
  const counted = standings.filter(({ verdict }) => verdict.conclusion !== "cancelled");
  const failed = counted.filter(({ verdict }) => verdict.conclusion === "failure");
  const good = counted.filter(({ verdict }) => verdict.conclusion === "success");
  if (diagnostics.length > 0) return { conclusion: "failure", title: problems(diagnostics) };
  if (scope === "elsewhere")
    return { conclusion: "success", title: "Validated; nothing is requested from this branch" };
  if (failed.length > 0) return { conclusion: "failure", title: failedTitle(failed) };
  if (stage === "closed")
    return { conclusion: counted.length > 0 ? null : "cancelled", title: "Closed without a merge" };
  if (counted.length === 0) return { conclusion: "success", title: "No flag changes" };
  if (scope === "validated") return { conclusion: null, title: "Validated only" };
  if (good.length < counted.length)
    return { conclusion: null, title: `${good.length} of ${count(counted.length)} approved` };
  const applied = good.filter(({ verdict }) => verdict.result === "applied");
  if (applied.length === good.length) return { conclusion: "success", title: `${count(good.length)} applied` };
  return { conclusion: "success", title: `${count(good.length)} approved` };
}

/** The Markdown summary of the check run that holds the merge. */
export function gateSummary({ standings, diagnostics, sources, notices }: Report): string {
  const rows = standings
    .filter(({ verdict }) => verdict.conclusion !== "cancelled")
    .map(
      ({ observed, verdict }) =>
        `| ${mark(verdict)} | ${codeSpan(resourceName(observed.resource))} | ${sentence(verdict.title)} |`,
    );
  return [
    ...notices.map(sentence),
    ...(diagnostics.length === 0 ? [] : [problemList(diagnostics, sources)]),
    ...(rows.length === 0 ? [] : [["| | Change | Review |", "| --- | --- | --- |", ...rows].join("\n")]),
    ...(rows.length + diagnostics.length + notices.length === 0 ? ["This pull request changes no flags."] : []),
  ].join("\n\n");
}

/** The diagnostics as a Markdown list, each with its place; the first 50. */
export function problemList(diagnostics: readonly Diagnostic[], sources: ReadonlyMap<string, Source>): string {
  const shown = diagnostics.slice(0, 50).map(({ file, where, code, message, hint }) => {
    const place = sources.get(file)?.placeOf(where);
    const line = place === undefined ? "" : `:${place.line}:${place.column}`;
    return `- ${codeSpan(`${file}${line}`)} ${code}: ${sentence(message)}${hint === undefined ? "" : ` ${sentence(hint)}`}`;
  });
  const more =
    diagnostics.length > 50 ? [`- and ${diagnostics.length - 50} more; the log of the job shows all of them.`] : [];
  return [...shown, ...more].join("\n");
}

/** One sign for a verdict, with a word for those who cannot see it. */
export function mark({ conclusion, result }: Verdict): string {
  if (conclusion === "success") return result === "applied" ? "✅ applied" : "✅ approved";
  if (conclusion === "failure") return `❌ ${result}`;
  return conclusion === "cancelled" ? "⚪ withdrawn" : "🟡 waiting";
}

function failedTitle(failed: readonly Standing[]): string {
  const [first] = failed;
  return failed.length === 1 && first !== undefined ? first.verdict.title : `${count(failed.length)} need attention`;
}

function problems(diagnostics: readonly Diagnostic[]): string {
  const files = new Set(diagnostics.map(({ file }) => file)).size;
  const number = diagnostics.length;
  return `${number} ${number === 1 ? "problem" : "problems"} in ${files} ${files === 1 ? "file" : "files"}`;
}

function count(number: number): string {
  return `${number} ${number === 1 ? "change" : "changes"}`;
}
