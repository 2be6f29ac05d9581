import type { FlagConfiguration, Serve } from "../../model/live/flag.ts";
import { formatServe, formatVariation } from "../../render/words/effects/flag-words.ts";
import { NONE } from "../../render/words/words.ts";
import type { TargetConfiguration } from "../diff/target-configuration.ts";
import { type ResolvedConfiguration, servedFrom } from "../resolve/resolved.ts";
import { mergePrerequisites } from "./merge-prerequisites.ts";
import { mergeTargets } from "./merge-targets.ts";
import { mergeRules } from "./rules/merge-rules.ts";
import { sameShares } from "./same-shares.ts";
import { type Findings, type MergeScene, mergeField } from "./scene.ts";

/** An edit of what git says, and what is live. */
export interface ThreeVersions {
  /** A part that it lacks becomes what `after` says, whatever is live. */
  readonly before: ResolvedConfiguration;
  readonly after: ResolvedConfiguration;
  readonly live: FlagConfiguration;
}

/** What a flag is to become, and what the merge found on the way. */
export interface Merged extends Findings {
  readonly target: TargetConfiguration;
}

/** The live configuration with all that the edit changes, part by part; what git does not own stays as it is live. */
export function mergeConfiguration(scene: MergeScene, { before, after, live }: ThreeVersions): Merged {
  const findings: Findings = { conflicts: [], notices: [], faults: [] };
  const target: TargetConfiguration = {
    ...live,
    on: mergeSwitch(scene, findings, "on", { before, after, live }),
    offVariation: mergeOffVariation(scene, findings, { before, after, live }),
    prerequisites: mergePrerequisites(scene, findings, before.prerequisites, after.prerequisites, live.prerequisites),
    targets: mergeTargets(scene, findings, before.targets, after.targets, live.targets),
    rules: mergeRules(scene, findings, before.rules, after.rules, live.rules),
    fallthrough: mergeFallthrough(scene, findings, { before, after, live }),
    trackEvents: mergeSwitch(scene, findings, "trackEvents", { before, after, live }),
    trackEventsFallthrough: mergeSwitch(scene, findings, "trackEventsFallthrough", { before, after, live }),
  };
  return { target, ...findings };
}

function mergeSwitch(
  scene: MergeScene,
  findings: Findings,
  part: "on" | "trackEvents" | "trackEventsFallthrough",
  { before, after, live }: ThreeVersions,
): boolean {
  return mergeField(scene, findings, {
    path: [part],
    pointer: [part],
    before: before[part],
    after: after[part] ?? live[part],
    live: live[part],
    same: Object.is,
    words: (value) => [value ? "on" : "off"],
  });
}

function mergeOffVariation(
  scene: MergeScene,
  findings: Findings,
  { before, after, live }: ThreeVersions,
): string | null {
  return mergeField<string | null>(scene, findings, {
    path: ["offVariation"],
    pointer: ["offVariation"],
    before: before.offVariation,
    after: after.offVariation ?? live.offVariation,
    live: live.offVariation,
    same: Object.is,
    words: (value) => (value === null ? NONE : formatVariation(scene.flag, value)),
  });
}

function mergeFallthrough(scene: MergeScene, findings: Findings, { before, after, live }: ThreeVersions): Serve {
  const git = (resolved: ResolvedConfiguration) =>
    resolved.fallthrough && servedFrom(resolved.fallthrough, live.fallthrough);
  return mergeField<Serve>(scene, findings, {
    path: ["fallthrough"],
    pointer: ["fallthrough"],
    before: git(before),
    after: git(after) ?? live.fallthrough,
    live: live.fallthrough,
    same: sameShares,
    words: (value) => formatServe(scene.flag, value),
  });
}
