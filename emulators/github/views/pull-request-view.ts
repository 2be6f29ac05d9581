import type { JsonObject } from "../../../src/core/model/json.ts";
import { commitsBetween, mergeBase } from "../git/history.ts";
import { join } from "../git/integrate.ts";
import { diffTrees, type FileChange, patchOf } from "../git/tree-diff.ts";
import type { PullRecord } from "../state/records.ts";
import { iso, type State } from "../state/state.ts";
import { accountView, association } from "./account-view.ts";
import { repositoryView } from "./repository-view.ts";
import { api, nodeId, web } from "./urls.ts";

/** The commit that a pull request's changes are counted against: the base branch, as it was before a merge. */
export function baseOf(state: State, pull: PullRecord): string {
  const tip = pull.state === "open" ? state.branches.get(pull.base) : undefined;
  return pull.merged?.base ?? tip ?? pull.baseSha;
}

/** The files that a pull request changes: from the merge base to its head. */
export function changesOf(state: State, pull: PullRecord): FileChange[] {
  const common = mergeBase(state.git, baseOf(state, pull), pull.headSha);
  const from = common === undefined ? state.git.writeTree(new Map()) : state.git.commit(common).tree;
  return diffTrees(state.git, from, state.git.commit(pull.headSha).tree);
}

/** A pull request as lists show it. */
export function simplePullView(state: State, pull: PullRecord): JsonObject {
  const url = api(state, `/pulls/${pull.number}`);
  const issue = api(state, `/issues/${pull.number}`);
  const page = web(state, `/pull/${pull.number}`);
  const statuses = api(state, `/statuses/${pull.headSha}`);
  const side = (owner: string, ref: string, sha: string) => ({
    label: `${owner}:${ref}`,
    ref,
    sha,
    user: accountView(state, owner),
    repo: repositoryView(state, owner),
  });
  const head = side(pull.head.owner, pull.head.branch, pull.headSha);
  return {
    url,
    id: pull.id,
    node_id: nodeId("PullRequest", pull.id),
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: issue,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: api(state, "/pulls/comments{/number}"),
    comments_url: `${issue}/comments`,
    statuses_url: statuses,
    number: pull.number,
    state: pull.state,
    locked: false,
    title: pull.title,
    user: accountView(state, pull.author),
    body: pull.body,
    labels: [],
    milestone: null,
    active_lock_reason: null,
    created_at: iso(pull.createdAt),
    updated_at: iso(pull.updatedAt),
    closed_at: pull.closedAt === undefined ? null : iso(pull.closedAt),
    merged_at: pull.merged === undefined ? null : iso(pull.merged.at),
    merge_commit_sha: pull.merged?.sha ?? testMerge(state, pull),
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    head: { ...head, repo: pull.forkGone === true ? null : head.repo },
    base: side(state.owner, pull.base, pull.baseSha),
    _links: {
      self: { href: url },
      html: { href: page },
      issue: { href: issue },
      comments: { href: `${issue}/comments` },
      review_comments: { href: `${url}/comments` },
      review_comment: { href: api(state, "/pulls/comments{/number}") },
      commits: { href: `${url}/commits` },
      statuses: { href: statuses },
    },
    author_association: association(state, pull.author),
    auto_merge: null,
    draft: pull.draft,
  };
}

/** A pull request in full. */
export function pullView(state: State, pull: PullRecord): JsonObject {
  const simple = simplePullView(state, pull);
  const changes = changesOf(state, pull);
  const patches = changes.map((change) => patchOf(state.git, change));
  const mergeable = pull.state === "open" ? simple.merge_commit_sha !== null : null;
  return {
    ...simple,
    merged: pull.merged !== undefined,
    mergeable,
    rebaseable: mergeable,
    mergeable_state: mergeable === null ? "unknown" : mergeable ? (pull.draft ? "draft" : "clean") : "dirty",
    merged_by: pull.merged === undefined ? null : accountView(state, pull.merged.by),
    comments: state.comments.filter((comment) => comment.issue === pull.number).length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: commitsBetween(state.git, baseOf(state, pull), pull.headSha).length,
    additions: patches.reduce((sum, patch) => sum + (patch?.additions ?? 0), 0),
    deletions: patches.reduce((sum, patch) => sum + (patch?.deletions ?? 0), 0),
    changed_files: changes.length,
  };
}

/** The commit that GitHub makes to see whether an open pull request would merge; null if it would not. */
export function testMerge(state: State, pull: PullRecord): string | null {
  if (pull.state !== "open") return null;
  const by = { name: "GitHub", email: "noreply@github.com", at: Math.floor(pull.updatedAt / 1000) };
  const base = baseOf(state, pull);
  const note = { message: `Merge ${pull.headSha} into ${base}`, author: by, committer: by };
  const merged = join(state.git, "merge", base, pull.headSha, note);
  return "sha" in merged ? merged.sha : null;
}
