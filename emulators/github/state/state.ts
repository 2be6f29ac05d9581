import { ancestors } from "../git/history.ts";
import type { ObjectStore } from "../git/object-store.ts";
import type { CommitContent } from "../git/objects.ts";
import type {
  Account,
  App,
  CheckRunRecord,
  CommentRecord,
  DeploymentRecord,
  IssueRecord,
  Move,
  PullRecord,
  ReviewRecord,
} from "./records.ts";

/** Everything that the emulated GitHub knows: one repository and the people around it. */
export interface State {
  readonly owner: string;
  readonly name: string;
  readonly id: number;
  readonly defaultBranch: string;
  readonly webUrl: string;
  readonly createdAt: number;
  /** Unix milliseconds. */
  readonly now: () => number;
  readonly git: ObjectStore;
  /** Tip by branch; a branch of a fork is named `owner:branch`. */
  readonly branches: Map<string, string>;
  readonly moves: Move[];
  readonly accounts: Map<string, Account>;
  readonly apps: Map<string, App>;
  readonly roles: Map<string, string>;
  readonly pulls: PullRecord[];
  readonly reviews: ReviewRecord[];
  readonly issues: IssueRecord[];
  readonly comments: CommentRecord[];
  readonly checkRuns: CheckRunRecord[];
  readonly deployments: DeploymentRecord[];
  /** Which answers about trees are cut short and say `truncated`. */
  truncateTrees: "never" | "recursive" | "always";
  apiUrl: string;
  lastId: number;
  lastNumber: number;
}

/** A fresh id, larger than all before. */
export function nextId(state: State): number {
  state.lastId += 1;
  return state.lastId;
}

/** The account with a login; a login seen for the first time is a new account. */
export function account(state: State, login: string): Account {
  const known = state.accounts.get(login.toLowerCase());
  if (known !== undefined) return known;
  const type = login.endsWith("[bot]") ? "Bot" : "User";
  const added: Account = { login, id: login === "github-actions[bot]" ? 41_898_282 : nextId(state), type };
  state.accounts.set(login.toLowerCase(), added);
  return added;
}

/** The name under which a branch of the repository or of a fork is kept. */
export function branchKey(state: State, owner: string, branch: string): string {
  return owner.toLowerCase() === state.owner.toLowerCase() ? branch : `${owner}:${branch}`;
}

/** The pull request with a number. */
export function findPull(state: State, number: number): PullRecord | undefined {
  return state.pulls.find((pull) => pull.number === number);
}

/** The issue with a number, which is no pull request. */
export function findIssue(state: State, number: number): IssueRecord | undefined {
  return state.issues.find((issue) => issue.number === number);
}

/** The commit that a branch, a ref, a pull request's ref, or a whole id names. */
export function resolve(state: State, name: string): string | undefined {
  if (state.git.hasCommit(name)) return name;
  const [, number, side] = /^(?:refs\/)?pull\/(\d+)\/(head|merge)$/.exec(name) ?? [];
  if (number !== undefined && side === "head") return findPull(state, Number(number))?.headSha;
  const branch = name.replace(/^(?:refs\/)?heads\//, "");
  return state.branches.get(name) ?? state.branches.get(branch);
}

/** True if the branch's history holds the commit. */
export function branchContains(state: State, branch: string, sha: string): boolean {
  const tip = state.branches.get(branch);
  return tip !== undefined && ancestors(state.git, tip).has(sha);
}

/** Points a branch at a commit, and with it every open pull request that comes from the branch. */
export function moveBranch(state: State, branch: string, after: string): void {
  state.moves.push({ branch, before: state.branches.get(branch), after });
  state.branches.set(branch, after);
  for (const pull of state.pulls) {
    if (pull.state !== "open" || branchKey(state, pull.head.owner, pull.head.branch) !== branch) continue;
    pull.headSha = after;
    pull.baseSha = state.branches.get(pull.base) ?? pull.baseSha;
    pull.updatedAt = state.now();
  }
}

/** The content of a commit together with its id. */
export function commitOf(state: State, sha: string): CommitContent & { readonly sha: string } {
  return { ...state.git.commit(sha), sha };
}

/** A time as GitHub writes it, without fractions of a second. */
export function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, "Z");
}
