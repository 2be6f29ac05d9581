import { standingTable } from "./change/standing-table.ts";
import { problemList } from "./check-run-content.ts";
import { link, sentence } from "./escape.ts";
import { gate } from "./gate.ts";
import type { Report } from "./report.ts";

/** The Markdown of a job summary about one pull request. */
export function renderSummary(report: Report): string {
  const { pullRequest, standings, diagnostics, sources, notices } = report;
  const reasons = standings
    .filter(({ verdict }) => verdict.conclusion === "failure")
    .map(({ verdict }) => `- ${sentence(`${verdict.title}. ${verdict.reason}`)}`);
  return [
    `### Flag changes of ${link(`pull request ${pullRequest.number}`, pullRequest.url)}: ${sentence(gate(report).title)}`,
    ...notices.map(sentence),
    ...(diagnostics.length === 0 ? [] : [problemList(diagnostics, sources)]),
    ...standingTable(standings, report, 200_000),
    ...(reasons.length === 0 ? [] : [reasons.join("\n")]),
  ].join("\n\n");
}
