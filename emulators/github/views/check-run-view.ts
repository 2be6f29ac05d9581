import type { Json, JsonObject } from "../../../src/core/model/json.ts";
import type { CheckRunRecord, PullRecord } from "../state/records.ts";
import { branchKey, type State } from "../state/state.ts";
import { appView } from "./account-view.ts";
import { api, encodePath, nodeId, web } from "./urls.ts";

/** A check run. */
export function checkRunView(state: State, run: CheckRunRecord): JsonObject {
  const page = web(state, `/runs/${run.id}`);
  const pulls = state.pulls.filter((pull) => {
    const own = branchKey(state, pull.head.owner, pull.head.branch) === pull.head.branch;
    return pull.state === "open" && own && pull.headSha === run.headSha;
  });
  return {
    id: run.id,
    name: run.name,
    node_id: nodeId("CheckRun", run.id),
    head_sha: run.headSha,
    external_id: run.externalId,
    url: api(state, `/check-runs/${run.id}`),
    html_url: page,
    details_url: run.detailsUrl ?? page,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: {
      ...run.output,
      annotations_count: run.annotations.length,
      annotations_url: api(state, `/check-runs/${run.id}/annotations`),
    },
    check_suite: { id: suiteId(state, run) },
    app: appView(state, run.app),
    pull_requests: pulls.map((pull) => minimalPullView(state, pull)),
  };
}

/** An annotation as GitHub gives it back: every field there, the file's address beside it. */
export function annotationView(state: State, run: CheckRunRecord, annotation: JsonObject): JsonObject {
  const field = (name: string): Json => annotation[name] ?? null;
  return {
    path: field("path"),
    blob_href: web(state, `/blob/${run.headSha}/${encodePath(String(annotation.path))}`),
    start_line: field("start_line"),
    end_line: field("end_line"),
    start_column: field("start_column"),
    end_column: field("end_column"),
    annotation_level: field("annotation_level"),
    title: field("title"),
    message: field("message"),
    raw_details: field("raw_details"),
  };
}

/** One suite holds all runs of an app on a commit; it has the id of the first. */
function suiteId(state: State, run: CheckRunRecord): number {
  const first = state.checkRuns.find((one) => one.headSha === run.headSha && one.app.id === run.app.id);
  return 1_000_000 + (first ?? run).id;
}

function minimalPullView(state: State, pull: PullRecord): JsonObject {
  const repo = { id: state.id, url: api(state), name: state.name };
  return {
    url: api(state, `/pulls/${pull.number}`),
    id: pull.id,
    number: pull.number,
    head: { ref: pull.head.branch, sha: pull.headSha, repo },
    base: { ref: pull.base, sha: pull.baseSha, repo },
  };
}
