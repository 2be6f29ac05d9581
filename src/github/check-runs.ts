import type { JsonObject } from "../core/model/json.ts";
import type { Annotation, CheckRun, CheckRunContent } from "../ports/repository-host.ts";
import type { Ask, Client } from "./client/client.ts";
import { child, count, object, objects, optionalChild, optionalText, text } from "./client/fields.ts";

/** Limits of https://docs.github.com/rest/checks/runs */
const MOST_ANNOTATIONS = 50;
const LONGEST_SUMMARY = 65_535;
const LONGEST_TITLE = 255;

/** Reads the latest check run of each name on a commit. */
export async function readCheckRuns(client: Client, commit: string): Promise<CheckRun[]> {
  const ask: Ask = {
    does: `list the check runs of ${commit}`,
    permission: "checks: read",
    route: "GET /repos/{owner}/{repo}/commits/{ref}/check-runs",
    parameters: { ref: commit, filter: "latest" },
  };
  return client.all(ask, (body) => objects(object(body).check_runs).map(decodeCheckRun));
}

function decodeCheckRun(body: JsonObject): CheckRun {
  const app = optionalChild(body, "app");
  const output = child(body, "output");
  return {
    id: count(body, "id"),
    app: app === undefined ? "" : (optionalText(app, "slug") ?? ""),
    name: text(body, "name"),
    externalId: optionalText(body, "external_id") ?? "",
    conclusion: optionalText(body, "conclusion") ?? null,
    title: optionalText(output, "title") ?? "",
    summary: optionalText(output, "summary") ?? "",
    annotationCount: count(output, "annotations_count"),
  };
}

/** Creates a check run on a commit, with all its annotations, which take a request for every fifty. */
export async function createCheckRun(client: Client, commit: string, content: CheckRunContent): Promise<CheckRun> {
  const [first = [], ...rest] = inFifties(content.annotations.map(encodeAnnotation));
  const ask: Ask = {
    does: `create the check run "${content.name}"`,
    permission: "checks: write",
    route: "POST /repos/{owner}/{repo}/check-runs",
    parameters: { ...encode(content, first), head_sha: commit },
  };
  const created = await client.ask(ask, (body) => decodeCheckRun(object(body)));
  for (const annotations of rest)
    await patch(client, created.id, content.name, { output: encodeOutput(content, annotations) });
  return { ...created, annotationCount: content.annotations.length };
}

/** Changes a check run; the annotations that it has stay, since GitHub only ever adds some. */
export async function updateCheckRun(client: Client, id: number, content: CheckRunContent): Promise<void> {
  await patch(client, id, content.name, encode(content, []));
}

async function patch(client: Client, id: number, name: string, body: JsonObject): Promise<void> {
  const ask: Ask = {
    does: `update the check run "${name}"`,
    permission: "checks: write",
    route: "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}",
    parameters: { ...body, check_run_id: id },
  };
  await client.ask(ask, (answer) => count(object(answer), "id"));
}

function encode(content: CheckRunContent, annotations: JsonObject[]): JsonObject {
  const { name, externalId, conclusion } = content;
  const state: JsonObject = conclusion === null ? { status: "in_progress" } : { status: "completed", conclusion };
  return { name, external_id: externalId, ...state, output: encodeOutput(content, annotations) };
}

function encodeOutput(content: CheckRunContent, annotations: JsonObject[]): JsonObject {
  return {
    title: content.title.slice(0, LONGEST_TITLE).toWellFormed(),
    summary: content.summary.slice(0, LONGEST_SUMMARY).toWellFormed(),
    ...(annotations.length === 0 ? {} : { annotations }),
  };
}

/** GitHub takes columns only where an annotation starts and ends on one line. */
function encodeAnnotation(annotation: Annotation): JsonObject {
  const { path, startLine, endLine, startColumn, endColumn, title, message } = annotation;
  const oneLine = startLine === endLine;
  return {
    path,
    start_line: startLine,
    end_line: endLine,
    ...(oneLine && startColumn !== undefined ? { start_column: startColumn } : {}),
    ...(oneLine && endColumn !== undefined ? { end_column: endColumn } : {}),
    annotation_level: "failure",
    title: title.slice(0, LONGEST_TITLE).toWellFormed(),
    message,
  };
}

function inFifties<T>(items: readonly T[]): T[][] {
  const groups: T[][] = [];
  for (let from = 0; from < items.length; from += MOST_ANNOTATIONS)
    groups.push(items.slice(from, from + MOST_ANNOTATIONS));
  return groups;
}
