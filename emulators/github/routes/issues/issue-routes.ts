import type { JsonObject } from "../../../../src/core/model/json.ts";
import type { Answer, Request } from "../../../server.ts";
import type { Access, GuardedRoute } from "../../access.ts";
import type { IssueRecord, PullRecord } from "../../state/records.ts";
import { findIssue, findPull, nextId, type State } from "../../state/state.ts";
import { issueView, pullIssueView } from "../../views/conversation/issue-view.ts";
import { fields, list, NOT_FOUND, reading, refuseField, route, writing } from "../answers.ts";
import { refuseIssue, setState } from "./issue-rules.ts";

type Listed = IssueRecord | PullRecord;

/** Issues, among which GitHub lists the pull requests too; here only those that are none can be changed. */
export function issueRoutes(state: State, access: Access): GuardedRoute[] {
  return [
    route("GET", "/issues", reading("issues"), (request) =>
      list(state, request, selectIssues(state, request.query), (one) => viewOf(state, one)),
    ),
    route("POST", "/issues", writing("issues"), (request) => {
      const { title, body } = fields(request);
      const refusal = title === undefined ? refuseField("Issue", "title", "missing_field") : undefined;
      const refused = refusal ?? refuseIssue({ title: title ?? null, body: body ?? null });
      if (refused !== undefined) return refused;
      const { login: user, app } = access.caller(request);
      const said = { title: String(title), body: body == null ? null : String(body) };
      return { status: 201, body: issueView(state, addIssue(state, { user, app, ...said })) };
    }),
    route("GET", "/issues/{issue_number}", reading("issues", "pull-requests"), (request) => {
      const number = Number(request.params.issue_number);
      const found = findIssue(state, number) ?? findPull(state, number);
      return found === undefined ? NOT_FOUND : { status: 200, body: viewOf(state, found) };
    }),
    route("PATCH", "/issues/{issue_number}", writing("issues"), (request) => {
      const issue = findIssue(state, Number(request.params.issue_number));
      return issue === undefined ? NOT_FOUND : edit(state, access, request, issue);
    }),
  ];
}

/** Opens an issue. */
export function addIssue(state: State, said: Pick<IssueRecord, "user" | "app" | "title" | "body">): IssueRecord {
  state.lastNumber += 1;
  const at = { createdAt: state.now(), updatedAt: state.now() };
  const place = { number: state.lastNumber, id: nextId(state) };
  const issue: IssueRecord = { ...place, ...said, ...at, state: "open", stateReason: null, closed: undefined };
  state.issues.push(issue);
  return issue;
}

function edit(state: State, access: Access, request: Request, issue: IssueRecord): Answer {
  const wanted = fields(request);
  const refusal = refuseIssue(wanted);
  if (refusal !== undefined) return refusal;
  if (typeof wanted.title === "string") issue.title = wanted.title;
  if (wanted.body !== undefined) issue.body = wanted.body === null ? null : String(wanted.body);
  setState(issue, wanted, state.now(), access.caller(request).login);
  issue.updatedAt = state.now();
  return { status: 200, body: issueView(state, issue) };
}

/** GitHub knows an app by the login of its bot here, which ends in `[bot]`. */
function selectIssues(state: State, query: URLSearchParams): Listed[] {
  const wanted = query.get("state") ?? "open";
  const creator = query.get("creator")?.toLowerCase();
  const since = Date.parse(query.get("since") ?? "") || 0;
  const at = (one: Listed) => (query.get("sort") === "updated" ? one.updatedAt : one.createdAt);
  const order = (a: Listed, b: Listed) => at(a) - at(b) || a.number - b.number;
  return [...state.issues, ...state.pulls]
    .filter((one) => wanted === "all" || one.state === wanted)
    .filter((one) => creator === undefined || authorOf(one).toLowerCase() === creator)
    .filter((one) => one.updatedAt >= since)
    .toSorted((a, b) => (query.get("direction") === "asc" ? order(a, b) : order(b, a)));
}

function authorOf(one: Listed): string {
  return "author" in one ? one.author : one.user;
}

function viewOf(state: State, one: Listed): JsonObject {
  return "author" in one ? pullIssueView(state, one) : issueView(state, one);
}
