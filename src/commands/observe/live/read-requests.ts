import { copyDigestOf, instructionsDigestOf } from "../../../core/compile/compiled.ts";
import type { Observed, OurRequest } from "../../../core/decide/observed.ts";
import { isLive, isLiveRequest } from "../../../core/decide/pick-request.ts";
import type { Resource } from "../../../core/model/change/change.ts";
import { parseMark } from "../../../core/model/change/mark.ts";
import type { ApprovalRequest } from "../../../core/model/live/approval-request.ts";
import type { PullRequest } from "../../../core/model/pull-request.ts";
import type { Provider } from "../../../ports/provider.ts";
import type { World } from "../../world.ts";

/** A request with its mark and digest, if it carries a mark of this repository. */
function asMarked({ sha256 }: World, { repository }: PullRequest, request: ApprovalRequest): OurRequest | undefined {
  const mark = parseMark(request.description);
  if (mark?.repositoryId !== repository.id) return undefined;
  const echoDigest = instructionsDigestOf(request.instructions, sha256);
  const heldDigest = request.source === undefined ? echoDigest : copyDigestOf(request.source, sha256);
  return { request, mark, heldDigest, echoDigest };
}

/** A request with its mark and digest, if it carries our mark for this pull request. */
export function asOurs(world: World, pullRequest: PullRequest, request: ApprovalRequest): OurRequest | undefined {
  const marked = asMarked(world, pullRequest, request);
  return marked?.mark.pullRequest === pullRequest.number ? marked : undefined;
}

/**
 * The requests of one resource: ours, the live ones read whole since only that tells what the environment asks of
 * approvals, and what other pull requests asked for.
 */
export async function readRequests(
  world: World,
  provider: Provider,
  pullRequest: PullRequest,
  resource: Resource,
): Promise<Pick<Observed, "requests" | "others" | "strangers">> {
  const listed = await provider.readRequests(resource);
  const marked = listed.flatMap((request) => asMarked(world, pullRequest, request) ?? []);
  const isOurs = ({ mark }: OurRequest) => mark.pullRequest === pullRequest.number;
  const requests = await Promise.all(
    marked.filter(isOurs).map(async (one) => {
      const { status, settings } = one.request;
      if (status === "completed" || status === "failed" || settings !== undefined) return one;
      const whole = await provider.readRequest(one.request.id, resource);
      return whole === undefined ? undefined : asOurs(world, pullRequest, whole);
    }),
  );
  const others = marked
    .filter((one) => !isOurs(one))
    .map((one) => ({
      pullRequest: one.mark.pullRequest,
      change: one.mark.change,
      live: isLive(one),
      completed: one.request.status === "completed",
    }));
  const strangers = listed.filter(
    (request) => isLiveRequest(request) && parseMark(request.description)?.repositoryId !== pullRequest.repository.id,
  );
  return { requests: requests.filter((one) => one !== undefined), others, strangers };
}
