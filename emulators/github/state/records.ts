import type { JsonObject } from "../../../src/core/model/json.ts";

/** A person, a bot or the owner of a repository. */
export interface Account {
  readonly login: string;
  readonly id: number;
  readonly type: "User" | "Bot" | "Organization";
}

/** A GitHub App; what GitHub Actions writes is written by one too. */
export interface App {
  readonly id: number;
  readonly slug: string;
}

/** A pull request as it is kept. While it is open its head is the tip of its head branch. */
export interface PullRecord {
  readonly number: number;
  readonly id: number;
  readonly author: string;
  readonly head: { readonly owner: string; readonly branch: string };
  readonly createdAt: number;
  title: string;
  body: string | null;
  base: string;
  draft: boolean;
  state: "open" | "closed";
  headSha: string;
  /** True once the fork that held the head branch is deleted. */
  forkGone?: boolean;
  /** The tip of the base branch when the head last moved. */
  baseSha: string;
  updatedAt: number;
  closedAt?: number;
  /** `base` is the tip of the base branch before the merge. */
  merged?: { readonly sha: string; readonly at: number; readonly by: string; readonly base: string };
}

/** A review of a pull request. */
export interface ReviewRecord {
  readonly id: number;
  readonly pull: number;
  readonly user: string;
  readonly state: "APPROVED" | "CHANGES_REQUESTED" | "COMMENTED" | "DISMISSED";
  readonly body: string;
  readonly commitId: string;
  readonly at: number;
}

/** An issue that is no pull request; both are counted together. */
export interface IssueRecord {
  readonly number: number;
  readonly id: number;
  readonly user: string;
  readonly app: App | undefined;
  readonly createdAt: number;
  title: string;
  body: string | null;
  state: "open" | "closed";
  stateReason: "completed" | "not_planned" | "reopened" | null;
  updatedAt: number;
  closed: { readonly at: number; readonly by: string } | undefined;
}

/** A comment on a pull request or an issue. */
export interface CommentRecord {
  readonly id: number;
  /** The number of the pull request or the issue. */
  readonly issue: number;
  readonly user: string;
  readonly app: App | undefined;
  readonly createdAt: number;
  body: string;
  updatedAt: number;
}

/** A check run with its annotations, which only ever grow. */
export interface CheckRunRecord {
  readonly id: number;
  readonly app: App;
  readonly headSha: string;
  readonly annotations: JsonObject[];
  name: string;
  externalId: string;
  detailsUrl: string | undefined;
  status: string;
  conclusion: string | null;
  startedAt: string | null;
  completedAt: string | null;
  output: { title: string | null; summary: string | null; text: string | null };
}

/** A deployment with its statuses, oldest first. Both are kept as GitHub shows them, without their addresses. */
export interface DeploymentRecord {
  readonly id: number;
  readonly creator: string;
  readonly app: App | undefined;
  readonly fields: JsonObject;
  readonly statuses: {
    readonly id: number;
    readonly fields: JsonObject;
    readonly creator: string;
    readonly app: App | undefined;
  }[];
}

/** One move of a branch. */
export interface Move {
  readonly branch: string;
  readonly before: string | undefined;
  readonly after: string;
}
