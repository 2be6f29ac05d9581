import type { Json, JsonObject } from "../../../src/core/model/json.ts";
import { commitsBetween } from "../git/history.ts";
import type { Signature } from "../git/objects.ts";
import { diffTrees } from "../git/tree-diff.ts";
import { commitOf, iso, type State } from "../state/state.ts";
import { web } from "../views/urls.ts";

/** What stands where there was no commit before. */
export const NOWHERE = "0".repeat(40);

/** The part of a push event that tells the last move of a branch. */
export function pushPart(state: State, branch: string, sender: string): JsonObject {
  const move = state.moves.findLast((one) => one.branch === branch);
  if (move === undefined) throw new Error(`Nothing was pushed to ${branch}.`);
  const { before, after } = move;
  const commits = commitsBetween(state.git, before, after).map((sha) => pushedCommit(state, sha));
  const forced = before !== undefined && commitsBetween(state.git, after, before).length > 0;
  return {
    ref: `refs/heads/${branch}`,
    before: before ?? NOWHERE,
    after,
    created: before === undefined,
    deleted: false,
    forced,
    base_ref: null,
    compare: web(state, `/compare/${before?.slice(0, 12) ?? branch}...${after.slice(0, 12)}`),
    commits,
    head_commit: pushedCommit(state, after),
    pusher: { name: sender, email: `${sender}@users.noreply.github.com` },
  };
}

function pushedCommit(state: State, sha: string): JsonObject {
  const { tree, parents } = commitOf(state, sha);
  const before = parents[0] === undefined ? state.git.writeTree(new Map()) : state.git.commit(parents[0]).tree;
  const changes = diffTrees(state.git, before, tree);
  const paths = (status: string): Json => changes.filter((change) => change.status === status).map(({ path }) => path);
  return {
    ...headCommit(state, sha),
    distinct: true,
    url: web(state, `/commit/${sha}`),
    added: paths("added"),
    removed: paths("removed"),
    modified: paths("modified"),
  };
}

/** A commit as the head of a push or of a merge group. */
export function headCommit(state: State, sha: string): JsonObject {
  const { tree, message, author, committer } = commitOf(state, sha);
  const person = ({ name, email }: Signature) => ({ name, email, username: name });
  return {
    id: sha,
    tree_id: tree,
    message,
    timestamp: iso(committer.at * 1000),
    author: person(author),
    committer: person(committer),
  };
}
