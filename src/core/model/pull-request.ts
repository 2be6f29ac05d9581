/** A pull request as read at the start of a run. */
export interface PullRequest {
  readonly number: number;
  readonly url: string;
  readonly state: "open" | "merged" | "closed";
  readonly draft: boolean;
  readonly author: string;
  readonly headSha: string;
  /** Names the branch it merges into. */
  readonly baseBranch: string;
  /** The commit that the base branch held when GitHub last looked; goes stale. */
  readonly baseSha: string;
  /** Present once merged. */
  readonly mergeSha?: string;
  /** Unix milliseconds, present once merged. */
  readonly mergedAt?: number;
  /** True if the head branch lives in another repository, or in none any more. */
  readonly fork: boolean;
  readonly changedFiles: number;
  readonly repository: Repository;
}

/** The repository that a pull request merges into. */
export interface Repository {
  readonly id: number;
  /** `owner/name` */
  readonly name: string;
  readonly defaultBranch: string;
}

/** A file that a pull request changes. */
export interface ChangedFile {
  readonly path: string;
  readonly status: "added" | "modified" | "removed" | "renamed" | "other";
  readonly previousPath?: string;
}
