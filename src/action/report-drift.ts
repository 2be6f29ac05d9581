import type { DriftOutcome } from "../commands/drift/drift.ts";
import { driftLines } from "../core/desired/drift/drift-lines.ts";
import { type ComparedFlag, driftingFlags } from "../core/desired/drift/environment-drift.ts";
import { renderDriftSummary } from "../core/desired/drift/render-drift.ts";
import type { JsonObject } from "../core/model/json.ts";
import { codeFrame } from "../core/render/code-frame.ts";
import { thousands } from "../core/render/words/count.ts";
import { readablePath } from "../core/semantic-patch/effect-entry.ts";
import type { Log } from "../ports/log.ts";
import { conclude } from "./report.ts";

const MOST_NAMED = 20;

/** Says how a run that looked for drift ended: in the log, in the job summary, in the outputs and by the exit code. */
export async function reportDrift(outcome: DriftOutcome, log: Log, redact: (text: string) => string): Promise<void> {
  for (const line of driftLog(outcome)) log.info(line);
  const { environments, origin } = outcome;
  const summary = renderDriftSummary(environments, origin);
  await conclude({ outputs: driftOutputs(outcome), summary, failure: driftFailure(outcome) }, redact);
}

/** The outputs of a run that looked for drift: one of `changes` is a flag that drifts in a place, or does not fit its document. */
export function driftOutputs({ result, environments }: DriftOutcome): Record<string, string> {
  const flags = environments.flatMap(driftingFlags);
  const unfit = flags.filter(({ faults }) => faults.length > 0).length;
  return {
    result,
    changes: JSON.stringify(flags.map(changeOutput)),
    changed: String(flags.length),
    pending: String(flags.length - unfit),
    approved: "0",
    applied: "0",
    failed: String(unfit),
  };
}

/** Why the job fails, in one sentence, or undefined if it does not: drift alone is for somebody to decide. */
export function driftFailure({ failures: [first], result }: DriftOutcome): string | undefined {
  if (first !== undefined) return `${first.message} ${first.hint}`;
  if (result !== "invalid") return undefined;
  return "Drift: some documents are not valid, or do not fit their flags. The log above says why.";
}

function changeOutput({ desired, environment, differences, faults, requestUrl }: ComparedFlag): JsonObject {
  const { file, document, provider, project, flag } = desired;
  const fits = faults.length === 0;
  return {
    file,
    document,
    provider,
    project,
    environment,
    flag,
    digest: "",
    requestId: "",
    requestUrl: requestUrl ?? "",
    reviewStatus: "",
    status: "",
    conclusion: fits ? "drift" : "failure",
    reason: fits ? differing(differences.map(({ path }) => path)) : faults.map(({ message }) => message).join(" "),
  };
}

function differing(paths: readonly string[]): string {
  const more = paths.length > MOST_NAMED ? `, and ${thousands(paths.length - MOST_NAMED)} more` : "";
  return `LaunchDarkly differs from git in ${paths.slice(0, MOST_NAMED).map(readablePath).join(", ")}${more}.`;
}

/** What the log says of a run that looked for drift: every problem with its frame, and one line for each field that differs. */
export function driftLog({ environments, diagnostics, failures, origin, result }: DriftOutcome): string[] {
  return [
    ...diagnostics.map((diagnostic) => codeFrame(diagnostic, origin.sources.get(diagnostic.file))),
    ...environments.flatMap((place) => driftLines(place, origin.sources)),
    ...(environments.length === 0 ? ["No document of `kind: Flag` was compared."] : []),
    ...failures.map(({ message, hint }) => `${message} ${hint}`),
    `Result: ${result}`,
  ];
}
