import type { Observed } from "../../../core/decide/observed.ts";
import { resourceName } from "../../../core/model/change/change.ts";
import type { CheckRun } from "../../../ports/repository-host.ts";
import type { World } from "../../world.ts";
import { ownerOf } from "./ensure-check-run.ts";

/** Says in the log which requests our check runs speak of and are ours no more: somebody deleted them, or took their mark. */
export function tellGone(
  { log }: World,
  number: number,
  checkRuns: readonly CheckRun[],
  seen: readonly Observed[],
): void {
  const own = checkRuns.filter(
    (run) => ownerOf(run) === number && run.conclusion !== "cancelled" && run.externalId !== "",
  );
  for (const { resource, requests, strangers, unread, failure } of seen) {
    if (unread || failure !== undefined) continue;
    const name = resourceName(resource);
    const run = own.find((one) => one.name === name);
    if (run === undefined || requests.some(({ request }) => request.id === run.externalId)) continue;
    const lost = strangers.some(({ id }) => id === run.externalId) ? "has lost its mark" : "is gone";
    log.info(`${name}: approval request ${run.externalId} ${lost}; its approvals do not count for another one.`);
  }
}
