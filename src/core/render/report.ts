import type { Observed, Stage, Verdict } from "../decide/observed.ts";
import type { Resource } from "../model/change/change.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Source } from "../parse/source.ts";

/** How one resource stands, as the renderers need it. */
export interface Standing {
  readonly observed: Observed;
  readonly verdict: Verdict;
}

/**
 * How far a run could go: all the way; validation only, since the provider was not to be asked (`validated`) or the base
 * branch is not one that requests and applies (`elsewhere`); or nowhere, since a failure kept it from deciding.
 */
export type Scope = "full" | "validated" | "elsewhere" | "undecided";

/** Everything that the texts about a pull request are written from. */
export interface Report {
  readonly pullRequest: { readonly number: number; readonly url: string };
  readonly stage: Stage;
  readonly scope: Scope;
  readonly standings: readonly Standing[];
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, Source>;
  /** Sentences that hold for the whole pull request. */
  readonly notices: readonly string[];
  /** GitHub logins by member id, as far as the config says who is who. */
  readonly people: ReadonlyMap<string, string>;
  /** The resources that a later run must look at, whatever the files then say. */
  readonly remembered: readonly Resource[];
  /** SHA-256 of the instructions that the provider answered to a copy, by request id, for a later run to compare. */
  readonly echoes: ReadonlyMap<string, string>;
  /** Digests of the merged changes that asked for what was live already, so that a later run does not ask again. */
  readonly settled: ReadonlySet<string>;
}

/** The standings that a reader of the pull request is shown: not those of changes that are gone without a trace. */
export function shownStandings({ standings }: Report): Standing[] {
  return standings.filter(
    ({ verdict, observed }) => verdict.conclusion !== "cancelled" || observed.change !== undefined,
  );
}
