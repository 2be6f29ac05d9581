import type { Commit, RepositoryHost } from "../../../src/ports/repository-host.ts";
import { fakeHost } from "../fake-host.ts";

/** Commits by name: the parents, first parent first, and after a `=` the commit that it repeats, as a rebase does. */
export type Graph = Readonly<Record<string, string>>;

/** A GitHub that only knows commits and branches, and which questions it was asked. */
export interface GraphHost {
  readonly host: RepositoryHost;
  readonly asked: string[];
}

/** Makes a GitHub of commits and of branches by the commit that each holds. */
export function graphHost(graph: Graph, branches: Readonly<Record<string, string>>): GraphHost {
  const asked: string[] = [];
  const commits = new Map(Object.entries(graph).map(([sha, text]) => [sha, readCommit(sha, text)]));
  const commitOf = (sha: string): Commit => {
    const found = commits.get(sha);
    if (found === undefined) throw new Error(`There is no commit ${sha}.`);
    return found;
  };

  /** The commits that a commit contains, itself last, every parent before its children. */
  function history(sha: string, seen = new Set<string>()): Set<string> {
    for (const parent of commitOf(sha).parents) if (!seen.has(parent)) history(parent, seen);
    return seen.add(sha);
  }

  /** The only common ancestor that no other common ancestor contains. */
  function mergeBase(a: string, b: string): string {
    const common = [...history(a)].filter((sha) => history(b).has(sha));
    const [best, ...others] = common.filter((sha) => !common.some((one) => one !== sha && history(one).has(sha)));
    if (best === undefined || others.length > 0) throw new Error(`${a} and ${b} have no best common ancestor.`);
    return best;
  }

  const host = fakeHost({
    async readBranchTip(branch) {
      asked.push(`tip of ${branch}`);
      return branches[branch];
    },
    async compare(from, to) {
      asked.push(`${from}...${to}`);
      return { mergeBase: mergeBase(from, to), contained: history(to).has(from), parents: commitOf(from).parents };
    },
    async readCommitsBetween(from, to) {
      asked.push(`commits of ${from}..${to}`);
      return [...history(to)].filter((sha) => !history(from).has(sha)).map(commitOf);
    },
  });
  return { host, asked };
}

function readCommit(sha: string, text: string): Commit {
  const [parents = "", repeated = sha] = text.split("=").map((part) => part.trim());
  return {
    sha,
    parents: parents.split(" ").filter((parent) => parent !== ""),
    authored: `as ${repeated}`,
    by: ["ana"],
  };
}
