import type { JsonObject } from "../../../src/core/model/json.ts";
import { selectRuns } from "../routes/check-runs/check-run-routes.ts";
import { findPull, resolve, type State } from "../state/state.ts";
import { annotationView, checkRunView } from "../views/check-run-view.ts";
import { commentView } from "../views/conversation/comment-view.ts";
import { issueView } from "../views/conversation/issue-view.ts";
import { deploymentStatusView, deploymentView } from "../views/deployment-view.ts";
import { pullView } from "../views/pull-request-view.ts";

/** What a test or a demo asks of the state of the repository. */
export interface Assertions {
  /** The latest check run of each name on a commit, as GitHub shows it, with its `annotations`. */
  checkRuns(sha: string): JsonObject[];
  /** The comments on a pull request or an issue, oldest first. */
  comments(number: number): JsonObject[];
  /** Every issue that is no pull request, open or closed, oldest first. */
  issues(): JsonObject[];
  pullRequest(number: number): JsonObject;
  /** Every deployment, oldest first, with its `statuses`, oldest first. */
  deployments(): JsonObject[];
  /** The text of a file of a branch or commit, or undefined. */
  text(at: string, path: string): string | undefined;
  /** The commit that a branch holds. */
  tip(branch: string): string;
  /** Cuts answers about trees short from now on. */
  truncateTrees(which: State["truncateTrees"]): void;
}

/** Looks at the state of a repository as GitHub would show it. */
export function createAssertions(state: State): Assertions {
  const tip = (branch: string) => {
    const sha = resolve(state, branch);
    if (sha === undefined) throw new Error(`There is no branch ${branch}.`);
    return sha;
  };
  return {
    checkRuns: (sha) =>
      selectRuns(state, sha, new URLSearchParams()).map((run) => ({
        ...checkRunView(state, run),
        annotations: run.annotations.map((annotation) => annotationView(state, run, annotation)),
      })),
    comments: (number) =>
      state.comments.filter(({ issue }) => issue === number).map((comment) => commentView(state, comment)),
    issues: () => state.issues.map((issue) => issueView(state, issue)),
    pullRequest(number) {
      const pull = findPull(state, number);
      if (pull === undefined) throw new Error(`There is no pull request #${number}.`);
      return pullView(state, pull);
    },
    deployments: () =>
      state.deployments.map((deployment) => ({
        ...deploymentView(state, deployment),
        statuses: deployment.statuses.map((status) => deploymentStatusView(state, deployment, status)),
      })),
    text(at, path) {
      const entry = state.git.entry(state.git.commit(tip(at)).tree, path);
      const bytes = entry === undefined ? undefined : state.git.blob(entry.sha);
      return bytes === undefined ? undefined : Buffer.from(bytes).toString("utf8");
    },
    tip,
    truncateTrees(which) {
      state.truncateTrees = which;
    },
  };
}
