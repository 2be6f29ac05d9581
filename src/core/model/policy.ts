import type { Reviewers } from "./change/reviewers.ts";
import type { JsonObject } from "./json.ts";

/** What a repository's config file says; everything that it leaves out is absent. */
export interface Config {
  readonly paths?: readonly string[];
  readonly branches?: readonly string[];
  /** GitHub login, in lower case → LaunchDarkly member, by e-mail address or id. */
  readonly members: ReadonlyMap<string, string>;
  /** By project key. A project that it does not name is LaunchDarkly's. */
  readonly projects: ReadonlyMap<string, { readonly provider: "launchdarkly" }>;
  readonly policy: Policy;
}

/** The rules that a team sets on its changes. */
export interface Policy {
  /** By environment key. */
  readonly environments: ReadonlyMap<string, EnvironmentPolicy>;
  /** Only these projects and environments may be changed; absent: any. */
  readonly allow?: { readonly projects?: readonly string[]; readonly environments?: readonly string[] };
  /** Whether approvals by the pull request's author and committers count. */
  readonly selfApproval: "allow" | "deny";
  /** Whether a declined request may be applied where LaunchDarkly allows it. */
  readonly canApplyDeclinedChanges: "allow" | "deny";
  /** Whether changes are requested where LaunchDarkly applies what is approved before the merge. */
  readonly autoApply: "allow" | "deny";
}

/** The rules for the changes of one environment. */
export interface EnvironmentPolicy {
  /** Prefixes of tickets, e.g. `SHOP` for `SHOP-1234`; a change must name a ticket with one of them. */
  readonly requireTicket?: readonly string[];
  /** The most thousandths of a percent of traffic that one change may move. */
  readonly maxRolloutStep?: number;
  /** Who is asked to review besides those whom the file names. */
  readonly reviewers?: Reviewers;
  /** Instruction kinds that no change may use. */
  readonly forbid?: readonly string[];
  readonly freeze?: readonly Freeze[];
  /** What the request hands to the service that keeps the approvals, as that service wants it. */
  readonly integrationConfig?: JsonObject;
}

/** A time in which nothing is applied. Unix milliseconds; `until` is exclusive. */
export interface Freeze {
  readonly from: number;
  readonly until: number;
  readonly reason: string;
}

/** What holds where a config says nothing. */
export const NO_POLICY: Policy = {
  environments: new Map(),
  selfApproval: "deny",
  canApplyDeclinedChanges: "deny",
  autoApply: "deny",
};
