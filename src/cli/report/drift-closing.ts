import type { Validation } from "../../commands/validate-files.ts";
import type { ComparedFlag, EnvironmentDrift } from "../../core/desired/drift/environment-drift.ts";
import type { DesiredFlag } from "../../core/model/change/desired-flag.ts";
import { count, thousands } from "../../core/render/words/count.ts";

type Described = Pick<Validation, "flags" | "diagnostics">;

/** How many flags were compared and how many of them drift; "no drift" only if nothing is left of which that is not known. */
export function closingOfDrift({ flags, diagnostics }: Described, places: readonly EnvironmentDrift[]): string {
  const all = places.flatMap((place) => place.flags);
  const compared = flagsOf(all.filter(wasCompared));
  const reached = flagsOf(all);
  const unknown = new Set([
    ...flagsOf(all.filter(isUnfit)),
    ...flags.filter((flag) => describesSome(flag) && !reached.has(flag)),
  ]);
  const left = flagsOf(all.filter(({ leftAlone }) => leftAlone !== undefined));
  const drifting = flagsOf(all.filter(({ differences }) => differences.length > 0)).size;
  const rest = [
    ...(unknown.size > 0
      ? [`${said(unknown)} could not be compared${meets(unknown, compared) ? " everywhere" : ""}`]
      : []),
    ...(left.size > 0 ? [`${said(left)} left alone${meets(left, compared) ? " in part" : ""}`] : []),
    ...(diagnostics.length > 0 ? [`${count(documentsIn(diagnostics), "document")} not valid`] : []),
  ];
  if (flags.length === 0) return [`No document of \`kind: Flag\` was compared`, ...rest].join("; ").concat(".");
  if (compared.size === 0) return [`No flag was compared`, ...rest].join("; ").concat(".");
  const head = `${count(compared.size, "flag")} compared`;
  if (drifting === 0 && rest.length === 0) return `${head}: no drift.`;
  const found = drifting === 0 ? "none" : thousands(drifting);
  return [`${head}, ${found} with drift`, ...rest].join("; ").concat(".");
}

/** True if it is known whether the flag drifts in this place. */
export function wasCompared({ differences, faults, leftAlone }: ComparedFlag): boolean {
  return leftAlone === undefined && (faults.length === 0 || differences.length > 0);
}

function isUnfit({ faults }: ComparedFlag): boolean {
  return faults.length > 0;
}

function describesSome({ variations, environments }: DesiredFlag): boolean {
  return variations !== undefined || environments.size > 0;
}

function flagsOf(compared: readonly ComparedFlag[]): ReadonlySet<DesiredFlag> {
  return new Set(compared.map(({ desired }) => desired));
}

function meets(some: ReadonlySet<DesiredFlag>, others: ReadonlySet<DesiredFlag>): boolean {
  return [...some].some((flag) => others.has(flag));
}

function said(flags: ReadonlySet<DesiredFlag>): string {
  return thousands(flags.size);
}

/** How many documents are wrong; a fault of a file as a whole counts as one. */
function documentsIn(diagnostics: Validation["diagnostics"]): number {
  const places = diagnostics.map(({ file, where }) => [
    file,
    typeof where === "object" && "document" in where ? where.document : null,
  ]);
  return new Set(places.map((place) => JSON.stringify(place))).size;
}
