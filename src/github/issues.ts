import type { JsonObject } from "../core/model/json.ts";
import type { Issue } from "../ports/repository-host.ts";
import type { Ask, Client } from "./client/client.ts";
import { child, count, object, objects, optionalChild, optionalText, text } from "./client/fields.ts";
import { createComment } from "./conversation.ts";

/** Limits of https://docs.github.com/rest/issues/issues, in characters. */
const [LONGEST_TITLE, LONGEST_BODY] = [256, 65_536];

/** Reads every open issue by a login, which for a GitHub App ends in `[bot]`; one request for every hundred. */
export async function readIssues(client: Client, author: string): Promise<Issue[]> {
  const does = `list the open issues of ${author}`;
  return readOpen(
    client,
    does,
    { creator: author },
    (user) => text(user, "login").toLowerCase() === author.toLowerCase(),
  );
}

/** Reads every open issue that a GitHub App wrote; one request for every hundred issues and pull requests that are open. */
export async function readIssuesOfApps(client: Client): Promise<Issue[]> {
  return readOpen(client, "list the open issues", {}, (user) => user.type === "Bot");
}

/** An issue that moved to the next page while that was asked for is on both. */
async function readOpen(
  client: Client,
  does: string,
  parameters: JsonObject,
  isWanted: (user: JsonObject) => boolean,
): Promise<Issue[]> {
  const ask: Ask = {
    does,
    // Reading would do here, but whoever lists its own issues writes them next.
    permission: "issues: write",
    route: "GET /repos/{owner}/{repo}/issues",
    parameters: { state: "open", ...parameters },
  };
  const listed = await client.all(ask, (body) =>
    objects(body)
      .filter((one) => isIssue(one) && isBy(isWanted, one))
      .map(decodeIssue),
  );
  return [...new Map(listed.map((issue) => [issue.number, issue])).values()];
}

/** GitHub lists pull requests among the issues. */
function isIssue(body: JsonObject): boolean {
  return optionalChild(body, "pull_request") === undefined;
}

function isBy(isWanted: (user: JsonObject) => boolean, body: JsonObject): boolean {
  const user = optionalChild(body, "user");
  return user !== undefined && isWanted(user);
}

function decodeIssue(body: JsonObject): Issue {
  return {
    number: count(body, "number"),
    author: text(child(body, "user"), "login"),
    title: text(body, "title"),
    body: optionalText(body, "body") ?? "",
  };
}

/** Opens an issue; what is longer than GitHub takes is cut off. */
export async function createIssue(client: Client, title: string, body: string): Promise<Issue> {
  const ask: Ask = {
    does: "open an issue",
    permission: "issues: write",
    route: "POST /repos/{owner}/{repo}/issues",
    parameters: shorten(title, body),
  };
  return client.ask(ask, (answer) => decodeIssue(object(answer)));
}

/** Changes the title and the body of an issue; what is longer than GitHub takes is cut off. */
export async function updateIssue(client: Client, number: number, title: string, body: string): Promise<void> {
  await patch(client, "update", number, shorten(title, body));
}

/** Closes an issue as completed; the comment comes after, so that an issue which cannot be closed never gathers comments. */
export async function closeIssue(client: Client, number: number, comment: string): Promise<void> {
  await patch(client, "close", number, { state: "closed", state_reason: "completed" });
  await createComment(client, number, comment.slice(0, LONGEST_BODY).toWellFormed(), "issue");
}

async function patch(client: Client, verb: "update" | "close", number: number, fields: JsonObject): Promise<void> {
  const ask: Ask = {
    does: `${verb} issue #${number}`,
    permission: "issues: write",
    route: "PATCH /repos/{owner}/{repo}/issues/{issue_number}",
    parameters: { ...fields, issue_number: number },
  };
  await client.ask(ask, (answer) => count(object(answer), "number"));
}

function shorten(title: string, body: string): { title: string; body: string } {
  return {
    title: title.slice(0, LONGEST_TITLE).toWellFormed(),
    body: body.slice(0, LONGEST_BODY).toWellFormed(),
  };
}
