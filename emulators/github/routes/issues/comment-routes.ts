import type { Answer, Request } from "../../../server.ts";
import type { Access, GuardedRoute, Need } from "../../access.ts";
import type { CommentRecord } from "../../state/records.ts";
import { findIssue, findPull, nextId, type State } from "../../state/state.ts";
import { commentView } from "../../views/conversation/comment-view.ts";
import { fields, list, NOT_FOUND, reading, refuseField, route, writing } from "../answers.ts";
import { LONGEST_BODY } from "./issue-rules.ts";

/** Comments on pull requests and issues. */
export function commentRoutes(state: State, access: Access): GuardedRoute[] {
  const [read, write] = [reading("issues", "pull-requests"), writing("issues", "pull-requests")];
  /** What is said on a pull request needs either permission, what is said on an issue the one for issues. */
  const refuse = (number: number, request: Request, level: Need["level"]): Answer | undefined => {
    if (findPull(state, number) !== undefined) return undefined;
    if (findIssue(state, number) === undefined) return NOT_FOUND;
    return access.refusal(request, { level, permissions: ["issues"] });
  };
  const one = (method: string, answer: (comment: CommentRecord, request: Request) => Answer) =>
    route(method, "/issues/comments/{comment_id}", method === "GET" ? read : write, (request) => {
      const comment = state.comments.find(({ id }) => id === Number(request.params.comment_id));
      if (comment === undefined) return NOT_FOUND;
      return refuse(comment.issue, request, method === "GET" ? "read" : "write") ?? answer(comment, request);
    });
  return [
    route("GET", "/issues/{issue_number}/comments", read, (request) => {
      const number = Number(request.params.issue_number);
      const refusal = refuse(number, request, "read");
      if (refusal !== undefined) return refusal;
      const since = Date.parse(request.query.get("since") ?? "") || 0;
      const comments = state.comments.filter((comment) => comment.issue === number && comment.updatedAt >= since);
      return list(state, request, comments, (comment) => commentView(state, comment));
    }),
    route("POST", "/issues/{issue_number}/comments", write, (request) => {
      const number = Number(request.params.issue_number);
      const { body } = fields(request);
      const { login: user, app } = access.caller(request);
      const refusal = refuse(number, request, "write") ?? refuseBody(body);
      return refusal ?? { status: 201, body: addComment(state, number, { user, app, body: String(body) }) };
    }),
    one("GET", (comment) => ({ status: 200, body: commentView(state, comment) })),
    one("PATCH", (comment, request) => {
      const { body } = fields(request);
      const refusal = refuseBody(body);
      if (refusal !== undefined) return refusal;
      comment.body = String(body);
      comment.updatedAt = state.now();
      return { status: 200, body: commentView(state, comment) };
    }),
    one("DELETE", (comment) => {
      state.comments.splice(state.comments.indexOf(comment), 1);
      return { status: 204 };
    }),
  ];
}

/** Adds a comment to a pull request or an issue and returns it as GitHub shows it. */
export function addComment(
  state: State,
  issue: number,
  said: Pick<CommentRecord, "user" | "app" | "body">,
): ReturnType<typeof commentView> {
  const comment = { ...said, id: nextId(state), issue, createdAt: state.now(), updatedAt: state.now() };
  state.comments.push(comment);
  return commentView(state, comment);
}

function refuseBody(body: unknown): Answer | undefined {
  if (typeof body !== "string" || body.trim() === "") {
    return refuseField("IssueComment", "body", "missing_field", "Body can't be blank");
  }
  if ([...body].length <= LONGEST_BODY) return undefined;
  return refuseField(
    "IssueComment",
    "data",
    "unprocessable",
    `Body is too long (maximum is ${LONGEST_BODY} characters)`,
  );
}
