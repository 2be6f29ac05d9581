import type { DesiredFlag } from "../../model/change/desired-flag.ts";
import type { ProviderName } from "../../model/change/provider-name.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Difference } from "./difference.ts";

/** Where flags under management live together: a project, and in it one environment or (null) all of them at once. */
export interface Place {
  readonly provider: ProviderName;
  readonly project: string;
  readonly environment: string | null;
}

/** A flag under management beside what is live, in one environment or (null) in what all environments share. */
export interface ComparedFlag {
  readonly desired: DesiredFlag;
  readonly environment: string | null;
  readonly differences: readonly Difference[];
  /** What in the document does not fit the live flag, so that it is not known whether it drifts. */
  readonly faults: readonly Diagnostic[];
  /** Why it was not compared; absent if it was. */
  readonly leftAlone?: string;
  /** Where a person finds the flag; absent if the provider does not say. */
  readonly url?: string;
  /** Unix milliseconds when the live flag last changed there, and who did it where the provider says; absent if unknown. */
  readonly lastChange?: { readonly at: number; readonly by?: string };
  /** Where the approval request is that waits for the flag there; absent if there is none. */
  readonly requestUrl?: string;
}

/** All flags under management in one place. */
export interface EnvironmentDrift extends Place {
  /** By key. */
  readonly flags: readonly ComparedFlag[];
}

/** What a place is called in a sentence: `storefront/production`, `storefront (all environments)`. */
export function placeName({ project, environment }: Place): string {
  return environment === null ? `${project} (all environments)` : `${project}/${environment}`;
}

/** The compared flags by place: projects and environments by key, what all environments share first. */
export function groupByPlace(compared: readonly ComparedFlag[]): EnvironmentDrift[] {
  const places = Map.groupBy(compared, ({ desired, environment }) => JSON.stringify([desired.project, environment]));
  return [...places.values()]
    .map((flags): EnvironmentDrift => {
      const { desired, environment } = flags[0] as ComparedFlag;
      const byKey = flags.toSorted((a, b) => byText(a.desired.flag, b.desired.flag));
      return { provider: desired.provider, project: desired.project, environment, flags: byKey };
    })
    .sort((a, b) => byText(a.project, b.project) || byText(a.environment ?? "", b.environment ?? ""));
}

/** The flags that somebody must see to: they differ, or their document does not fit them. */
export function driftingFlags({ flags }: EnvironmentDrift): ComparedFlag[] {
  return flags.filter(({ differences, faults }) => differences.length + faults.length > 0);
}

/** True if no flag of the place was left alone, so that what was compared is all there is. */
export function isWhole({ flags }: EnvironmentDrift): boolean {
  return flags.every(({ leftAlone }) => leftAlone === undefined);
}

function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
