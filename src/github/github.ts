import type { Environment } from "../io/http/dispatcher.ts";
import type { Clock } from "../ports/clock.ts";
import type { RepositoryHost } from "../ports/repository-host.ts";
import { createCheckRun, readCheckRuns, updateCheckRun } from "./check-runs.ts";
import { createClient } from "./client/client.ts";
import { isPersonalToken } from "./client/failures.ts";
import { createFetch } from "./client/fetch.ts";
import { createIdentityReader } from "./client/identity.ts";
import * as commits from "./commits.ts";
import * as conversation from "./conversation.ts";
import { createBlobReader, readFile } from "./files/blobs.ts";
import { createTreeReader } from "./files/trees.ts";
import * as issues from "./issues.ts";
import * as pullRequests from "./pull-requests.ts";
import { readRepository } from "./repository.ts";

/** GitHub's REST API, and GraphQL for many files at once, for one repository (`owner/name`), as the loop needs it. */
export async function createGitHub(options: {
  readonly apiUrl: string;
  readonly token: string;
  readonly repository: string;
  readonly clock: Clock;
  readonly random: () => number;
  /** Names the proxy, if there is one. */
  readonly environment: Environment;
}): Promise<RepositoryHost> {
  const { apiUrl, token, repository } = options;
  const personal = isPersonalToken(token);
  const fetch = await createFetch(apiUrl, options);
  const client = await createClient({ repository, personal }, apiUrl, token, fetch);
  const sizes = new Map<string, number>();
  return {
    readRepository: () => readRepository(client),
    readPullRequest: (number) => pullRequests.readPullRequest(client, number),
    readChangedFiles: (pullRequest) => pullRequests.readChangedFiles(client, pullRequest),
    ...createTreeReader(client, sizes),
    readBlobs: createBlobReader(client, sizes),
    readBranchTip: (branch) => commits.readBranchTip(client, branch),
    compare: (from, to) => commits.compare(client, from, to),
    readCommitsBetween: (from, to) => commits.readCommitsBetween(client, from, to),
    readFile: (branch, path) => readFile(client, branch, path),
    readCheckRuns: (commit) => readCheckRuns(client, commit),
    createCheckRun: (commit, content) => createCheckRun(client, commit, content),
    updateCheckRun: (id, content) => updateCheckRun(client, id, content),
    readComments: (pullRequest) => conversation.readComments(client, pullRequest),
    createComment: (pullRequest, body) => conversation.createComment(client, pullRequest, body),
    updateComment: (id, body) => conversation.updateComment(client, id, body),
    readIdentity: createIdentityReader(client, personal),
    readPullRequestsOfCommit: (commit) => commits.readPullRequestsOfCommit(client, commit),
    readOpenPullRequests: () => pullRequests.readOpenPullRequests(client),
    readPullRequestsMergedSince: (since) => pullRequests.readPullRequestsMergedSince(client, since),
    readApprovers: (pullRequest) => conversation.readApprovers(client, pullRequest),
    readLastChange: (commit, path) => commits.readLastChange(client, commit, path),
    readIssues: (author) => issues.readIssues(client, author),
    readIssuesOfApps: () => issues.readIssuesOfApps(client),
    createIssue: (title, body) => issues.createIssue(client, title, body),
    updateIssue: (number, title, body) => issues.updateIssue(client, number, title, body),
    closeIssue: (number, comment) => issues.closeIssue(client, number, comment),
  };
}
