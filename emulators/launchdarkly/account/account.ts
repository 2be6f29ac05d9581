import type { Instruction } from "../../../src/core/model/instructions/instruction.ts";
import type { ApprovalRequestRep, EnvironmentRep, FlagRep } from "../representations.ts";
import { hexFor, uuidFor } from "./ids.ts";
import { notFound } from "./refusal.ts";

/** What a token may do: LaunchDarkly's own action names, and `updateFlag` for every direct change of a flag. */
export type Action =
  | "viewProject"
  | "updateFlag"
  | "bypassRequiredApproval"
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

/** A project with its environments and flags, in order. */
export interface Project {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly environments: Map<string, EnvironmentRep>;
  readonly flags: Map<string, FlagRep>;
}

/** An approval request with what the answers of the flag endpoints do not show. */
export interface StoredRequest {
  readonly rep: ApprovalRequestRep;
  readonly resourceId: string;
  readonly project: string;
  readonly flag: string;
  readonly environment: string;
  /** True if it is about the flag's variations, in every environment. */
  readonly projectWide: boolean;
  readonly requestor: Actor;
  readonly comment?: string;
}

/** One effect that an approval request had on a flag. */
export interface LedgerRow {
  readonly requestId: string;
  readonly project: string;
  readonly flag: string;
  readonly environment: string;
  readonly instructions: Instruction[];
  readonly reviewStatus: string;
  /** Ids of the members and service tokens whose approval stood. */
  readonly approvers: string[];
  /** The comment given when it was applied. */
  readonly comment?: string;
  /** Unix milliseconds. */
  readonly at: number;
  /** Id of the member or service token that applied it. */
  readonly by: string;
}

/** Everything that one emulated LaunchDarkly holds. */
export interface Account {
  readonly projects: Map<string, Project>;
  readonly members: ReadonlySet<string>;
  readonly requests: Map<string, StoredRequest>;
  readonly ledger: LedgerRow[];
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
  readonly members: readonly string[];
  readonly now: () => number;
  readonly showConflicts: boolean;
}): Account {
  let made = 0;
  const next = () => {
    made += 1;
    return `made by the account ${made}`;
  };
  return {
    projects: new Map(options.projects.map((project) => [project.key, project])),
    members: new Set(options.members),
    requests: new Map(),
    ledger: [],
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

/** An approval request by id, or LaunchDarkly's 404. */
export function findRequest(account: Account, id: string): StoredRequest {
  return account.requests.get(id) ?? raise();
}

function raise(): never {
  throw notFound();
}
