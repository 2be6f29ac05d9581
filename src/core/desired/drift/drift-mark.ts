import type { Place } from "./environment-drift.ts";

const KEY = "[A-Za-z0-9][A-Za-z0-9_.-]{0,255}";
const MARK = new RegExp(`^<!-- flag-gitops v1 drift launchdarkly/(${KEY})/(${KEY}|\\*) -->$`);

/** The hidden first line of an issue about the drift of one place, by which a later run finds it. */
export function driftMark({ provider, project, environment }: Place): string {
  return `<!-- flag-gitops v1 drift ${provider}/${project}/${environment ?? "*"} -->`;
}

/** The place that an issue of ours is about; undefined for any other text. */
export function placeOfMark(body: string): Place | undefined {
  const [, project, environment] = MARK.exec((body.split("\n", 1)[0] ?? "").trimEnd()) ?? [];
  if (project === undefined || environment === undefined) return undefined;
  return { provider: "launchdarkly", project, environment: environment === "*" ? null : environment };
}
