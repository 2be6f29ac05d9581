import { Failure } from "../core/model/failure.ts";
import type { PullRequest } from "../core/model/pull-request.ts";
import type { Comment } from "../ports/repository-host.ts";
import type { Ask, Client } from "./client/client.ts";
import { count, object, objects, optionalChild, optionalText, text } from "./client/fields.ts";

/** Reads every comment on a pull request, oldest first. */
export async function readComments(client: Client, pullRequest: number): Promise<Comment[]> {
  const ask: Ask = {
    does: `list the comments on pull request #${pullRequest}`,
    permission: "pull-requests: read",
    route: "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
    parameters: { issue_number: pullRequest },
  };
  return client.all(ask, (body) =>
    objects(body).map((one) => {
      const user = optionalChild(one, "user");
      return {
        id: count(one, "id"),
        author: user === undefined ? "ghost" : text(user, "login"),
        byBot: user !== undefined && user.type === "Bot",
        body: optionalText(one, "body") ?? "",
      };
    }),
  );
}

/** Writes a new comment on a pull request or on an issue. */
export async function createComment(
  client: Client,
  number: number,
  body: string,
  on: "pull request" | "issue" = "pull request",
): Promise<void> {
  const ask: Ask = {
    does: `comment on ${on} #${number}`,
    permission: on === "issue" ? "issues: write" : "pull-requests: write",
    route: "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
    parameters: { issue_number: number, body },
  };
  await client.ask(ask, (answer) => count(object(answer), "id"));
}

/** Changes a comment that we wrote. */
export async function updateComment(client: Client, id: number, body: string): Promise<void> {
  const ask: Ask = {
    does: "change its comment",
    permission: "pull-requests: write",
    route: "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",
    parameters: { comment_id: id, body },
  };
  await client.ask(ask, (answer) => count(object(answer), "id"));
}

/** Reads who, with write permission and not the author, last approved exactly the head commit of a pull request. */
export async function readApprovers(client: Client, pullRequest: PullRequest): Promise<string[]> {
  const latest = new Map<string, Review>();
  for (const review of await readReviews(client, pullRequest.number)) {
    // A comment leaves the earlier verdict of the same reviewer standing; a pending review was not submitted yet.
    if (review.state !== "COMMENTED" && review.state !== "PENDING") latest.set(review.login, review);
  }
  const author = pullRequest.author.toLowerCase();
  const approving = [...latest.values()].filter(
    ({ login, state, commit }) =>
      state === "APPROVED" && commit === pullRequest.headSha && login.toLowerCase() !== author,
  );
  const permitted = await Promise.all(approving.map(({ login }) => mayWrite(client, login)));
  return approving.filter((_, index) => permitted[index] === true).map(({ login }) => login);
}

interface Review {
  readonly login: string;
  readonly state: string;
  readonly commit: string | undefined;
}

/** The submitted reviews, oldest first, without those of deleted accounts. */
async function readReviews(client: Client, pullRequest: number): Promise<Review[]> {
  const ask: Ask = {
    does: `list the reviews of pull request #${pullRequest}`,
    permission: "pull-requests: read",
    route: "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews",
    parameters: { pull_number: pullRequest },
  };
  return client.all(ask, (body) =>
    objects(body).flatMap((one) => {
      const user = optionalChild(one, "user");
      if (user === undefined) return [];
      return [{ login: text(user, "login"), state: text(one, "state"), commit: optionalText(one, "commit_id") }];
    }),
  );
}

/** GitHub reports the role "maintain" as the permission "write", and does not find apps and strangers. */
async function mayWrite(client: Client, login: string): Promise<boolean> {
  const ask: Ask = {
    does: `read the permission of ${login}`,
    permission: "metadata: read",
    route: "GET /repos/{owner}/{repo}/collaborators/{username}/permission",
    parameters: { username: login },
  };
  try {
    const permission = await client.ask(ask, (body) => text(object(body), "permission"));
    return permission === "admin" || permission === "write" || permission === "maintain";
  } catch (error) {
    if (error instanceof Failure && error.status === 404) return false;
    throw error;
  }
}
