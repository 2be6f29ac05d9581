import type { JsonObject } from "../../../../src/core/model/json.ts";
import type { Answer, Request } from "../../../server.ts";
import type { GuardedRoute } from "../../access.ts";
import { commitsBetween, history, mergeBase } from "../../git/history.ts";
import { diffTrees } from "../../git/tree-diff.ts";
import { branchKey, resolve, type State } from "../../state/state.ts";
import { commitView } from "../../views/commit-view.ts";
import { fileView } from "../../views/file-view.ts";
import { api, encodePath, web } from "../../views/urls.ts";
import { links, list, NOT_FOUND, page, reading, refuse, route, wants } from "../answers.ts";

/** GitHub shows no more files of a commit or a comparison than this, and no more commits unless they are paged. */
const [MOST_FILES, MOST_COMMITS] = [300, 250];

/** Commits and comparisons of commits. */
export function commitRoutes(state: State): GuardedRoute[] {
  const need = reading("contents");
  return [
    route("GET", "/compare/{basehead+}", need, (request) => answerComparison(state, request)),
    route("GET", "/commits", need, (request) => answerHistory(state, request)),
    route("GET", "/commits/{ref+}", need, (request) => answerCommit(state, request)),
  ];
}

/** The commits up to one, or those of them that changed a path, youngest first. */
function answerHistory(state: State, request: Request): Answer {
  const sha = resolve(state, request.query.get("sha") || state.defaultBranch);
  if (sha === undefined) return NOT_FOUND;
  const path = request.query.get("path") ?? "";
  return list(state, request, history(state.git, sha, path), (one) => commitView(state, one));
}

function answerCommit(state: State, request: Request): Answer {
  const ref = request.params.ref as string;
  const sha = resolve(state, ref);
  if (sha === undefined) return refuse(422, `No commit found for SHA: ${ref}`);
  if (wants(request, "sha")) {
    return {
      status: 200,
      raw: Buffer.from(sha),
      headers: { "content-type": "application/vnd.github.sha; charset=utf-8" },
    };
  }
  const { tree, parents } = state.git.commit(sha);
  const before = parents[0] === undefined ? state.git.writeTree(new Map()) : state.git.commit(parents[0]).tree;
  const files = diffTrees(state.git, before, tree).map((change) => fileView(state, change, sha));
  const sum = (field: string) => files.reduce((total, file) => total + Number(file[field]), 0);
  const stats = { total: sum("changes"), additions: sum("additions"), deletions: sum("deletions") };
  return { status: 200, body: { ...commitView(state, sha), stats, files: files.slice(0, MOST_FILES) } };
}

function answerComparison(state: State, request: Request): Answer {
  const basehead = request.params.basehead as string;
  const [from = "", to] = basehead.split("...");
  if (to === undefined) return NOT_FOUND;
  const [base, head] = [side(state, from), side(state, to)];
  if (base === undefined || head === undefined) return NOT_FOUND;
  const common = mergeBase(state.git, base, head);
  if (common === undefined) return refuse(404, `No common ancestor between ${from} and ${to}.`);
  const [ahead, behind] = [commitsBetween(state.git, base, head), commitsBetween(state.git, head, base)];
  const paged = request.query.has("page") || request.query.has("per_page");
  const part = page(request, ahead);
  const body = {
    ...addresses(state, encodePath(basehead)),
    base_commit: commitView(state, base),
    merge_base_commit: commitView(state, common),
    status: word(ahead.length, behind.length),
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    commits: (paged ? part.entries : ahead.slice(0, MOST_COMMITS)).map((sha) => commitView(state, sha)),
    files: paged && part.number > 1 ? [] : files(state, common, head),
  };
  return { status: 200, body, headers: paged ? links(state, request, part.number, part.of) : {} };
}

/** One side of a comparison: a branch, a commit, or `owner:branch` for a branch of a fork. */
function side(state: State, name: string): string | undefined {
  const colon = name.indexOf(":");
  return resolve(state, colon < 0 ? name : branchKey(state, name.slice(0, colon), name.slice(colon + 1)));
}

function word(ahead: number, behind: number): string {
  if (ahead > 0 && behind > 0) return "diverged";
  if (ahead > 0) return "ahead";
  return behind > 0 ? "behind" : "identical";
}

function files(state: State, common: string, head: string): JsonObject[] {
  const changes = diffTrees(state.git, state.git.commit(common).tree, state.git.commit(head).tree);
  return changes.slice(0, MOST_FILES).map((change) => fileView(state, change, head));
}

function addresses(state: State, basehead: string): JsonObject {
  const page = web(state, `/compare/${basehead}`);
  return {
    url: api(state, `/compare/${basehead}`),
    html_url: page,
    permalink_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
  };
}
