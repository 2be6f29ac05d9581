import { Failure } from "../core/model/failure.ts";
import type { JsonObject } from "../core/model/json.ts";
import type { Commit, Comparison } from "../ports/repository-host.ts";
import type { Ask, Client } from "./client/client.ts";
import { child, count, object, objects, optionalChild, optionalText, sha, text, time } from "./client/fields.ts";

/** Reads the commit that a branch holds, or undefined if there is no such branch. */
export async function readBranchTip(client: Client, branch: string): Promise<string | undefined> {
  const ask: Ask = {
    does: `find the tip of ${branch}`,
    permission: "contents: read",
    route: "GET /repos/{owner}/{repo}/git/ref/{ref}",
    parameters: { ref: `heads/${branch}` },
  };
  try {
    return await client.ask(ask, (body) => sha(child(object(body), "object"), "sha"));
  } catch (error) {
    if (error instanceof Failure && error.status === 404) return undefined;
    throw error;
  }
}

/** Reads the commits that `to` has and `from` lacks, oldest first. */
export async function readCommitsBetween(client: Client, from: string, to: string): Promise<Commit[]> {
  const ask = askToCompare(from, to, {});
  return client.all(ask, (body) => objects(object(body).commits).map(decodeCommit));
}

function decodeCommit(body: JsonObject): Commit {
  const commit = child(body, "commit");
  const author = optionalChild(commit, "author") ?? {};
  return {
    sha: sha(body, "sha"),
    parents: objects(body.parents).map((parent) => sha(parent, "sha")),
    authored: `${optionalText(author, "date") ?? ""} ${optionalText(author, "email") ?? ""} ${text(commit, "message")}`,
    by: loginsOf(body),
  };
}

/** Who wrote and who committed; GitHub itself, which commits what is done on its pages, is nobody. */
function loginsOf(body: JsonObject): (string | null)[] {
  const logins = ["author", "committer"].map((key) => {
    const account = optionalChild(body, key);
    return account === undefined ? null : (optionalText(account, "login") ?? null);
  });
  return [...new Set(logins)].filter((login) => login !== "web-flow");
}

/**
 * Reads when, in Unix milliseconds, the last commit up to this one that changed the file was committed; undefined if none
 * did. One request a file; a file that was moved is as old as the move.
 */
export async function readLastChange(client: Client, commit: string, path: string): Promise<number | undefined> {
  const ask: Ask = {
    does: `find the last change of ${path}`,
    permission: "contents: read",
    route: "GET /repos/{owner}/{repo}/commits",
    parameters: { sha: commit, path, per_page: 1 },
  };
  return client.ask(ask, (body) => {
    const last = objects(body)[0];
    return last === undefined ? undefined : time(child(child(last, "commit"), "committer"), "date");
  });
}

/** Reads the numbers of the pull requests that a commit belongs to. */
export async function readPullRequestsOfCommit(client: Client, commit: string): Promise<number[]> {
  const ask: Ask = {
    does: `list the pull requests of commit ${commit}`,
    permission: "pull-requests: read",
    route: "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls",
    parameters: { commit_sha: commit },
  };
  try {
    return await client.all(ask, (body) => objects(body).map((one) => count(one, "number")));
  } catch (error) {
    // GitHub says so of a commit that it does not know: then it belongs to no pull request.
    if (error instanceof Failure && (error.status === 404 || error.status === 422)) return [];
    throw error;
  }
}

/** Compares two commits. */
export async function compare(client: Client, from: string, to: string): Promise<Comparison> {
  const ask = askToCompare(from, to, { per_page: 1 });
  return client.ask(ask, (answer) => {
    const body = object(answer);
    const status = text(body, "status");
    return {
      mergeBase: sha(child(body, "merge_base_commit"), "sha"),
      contained: status === "ahead" || status === "identical",
      parents: objects(child(body, "base_commit").parents).map((parent) => sha(parent, "sha")),
    };
  });
}

function askToCompare(from: string, to: string, more: JsonObject): Ask {
  return {
    does: `compare ${from} with ${to}`,
    permission: "contents: read",
    route: "GET /repos/{owner}/{repo}/compare/{basehead}",
    parameters: { basehead: `${from}...${to}`, ...more },
  };
}
