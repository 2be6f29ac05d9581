import { posix } from "node:path";
import type { JsonObject } from "../../../../src/core/model/json.ts";
import type { Answer, Request } from "../../../server.ts";
import type { GuardedRoute } from "../../access.ts";
import type { Entry, Mode } from "../../git/objects.ts";
import { resolve, type State } from "../../state/state.ts";
import { api, encodePath, web } from "../../views/urls.ts";
import { NOT_FOUND, reading, refuse, route, wants } from "../answers.ts";

/** From this size on GitHub leaves the content of a file out, and above the second it refuses it. */
const [LARGE, TOO_LARGE] = [1024 * 1024, 100 * 1024 * 1024];

/** The most entries of a directory that GitHub lists. */
const MOST_ENTRIES = 1000;

const TYPES: Readonly<Record<Mode, string>> = {
  "100644": "file",
  "100755": "file",
  "120000": "symlink",
  "160000": "submodule",
  "040000": "dir",
};

/** Files and directories of a commit by their path. */
export function contentsRoutes(state: State): GuardedRoute[] {
  const answer = (request: Request): Answer => {
    const ref = request.query.get("ref") || state.defaultBranch;
    const commit = resolve(state, ref);
    if (commit === undefined) return refuse(404, `No commit found for the ref ${ref}`);
    const path = (request.params.path ?? "").replace(/^\/+|\/+$/g, "");
    const { tree } = state.git.commit(commit);
    const found = state.git.entry(tree, path);
    const place = { ref, path };
    if (found === undefined) return NOT_FOUND;
    if (found.mode === "040000") return answerDirectory(state, request, found.sha, place);
    if (found.mode === "160000") return { status: 200, body: submodule(state, found.sha, place) };
    if (found.mode !== "120000") return answerFile(state, request, found.sha, place);
    const target = text(state, found.sha);
    const pointed = state.git.entry(tree, posix.normalize(posix.join(posix.dirname(path), target)));
    if (pointed?.mode === "100644" || pointed?.mode === "100755") return answerFile(state, request, pointed.sha, place);
    return { status: 200, body: { ...view(state, { ...found, name: "" }, place), target } };
  };
  return [
    route("GET", "/contents", reading("contents"), answer),
    route("GET", "/contents/{path+}", reading("contents"), answer),
  ];
}

interface Place {
  readonly ref: string;
  readonly path: string;
}

function answerFile(state: State, request: Request, sha: string, place: Place): Answer {
  const bytes = state.git.blob(sha) ?? new Uint8Array();
  if (bytes.length > TOO_LARGE) return refuse(403, "This API returns blobs up to 100 MB in size.");
  if (wants(request, "raw")) return rawAnswer(bytes);
  const whole = bytes.length <= LARGE;
  const body = {
    ...view(state, { name: "", mode: "100644", sha }, place),
    content: whole ? base64(bytes) : "",
    encoding: whole ? "base64" : "none",
  };
  return { status: 200, body };
}

function answerDirectory(state: State, request: Request, sha: string, { ref, path }: Place): Answer {
  const entries = (state.git.tree(sha) ?? []).slice(0, MOST_ENTRIES).map((entry) => {
    const shown = view(state, entry, { ref, path: posix.join(path, entry.name) });
    return entry.mode === "160000" ? { ...shown, type: "file" } : shown;
  });
  if (!wants(request, "object")) return { status: 200, body: entries };
  return { status: 200, body: { ...view(state, { name: "", mode: "040000", sha }, { ref, path }), entries } };
}

function submodule(state: State, sha: string, place: Place): JsonObject {
  const shown = view(state, { name: "", mode: "160000", sha }, place);
  return { ...shown, submodule_git_url: `${state.webUrl}/${state.owner}/${posix.basename(place.path)}.git` };
}

function view(state: State, { mode, sha }: Entry, { ref, path }: Place): JsonObject {
  const type = TYPES[mode];
  const url = api(state, `/contents/${encodePath(path)}?ref=${encodeURIComponent(ref)}`);
  const kind = type === "dir" || type === "submodule" ? "trees" : "blobs";
  const git = api(state, `/git/${kind}/${sha}`);
  const page = web(state, `/${kind === "trees" ? "tree" : "blob"}/${encodePath(ref)}/${encodePath(path)}`);
  const download = kind === "trees" ? null : web(state, `/raw/${encodePath(ref)}/${encodePath(path)}`);
  return {
    name: posix.basename(path),
    path,
    sha,
    size: state.git.blob(sha)?.length ?? 0,
    url,
    html_url: page,
    git_url: git,
    download_url: download,
    type,
    _links: { self: url, git, html: page },
  };
}

function text(state: State, sha: string): string {
  return Buffer.from(state.git.blob(sha) ?? []).toString("utf8");
}

/** Base64 as GitHub breaks it: 60 characters a line, the last line broken too. */
export function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString("base64")
    .replaceAll(/.{1,60}/g, "$&\n");
}

/** The bytes of a file, under the media type that asks for them. */
export function rawAnswer(bytes: Uint8Array): Answer {
  return { status: 200, raw: bytes, headers: { "content-type": "application/vnd.github.raw+json; charset=utf-8" } };
}
