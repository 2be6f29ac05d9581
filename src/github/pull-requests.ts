import { Failure } from "../core/model/failure.ts";
import type { JsonObject } from "../core/model/json.ts";
import type { ChangedFile, PullRequest } from "../core/model/pull-request.ts";
import type { Ask, Client } from "./client/client.ts";
import {
  child,
  count,
  object,
  objects,
  optionalChild,
  optionalText,
  sha,
  text,
  time,
  truth,
  Unreadable,
} from "./client/fields.ts";
import { decodeRepository } from "./repository.ts";

/** https://docs.github.com/rest/pulls/pulls#list-pull-requests-files */
const MOST_FILES = 3_000;

/** Reads one pull request. */
export async function readPullRequest(client: Client, number: number): Promise<PullRequest> {
  const ask: Ask = {
    does: `read pull request #${number}`,
    permission: "pull-requests: read",
    route: "GET /repos/{owner}/{repo}/pulls/{pull_number}",
    parameters: { pull_number: number },
  };
  return client.ask(ask, (body) => decodePullRequest(object(body)));
}

function decodePullRequest(body: JsonObject): PullRequest {
  const base = child(body, "base");
  const head = child(body, "head");
  const repository = child(base, "repo");
  const headRepository = optionalChild(head, "repo");
  const author = optionalChild(body, "user");
  return {
    number: count(body, "number"),
    url: text(body, "html_url"),
    state: truth(body, "merged") ? "merged" : decodeState(text(body, "state")),
    draft: body.draft === true,
    author: author === undefined ? "ghost" : text(author, "login"),
    headSha: sha(head, "sha"),
    baseBranch: text(base, "ref"),
    baseSha: sha(base, "sha"),
    ...decodeMerge(body),
    fork: headRepository === undefined || count(headRepository, "id") !== count(repository, "id"),
    changedFiles: count(body, "changed_files"),
    repository: decodeRepository(repository),
  };
}

function decodeState(state: string): "open" | "closed" {
  if (state === "open" || state === "closed") return state;
  throw new Unreadable("state");
}

/** Before the merge, `merge_commit_sha` names a test commit, which nobody merged. */
function decodeMerge(body: JsonObject): Pick<PullRequest, "mergeSha" | "mergedAt"> {
  if (!truth(body, "merged")) return {};
  if (body.merge_commit_sha === null) {
    const message = `GitHub does not say which commit merged pull request #${count(body, "number")}.`;
    throw new Failure("merge-commit-unknown", message, { hint: "Run it again in a minute." });
  }
  return { mergeSha: sha(body, "merge_commit_sha"), mergedAt: time(body, "merged_at") };
}

/** Reads every file that a pull request changes; as many as the pull request says, or it throws. */
export async function readChangedFiles(client: Client, pullRequest: PullRequest): Promise<ChangedFile[]> {
  const { number, changedFiles } = pullRequest;
  if (changedFiles === 0) return [];
  if (changedFiles > MOST_FILES) {
    throw new Failure("too-many-files", `Pull request #${number} changes ${changedFiles} files; GitHub lists 3,000.`, {
      hint: "Split it into pull requests of at most 3,000 files.",
    });
  }
  const ask: Ask = {
    does: `list the files of pull request #${number}`,
    permission: "pull-requests: read",
    route: "GET /repos/{owner}/{repo}/pulls/{pull_number}/files",
    parameters: { pull_number: number },
  };
  let listed = 0;
  for (let attempt = 1; attempt <= 2; attempt++) {
    const files = await client.all(ask, (body) => objects(body).map(decodeChangedFile));
    const distinct = new Map(files.map((file) => [file.path, file]));
    if (distinct.size === changedFiles && files.length === changedFiles) return files;
    listed = distinct.size;
  }
  const message = `GitHub lists ${listed} of the ${changedFiles} files that pull request #${number} changes.`;
  throw new Failure("incomplete-list", message, { hint: "Run it again; nothing is decided on half a list." });
}

function decodeChangedFile(file: JsonObject): ChangedFile {
  const status = text(file, "status");
  const known = status === "added" || status === "modified" || status === "removed" || status === "renamed";
  const previousPath = optionalText(file, "previous_filename");
  return {
    path: text(file, "filename"),
    status: known ? status : "other",
    ...(previousPath === undefined ? {} : { previousPath }),
  };
}

const LIST = { permission: "pull-requests: read", route: "GET /repos/{owner}/{repo}/pulls" } as const;

/** Reads the numbers of all open pull requests. */
export async function readOpenPullRequests(client: Client): Promise<number[]> {
  const ask: Ask = { ...LIST, does: "list the open pull requests", parameters: { state: "open" } };
  return [...new Set(await client.all(ask, (body) => objects(body).map((one) => count(one, "number"))))];
}

/** Reads the numbers of the pull requests merged since then; none merged later was last updated earlier. */
export async function readPullRequestsMergedSince(client: Client, since: number): Promise<number[]> {
  const parameters = { state: "closed", sort: "updated", direction: "desc" };
  const found = new Set<number>();
  for await (const page of client.pages({ ...LIST, does: "list the merged pull requests", parameters }, decodeMerged)) {
    for (const { number, mergedAt } of page) if (mergedAt !== undefined && mergedAt >= since) found.add(number);
    if (page.some(({ updatedAt }) => updatedAt < since)) break;
  }
  return [...found];
}

function decodeMerged(body: unknown): { number: number; updatedAt: number; mergedAt: number | undefined }[] {
  return objects(body).map((one) => ({
    number: count(one, "number"),
    updatedAt: time(one, "updated_at"),
    mergedAt: one.merged_at === null ? undefined : time(one, "merged_at"),
  }));
}
