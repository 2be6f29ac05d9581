import type { Verdict } from "../decide/observed.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Report, Standing } from "./report.ts";

/** The name of the check run that holds the merge. */
export const GATE_NAME = "Flag changes";

/** The verdict of the check run that holds the merge: the worst of all, and in progress while anything is not known. */
export function gate({ stage, scope, standings, diagnostics }: Report): Pick<Verdict, "conclusion" | "title"> {
  const counted = standings.filter(({ verdict }) => verdict.conclusion !== "cancelled");
  const failed = counted.filter(({ verdict }) => verdict.conclusion === "failure");
  const good = counted.filter(({ verdict }) => verdict.conclusion === "success");
  if (scope === "undecided") return { conclusion: null, title: "Could not be decided" };
  if (diagnostics.length > 0) return { conclusion: "failure", title: problems(diagnostics) };
  if (failed.length > 0) return { conclusion: "failure", title: failedTitle(failed) };
  if (scope === "elsewhere") {
    const waiting = counted.some(({ observed }) => !observed.unread);
    return { conclusion: waiting ? null : "success", title: "Validated; nothing is requested from this branch" };
  }
  if (stage === "closed")
    return { conclusion: counted.length > 0 ? null : "cancelled", title: "Closed without a merge" };
  if (counted.length === 0) return { conclusion: "success", title: "No flag changes" };
  if (scope === "validated") return { conclusion: null, title: "Validated only" };
  if (good.length < counted.length)
    return { conclusion: null, title: `${good.length} of ${count(counted.length)} approved` };
  const applied = good.filter(({ verdict }) => verdict.result === "applied");
  if (applied.length === good.length) return { conclusion: "success", title: appliedTitle(applied) };
  return { conclusion: "success", title: `${count(good.length)} approved` };
}

/** What is scheduled will be carried out, and is not yet. */
function appliedTitle(applied: readonly Standing[]): string {
  const scheduled = applied.filter(({ verdict }) => verdict.request?.status === "scheduled").length;
  const done = applied.length - scheduled;
  if (done === 0) return `${count(scheduled)} scheduled`;
  return scheduled === 0 ? `${count(done)} applied` : `${count(done)} applied, ${scheduled} scheduled`;
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
