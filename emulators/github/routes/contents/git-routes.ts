import type { Json, JsonObject } from "../../../../src/core/model/json.ts";
import type { Answer, Request } from "../../../server.ts";
import type { GuardedRoute } from "../../access.ts";
import type { Entry } from "../../git/objects.ts";
import { resolve, type State } from "../../state/state.ts";
import { gitCommitView } from "../../views/commit-view.ts";
import { api, encodePath, nodeId } from "../../views/urls.ts";
import { NOT_FOUND, reading, refuse, route, wants } from "../answers.ts";
import { base64, rawAnswer } from "./contents-routes.ts";

/** GitHub lists no more entries of a tree than this. */
const MOST_ENTRIES = 100_000;

const ID = /^[0-9a-f]{40}$/;

/** Git's own objects and refs. */
export function gitRoutes(state: State): GuardedRoute[] {
  const need = reading("contents");
  return [
    route("GET", "/git/ref/{ref+}", need, ({ params }) => {
      const found = refs(state).find(([ref]) => ref === `refs/${params.ref}`);
      return found === undefined ? NOT_FOUND : { status: 200, body: refView(state, ...found) };
    }),
    route("GET", "/git/matching-refs/{ref+}", need, ({ params }) => {
      const found = refs(state).filter(([ref]) => ref.startsWith(`refs/${params.ref}`));
      return { status: 200, body: found.map((one) => refView(state, ...one)) };
    }),
    route("GET", "/git/commits/{commit_sha}", need, ({ params }) => {
      const sha = params.commit_sha as string;
      return state.git.hasCommit(sha) ? { status: 200, body: gitCommitView(state, sha) } : NOT_FOUND;
    }),
    route("GET", "/git/trees/{tree_sha+}", need, (request) => answerTree(state, request)),
    route("GET", "/git/blobs/{file_sha}", need, (request) => {
      const sha = request.params.file_sha as string;
      if (!ID.test(sha))
        return refuse(422, "The sha parameter must be exactly 40 characters and contain only [0-9a-f].");
      const bytes = state.git.blob(sha);
      if (bytes === undefined) return NOT_FOUND;
      return wants(request, "raw") ? rawAnswer(bytes) : { status: 200, body: blobView(state, sha, bytes) };
    }),
  ];
}

function refs(state: State): [string, string][] {
  const branches = [...state.branches].filter(([name]) => !name.includes(":"));
  return [
    ...branches.map(([name, sha]): [string, string] => [`refs/heads/${name}`, sha]),
    ...state.pulls.map((pull): [string, string] => [`refs/pull/${pull.number}/head`, pull.headSha]),
  ].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function refView(state: State, ref: string, sha: string): JsonObject {
  return {
    ref,
    node_id: nodeId("Ref", ref),
    url: api(state, `/git/${encodePath(ref)}`),
    object: { sha, type: "commit", url: api(state, `/git/commits/${sha}`) },
  };
}

function blobView(state: State, sha: string, bytes: Uint8Array): JsonObject {
  return {
    sha,
    node_id: nodeId("Blob", sha),
    size: bytes.length,
    url: api(state, `/git/blobs/${sha}`),
    content: base64(bytes),
    encoding: "base64",
  };
}

function answerTree(state: State, { params, query }: Request): Answer {
  const name = params.tree_sha as string;
  const commit = resolve(state, name);
  const tree = commit === undefined ? name : state.git.commit(commit).tree;
  if (state.git.tree(tree) === undefined) return NOT_FOUND;
  const recursive = query.has("recursive");
  const entries = [...walk(state, tree, "", recursive)];
  const cut = state.truncateTrees === "always" || (state.truncateTrees === "recursive" && recursive);
  const most = cut ? Math.floor(entries.length / 2) : MOST_ENTRIES;
  const shown = entries.slice(0, most).map(([path, entry]) => entryView(state, path, entry));
  const sha = commit ?? tree;
  const truncated = cut || entries.length > most;
  return { status: 200, body: { sha, url: api(state, `/git/trees/${sha}`), tree: shown, truncated } };
}

function* walk(state: State, tree: string, prefix: string, recursive: boolean): Generator<[string, Entry]> {
  for (const entry of state.git.tree(tree) ?? []) {
    yield [prefix + entry.name, entry];
    if (recursive && entry.mode === "040000") yield* walk(state, entry.sha, `${prefix}${entry.name}/`, recursive);
  }
}

function entryView(state: State, path: string, { mode, sha }: Entry): Json {
  if (mode === "160000") return { path, mode, type: "commit", sha };
  if (mode === "040000") return { path, mode, type: "tree", sha, url: api(state, `/git/trees/${sha}`) };
  return {
    path,
    mode,
    type: "blob",
    sha,
    size: state.git.blob(sha)?.length ?? 0,
    url: api(state, `/git/blobs/${sha}`),
  };
}
