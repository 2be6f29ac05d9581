import type { Resource } from "../../../core/model/change/change.ts";
import { Failure } from "../../../core/model/failure.ts";
import type { ApprovalRequest } from "../../../core/model/live/approval-request.ts";
import type { PullRequest } from "../../../core/model/pull-request.ts";
import type { Provider } from "../../../ports/provider.ts";
import type { World } from "../../world.ts";

/** How long a run waits for the provider to show what became of a write whose answer was lost, in milliseconds. */
const SETTLE = [500, 1_500, 3_000];

/** Applies a request; after an unknown outcome it only reads, for at most five seconds. */
export async function applyRequest(
  world: World,
  provider: Provider,
  { url, mergeSha }: PullRequest,
  resource: Resource,
  { id }: ApprovalRequest,
): Promise<ApprovalRequest> {
  try {
    return await provider.applyRequest(id, resource, `Applied for ${url}, merged as ${mergeSha}.`);
  } catch (error) {
    if (!(error instanceof Failure) || error.outcome !== "unknown") throw error;
    for (const wait of SETTLE) {
      await world.clock.sleep(wait);
      const request = await readQuietly(provider, id, resource);
      if (request !== undefined && request.status !== "pending" && request.status !== "unknown") return request;
    }
    const message = `LaunchDarkly did not say whether approval request ${id} was applied.`;
    const hint = "A later run reads it again and applies it if it was not.";
    throw new Failure("apply-unknown", message, { hint, outcome: "unknown", cause: error });
  }
}

/** A request as it is now; undefined if it is gone or cannot be read, since either way nothing more is known. */
async function readQuietly(provider: Provider, id: string, resource: Resource): Promise<ApprovalRequest | undefined> {
  try {
    return await provider.readRequest(id, resource);
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}
