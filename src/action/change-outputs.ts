import type { Outcome, ResourceOutcome } from "../commands/outcome.ts";
import { isSegment } from "../core/model/change/change.ts";
import type { JsonObject } from "../core/model/json.ts";

/** The outputs of the action, by name. */
export function outputsOf(outcome: Outcome): Record<string, string> {
  const changes = outcome.pullRequests.flatMap(({ standings }) =>
    standings.filter(({ observed, verdict }) => observed.change !== undefined || verdict.conclusion !== "cancelled"),
  );
  const count = (fits: (one: ResourceOutcome) => boolean) => String(changes.filter(fits).length);
  return {
    result: outcome.result,
    changes: JSON.stringify(changes.map(changeOutput)),
    changed: String(changes.length),
    pending: count(({ verdict }) => verdict.result === "pending"),
    approved: count(({ verdict }) => verdict.result === "approved"),
    applied: count(({ verdict }) => verdict.result === "applied"),
    failed: count(({ verdict }) => verdict.conclusion === "failure" || verdict.result === "failed"),
  };
}

function changeOutput({ observed, verdict }: ResourceOutcome): JsonObject {
  const { change, resource } = observed;
  const { request } = verdict;
  return {
    file: change?.file ?? "",
    document: change?.document ?? 0,
    provider: resource.provider,
    project: resource.project,
    environment: resource.environment,
    ...(isSegment(resource) ? { segment: resource.segment } : { flag: resource.flag }),
    digest: change?.digest ?? "",
    requestId: request?.id ?? "",
    requestUrl: request?.url ?? "",
    reviewStatus: request?.reviewStatus ?? "",
    status: request?.status ?? "",
    conclusion: verdict.conclusion ?? "",
    reason: verdict.reason,
  };
}
