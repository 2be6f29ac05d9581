import type { Observed, Verdict } from "../decide/observed.ts";
import { type Change, resourceName } from "../model/change.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Source } from "../parse/source.ts";
import { changeCell, changeName, changeTable } from "./change-table.ts";
import { codeSpan, link, sentence } from "./escape.ts";
import { type Report, type Standing, shownStandings } from "./report.ts";
import { fitting } from "./words/fitting.ts";

/** The Markdown summary of the check run of one resource. */
export function changeSummary({ observed, verdict }: Standing, report: Report): string {
  const { change } = observed;
  const request = verdict.request === undefined ? "" : ` ${link("Open the approval request", verdict.request.url)}.`;
  return [
    ...(change === undefined ? [] : [origin(change)]),
    `${sentence(verdict.reason)}${request}`,
    rivalWarning(observed, report),
    changeTable(observed),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** The Markdown summary of the check run that holds the merge. */
export function gateSummary(report: Report): string {
  const { diagnostics, sources, notices } = report;
  const rows = standingTable(shownStandings(report), report, 30_000);
  return [
    ...notices.map(sentence),
    ...(diagnostics.length === 0 ? [] : [problemList(diagnostics, sources)]),
    ...rows,
    ...(rows.length + diagnostics.length + notices.length === 0 ? ["This pull request changes no flags."] : []),
  ].join("\n\n");
}

/** The table of changes, as many as fit into so many bytes: what each is, what happens, how its review stands. */
export function standingTable(standings: readonly Standing[], report: Report, most: number): string[] {
  if (standings.length === 0) return [];
  const rows = standings.map(({ observed, verdict }) => {
    const warning = rivalWarning(observed, report);
    const name = changeName(observed, resourceName(observed.resource));
    return `| ${name}${warning === "" ? "" : `<br>${warning}`} | ${changeCell(observed)} | ${reviewCell(verdict)} |`;
  });
  const shown = fitting(rows, most, (left) => `| and ${left} more | see the check runs | |`);
  return [["| Change | What happens | Review |", "| --- | --- | --- |", ...shown].join("\n")];
}

/** A warning that other pull requests wait to change the same, with links to them; empty if there are none. */
export function rivalWarning({ others, change }: Observed, { stage, pullRequest }: Report): string {
  const rivals = [...new Set(others.filter(({ live }) => live).map((other) => other.pullRequest))].sort(
    (a, b) => a - b,
  );
  if (rivals.length === 0 || change === undefined || (stage !== "open" && stage !== "draft")) return "";
  const links = rivals.map((number) =>
    link(`pull request ${number}`, pullRequest.url.replace(/[0-9]+$/, String(number))),
  );
  return `⚠️ Another change of this flag in this environment waits in ${links.join(", ")}.`;
}

/** The diagnostics as a Markdown list, each with its place, as many as fit into 20,000 bytes. */
export function problemList(diagnostics: readonly Diagnostic[], sources: ReadonlyMap<string, Source>): string {
  const lines = diagnostics.map(({ file, where, code, message, hint }) => {
    const place = sources.get(file)?.placeOf(where);
    const line = place === undefined ? "" : `:${place.line}:${place.column}`;
    return `- ${codeSpan(`${file}${line}`)} ${code}: ${sentence(message)}${hint === undefined ? "" : ` ${sentence(hint)}`}`;
  });
  return fitting(lines, 20_000, (left) => `- and ${left} more; the log of the job shows all of them.`).join("\n");
}

/** How a review stands, in one line that leads to the request. */
function reviewCell({ conclusion, title, request }: Verdict): string {
  const said = sentence(title).replaceAll(" ", "&nbsp;");
  return `${SIGNS[conclusion ?? "in progress"]}&nbsp;${request === undefined ? said : link(said, request.url)}`;
}

const SIGNS = { success: "✅", failure: "❌", cancelled: "⚪", "in progress": "🟡" } as const;

/** Who wrote what and where. */
function origin(change: Change): string {
  const ticket = change.ticket === undefined ? "" : ` (${codeSpan(change.ticket, 100)})`;
  return `${codeSpan(change.description, 500)}${ticket}, from ${codeSpan(change.file)}`;
}
