import type { JsonObject } from "../../../../src/core/model/json.ts";
import type { CommentRecord, ReviewRecord } from "../../state/records.ts";
import { findPull, iso, type State } from "../../state/state.ts";
import { accountView, appView, association } from "../account-view.ts";
import { api, nodeId, web } from "../urls.ts";

/** A comment on a pull request or an issue. */
export function commentView(state: State, comment: CommentRecord): JsonObject {
  const kind = findPull(state, comment.issue) === undefined ? "issues" : "pull";
  return {
    url: api(state, `/issues/comments/${comment.id}`),
    html_url: web(state, `/${kind}/${comment.issue}#issuecomment-${comment.id}`),
    issue_url: api(state, `/issues/${comment.issue}`),
    id: comment.id,
    node_id: nodeId("IssueComment", comment.id),
    user: accountView(state, comment.user),
    created_at: iso(comment.createdAt),
    updated_at: iso(comment.updatedAt),
    author_association: association(state, comment.user),
    body: comment.body,
    performed_via_github_app: comment.app === undefined ? null : appView(state, comment.app),
  };
}

/** A review of a pull request. */
export function reviewView(state: State, review: ReviewRecord): JsonObject {
  const page = web(state, `/pull/${review.pull}#pullrequestreview-${review.id}`);
  const pull = api(state, `/pulls/${review.pull}`);
  return {
    id: review.id,
    node_id: nodeId("PullRequestReview", review.id),
    user: accountView(state, review.user),
    body: review.body,
    state: review.state,
    html_url: page,
    pull_request_url: pull,
    author_association: association(state, review.user),
    _links: { html: { href: page }, pull_request: { href: pull } },
    submitted_at: iso(review.at),
    commit_id: review.commitId,
  };
}
