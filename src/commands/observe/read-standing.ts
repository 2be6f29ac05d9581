import type { Resource } from "../../core/model/change.ts";
import type { PullRequest } from "../../core/model/pull-request.ts";
import { CHECK_RUN_MARK } from "../../core/render/check-run-content.ts";
import { isOurs, rememberedResources } from "../../core/render/comment.ts";
import type { CheckRun } from "../../ports/repository-host.ts";
import type { World } from "../world.ts";

/** Our comment on a pull request as it is now; `id` is absent if there is none yet. */
export interface StickyComment {
  readonly id?: number;
  readonly body: string;
  readonly resources: readonly Resource[];
}

/** What stands on a pull request from earlier runs: our comment and the check runs of its head. */
export interface Standing {
  readonly comment: StickyComment;
  readonly checkRuns: readonly CheckRun[];
}

/** Reads what earlier runs left on a pull request; the check runs only if `withCheckRuns`. */
export async function readStanding(
  { host }: World,
  { number, headSha }: PullRequest,
  withCheckRuns: boolean,
): Promise<Standing> {
  const [comments, checkRuns] = await Promise.all([
    host.readComments(number),
    withCheckRuns ? host.readCheckRuns(headSha) : [],
  ]);
  const marked = comments.filter(({ body }) => isOurs(body));
  if (marked.length === 0) return { comment: { body: "", resources: [] }, checkRuns };
  // An installation's token cannot say who it is, but the check runs that it wrote can.
  const app = checkRuns.find(({ summary }) => summary.endsWith(CHECK_RUN_MARK))?.app;
  const us = await host.readIdentity(app);
  const ours =
    marked.find(({ author }) => author === us) ?? (app === undefined ? marked.find(({ byBot }) => byBot) : undefined);
  if (ours === undefined) return { comment: { body: "", resources: [] }, checkRuns };
  return { comment: { id: ours.id, body: ours.body, resources: rememberedResources(ours.body) }, checkRuns };
}
