import type { Observed } from "../../../core/decide/observed.ts";
import { resourceName } from "../../../core/model/change.ts";
import type { CheckRun } from "../../../ports/repository-host.ts";
import type { World } from "../../world.ts";

/** Says in the log which requests our check runs speak of and the provider no longer has: somebody deleted them. */
export function tellGone({ log }: World, checkRuns: readonly CheckRun[], seen: readonly Observed[]): void {
  for (const { resource, requests, unread, failure } of seen) {
    if (unread || failure !== undefined) continue;
    const name = resourceName(resource);
    const run = checkRuns.find((one) => one.name === name && one.conclusion !== "cancelled" && one.externalId !== "");
    if (run === undefined || requests.some(({ request }) => request.id === run.externalId)) continue;
    log.info(`${name}: approval request ${run.externalId} is gone; its approvals do not count for another one.`);
  }
}
