import { type Integration, join, rebase } from "../git/integrate.ts";
import { addComment } from "../routes/issues/comment-routes.ts";
import { addIssue } from "../routes/issues/issue-routes.ts";
import type { PullRecord, ReviewRecord } from "../state/records.ts";
import { account, branchKey, findPull, moveBranch, nextId, type State } from "../state/state.ts";
import { type Commits, createCommits, SOMEBODY, signatureOf, webFlow } from "./commits.ts";

/** What people do on GitHub and on their own machines. */
export interface People extends Commits {
  /** Opens a pull request and returns its number. `fork` names the owner of the fork that holds the head branch. */
  openPullRequest(request: {
    readonly head: string;
    readonly base?: string;
    readonly title?: string;
    readonly body?: string;
    readonly draft?: boolean;
    readonly author?: string;
    readonly fork?: string;
  }): number;
  edit(number: number, fields: { readonly title?: string; readonly body?: string; readonly base?: string }): void;
  /** Merges a pull request and returns the commit that stands for it on the base branch. */
  merge(number: number, method?: "merge" | "squash" | "rebase", by?: string): string;
  close(number: number): void;
  reopen(number: number): void;
  readyForReview(number: number): void;
  convertToDraft(number: number): void;
  /** Reviews a pull request, at its head unless `commit_id` says otherwise, and returns the review's id. */
  review(
    number: number,
    review: {
      readonly user: string;
      readonly state: ReviewRecord["state"];
      readonly commit_id?: string;
      readonly body?: string;
    },
  ): number;
  /** Opens an issue and returns its number. */
  openIssue(issue: { readonly title: string; readonly body?: string; readonly author?: string }): number;
  /** Comments on a pull request and returns the comment's id. */
  comment(number: number, user: string, body: string): number;
  /** Gives somebody a role in the repository: read, triage, write, maintain, admin, or none. */
  setPermission(user: string, role: string): void;
  /** Deletes somebody's fork with its branches; the commits of its pull requests stay. */
  deleteFork(owner: string): void;
}

/** The people of a repository. */
export function createPeople(state: State): People {
  function pull(number: number): PullRecord {
    const found = findPull(state, number);
    if (found === undefined) throw new Error(`There is no pull request #${number}.`);
    return found;
  }

  function integrate(
    { number, title, author, head, headSha }: PullRecord,
    base: string,
    method: string,
    by: string,
  ): Integration {
    if (method === "rebase") return rebase(state.git, base, headSha, signatureOf(state, by));
    const note =
      method === "squash"
        ? { message: `${title} (#${number})`, author: signatureOf(state, author), committer: webFlow(state) }
        : {
            message: `Merge pull request #${number} from ${head.owner}/${head.branch}\n\n${title}`,
            author: signatureOf(state, by),
            committer: webFlow(state),
          };
    return join(state.git, method === "squash" ? "squash" : "merge", base, headSha, note);
  }

  return {
    ...createCommits(state),
    openPullRequest({ head: branch, base = state.defaultBranch, title, body, draft, author, fork }) {
      const head = { owner: fork ?? state.owner, branch };
      const headSha = state.branches.get(branchKey(state, head.owner, branch));
      const baseSha = state.branches.get(base);
      if (headSha === undefined || baseSha === undefined) throw new Error(`There is no branch ${branch} or ${base}.`);
      state.lastNumber += 1;
      const by = account(state, author ?? fork ?? SOMEBODY).login;
      const times = { createdAt: state.now(), updatedAt: state.now() };
      const said = { title: title ?? branch, body: body ?? null, draft: draft === true };
      const place = { number: state.lastNumber, id: nextId(state), head, headSha, base, baseSha };
      state.pulls.push({ ...place, ...said, ...times, author: by, state: "open" });
      return state.lastNumber;
    },
    edit(number, fields) {
      const one = pull(number);
      const baseSha = fields.base === undefined ? one.baseSha : state.branches.get(fields.base);
      if (baseSha === undefined) throw new Error(`There is no branch ${fields.base}.`);
      Object.assign(one, fields, { baseSha, updatedAt: state.now() });
    },
    merge(number, method = "merge", by = SOMEBODY) {
      const one = pull(number);
      const base = state.branches.get(one.base);
      if (one.state !== "open" || one.draft || base === undefined) throw new Error(`#${number} cannot be merged now.`);
      const merged = integrate(one, base, method, by);
      if ("conflicts" in merged) throw new Error(`#${number} conflicts in ${merged.conflicts.join(", ")}.`);
      const at = state.now();
      Object.assign(one, { state: "closed", updatedAt: at, closedAt: at, merged: { sha: merged.sha, at, by, base } });
      moveBranch(state, one.base, merged.sha);
      return merged.sha;
    },
    close(number) {
      Object.assign(pull(number), { state: "closed", updatedAt: state.now(), closedAt: state.now() });
    },
    reopen(number) {
      const one = pull(number);
      if (one.merged !== undefined) throw new Error(`#${number} is merged.`);
      const headSha = state.branches.get(branchKey(state, one.head.owner, one.head.branch)) ?? one.headSha;
      Object.assign(one, { state: "open", headSha, updatedAt: state.now(), closedAt: undefined });
    },
    readyForReview: (number) => void Object.assign(pull(number), { draft: false, updatedAt: state.now() }),
    convertToDraft: (number) => void Object.assign(pull(number), { draft: true, updatedAt: state.now() }),
    review(number, { user, state: verdict, commit_id, body = "" }) {
      const { author, headSha } = pull(number);
      if (user === author && verdict !== "COMMENTED") throw new Error("Nobody can approve their own pull request.");
      const id = nextId(state);
      const commitId = commit_id ?? headSha;
      state.reviews.push({ id, pull: number, user, state: verdict, body, commitId, at: state.now() });
      return id;
    },
    openIssue: ({ title, body, author = SOMEBODY }) =>
      addIssue(state, { user: account(state, author).login, app: undefined, title, body: body ?? null }).number,
    comment: (number, user, body) => Number(addComment(state, pull(number).number, { user, app: undefined, body }).id),
    setPermission(user, role) {
      state.roles.set(account(state, user).login.toLowerCase(), role);
    },
    deleteFork(owner) {
      for (const branch of [...state.branches.keys()].filter((name) => name.startsWith(`${owner}:`))) {
        state.branches.delete(branch);
      }
      for (const one of state.pulls.filter(({ head }) => head.owner === owner)) one.forkGone = true;
    },
  };
}
