import { type Change, resourceName } from "../../../core/model/change/change.ts";
import type { DesiredFlag } from "../../../core/model/change/desired-flag.ts";
import type { Diagnostic } from "../../../core/model/diagnostic.ts";
import { isAbout, isOf } from "./same-flag.ts";

/** What change files do wrong together. */
export interface Refusals {
  /** The changes without those that another one of the same resource contradicts. */
  readonly first: readonly Change[];
  /** What stands against each of them, so that nothing is done about it. */
  readonly faults: ReadonlyMap<Change, readonly Diagnostic[]>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Holds changes and documents of flags against each other: one change of a resource, one document of a flag. */
export async function refusals(
  counted: readonly Change[],
  flags: readonly DesiredFlag[],
  namesakes: readonly DesiredFlag[],
  unpaired: readonly Diagnostic[],
): Promise<Refusals> {
  const { duplicateRule, firstOfEach } = await import("../../../core/validate/duplicate-rule.ts");
  const first = firstOfEach(counted);
  const twice = duplicateRule(counted);
  const others = counted.filter((change) => !first.includes(change));
  const spread = flags.length === 0 ? [] : await spreadFlags(flags, namesakes);
  const against = (change: Change): Diagnostic[] => [
    ...twice.filter((_, index) => resourceName((others[index] as Change).resource) === resourceName(change.resource)),
    ...spread
      .filter(({ flag }) => change.intent !== undefined && isAbout(change, flag))
      .map(({ diagnostic }) => diagnostic),
    ...unpaired.filter((diagnostic) => isOf(diagnostic, change)),
  ];
  return {
    first,
    faults: new Map(first.map((change) => [change, against(change)])),
    diagnostics: [...unpaired, ...twice, ...spread.map(({ diagnostic }) => diagnostic)],
  };
}

/** The flags that two documents are about, each with what is said of the second one. */
async function spreadFlags(
  flags: readonly DesiredFlag[],
  namesakes: readonly DesiredFlag[],
): Promise<{ readonly flag: DesiredFlag; readonly diagnostic: Diagnostic }[]> {
  const { oneFileRule } = await import("../../../core/desired/intent/one-file-rule.ts");
  return oneFileRule(flags, namesakes).map((diagnostic) => ({
    flag: flags.find((one) => isOf(diagnostic, one)) as DesiredFlag,
    diagnostic,
  }));
}
