import { type DesiredFlag, FLAG_PARTS } from "../../model/change/desired-flag.ts";
import { listNames, quote } from "../../render/words/did-you-mean.ts";
import { fewThings, partsInEnvironments } from "./parts-in-environments.ts";

/** What git said of a flag before an edit and says no more: one sentence each, at most five. */
export function endedOwnership(before: DesiredFlag, after: DesiredFlag | undefined): string[] {
  const flag = `flag ${quote(before.flag)}`;
  const nothing = "that changes nothing in LaunchDarkly, and git no longer says how it should be";
  if (after === undefined) return [`The document of ${flag} is deleted: ${nothing}.`];
  const gone = [...before.environments.keys()].filter((environment) => !after.environments.has(environment));
  const ended = [
    ...(before.variations !== undefined && after.variations === undefined ? ["its variations"] : []),
    ...(gone.length === 0 ? [] : [`anything about ${listNames(gone)}`]),
    ...partsInEnvironments(endedParts(before, after)),
  ];
  return fewThings(ended).map((what) => `The document of ${flag} no longer says ${what}: ${nothing}.`);
}

/** The parts that each environment lost. */
function endedParts(before: DesiredFlag, after: DesiredFlag): [environment: string, parts: string[]][] {
  return [...after.environments].map(([environment, configuration]) => {
    const was = before.environments.get(environment) ?? {};
    return [environment, FLAG_PARTS.filter((part) => part in was && !(part in configuration))];
  });
}
