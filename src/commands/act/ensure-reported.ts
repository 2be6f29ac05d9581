import { resourceName } from "../../core/model/change.ts";
import type { Diagnostic } from "../../core/model/diagnostic.ts";
import { Failure } from "../../core/model/failure.ts";
import type { Source } from "../../core/parse/source.ts";
import { CHECK_RUN_MARK, changeSummary, GATE_NAME, gate, gateSummary } from "../../core/render/check-run-content.ts";
import { renderComment } from "../../core/render/comment.ts";
import { textForGitHub } from "../../core/render/escape.ts";
import type { Annotation, CheckRun, CheckRunContent, RepositoryHost } from "../../ports/repository-host.ts";
import type { Standing } from "../observe/read-standing.ts";
import type { PullRequestOutcome } from "../outcome.ts";
import type { World } from "../world.ts";

/** Writes the check runs and the comment of a pull request where their text differs from what stands there. */
export async function ensureReported(
  world: World,
  outcome: PullRequestOutcome,
  { comment, checkRuns: standing }: Standing,
): Promise<void> {
  const { pullRequest, resources: standings, diagnostics } = outcome;
  const wanted = checkRuns(outcome);
  for (const content of wanted) await ensureCheckRun(world, pullRequest.headSha, standing, content);
  await cancelLeftOvers(world, standing, wanted);
  const any = standings.length + diagnostics.length > 0;
  if ((!any || outcome.scope === "elsewhere") && comment.id === undefined) return;
  const body = renderComment({ ...outcome, standings });
  if (body === comment.body) return;
  if (comment.id === undefined) await world.host.createComment(pullRequest.number, body);
  else await world.host.updateComment(comment.id, body);
}

function checkRuns(outcome: PullRequestOutcome): CheckRunContent[] {
  const { resources: standings, diagnostics, sources, scope } = outcome;
  const each = (scope === "elsewhere" ? [] : standings).map(
    ({ observed, verdict }): CheckRunContent => ({
      name: resourceName(observed.resource),
      externalId: verdict.request?.id ?? "",
      conclusion: verdict.conclusion,
      title: verdict.title,
      summary: `${changeSummary({ observed, verdict }, outcome.pullRequest.url)}\n\n${CHECK_RUN_MARK}`,
      annotations: [],
    }),
  );
  const { conclusion, title } = gate({ ...outcome, standings });
  const summary = `${gateSummary({ ...outcome, standings })}\n\n${CHECK_RUN_MARK}`;
  const annotations = diagnostics.map((diagnostic) => annotationOf(diagnostic, sources.get(diagnostic.file)));
  return [...each, { name: GATE_NAME, externalId: "", conclusion, title, summary, annotations }];
}

function annotationOf({ code, file, where, message, hint }: Diagnostic, source: Source | undefined): Annotation {
  const place = source?.placeOf(where) ?? { line: 1, column: 1, endColumn: 2 };
  return {
    path: file,
    startLine: place.line,
    endLine: place.line,
    startColumn: place.column,
    endColumn: place.endColumn,
    title: code,
    message: textForGitHub(hint === undefined ? message : `${message} ${hint}`),
  };
}

async function ensureCheckRun(
  { host }: World,
  sha: string,
  standing: readonly CheckRun[],
  content: CheckRunContent,
): Promise<void> {
  const found = standing.find(({ name, summary }) => name === content.name && summary.endsWith(CHECK_RUN_MARK));
  if (found !== undefined && says(found, content)) return;
  const takesBack = found?.conclusion !== null && content.conclusion === null;
  const annotated = content.annotations.length > 0 || (found?.annotationCount ?? 0) > 0;
  // GitHub neither takes a completed check run back nor removes annotations: a new one of the same name counts instead.
  if (found === undefined || takesBack || annotated) await host.createCheckRun(sha, content);
  else await updateOrCreate(host, sha, found.id, content);
}

/** Changes a check run, or writes a new one where GitHub does not let us change that one. */
async function updateOrCreate(host: RepositoryHost, sha: string, id: number, content: CheckRunContent): Promise<void> {
  try {
    await host.updateCheckRun(id, content);
  } catch (error) {
    if (!(error instanceof Failure) || ![403, 404, 422].includes(error.status ?? 0)) throw error;
    await host.createCheckRun(sha, content);
  }
}

function says(found: CheckRun, content: CheckRunContent): boolean {
  return (
    found.conclusion === content.conclusion &&
    found.externalId === content.externalId &&
    found.title === content.title &&
    found.summary === content.summary &&
    found.annotationCount === content.annotations.length
  );
}

/** Ends our check runs of changes that are no longer part of the pull request. */
async function cancelLeftOvers(
  { host }: World,
  standing: readonly CheckRun[],
  wanted: readonly CheckRunContent[],
): Promise<void> {
  const names = new Set(wanted.map(({ name }) => name));
  for (const run of standing) {
    if (names.has(run.name) || !run.summary.endsWith(CHECK_RUN_MARK) || run.conclusion === "cancelled") continue;
    const summary = `The change left the pull request.\n\n${CHECK_RUN_MARK}`;
    const content = { ...run, conclusion: "cancelled" as const, title: "Withdrawn", summary, annotations: [] };
    await host.updateCheckRun(run.id, content);
  }
}
