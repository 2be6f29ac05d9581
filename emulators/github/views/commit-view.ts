import type { JsonObject } from "../../../src/core/model/json.ts";
import type { Signature } from "../git/objects.ts";
import { commitOf, iso, type State } from "../state/state.ts";
import { accountView } from "./account-view.ts";
import { api, nodeId, web } from "./urls.ts";

const UNSIGNED = { verified: false, reason: "unsigned", signature: null, payload: null, verified_at: null };

/** A commit as GitHub's pages and comparisons show it. */
export function commitView(state: State, sha: string): JsonObject {
  const { tree, parents, author, committer, message } = commitOf(state, sha);
  const url = api(state, `/commits/${sha}`);
  return {
    sha,
    node_id: nodeId("Commit", sha),
    commit: {
      author: signatureView(author),
      committer: signatureView(committer),
      message,
      tree: { sha: tree, url: api(state, `/git/trees/${tree}`) },
      url: api(state, `/git/commits/${sha}`),
      comment_count: 0,
      verification: UNSIGNED,
    },
    url,
    html_url: web(state, `/commit/${sha}`),
    comments_url: `${url}/comments`,
    author: accountOf(state, author),
    committer: accountOf(state, committer),
    parents: parents.map((parent) => ({
      sha: parent,
      url: api(state, `/commits/${parent}`),
      html_url: web(state, `/commit/${parent}`),
    })),
  };
}

/** A commit as the git database shows it. */
export function gitCommitView(state: State, sha: string): JsonObject {
  const { tree, parents, author, committer, message } = commitOf(state, sha);
  return {
    sha,
    node_id: nodeId("Commit", sha),
    url: api(state, `/git/commits/${sha}`),
    html_url: web(state, `/commit/${sha}`),
    author: signatureView(author),
    committer: signatureView(committer),
    tree: { sha: tree, url: api(state, `/git/trees/${tree}`) },
    message,
    parents: parents.map((parent) => ({
      sha: parent,
      url: api(state, `/git/commits/${parent}`),
      html_url: web(state, `/commit/${parent}`),
    })),
    verification: UNSIGNED,
  };
}

/** A name, an address and a date. */
export function signatureView({ name, email, at }: Signature): JsonObject {
  return { name, email, date: iso(at * 1000) };
}

/** GitHub finds the account of an author by the address; here every login has one of its own. */
function accountOf(state: State, { name, email }: Signature): JsonObject | null {
  if (email === "noreply@github.com") return accountView(state, "web-flow");
  return email.endsWith("@users.noreply.github.com") ? accountView(state, name) : null;
}
