import type { Outcome, PullRequestOutcome } from "../commands/outcome.ts";
import type { Observed, Verdict } from "../core/decide/observed.ts";
import { nounOf, resourceName } from "../core/model/change/change.ts";
import type { Diagnostic } from "../core/model/diagnostic.ts";
import { changeLines } from "../core/render/change/change-table.ts";
import { codeFrame } from "../core/render/code-frame.ts";
import { visible } from "../core/render/escape.ts";
import { renderSummary } from "../core/render/summary.ts";
import type { Log } from "../ports/log.ts";
import { outputsOf } from "./change-outputs.ts";
import { failureOf } from "./exit.ts";

/** Says how the run ended: in the log, in the job summary, in the outputs and by the exit code. */
export async function report(
  outcome: Outcome,
  onUnapproved: "wait" | "fail",
  log: Log,
  redact: (text: string) => string,
): Promise<void> {
  for (const one of outcome.pullRequests) describe(one, log);
  for (const { message, hint } of outcome.failures) log.info(`${message} ${hint}`);
  log.info(`Result: ${outcome.result}`);
  await conclude(
    {
      outputs: outputsOf(outcome),
      summary: outcome.pullRequests.map((one) => renderSummary(one)).join("\n\n"),
      failure: failureOf(outcome, onUnapproved),
    },
    redact,
  );
}

/** How a run ended, for the workflow: `summary` is Markdown, `failure` says why the job fails, if it does. */
export interface Conclusion {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly failure: string | undefined;
}

/** Hands the end of a run to the workflow: the outputs, the job summary, and whether the job fails. */
export async function conclude(
  { outputs, summary, failure }: Conclusion,
  redact: (text: string) => string,
): Promise<void> {
  const core = await import("@actions/core");
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
  if (process.env.GITHUB_STEP_SUMMARY && summary !== "") await core.summary.addRaw(summary, true).write();
  if (failure !== undefined) core.setFailed(redact(visible(failure)));
}

function describe(outcome: PullRequestOutcome, log: Log): void {
  const { pullRequest, result, standings, diagnostics, sources, notices, failures } = outcome;
  log.info(`Pull request #${pullRequest.number}: ${result}`);
  for (const notice of notices) log.warn(notice);
  for (const diagnostic of diagnostics) log.info(codeFrame(diagnostic, sources.get(diagnostic.file)));
  for (const { observed, verdict } of standings) {
    log.info(`  ${resourceName(observed.resource)}: ${verdict.title}. ${verdict.reason}`);
    if (verdict.request !== undefined) log.info(`    ${verdict.request.url}`);
    for (const line of changeLines(observed)) log.info(`    ${line}`);
    const refusal = refusalOf(observed, verdict);
    if (refusal !== undefined) log.info(codeFrame(refusal, sources.get(refusal.file)));
  }
  if (outcome.scope !== "undecided") for (const { message, hint } of failures) log.info(`${message} ${hint}`);
}

/** A refusal as a diagnostic at the flag or segment that the change file names. */
function refusalOf({ change }: Observed, { result, reason }: Verdict): Diagnostic | undefined {
  if (change === undefined || !["refused", "declined", "failed"].includes(result)) return undefined;
  const name = nounOf(change.resource);
  const where = { document: change.document, pointer: [name], part: "value" } as const;
  return { code: result, file: change.file, where, message: reason };
}
