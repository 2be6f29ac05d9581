import { resourceName } from "../model/change.ts";
import { changeCell } from "./change-table.ts";
import { gate, mark, problemList, type Report } from "./check-run-content.ts";
import { codeSpan, link, sentence } from "./escape.ts";

/** The Markdown of a job summary about one pull request. */
export function renderSummary(report: Report): string {
  const { pullRequest, standings, diagnostics, sources, notices } = report;
  const rows = standings.map(({ observed, verdict }) => {
    const request = verdict.request === undefined ? "" : `<br>${link("approval request", verdict.request.url)}`;
    const review = `${mark(verdict)}<br>${sentence(`${verdict.title}. ${verdict.reason}`)}${request}`;
    return `| ${codeSpan(resourceName(observed.resource))} | ${changeCell(observed)} | ${review} |`;
  });
  return [
    `### Flag changes of ${link(`pull request ${pullRequest.number}`, pullRequest.url)}: ${sentence(gate(report).title)}`,
    ...notices.map(sentence),
    ...(diagnostics.length === 0 ? [] : [problemList(diagnostics, sources)]),
    ...(rows.length === 0 ? [] : [["| Change | What happens | Review |", "| --- | --- | --- |", ...rows].join("\n")]),
  ].join("\n\n");
}
