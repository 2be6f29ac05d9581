import { type DesiredFlag, FLAG_PARTS } from "../../model/change/desired-flag.ts";
import { quote } from "../../render/words/did-you-mean.ts";
import { configurationFields } from "./fields/configuration-fields.ts";
import { variationFields } from "./fields/variation-fields.ts";
import { fewThings, partsInEnvironments } from "./parts-in-environments.ts";

/**
 * What an edit changes of parts that git does not own, so that nothing comes of it: one sentence each, at most five. An
 * environment that is new to the document is no edit, and what git owned before is told as what it says no more.
 */
export function unownedEdits(before: DesiredFlag, after: DesiredFlag): string[] {
  const edited = [
    ...(editsVariations(before, after) ? [quote("variations")] : []),
    ...partsInEnvironments(editedParts(before, after)),
  ];
  const flag = `flag ${quote(after.flag)}`;
  return fewThings(edited).map(
    (what) =>
      `The document of ${flag} edits ${what}, which "manage" does not name: that changes nothing in LaunchDarkly. Add the part to "manage" to make it count.`,
  );
}

function editsVariations(before: DesiredFlag, { unowned }: DesiredFlag): boolean {
  if (unowned?.variations === undefined || before.variations !== undefined) return false;
  return variationFields(before.unowned?.variations, unowned.variations).length > 0;
}

/** The parts of each environment that were edited though git did not own them before or after. */
function editedParts(before: DesiredFlag, { unowned }: DesiredFlag): [environment: string, parts: string[]][] {
  return [...(unowned?.environments ?? [])].flatMap(([environment, configuration]) => {
    const owned = before.environments.get(environment);
    const was = before.unowned?.environments.get(environment);
    if (owned === undefined && was === undefined) return [];
    const { fields } = configurationFields(was ?? {}, configuration);
    const touched = new Set(fields.map(({ path }) => path.split("/")[0]));
    return [[environment, FLAG_PARTS.filter((part) => touched.has(part) && !(part in (owned ?? {})))]];
  });
}
