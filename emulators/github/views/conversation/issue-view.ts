import type { JsonObject } from "../../../../src/core/model/json.ts";
import type { IssueRecord, PullRecord } from "../../state/records.ts";
import { iso, type State } from "../../state/state.ts";
import { accountView, appView, association } from "../account-view.ts";
import { api, nodeId, web } from "../urls.ts";

/** An issue. */
export function issueView(state: State, issue: IssueRecord): JsonObject {
  const { app, closed } = issue;
  return {
    ...sharedView(state, { ...issue, author: issue.user }),
    html_url: web(state, `/issues/${issue.number}`),
    node_id: nodeId("Issue", issue.id),
    state_reason: issue.stateReason,
    closed_at: closed === undefined ? null : iso(closed.at),
    closed_by: closed === undefined ? null : accountView(state, closed.by),
    performed_via_github_app: app === undefined ? null : appView(state, app),
  };
}

/** A pull request, as it stands among the issues. */
export function pullIssueView(state: State, pull: PullRecord): JsonObject {
  const page = web(state, `/pull/${pull.number}`);
  return {
    ...sharedView(state, pull),
    html_url: page,
    node_id: nodeId("PullRequest", pull.id),
    state_reason: null,
    closed_at: pull.closedAt === undefined ? null : iso(pull.closedAt),
    performed_via_github_app: null,
    draft: pull.draft,
    pull_request: {
      url: api(state, `/pulls/${pull.number}`),
      html_url: page,
      diff_url: `${page}.diff`,
      patch_url: `${page}.patch`,
      merged_at: pull.merged === undefined ? null : iso(pull.merged.at),
    },
  };
}

type Shared = Pick<PullRecord, "number" | "id" | "author" | "title" | "body" | "state" | "createdAt" | "updatedAt">;

function sharedView(state: State, issue: Shared): JsonObject {
  const url = api(state, `/issues/${issue.number}`);
  return {
    url,
    repository_url: api(state),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    timeline_url: `${url}/timeline`,
    id: issue.id,
    number: issue.number,
    title: issue.title,
    body: issue.body,
    user: accountView(state, issue.author),
    state: issue.state,
    locked: false,
    active_lock_reason: null,
    labels: [],
    assignee: null,
    assignees: [],
    milestone: null,
    comments: state.comments.filter((comment) => comment.issue === issue.number).length,
    created_at: iso(issue.createdAt),
    updated_at: iso(issue.updatedAt),
    author_association: association(state, issue.author),
  };
}
