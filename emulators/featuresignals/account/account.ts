import type { Json } from "../../../src/core/model/json.ts";
import type { ApprovalRep, EnvironmentRep, FlagRep, Plan, Role, SegmentRep, StateRep } from "../representations.ts";
import { notFound } from "./refusal.ts";

/** A user, who is a member of the one organization. */
export interface StoredUser {
  readonly id: string;
  readonly memberId: string;
  readonly email: string;
  readonly name: string;
  role: Role;
  password: string;
  /** The code that a login needs besides the password; absent without a second factor. */
  readonly mfaCode?: string;
  /** What a developer may do to flags directly, by the slug of the environment; nothing where nothing is said. */
  readonly permissions: Readonly<Record<string, readonly Permission[]>>;
}

/** What a developer needs for a direct change of a flag in an environment. */
export type Permission = "can_toggle" | "can_edit_rules";

/** A project with its environments by slug, and its flags and segments by key, in order. */
export interface Project {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly created_at: string;
  readonly environments: Map<string, EnvironmentRep>;
  readonly flags: Map<string, FlagRep>;
  readonly segments: Map<string, SegmentRep>;
}

/** A flag in one environment, with what its answers hide. */
export interface StoredState extends Omit<StateRep, "rules"> {
  readonly org_id: string;
  readonly created_at: string;
  /** Null after a payload without rules; the answers show an empty list. */
  rules: StateRep["rules"] | null;
}

/** An approval request with what its answers hide. */
export interface StoredApproval {
  readonly rep: ApprovalRep;
  readonly payload: Json;
  reviewerId?: string;
}

/** One effect that an approval request had on a flag. */
export interface LedgerRow {
  readonly requestId: string;
  readonly project: string;
  readonly environment: string;
  readonly flag: string;
  /** As the answers show it; without an id if there was none. */
  readonly before: StateRep;
  readonly after: StateRep;
  /** Id of the user who approved it. */
  readonly by: string;
  readonly requestorId: string;
  readonly note?: string;
  /** Unix milliseconds. */
  readonly at: number;
}

/** Everything that one emulated FeatureSignals holds. */
export interface Account {
  readonly organization: {
    readonly id: string;
    readonly name: string;
    readonly slug: string;
    plan: Plan;
    readonly ssoEnforced: boolean;
  };
  /** By e-mail address. */
  readonly users: ReadonlyMap<string, StoredUser>;
  /** By slug. */
  readonly projects: ReadonlyMap<string, Project>;
  /** By `stateKey`. */
  readonly states: Map<string, StoredState>;
  readonly approvals: Map<string, StoredApproval>;
  readonly ledger: LedgerRow[];
  /** Times of failed logins in Unix milliseconds, by e-mail address. */
  readonly failedLogins: Map<string, number[]>;
  /** Ids of the tokens that were given out, by user, and of those that no longer count. */
  readonly issued: Map<string, string[]>;
  readonly revoked: Set<string>;
  /** What happens between the read and the write of the next reviews, one at each. */
  readonly meanwhile: (() => unknown)[];
  /** True if the list of approvals counts only the page that it returns. */
  readonly countsPageOnly: boolean;
  /** Unix milliseconds. */
  readonly now: () => number;
  readonly newUuid: () => string;
}

/** Where a state is kept. */
export function stateKey(flagId: string, environmentId: string): string {
  return `${flagId}/${environmentId}`;
}

/** A project by id, or FeatureSignals' 404. */
export function findProject(account: Account, id: string): Project {
  const found = [...account.projects.values()].find((project) => project.id === id);
  if (found === undefined) throw notFound("project");
  return found;
}

/** A flag of a project by key, or FeatureSignals' 404. */
export function findFlag(project: Project, key: string): FlagRep {
  const found = project.flags.get(key);
  if (found === undefined) throw notFound("flag");
  return found;
}

/** An approval request by id, or FeatureSignals' 404, which malformed ids get too. */
export function findApproval(account: Account, id: string): StoredApproval {
  const found = account.approvals.get(id);
  if (found === undefined) throw notFound("approval request");
  return found;
}

/** The project, flag and environment of these ids, or undefined if one of the two does not exist anywhere. */
export function findByIds(
  account: Account,
  flagId: string,
  environmentId: string,
): { readonly project: Project; readonly flag: FlagRep; readonly environment: EnvironmentRep } | undefined {
  const projects = [...account.projects.values()];
  const project = projects.find(({ flags }) => [...flags.values()].some(({ id }) => id === flagId));
  const flag = [...(project?.flags.values() ?? [])].find(({ id }) => id === flagId);
  const environments = projects.flatMap(({ environments: all }) => [...all.values()]);
  const environment = environments.find(({ id }) => id === environmentId);
  if (project === undefined || flag === undefined || environment === undefined) return undefined;
  return { project, flag, environment };
}
