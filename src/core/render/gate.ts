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
  const asked = counted.filter((one) => !needsNothing(one));
  if (asked.length === 0) return { conclusion: "success", title: "Nothing to change" };
  const agreed = asked.filter((one) => good.includes(one));
  if (agreed.length < asked.length)
    return { conclusion: null, title: `${agreed.length} of ${count(asked.length)} approved` };
  const applied = agreed.filter(({ verdict }) => verdict.result === "applied");
  if (applied.length === agreed.length) return { conclusion: "success", title: appliedTitle(applied) };
  return { conclusion: "success", title: `${count(agreed.length)} approved` };
}

/** True if a change asks for what is live already. */
export function needsNothing({ verdict }: Standing): boolean {
  return verdict.conclusion === "success" && verdict.result === "valid";
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
