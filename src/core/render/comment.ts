import type { Stage } from "../decide/observed.ts";
import { isLive } from "../decide/pick-request.ts";
import { type Resource, resourceName } from "../model/change.ts";
import { changeCell } from "./change-table.ts";
import { gate, mark, problemList, type Report, rivalWarning, type Standing } from "./check-run-content.ts";
import { codeSpan, link, sentence } from "./escape.ts";

const OPENING = "<!-- flag-gitops v1 sticky";
const KEY = "[A-Za-z0-9][A-Za-z0-9_.-]{0,255}";
const REMEMBERED = new RegExp(`^(launchdarkly)/(${KEY})/(${KEY})/(${KEY})$`);

/** True if a comment begins with our hidden mark. */
export function isOurs(body: string): boolean {
  return body.startsWith(OPENING);
}

/** The resources that one of our comments remembers to have asked for; a hint for finding strays, never evidence. */
export function rememberedResources(body: string): Resource[] {
  const [first = ""] = body.split("\n", 1);
  return first
    .slice(OPENING.length)
    .split(" ")
    .flatMap((word) => {
      const [, provider, project, flag, environment] = REMEMBERED.exec(word) ?? [];
      return provider === undefined ? [] : [{ provider: "launchdarkly", project, flag, environment } as Resource];
    });
}

/** The whole text of the sticky comment, 60,000 UTF-8 bytes at most. */
export function renderComment(report: Report): string {
  const { stage, standings, diagnostics, sources, notices } = report;
  const shown = standings.filter(
    ({ verdict, observed }) => verdict.conclusion !== "cancelled" || observed.change !== undefined,
  );
  const remembered = standings
    .filter(({ observed }) => observed.change !== undefined || observed.requests.some(isLive))
    .map(
      ({ observed: { resource } }) =>
        `${resource.provider}/${resource.project}/${resource.flag}/${resource.environment}`,
    );
  const opening = [OPENING, ...remembered, "-->"].join(" ");
  const { title } = gate(report);
  const head = [opening, `### Flag changes: ${sentence(title)}`, ...notices.map(sentence)];
  const tail = [closing(stage, shown.length > 0)];
  const problemPart = diagnostics.length === 0 ? [] : [problemList(diagnostics, sources)];
  for (let rows = shown.length; ; rows -= 1) {
    const more = rows < shown.length ? [`… and ${shown.length - rows} more changes: see the check runs.`] : [];
    const body = [
      ...head,
      ...problemPart,
      ...table(shown.slice(0, rows), report.pullRequest.url),
      ...more,
      ...tail,
    ].join("\n\n");
    if (rows === 0 || bytes(body) <= 60_000) return body;
  }
}

function table(standings: readonly Standing[], pullRequestUrl: string): string[] {
  if (standings.length === 0) return [];
  const rows = standings.map((standing) => {
    const { observed, verdict } = standing;
    const request = verdict.request === undefined ? "" : `<br>${link("approval request", verdict.request.url)}`;
    const warning = rivalWarning(observed, pullRequestUrl);
    const about = observed.change === undefined ? "" : `<br>${codeSpan(observed.change.description, 200)}`;
    const review = `${mark(verdict)}<br>${sentence(verdict.title)}${request}`;
    return `| ${codeSpan(resourceName(observed.resource))}${about}${warning === "" ? "" : `<br>${warning}`} | ${changeCell(observed)} | ${review} |`;
  });
  return [["| Change | What happens | Review |", "| --- | --- | --- |", ...rows].join("\n")];
}

function closing(stage: Stage, any: boolean): string {
  if (stage === "closed") return "The pull request was closed without a merge; its approval requests were withdrawn.";
  if (!any) return "This pull request changes no flags any more.";
  if (stage === "merged")
    return "The pull request is merged: what is approved in LaunchDarkly is applied, and only that.";
  return "Approve in LaunchDarkly. A commit that changes an instruction starts a new request; earlier approvals do not count for it. What is approved is applied on merge.";
}

function bytes(text: string): number {
  let count = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    count += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return count;
}
