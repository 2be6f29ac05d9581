import type { Change } from "../model/change/change.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Source } from "../parse/source.ts";
import { changeTable, lasting } from "./change/change-table.ts";
import { reviewList } from "./change/reviews.ts";
import { rivalWarnings } from "./change/rivals.ts";
import { standingTable } from "./change/standing-table.ts";
import { targetingDiff } from "./change/targeting-diff.ts";
import { codeSpan, link, sentence } from "./escape.ts";
import { type Report, type Standing, shownStandings } from "./report.ts";
import { fitting } from "./words/fitting.ts";

/** Bytes: with the table and all else it must fit into a check run's 65,535 characters. */
const MOST_OF_A_DIFF = 8_000;

/** The Markdown summary of the check run of one resource. */
export function changeSummary(standing: Standing, report: Report): string {
  const { observed, verdict } = standing;
  const { change } = observed;
  const { compiled } = lasting(observed);
  const request = verdict.request === undefined ? "" : ` ${link("Open the approval request", verdict.request.url)}.`;
  return [
    ...(change === undefined ? [] : [origin(change)]),
    `${sentence(verdict.reason)}${request}`,
    reviewList(standing, report),
    ...rivalWarnings(observed, report),
    changeTable(observed),
    compiled === undefined ? "" : targetingDiff(compiled.targeting, MOST_OF_A_DIFF),
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

/** The diagnostics as a Markdown list, each with its place, as many as fit into 20,000 bytes. */
export function problemList(diagnostics: readonly Diagnostic[], sources: ReadonlyMap<string, Source>): string {
  const lines = diagnostics.map(({ file, where, code, message, hint }) => {
    const place = sources.get(file)?.placeOf(where);
    const line = place === undefined ? "" : `:${place.line}:${place.column}`;
    return `- ${codeSpan(`${file}${line}`)} ${code}: ${sentence(message)}${hint === undefined ? "" : ` ${sentence(hint)}`}`;
  });
  return fitting(lines, 20_000, (left) => `- and ${left} more; the log of the job shows all of them.`).join("\n");
}

/** Who wrote what and where. */
function origin(change: Change): string {
  const ticket = change.ticket === undefined ? "" : ` (${codeSpan(change.ticket, 100)})`;
  return `${codeSpan(change.description, 500)}${ticket}, from ${codeSpan(change.file)}`;
}
