import { pickRequest } from "../../../core/decide/pick-request.ts";
import { type Resource, resourceName } from "../../../core/model/change/change.ts";
import { shortDigest } from "../../../core/render/comment.ts";
import type { ResourceOutcome } from "../../outcome.ts";
import type { Limits } from "../setting.ts";

/** What a later run must look at even if the files no longer say so: what lives, what was applied, what was not asked. */
export function rememberedOf(
  standings: readonly ResourceOutcome[],
  { scope }: Limits,
  hints: readonly Resource[],
): Resource[] {
  const found = standings.filter(
    ({ observed }) =>
      (observed.change !== undefined && scope !== "elsewhere") ||
      observed.failure !== undefined ||
      observed.requests.some(({ request }) => request.status !== "failed"),
  );
  const named = found.map(({ observed }) => observed.resource);
  const unasked = scope === "validated" ? hints : [];
  return [...new Map([...named, ...unasked].map((one) => [`${one.provider} ${resourceName(one)}`, one])).values()];
}

/** The merged changes that asked for what was live already, as short digests: found now, or remembered. */
export function settledOf(standings: readonly ResourceOutcome[], remembered: ReadonlySet<string>): Set<string> {
  const found = standings.filter(
    ({ observed }) =>
      observed.settled &&
      observed.failure === undefined &&
      observed.diagnostics.length === 0 &&
      pickRequest(observed).same === undefined,
  );
  return new Set([...remembered, ...found.map(({ observed }) => shortDigest(observed.change?.digest ?? ""))]);
}

/** What copies were answered with when they were first seen; what was remembered stays where nothing newer is known. */
export function echoesOf(
  standings: readonly ResourceOutcome[],
  remembered: ReadonlyMap<string, string>,
): Map<string, string> {
  const seen = standings.flatMap(({ observed: { requests } }) => requests.filter(({ request }) => request.source));
  const first = seen.map(({ request: { id }, echoDigest }) => [id, remembered.get(id) ?? echoDigest] as const);
  const whole = standings.every(({ observed }) => !observed.unread && observed.failure === undefined);
  const kept = whole && standings.some(({ observed }) => observed.change?.copy !== undefined) ? [] : [...remembered];
  return new Map([...kept, ...first]);
}
