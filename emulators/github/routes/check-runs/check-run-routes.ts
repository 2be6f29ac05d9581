import { isObject, type JsonObject } from "../../../../src/core/model/json.ts";
import type { Answer, Request } from "../../../server.ts";
import type { Access, GuardedRoute } from "../../access.ts";
import type { CheckRunRecord } from "../../state/records.ts";
import { iso, nextId, resolve, type State } from "../../state/state.ts";
import { annotationView, checkRunView } from "../../views/check-run-view.ts";
import { fields, list, NOT_FOUND, reading, refuse, route, writing } from "../answers.ts";
import { refuseCheckRun } from "./check-run-rules.ts";

/** Check runs: only apps write them, and each only its own. */
export function checkRunRoutes(state: State, access: Access): GuardedRoute[] {
  const [read, write] = [reading("checks"), { ...writing("checks"), appOnly: true }];
  const one = (method: string, path: string, answer: (run: CheckRunRecord, request: Request) => Answer) =>
    route(method, `/check-runs/{check_run_id}${path}`, method === "GET" ? read : write, (request) => {
      const run = state.checkRuns.find(({ id }) => id === Number(request.params.check_run_id));
      return run === undefined ? NOT_FOUND : answer(run, request);
    });
  return [
    route("POST", "/check-runs", write, (request) => create(state, access, request)),
    one("GET", "", (run) => ({ status: 200, body: checkRunView(state, run) })),
    one("GET", "/annotations", (run, request) =>
      list(state, request, run.annotations, (annotation) => annotationView(state, run, annotation)),
    ),
    one("PATCH", "", (run, request) => {
      const app = access.caller(request).app;
      if (app?.id !== run.app.id) {
        const rule = "Check run can only be modified by the GitHub App that created it.";
        return refuse(403, `Invalid app_id \`${app?.id}\` - ${rule}`);
      }
      const body = fields(request);
      const refusal = refuseCheckRun(body, "update");
      if (refusal !== undefined) return refusal;
      overwrite(state, run, body);
      return { status: 200, body: checkRunView(state, run) };
    }),
    route("GET", "/commits/{ref+}/check-runs", read, (request) => {
      const ref = request.params.ref as string;
      const sha = resolve(state, ref);
      if (sha === undefined) return refuse(422, `No commit found for SHA: ${ref}`);
      const runs = selectRuns(state, sha, request.query);
      return list(
        state,
        request,
        runs,
        (run) => checkRunView(state, run),
        (check_runs) => ({ total_count: runs.length, check_runs }),
      );
    }),
  ];
}

/** The check runs of a commit, youngest first; with the filter `latest`, which is the default, one for each name and app. */
export function selectRuns(state: State, sha: string, query: URLSearchParams): CheckRunRecord[] {
  const [name, status, app] = [query.get("check_name"), query.get("status"), query.get("app_id")];
  const all = state.checkRuns.filter((run) => run.headSha === sha).toReversed();
  const first = (run: CheckRunRecord) => all.find((one) => one.name === run.name && one.app.id === run.app.id) === run;
  return all
    .filter((run) => query.get("filter") === "all" || first(run))
    .filter((run) => name === null || run.name === name)
    .filter((run) => status === null || run.status === status)
    .filter((run) => app === null || run.app.id === Number(app));
}

function create(state: State, access: Access, request: Request): Answer {
  const body = fields(request);
  const { app } = access.caller(request);
  const refusal = refuseCheckRun(body, "create");
  if (refusal !== undefined || app === undefined) return refusal ?? NOT_FOUND;
  const headSha = String(body.head_sha);
  if (!state.git.hasCommit(headSha)) return refuse(422, `No commit found for SHA: ${headSha}`);
  const run: CheckRunRecord = {
    id: nextId(state),
    app,
    headSha,
    annotations: [],
    name: "",
    externalId: "",
    detailsUrl: undefined,
    status: "queued",
    conclusion: null,
    startedAt: iso(state.now()),
    completedAt: null,
    output: { title: null, summary: null, text: null },
  };
  state.checkRuns.push(run);
  overwrite(state, run, body);
  return { status: 201, body: checkRunView(state, run) };
}

/**
 * Writes what a request says over a check run. Annotations are added to those there. A conclusion completes the run; a
 * completed run stays so, whatever status is asked for: GitHub takes a new run of the same name for that. The address of
 * the details is GitHub's own for what GitHub Actions writes.
 */
function overwrite(state: State, run: CheckRunRecord, body: JsonObject): void {
  const word = (name: string, otherwise: string) => (typeof body[name] === "string" ? body[name] : otherwise);
  run.name = word("name", run.name);
  run.externalId = word("external_id", run.externalId);
  if (typeof body.details_url === "string" && run.app.slug !== "github-actions") run.detailsUrl = body.details_url;
  if (typeof body.started_at === "string") run.startedAt = body.started_at;
  if (typeof body.conclusion === "string") {
    run.status = "completed";
    run.conclusion = body.conclusion;
    run.completedAt = word("completed_at", iso(state.now()));
  } else if (run.status !== "completed") run.status = word("status", run.status);
  if (!isObject(body.output)) return;
  const { title, summary, text, annotations } = body.output;
  if (typeof title === "string") run.output.title = title;
  if (typeof summary === "string") run.output.summary = summary;
  if (typeof text === "string") run.output.text = text;
  if (Array.isArray(annotations)) run.annotations.push(...annotations.filter(isObject));
}
