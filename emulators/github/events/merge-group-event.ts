import type { JsonObject } from "../../../src/core/model/json.ts";
import { join } from "../git/integrate.ts";
import type { PullRecord } from "../state/records.ts";
import { moveBranch, type State } from "../state/state.ts";
import { headCommit } from "./push-event.ts";

/** Puts a pull request into the merge queue: a branch of its own holds what the base branch would become. */
export function mergeGroupPart(state: State, pull: PullRecord): JsonObject {
  const base = state.branches.get(pull.base) ?? pull.baseSha;
  const by = { name: "GitHub", email: "noreply@github.com", at: Math.floor(state.now() / 1000) };
  const message = `Merge pull request #${pull.number} from ${pull.head.owner}/${pull.head.branch}\n\n${pull.title}`;
  const merged = join(state.git, "merge", base, pull.headSha, { message, author: by, committer: by });
  if ("conflicts" in merged) throw new Error(`#${pull.number} conflicts in ${merged.conflicts.join(", ")}.`);
  const branch = `gh-readonly-queue/${pull.base}/pr-${pull.number}-${base}`;
  moveBranch(state, branch, merged.sha);
  return {
    head_sha: merged.sha,
    head_ref: `refs/heads/${branch}`,
    base_sha: base,
    base_ref: `refs/heads/${pull.base}`,
    head_commit: headCommit(state, merged.sha),
  };
}
