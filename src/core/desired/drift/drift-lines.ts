import type { Source } from "../../parse/source.ts";
import { renderPath } from "../../render/code-frame.ts";
import { count, thousands } from "../../render/words/count.ts";
import { readablePath } from "../../semantic-patch/effect-entry.ts";
import { type ComparedFlag, type EnvironmentDrift, placeName } from "./environment-drift.ts";

/** How a place stands, in plain text: a line with the counts, and below it one for each field that differs and each flag left alone. */
export function driftLines(place: EnvironmentDrift, sources: ReadonlyMap<string, Source>): string[] {
  const lines = place.flags.flatMap((one) => flagLines(one, sources));
  return [`${placeName(place)}: ${counts(place)}`, ...lines.map((line) => `  ${line.replaceAll("\n", " ")}`)];
}

/** Flags that were not compared never count as free of drift. */
function counts({ flags }: EnvironmentDrift): string {
  const drifting = flags.filter(({ differences }) => differences.length > 0).length;
  const unknown = flags.filter(({ faults, leftAlone }) => faults.length > 0 || leftAlone !== undefined).length;
  const all = count(flags.length, "flag");
  if (unknown === flags.length && drifting === 0) return `${all} could not be compared`;
  const rest = unknown === 0 ? "" : `, ${thousands(unknown)} could not be compared`;
  if (drifting > 0) return `drift in ${thousands(drifting)} of ${all}${rest}`;
  return `no drift in ${unknown === 0 ? all : `${thousands(flags.length - unknown)} of ${all}`}${rest}`;
}

function flagLines(
  { desired: { flag, file, document }, differences, leftAlone }: ComparedFlag,
  sources: ReadonlyMap<string, Source>,
): string[] {
  const left = leftAlone === undefined ? [] : [`${flag}: left alone. ${leftAlone}`];
  const lines = differences.map(({ path, pointer, git, live }) => {
    const line = sources.get(file)?.placeOf({ document, pointer, part: "key" }).line ?? 1;
    return `${flag} ${readablePath(path)}: git says ${git}; LaunchDarkly says ${live} (${renderPath(file)}:${line})`;
  });
  return [...left, ...lines];
}
