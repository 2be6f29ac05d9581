import { resourceName } from "../../../core/model/change/change.ts";
import type { Diagnostic } from "../../../core/model/diagnostic.ts";
import type { Source } from "../../../core/parse/source.ts";
import { changeSummary, gateSummary } from "../../../core/render/check-run-content.ts";
import { isOurs, renderComment } from "../../../core/render/comment.ts";
import { textForGitHub } from "../../../core/render/escape.ts";
import { GATE_NAME, gate } from "../../../core/render/gate.ts";
import type { Annotation, CheckRunContent } from "../../../ports/repository-host.ts";
import type { Standing } from "../../observe/read-standing.ts";
import type { PullRequestOutcome } from "../../outcome.ts";
import type { World } from "../../world.ts";
import { createCheckRunWriter } from "./ensure-check-run.ts";

/** Writes the check runs and the comment of a pull request where their text differs from what stands there. */
export async function ensureReported(world: World, outcome: PullRequestOutcome, standing: Standing): Promise<void> {
  const writer = createCheckRunWriter(world.host, outcome.pullRequest, standing.checkRuns);
  const gateContent = gateRun(outcome);
  const changes = changeRuns(outcome, standing);
  // The worse state first: a run that dies in between must not leave a success standing.
  if (gateContent.conclusion !== "success") await writer.ensure(gateContent);
  for (const content of changes) await writer.ensure(content);
  if (gateContent.conclusion === "success") await writer.ensure(gateContent);
  if (outcome.scope !== "undecided") await writer.cancelOthers([...changes, gateContent].map(({ name }) => name));
  await ensureComment(world, outcome, standing, writer.app());
}

function changeRuns(outcome: PullRequestOutcome, { checkRuns }: Standing): CheckRunContent[] {
  return outcome.standings
    .filter(({ observed }) => outcome.scope !== "elsewhere" || !observed.unread)
    .map((one) => ({ one, name: resourceName(one.observed.resource) }))
    .filter(({ one, name }) => one.observed.change || one.tried || checkRuns.some((run) => run.name === name))
    .map(({ one: { observed, verdict }, name }) => ({
      name,
      externalId: verdict.request?.id ?? "",
      conclusion: verdict.conclusion,
      title: titleOf(verdict.title),
      summary: changeSummary({ observed, verdict }, outcome),
      annotations: [],
    }));
}

/** A title may quote a provider; GitHub shows it as plain text. */
function titleOf(title: string): string {
  return textForGitHub(title, 200);
}

function gateRun(outcome: PullRequestOutcome): CheckRunContent {
  const { diagnostics, sources } = outcome;
  const gateVerdict = gate(outcome);
  return {
    name: GATE_NAME,
    externalId: "",
    ...gateVerdict,
    title: titleOf(gateVerdict.title),
    summary: gateSummary(outcome),
    annotations: diagnostics.map((diagnostic) => annotationOf(diagnostic, sources.get(diagnostic.file))),
  };
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

/** Writes the one comment of a pull request; `app` is the slug under which our check runs stand. */
async function ensureComment(
  { host }: World,
  outcome: PullRequestOutcome,
  { comments }: Standing,
  app: string | undefined,
): Promise<void> {
  const { standings, diagnostics, scope, pullRequest, telling } = outcome;
  if (scope === "undecided") return;
  const worth = scope !== "elsewhere" && (telling || standings.length + diagnostics.length > 0);
  if (comments.length === 0 && !worth) return;
  const us = await host.readIdentity(app);
  const ours = comments.find(({ author, body }) => author === us && isOurs(body));
  if (ours === undefined && !worth) return;
  const body = renderComment(outcome);
  if (ours === undefined) await host.createComment(pullRequest.number, body);
  else if (ours.body !== body) await host.updateComment(ours.id, body);
}
