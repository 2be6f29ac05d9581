import { count } from "../../render/words/count.ts";
import { escapeSegment, pathSegments } from "../../semantic-patch/effect-entry.ts";
import type { Difference } from "./difference.ts";
import type { EnvironmentDrift } from "./environment-drift.ts";

/** An e-mail address, or what a cut left of it. */
const ADDRESS = /[^\s@,;:<>()[\]{}"'`|]+@[^\s@,;:<>()[\]{}"'`|]+/gu;

/**
 * The drift as everybody may read it who reads the repository, its issues and its logs: targets are counted and not
 * named, and of the e-mail addresses in LaunchDarkly only those are shown that git says too.
 */
export function publishedDrift(drift: EnvironmentDrift): EnvironmentDrift {
  const flags = drift.flags.map((one) => ({ ...one, differences: publishedDifferences(one.differences) }));
  return { ...drift, flags };
}

/** Differences as everybody may read them who reads the repository. */
export function publishedDifferences(differences: readonly Difference[]): Difference[] {
  const groups = Map.groupBy(differences, groupName);
  return [...groups.values()].map((group) => withoutAddresses(asOne(group)));
}

/** Targets of one context kind that differ in the same way belong together; anything else stands alone. */
function groupName({ path, git, live }: Difference, index: number): string {
  const [part, contextKind = ""] = pathSegments(path);
  return part === "targets" ? JSON.stringify([contextKind, git, live]) : String(index);
}

function asOne(group: readonly Difference[]): Difference {
  const first = group[0] as Difference;
  const [part, contextKind = ""] = pathSegments(first.path);
  if (part !== "targets") return first;
  return { ...first, path: `targets/${escapeSegment(contextKind)} (${count(group.length, "context key")})` };
}

function withoutAddresses({ path, pointer, git, live }: Difference): Difference {
  const hide = (text: string) => text.replaceAll(ADDRESS, (address) => (git.includes(address) ? address : "…@…"));
  return { path: hide(path), pointer, git, live: hide(live) };
}
