import type { Answer, Request } from "../../server.ts";
import type { GuardedRoute } from "../access.ts";
import { ancestors } from "../git/history.ts";
import type { PullRecord } from "../state/records.ts";
import { branchContains, findPull, type State } from "../state/state.ts";
import { reviewView } from "../views/conversation/comment-view.ts";
import { fileView } from "../views/file-view.ts";
import { changesOf, pullView, simplePullView } from "../views/pull-request-view.ts";
import { list, NOT_FOUND, reading, refuse, route } from "./answers.ts";

/** GitHub lists no more files of a pull request than this. */
const MOST_FILES = 3000;

/** Pull requests, their files and reviews, and which of them a commit belongs to. */
export function pullRoutes(state: State): GuardedRoute[] {
  const need = reading("pull-requests");
  const one = (path: string, answer: (pull: PullRecord, request: Request) => Answer) =>
    route("GET", `/pulls/{pull_number}${path}`, need, (request) => {
      const pull = findPull(state, Number(request.params.pull_number));
      return pull === undefined ? NOT_FOUND : answer(pull, request);
    });
  return [
    route("GET", "/pulls", need, (request) =>
      list(state, request, selectPulls(state, request.query), (pull) => simplePullView(state, pull)),
    ),
    one("", (pull) => ({ status: 200, body: pullView(state, pull) })),
    one("/files", (pull, request) =>
      list(state, request, changesOf(state, pull).slice(0, MOST_FILES), (change) =>
        fileView(state, change, pull.headSha),
      ),
    ),
    one("/reviews", (pull, request) => {
      const reviews = state.reviews.filter((review) => review.pull === pull.number);
      return list(state, request, reviews, (review) => reviewView(state, review));
    }),
    route("GET", "/commits/{commit_sha}/pulls", need, (request) => {
      const sha = request.params.commit_sha as string;
      if (!state.git.hasCommit(sha)) return refuse(422, `No commit found for SHA: ${sha}`);
      return list(state, request, pullsOf(state, sha), (pull) => simplePullView(state, pull));
    }),
  ];
}

function selectPulls(state: State, query: URLSearchParams): PullRecord[] {
  const wanted = query.get("state") ?? "open";
  const [base, head, sort] = [query.get("base"), query.get("head"), query.get("sort") ?? "created"];
  const direction = query.get("direction") ?? (query.has("sort") && sort !== "created" ? "asc" : "desc");
  const at = (pull: PullRecord) => (sort === "updated" ? pull.updatedAt : pull.createdAt);
  const order = (a: PullRecord, b: PullRecord) => at(a) - at(b) || a.number - b.number;
  return state.pulls
    .filter((pull) => wanted === "all" || pull.state === wanted)
    .filter((pull) => base === null || pull.base === base)
    .filter((pull) => head === null || `${pull.head.owner}:${pull.head.branch}` === head)
    .toSorted((a, b) => (direction === "asc" ? order(a, b) : order(b, a)));
}

/**
 * The pull requests that a commit belongs to, as GitHub documents it: for a commit of the default branch the merged one
 * that brought it there, for any other commit the open ones that hold it.
 */
function pullsOf(state: State, sha: string): PullRecord[] {
  const holds = (tip: string, without: string | undefined) =>
    ancestors(state.git, tip).has(sha) && (without === undefined || !ancestors(state.git, without).has(sha));
  if (branchContains(state, state.defaultBranch, sha)) {
    return state.pulls.filter(({ merged }) => merged !== undefined && holds(merged.sha, merged.base));
  }
  return state.pulls.filter((pull) => pull.state === "open" && holds(pull.headSha, state.branches.get(pull.base)));
}
