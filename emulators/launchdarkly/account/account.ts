import type { EnvironmentRep } from "../approval-representations.ts";
import type { FlagRep, SegmentRep } from "../representations.ts";
import type { AuditEntry } from "./audit.ts";
import type { SegmentTarget } from "./change/target.ts";
import { hexFor, uuidFor } from "./ids.ts";
import { type MemberRep, type MemberSeed, seedMember } from "./members.ts";
import { notFound } from "./refusal.ts";
import type { LedgerRow, StoredRequest } from "./requests/stored-request.ts";

/** What a token may do: LaunchDarkly's own action names, and one for every direct change of a flag or of a segment. */
export type Action =
  | "viewProject"
  | "updateFlag"
  | "updateSegment"
  | "bypassRequiredApproval"
  | "bypassRequiredSegmentApproval"
  | "createApprovalRequest"
  | "updateApprovalRequest"
  | "deleteApprovalRequest"
  | "reviewApprovalRequest"
  | "applyApprovalRequest";

/** An access token: of a member, or, without `memberId`, of a service. */
export interface Token {
  readonly id: string;
  readonly name: string;
  readonly actions: ReadonlySet<Action> | "all";
  readonly memberId?: string;
}

/** Who does something: a member in the UI or with a token, or a service token. */
export type Actor = { readonly memberId: string } | { readonly serviceTokenId: string };

/** A segment with what LaunchDarkly keeps elsewhere: the keys of a larger list, and the imports that were run. */
export interface StoredSegment {
  readonly rep: SegmentRep;
  readonly large: {
    readonly included: readonly string[];
    readonly excluded: readonly string[];
    readonly imports: readonly string[];
  };
}

/** A project with its environments, flags and segments, in order. */
export interface Project {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly environments: Map<string, EnvironmentRep>;
  readonly flags: Map<string, FlagRep>;
  /** By environment key, then by the segment's own. */
  readonly segments: ReadonlyMap<string, Map<string, StoredSegment>>;
}

/** Everything that one emulated LaunchDarkly holds. */
export interface Account {
  readonly projects: Map<string, Project>;
  /** By id. */
  readonly members: ReadonlyMap<string, MemberRep>;
  /** Keys of the teams. */
  readonly teams: ReadonlySet<string>;
  readonly requests: Map<string, StoredRequest>;
  readonly ledger: LedgerRow[];
  /** Every change of a flag or a segment, oldest first. */
  readonly audit: AuditEntry[];
  /** Names of the access tokens, by id. */
  readonly tokenNames: ReadonlyMap<string, string>;
  /** What a dry run is answered where an approval is required; it is let through if absent. */
  readonly refuseDryRuns: 403 | 405 | undefined;
  /** True if the list of flags leaves deprecated ones out where no state is asked for. */
  readonly hideDeprecated: boolean;
  /** Unix milliseconds. */
  readonly now: () => number;
  readonly newHex: () => string;
  readonly newUuid: () => string;
  /** False if reads keep quiet about conflicts that have appeared since a request was made. */
  readonly showConflicts: boolean;
}

/** An account with the given projects and members, and no request yet. */
export function createAccount(options: {
  readonly projects: readonly Project[];
  readonly members: readonly MemberSeed[];
  readonly teams: readonly string[];
  readonly tokens: readonly Token[];
  readonly now: () => number;
  readonly showConflicts: boolean;
  readonly refuseDryRuns: 403 | 405 | undefined;
  readonly hideDeprecated: boolean;
}): Account {
  let made = 0;
  const next = () => {
    made += 1;
    return `made by the account ${made}`;
  };
  return {
    projects: new Map(options.projects.map((project) => [project.key, project])),
    members: new Map(options.members.map((member) => [member.id, seedMember(member)])),
    teams: new Set(options.teams),
    requests: new Map(),
    ledger: [],
    audit: [],
    tokenNames: new Map(options.tokens.map(({ id, name }) => [id, name])),
    refuseDryRuns: options.refuseDryRuns,
    hideDeprecated: options.hideDeprecated,
    now: options.now,
    newHex: () => hexFor(next()),
    newUuid: () => uuidFor(next()),
    showConflicts: options.showConflicts,
  };
}

/** The id of an actor, whatever it is. */
export function actorId(actor: Actor): string {
  return "memberId" in actor ? actor.memberId : actor.serviceTokenId;
}

/** A project by key, or LaunchDarkly's 404. */
export function findProject(account: Account, key: string): Project {
  return account.projects.get(key) ?? raise();
}

/** A flag by project and key, or LaunchDarkly's 404. */
export function findFlag(account: Account, project: string, key: string): FlagRep {
  return findProject(account, project).flags.get(key) ?? raise();
}

/** An environment by project and key, or LaunchDarkly's 404. */
export function findEnvironment(account: Account, project: string, key: string): EnvironmentRep {
  return findProject(account, project).environments.get(key) ?? raise();
}

/** A segment by project, environment and key, or LaunchDarkly's 404. */
export function findSegment(account: Account, { project, environment, segment }: SegmentTarget): StoredSegment {
  return findProject(account, project).segments.get(environment)?.get(segment) ?? raise();
}

/** An approval request by id, or LaunchDarkly's 404. */
export function findRequest(account: Account, id: string): StoredRequest {
  return account.requests.get(id) ?? raise();
}

function raise(): never {
  throw notFound();
}
