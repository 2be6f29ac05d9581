import type { Observed } from "../../decide/observed.ts";
import { isSegment, type Resource } from "../../model/change/change.ts";
import { codeSpan, link } from "../escape.ts";
import type { Report } from "../report.ts";

const MOST_STRANGERS = 3;

/** Warnings that others wait to change the same, with links to what they ask for; empty where nobody does. */
export function rivalWarnings(observed: Observed, report: Report): string[] {
  const { stage } = report;
  if (observed.change === undefined || (stage !== "open" && stage !== "draft")) return [];
  return [...pullRequestWarning(observed, report), ...strangerWarnings(observed)];
}

function pullRequestWarning({ resource, others }: Observed, { pullRequest }: Report): string[] {
  const rivals = [...new Set(others.filter(({ live }) => live).map((other) => other.pullRequest))].sort(
    (a, b) => a - b,
  );
  if (rivals.length === 0) return [];
  const links = rivals.map((number) =>
    link(`pull request ${number}`, pullRequest.url.replace(/[0-9]+$/, String(number))),
  );
  return [`⚠️ Another change of ${place(resource)} waits in ${links.join(", ")}.`];
}

function strangerWarnings({ resource, strangers }: Observed): string[] {
  const oldestFirst = strangers.toSorted((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
  const lines = oldestFirst.slice(0, MOST_STRANGERS).map(({ description, url }) => {
    const request = link("another approval request", url);
    return `⚠️ Somebody asked for a change of ${place(resource)} in ${request}: ${codeSpan(description, 200)}.`;
  });
  const left = strangers.length - MOST_STRANGERS;
  return left > 0 ? [...lines, `⚠️ ${left} more such ${left === 1 ? "request waits" : "requests wait"}.`] : lines;
}

function place(resource: Resource): string {
  if (isSegment(resource)) return "this segment";
  return resource.environment === null ? "this flag in all environments" : "this flag in this environment";
}
