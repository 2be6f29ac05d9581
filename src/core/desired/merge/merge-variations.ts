import type { DesiredVariation } from "../../model/change/desired-flag.ts";
import { equalJson, type Json } from "../../model/json.ts";
import type { Flag, Variation } from "../../model/live/flag.ts";
import { compact, literal, NONE, type Words } from "../../render/words/words.ts";
import type { TargetVariation } from "../diff/target-configuration.ts";
import { pairVariations, VARIATIONS } from "../pairing/pair-variations.ts";
import { type Ambiguous, pairVersions, pairWithLive, type VersionPairs } from "../pairing/pair-versions.ts";
import { differenceOf, type Field, type Findings, type MergeScene, mergeField } from "./scene.ts";

/** What the variations of a flag are to become, and what the merge found on the way. */
export interface MergedVariations extends Findings {
  readonly target: readonly TargetVariation[];
}

/** The live variations with all that the edit changes; a name or description that it does not write is left alone. */
export function mergeVariations(
  flag: Flag,
  before: readonly DesiredVariation[] | undefined,
  after: readonly DesiredVariation[],
): MergedVariations {
  const scene: MergeScene = { flag, environment: "", prerequisites: new Map(), place: [] };
  const findings: Findings = { conflicts: [], notices: [], faults: [] };
  if (before !== undefined) return { target: threeWay(scene, findings, before, after), ...findings };
  const pairs = pairWithLive(pairVariations, after, flag.variations);
  reportAmbiguous(findings, pairs.ambiguous);
  const target = after.map((one, place) =>
    mergeVariation(scene, findings, { before: undefined, after: one, live: pairs.live[place], place }),
  );
  return { target, ...findings };
}

function threeWay(
  scene: MergeScene,
  findings: Findings,
  before: readonly DesiredVariation[],
  after: readonly DesiredVariation[],
): TargetVariation[] {
  const live = scene.flag.variations;
  const pairs = pairVersions(VARIATIONS, before, after, live);
  reportAmbiguous(findings, [...pairs.unclear.map((place) => ({ place, candidates: [] })), ...pairs.ambiguous]);
  const merged = after.flatMap((one, place) => {
    const old = before[pairs.origins[place] ?? -1];
    const found = pairs.live[place];
    if (old !== undefined && found === undefined) {
      const kept = equalJson(old as unknown as Json, one as unknown as Json);
      findings[kept ? "notices" : "conflicts"].push(wholeDifference(scene, place, old, null));
      return [];
    }
    if (old === undefined && found !== undefined && !sameVariation(one, found)) {
      findings.conflicts.push(wholeDifference(scene, place, null, found));
    }
    return [mergeVariation(scene, findings, { before: old, after: one, live: found, place })];
  });
  const gone = removedVariations(scene, findings, before, pairs);
  for (const one of pairs.unknown) findings.notices.push(wholeDifference(scene, undefined, null, one));
  const byId = new Map(merged.map((one) => [one.id, one]));
  const staying = live.filter((one) => !gone.has(one)).map((one) => byId.get(one.id) ?? one);
  return [...staying, ...merged.filter(({ id }) => id === undefined)];
}

/** The live variations that go, since the edit removes them and nobody changed them. */
function removedVariations(
  scene: MergeScene,
  { conflicts }: Findings,
  before: readonly DesiredVariation[],
  { removed }: VersionPairs<Variation>,
): ReadonlySet<Variation> {
  const gone = new Set<Variation>();
  for (const { place, live } of removed) {
    if (live === undefined) continue;
    const old = before[place] as DesiredVariation;
    if (sameVariation(old, live)) gone.add(live);
    else conflicts.push(wholeDifference(scene, undefined, old, live));
  }
  return gone;
}

interface Versions {
  readonly before: DesiredVariation | undefined;
  readonly after: DesiredVariation;
  readonly live: Variation | undefined;
  readonly place: number;
}

function mergeVariation(
  scene: MergeScene,
  findings: Findings,
  { before, after, live, place }: Versions,
): TargetVariation {
  if (live === undefined) return after;
  const field = <T>(part: string, rest: Pick<Field<T>, "before" | "after" | "live" | "words">): T =>
    mergeField(scene, findings, {
      path: ["variations", nameOf(before ?? after), part],
      pointer: ["variations", place, part],
      same: (a, b) => equalJson(a as Json, b as Json),
      ...rest,
    });
  const text = (part: "name" | "description"): string =>
    field(part, {
      before: before?.[part],
      after: after[part] ?? live[part] ?? "",
      live: live[part] ?? "",
      words: (value) => (value === "" ? NONE : [literal(value)]),
    });
  const value = field<Json>("value", {
    before: before?.value,
    after: after.value,
    live: live.value,
    words: (one) => [compact(one)],
  });
  const [name, description] = [text("name"), text("description")];
  return { id: live.id, value, ...(name === "" ? {} : { name }), ...(description === "" ? {} : { description }) };
}

function wholeDifference(
  scene: MergeScene,
  place: number | undefined,
  git: DesiredVariation | null,
  live: DesiredVariation | null,
) {
  const path = ["variations", nameOf((git ?? live) as DesiredVariation)];
  const pointer = place === undefined ? ["variations"] : ["variations", place];
  return differenceOf(scene, { path, pointer, live, words: variationWords }, git);
}

function variationWords(variation: DesiredVariation | null): Words {
  if (variation === null) return NONE;
  const { value, name } = variation;
  return name === undefined ? [literal(value)] : [literal(name), ": ", compact(value)];
}

function nameOf({ name, value }: DesiredVariation): string {
  return name || compact(value);
}

/** True if the live variation is as the document says, as far as it says. */
function sameVariation({ value, name, description }: DesiredVariation, live: Variation): boolean {
  const texts = (name ?? live.name) === live.name && (description ?? live.description) === live.description;
  return texts && equalJson(value, live.value);
}

function reportAmbiguous({ faults }: Findings, ambiguous: readonly Ambiguous<Variation>[]): void {
  for (const { place } of ambiguous) {
    faults.push({
      code: "ambiguous-pairing",
      pointer: place === undefined ? ["variations"] : ["variations", place],
      part: place === undefined ? "key" : "value",
      message: `${place === undefined ? "A variation that the edit removes" : `Variation ${place + 1}`} could be one of several that were there before: one has its name, another its value.`,
      hint: "Change names in one pull request and values in another.",
    });
  }
}
