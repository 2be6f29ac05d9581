import { instructionsDigestOf } from "../../core/compile/compile-change.ts";
import type { Observed, OurRequest } from "../../core/decide/observed.ts";
import { isLive } from "../../core/decide/pick-request.ts";
import type { ApprovalRequest } from "../../core/model/approval-request.ts";
import type { Resource } from "../../core/model/change.ts";
import { parseMark } from "../../core/model/mark.ts";
import type { PullRequest } from "../../core/model/pull-request.ts";
import type { Provider } from "../../ports/provider.ts";
import type { World } from "../world.ts";

/** A request with its mark and digest, if it carries a mark of this repository. */
function asMarked({ sha256 }: World, { repository }: PullRequest, request: ApprovalRequest): OurRequest | undefined {
  const mark = parseMark(request.description);
  if (mark?.repositoryId !== repository.id) return undefined;
  return { request, mark, heldDigest: instructionsDigestOf(request.instructions, sha256) };
}

/** A request with its mark and digest, if it carries our mark for this pull request. */
export function asOurs(world: World, pullRequest: PullRequest, request: ApprovalRequest): OurRequest | undefined {
  const marked = asMarked(world, pullRequest, request);
  return marked?.mark.pullRequest === pullRequest.number ? marked : undefined;
}

/**
 * The requests of one resource: ours, the live ones read whole since only that tells what the environment asks of
 * approvals, and the numbers of other pull requests that wait to change the same.
 */
export async function readRequests(
  world: World,
  provider: Provider,
  pullRequest: PullRequest,
  resource: Resource,
): Promise<Pick<Observed, "requests" | "rivals">> {
  const listed = await provider.readRequests(resource);
  const marked = listed.flatMap((request) => asMarked(world, pullRequest, request) ?? []);
  const open = pullRequest.state === "open";
  const others = marked.filter((one) => open && one.mark.pullRequest !== pullRequest.number && isLive(one));
  const requests = await Promise.all(
    marked
      .filter(({ mark }) => mark.pullRequest === pullRequest.number)
      .map(async (one) => {
        if (one.request.status === "completed" || one.request.status === "failed") return one;
        const whole = await provider.readRequest(one.request.id, resource);
        return whole === undefined ? undefined : asOurs(world, pullRequest, whole);
      }),
  );
  return {
    requests: requests.filter((one) => one !== undefined),
    rivals: [...new Set(others.map(({ mark }) => mark.pullRequest))].sort((a, b) => a - b),
  };
}
