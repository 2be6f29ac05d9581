import type { Resource } from "../../core/model/change/change.ts";
import type { PullRequest } from "../../core/model/pull-request.ts";
import { isOurs, rememberedEchoes, rememberedResources, rememberedSettled } from "../../core/render/comment.ts";
import type { CheckRun, Comment } from "../../ports/repository-host.ts";
import type { World } from "../world.ts";

/** What stands on a pull request from earlier runs: comments that begin as ours do, and the check runs of its head. */
export interface Standing {
  readonly comments: readonly Comment[];
  readonly checkRuns: readonly CheckRun[];
  /** The resources that those comments remember: a hint for finding strays, whoever wrote it, never evidence. */
  readonly remembered: readonly Resource[];
  /** What bots' comments remember of copies, by request id. */
  readonly echoes: ReadonlyMap<string, string>;
  /** What bots' comments remember of merged changes that asked for what was live already, as short digests. */
  readonly settled: ReadonlySet<string>;
}

/** Reads what earlier runs left on a pull request; the check runs only if there is or will be something to say. */
export async function readStanding(
  { host }: World,
  { number, headSha }: PullRequest,
  speaks: boolean,
): Promise<Standing> {
  const [listed, early] = await Promise.all([
    host.readComments(number),
    speaks ? host.readCheckRuns(headSha) : undefined,
  ]);
  const comments = listed.filter(({ body }) => isOurs(body));
  const checkRuns = early ?? (comments.length > 0 ? await host.readCheckRuns(headSha) : []);
  const byBots = comments.filter(({ byBot }) => byBot);
  return {
    comments,
    checkRuns,
    remembered: byBots.flatMap(({ body }) => rememberedResources(body)),
    echoes: new Map(byBots.flatMap(({ body }) => [...rememberedEchoes(body)])),
    settled: new Set(byBots.flatMap(({ body }) => [...rememberedSettled(body)])),
  };
}
