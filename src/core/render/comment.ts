import { isReviewedElsewhere } from "../decide/review.ts";
import { isSegment, type Resource } from "../model/change/change.ts";
import { environmentLine, standingTable } from "./change/standing-table.ts";
import { problemList } from "./check-run-content.ts";
import { sentence } from "./escape.ts";
import { gate, needsNothing } from "./gate.ts";
import { type Report, type Standing, shownStandings } from "./report.ts";
import { bytesOf, fitting } from "./words/fitting.ts";

const OPENING = "<!-- flag-gitops v1 sticky";
const KEY = "[A-Za-z0-9][A-Za-z0-9_.-]{0,255}";
const FLAG = new RegExp(`^launchdarkly/(${KEY})/(${KEY})/(${KEY}|\\*)$`);
const SEGMENT = new RegExp(`^launchdarkly/(${KEY})/segments/(${KEY})/(${KEY})$`);
const ECHO = /^echo:([A-Za-z0-9_-]{1,64}):([A-Za-z0-9_-]{43})$/;
const SETTLED = /^settled:([A-Za-z0-9_-]{12})$/;
const MOST_BYTES = 60_000;

/** True if a comment begins with our hidden mark. */
export function isOurs(body: string): boolean {
  return body.startsWith(OPENING);
}

/** The resources that one of our comments remembers to have asked for; a hint for finding strays, never evidence. */
export function rememberedResources(body: string): Resource[] {
  return rememberedWords(body).flatMap((word): Resource[] => {
    const [, project, flag, environment] = FLAG.exec(word) ?? [];
    if (project !== undefined && flag !== undefined && environment !== undefined) {
      return [{ provider: "launchdarkly", project, flag, environment: environment === "*" ? null : environment }];
    }
    const [, owner, segment, place] = SEGMENT.exec(word) ?? [];
    if (owner === undefined || segment === undefined || place === undefined) return [];
    return [{ provider: "launchdarkly", project: owner, segment, environment: place }];
  });
}

/** SHA-256 of the instructions that the provider answered to a copy, by request id; one that is told twice is not known. */
export function rememberedEchoes(body: string): Map<string, string> {
  const echoes = new Map<string, string>();
  const contradicted = new Set<string>();
  for (const word of rememberedWords(body)) {
    const [, id, digest] = ECHO.exec(word) ?? [];
    if (id === undefined || digest === undefined) continue;
    if (echoes.has(id) && echoes.get(id) !== digest) contradicted.add(id);
    echoes.set(id, digest);
  }
  for (const id of contradicted) echoes.delete(id);
  return echoes;
}

/** What of a change's digest stands in a comment: enough to tell changes of one pull request apart. */
export function shortDigest(digest: string): string {
  return digest.slice(0, 12);
}

/** The short digests of the merged changes that asked for what was live already. */
export function rememberedSettled(body: string): Set<string> {
  return new Set(rememberedWords(body).flatMap((word) => SETTLED.exec(word)?.[1] ?? []));
}

/** The words of the hidden mark; none if it does not end where it should. */
function rememberedWords(body: string): string[] {
  const [first = ""] = body.split("\n", 1);
  return first.slice(OPENING.length).split(" ");
}

/** The hidden mark that a comment begins with: by it a later run finds the comment, and what it must look at. */
function hiddenMark({ remembered, echoes, settled }: Report): string {
  const resources = remembered.map((resource) => {
    const { provider, project, environment } = resource;
    const path = isSegment(resource) ? `segments/${resource.segment}` : resource.flag;
    return `${provider}/${project}/${path}/${environment ?? "*"}`;
  });
  const words = [
    ...[...echoes].map(([id, digest]) => `echo:${id}:${digest}`).filter((word) => ECHO.test(word)),
    ...[...settled].map((digest) => `settled:${digest}`).filter((word) => SETTLED.test(word)),
  ];
  const shown = [...fitting(words, 10_000, () => "…"), ...fitting(resources, 20_000, () => "…")];
  return [OPENING, ...shown, "-->"].join(" ");
}

/** The whole text of the sticky comment, 60,000 UTF-8 bytes at most. */
export function renderComment(report: Report): string {
  const { diagnostics, sources, notices } = report;
  const shown = shownStandings(report);
  const head = [
    hiddenMark(report),
    `### ${heading(gate(report).title)}`,
    ...(shown.length === 0 || report.stage === "closed" ? [] : [environmentLine(shown)]),
    ...notices.map(sentence),
    ...lead(report, shown),
    ...(diagnostics.length === 0 ? [] : [problemList(diagnostics, sources)]),
  ].join("\n\n");
  const end = tail(report, shown);
  const room = MOST_BYTES - bytesOf(head) - bytesOf(end.join()) - 200;
  return [head, ...standingTable(shown, report, room), ...end].join("\n\n");
}

function heading(title: string): string {
  if (title === "No flag changes") return title;
  return /^[0-9].*change/.test(title) ? title.replace("change", "flag change") : `Flag changes: ${sentence(title)}`;
}

const STUCK = "Merged. Something was not applied: the check runs say why.";

/** What the reader should know or do first. */
function lead({ stage, scope, standings, diagnostics, notices }: Report, shown: readonly Standing[]): string[] {
  const live = standings.some(({ verdict }) => verdict.conclusion !== "cancelled");
  if (scope === "elsewhere") return [];
  if (stage === "closed") {
    return [
      `Closed without a merge. ${live ? "Not everything is withdrawn." : "Its approval requests were withdrawn."}`,
    ];
  }
  if (diagnostics.length > 0) {
    return [stage === "merged" ? STUCK : "Nothing is requested while something in the change files is wrong."];
  }
  if (shown.length === 0) return [`This pull request changes no flags${notices.length > 0 ? "" : " any more"}.`];
  if (scope === "validated") return ["The change files were checked and nothing else: see above why."];
  if (stage === "draft") return ["Nothing is requested while the pull request is a draft."];
  const idle = shown.every((one) => needsNothing(one) || one.verdict.result === "none");
  if (stage !== "merged") {
    if (idle) return ["Nothing is requested: what it asks for is live already."];
    return [
      `Review the requests ${whereOf(shown)}. What is approved when this pull request merges is applied, and nothing else.`,
    ];
  }
  if (idle) return ["Merged. Nothing of it is left to do."];
  const asked = shown.filter((one) => !needsNothing(one));
  const applied = asked.every(({ verdict }) => verdict.result === "applied" || verdict.result === "none");
  const stuck = shown.some(({ verdict }) => verdict.conclusion === "failure");
  if (stuck) return [STUCK];
  return [
    applied
      ? `Merged. What was approved has been applied${waits(shown) ? ", or is scheduled" : ""}.`
      : "Merged. What waits is applied by a later run, once it is approved in LaunchDarkly.",
  ];
}

function waits(shown: readonly Standing[]): boolean {
  return shown.some(({ verdict }) => verdict.request?.status === "scheduled");
}

/** Where people review: in LaunchDarkly unless it says that another service keeps the approvals. */
function whereOf(shown: readonly Standing[]): string {
  const kept = shown.flatMap(({ verdict: { request } }) => (request === undefined ? [] : isReviewedElsewhere(request)));
  if (!kept.includes(true)) return "in LaunchDarkly";
  return kept.includes(false) ? "in LaunchDarkly and where else they are kept" : "where their environment keeps them";
}

function tail({ stage, scope }: Report, shown: readonly Standing[]): string[] {
  if (shown.every(needsNothing) || scope !== "full" || (stage !== "open" && stage !== "draft")) return [];
  return ["A commit that changes an instruction needs new approvals; any other commit keeps them."];
}
