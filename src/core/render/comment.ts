import type { Resource } from "../model/change.ts";
import { problemList, standingTable } from "./check-run-content.ts";
import { sentence } from "./escape.ts";
import { gate } from "./gate.ts";
import { type Report, type Standing, shownStandings } from "./report.ts";
import { bytesOf, fitting } from "./words/fitting.ts";

const OPENING = "<!-- flag-gitops v1 sticky";
const KEY = "[A-Za-z0-9][A-Za-z0-9_.-]{0,255}";
const REMEMBERED = new RegExp(`^(launchdarkly)/(${KEY})/(${KEY})/(${KEY})$`);
const MOST_BYTES = 60_000;

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
  const { diagnostics, sources, notices, remembered } = report;
  const shown = shownStandings(report);
  const names = remembered.map(
    ({ provider, project, flag, environment }) => `${provider}/${project}/${flag}/${environment}`,
  );
  const head = [
    [OPENING, ...fitting(names, 20_000, () => "…"), "-->"].join(" "),
    `### ${heading(gate(report).title)}`,
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

/** What the reader should know or do first. */
function lead({ stage, scope, standings, diagnostics }: Report, shown: readonly Standing[]): string[] {
  const live = standings.some(({ verdict }) => verdict.conclusion !== "cancelled");
  if (scope === "elsewhere") return [];
  if (stage === "closed") {
    return [
      `Closed without a merge. ${live ? "Not everything is withdrawn." : "Its approval requests were withdrawn."}`,
    ];
  }
  if (diagnostics.length > 0) return ["Nothing is requested while something in the change files is wrong."];
  if (shown.length === 0) return ["This pull request changes no flags any more."];
  if (scope === "validated") return ["The change files were checked and nothing else: see above why."];
  if (stage === "draft") return ["Nothing is requested while the pull request is a draft."];
  if (stage !== "merged") {
    return [
      "Review the requests in LaunchDarkly. What is approved when this pull request merges is applied, and nothing else.",
    ];
  }
  if (!shown.some(({ verdict }) => verdict.result !== "none")) return ["Merged. Nothing of it is left to do."];
  const applied = shown.every(({ verdict }) => verdict.result === "applied" || verdict.result === "none");
  const stuck = shown.some(({ verdict }) => verdict.conclusion === "failure");
  if (stuck) return ["Merged. Something was not applied: the check runs say why."];
  return [
    applied
      ? "Merged. What was approved has been applied."
      : "Merged. What waits is applied by a later run, once it is approved in LaunchDarkly.",
  ];
}

function tail({ stage, scope }: Report, shown: readonly Standing[]): string[] {
  if (shown.length === 0 || scope !== "full" || (stage !== "open" && stage !== "draft")) return [];
  return ["A commit that changes an instruction needs new approvals; any other commit keeps them."];
}
