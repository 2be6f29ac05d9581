import type { ChangedFile, PullRequest, Repository } from "../core/model/pull-request.ts";

/** A file of a commit: its blob, and whether it is a regular file (not a link or a submodule). */
export interface TreeEntry {
  readonly blob: string;
  readonly regular: boolean;
}

/** The text of a blob, or why it was not taken. */
export type BlobReading =
  | { readonly text: string; readonly refused?: undefined }
  | { readonly refused: "too-large" | "not-utf8" };

/** What is known about the place of one commit relative to another. */
export interface Comparison {
  /** The best common ancestor of both. */
  readonly mergeBase: string;
  /** True if the second commit contains the first. */
  readonly contained: boolean;
  /** The parents of the first commit, first parent first. */
  readonly parents: readonly string[];
}

/** A commit; `authored` is what a rebase keeps of it: date, author and message. */
export interface Commit {
  readonly sha: string;
  /** First parent first. */
  readonly parents: readonly string[];
  readonly authored: string;
  /** GitHub logins of its author and its committer; null where GitHub knows no account. */
  readonly by: readonly (string | null)[];
}

/** A line of a file that a check run points at; lines and columns count from 1. */
export interface Annotation {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly startColumn?: number;
  readonly endColumn?: number;
  readonly title: string;
  readonly message: string;
}

/** The visible content of a check run. An empty conclusion means `in_progress`. */
export interface CheckRunContent {
  readonly name: string;
  readonly externalId: string;
  readonly conclusion: "success" | "failure" | "cancelled" | null;
  readonly title: string;
  /** Markdown, 65,535 characters at most. */
  readonly summary: string;
  readonly annotations: readonly Annotation[];
}

/** A check run as GitHub returns it. `app` is the slug of the GitHub App that wrote it. */
export interface CheckRun {
  readonly id: number;
  readonly app: string;
  readonly name: string;
  readonly externalId: string;
  readonly conclusion: string | null;
  readonly title: string;
  readonly summary: string;
  readonly annotationCount: number;
}

/** A comment on a pull request. */
export interface Comment {
  readonly id: number;
  readonly author: string;
  readonly byBot: boolean;
  readonly body: string;
}

/** An open issue; `author` is a login. */
export interface Issue {
  readonly number: number;
  readonly author: string;
  readonly title: string;
  readonly body: string;
}

/** GitHub, as the loop needs it. Every method throws a `Failure` if GitHub cannot be asked or says no. */
export interface RepositoryHost {
  readRepository(): Promise<Repository>;
  readPullRequest(number: number): Promise<PullRequest>;
  /** Every file that the pull request changes; throws if the list is not complete. */
  readChangedFiles(pullRequest: PullRequest): Promise<ChangedFile[]>;
  /** The commit that a branch holds, or undefined if there is no such branch. */
  readBranchTip(branch: string): Promise<string | undefined>;
  /** The files of a commit at the given paths; a path that it does not hold is absent. */
  readTree(commit: string, paths: readonly string[]): Promise<Map<string, TreeEntry>>;
  /** The text of blobs by object id, or why it is refused: larger than `limit` bytes, or not UTF-8. */
  readBlobs(blobs: readonly string[], limit: number): Promise<Map<string, BlobReading>>;
  /** The paths of all files of a commit, links and submodules too; throws if GitHub does not list all of them. */
  listFiles(commit: string): Promise<string[]>;
  /** Compares two commits. */
  compare(from: string, to: string): Promise<Comparison>;
  /** The commits that `to` has and `from` lacks, oldest first. */
  readCommitsBetween(from: string, to: string): Promise<Commit[]>;
  /** The text of a file of a commit, or undefined if there is none. */
  readFile(commit: string, path: string): Promise<string | undefined>;
  /** The latest check run of each name on a commit. */
  readCheckRuns(sha: string): Promise<CheckRun[]>;
  createCheckRun(sha: string, content: CheckRunContent): Promise<CheckRun>;
  /** Changes a check run; its annotations stay as they are. */
  updateCheckRun(id: number, content: CheckRunContent): Promise<void>;
  readComments(pullRequest: number): Promise<Comment[]>;
  createComment(pullRequest: number, body: string): Promise<void>;
  updateComment(id: number, body: string): Promise<void>;
  /** The login under which our comments and issues appear, e.g. `github-actions[bot]`; `app` is the slug seen on our check runs. */
  readIdentity(app: string | undefined): Promise<string>;
  /** The numbers of the pull requests that a commit belongs to. */
  readPullRequestsOfCommit(sha: string): Promise<number[]>;
  /** The numbers of all open pull requests. */
  readOpenPullRequests(): Promise<number[]>;
  /** The numbers of the pull requests merged since then (Unix milliseconds). */
  readPullRequestsMergedSince(since: number): Promise<number[]>;
  /** Logins of those with write permission, other than the author, whose latest review approves exactly this commit. */
  readApprovers(pullRequest: PullRequest): Promise<string[]>;
  /** Unix milliseconds of the last commit up to this one that changed the file; undefined if none did. */
  readLastChange(commit: string, path: string): Promise<number | undefined>;
  /** Every open issue whose author is this login. */
  readIssues(author: string): Promise<Issue[]>;
  /** Every open issue that a GitHub App wrote, ours or another. */
  readIssuesOfApps(): Promise<Issue[]>;
  createIssue(title: string, body: string): Promise<Issue>;
  updateIssue(number: number, title: string, body: string): Promise<void>;
  /** Closes an issue as completed, with a last comment. */
  closeIssue(number: number, comment: string): Promise<void>;
}
