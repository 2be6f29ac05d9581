import type { Json, JsonObject } from "../../src/core/model/json.ts";
import type { Clock } from "../launchdarkly/account/requests/schedule.ts";
import { type Account, findApproval, findFlag, type Project, type StoredUser, stateKey } from "./account/account.ts";
import { beginReview, fileApproval } from "./account/approvals.ts";
import { notFound } from "./account/refusal.ts";
import { issueTokens } from "./account/sign-in.ts";
import { mergeState, STATE_UPDATE, viewState } from "./account/states.ts";
import type { Context } from "./evaluation/conditions.ts";
import { type Evaluation, evaluate } from "./evaluation/evaluate.ts";
import type { ApprovalRep, EnvironmentRep, FlagRep, Plan, Role, StateRep } from "./representations.ts";
import { addFlag, type FlagSeed } from "./seeds/seed-project.ts";

/** What people do and see in FeatureSignals' dashboard. What the rules of approvals forbid is thrown as a `Refusal`. */
export interface People {
  /** Approves a request, which applies it; the second user of the organization does it where nobody is named. */
  approve(id: string, email?: string, note?: string): ApprovalRep;
  reject(id: string, email?: string, note?: string): ApprovalRep;
  /** Changes a state directly, only what is named; past every approval, and nothing says who. */
  editState(project: string, flag: string, environment: string, update: JsonObject): StateRep;
  /** Requests something in the dashboard, as the first user where nobody is named; its id. */
  addApproval(project: string, flag: string, environment: string, draft: PersonalApproval): string;
  /** Has something happen between the read and the write of the next review that comes over HTTP. */
  meanwhile(what: () => unknown): void;
  /** Lets the clock go on until a time in Unix milliseconds. */
  passTime(until: number): void;
  /** Changes what the organization pays for, from the next request on. */
  setPlan(plan: Plan): void;
  /** Changes a user's role, from the next login on. */
  setRole(email: string, role: Role): void;
  setPassword(email: string, password: string): void;
  /** An access token of a user, as a login at this time gives. */
  tokenOf(email: string): string;
  /** Makes every token that a user was given until now worthless. */
  revokeTokens(email: string): void;
  /** Puts a flag into a project, in the place of one of its key. */
  addFlag(project: string, flag: FlagSeed): void;
  /** Deletes a flag for good, its states with it. */
  deleteFlag(project: string, flag: string): void;
  /** The flag as the API shows it. */
  flag(project: string, flag: string): FlagRep;
  environment(project: string, environment: string): EnvironmentRep;
  /** The state as the API shows it. */
  state(project: string, flag: string, environment: string): StateRep;
  /** What a user gets of a flag now. */
  evaluate(project: string, flag: string, environment: string, context: Context): Evaluation;
  /** The request as the API shows it, or undefined if there is none of that id. */
  approval(id: string): ApprovalRep | undefined;
  /** What a request asks for, which no endpoint returns. */
  payload(id: string): Json;
  /** The id of the user who reviewed a request, which no endpoint returns. */
  reviewerOf(id: string): string | undefined;
  /** Every request, oldest first. */
  approvals(): ApprovalRep[];
}

/** A request as a person makes it in the dashboard. */
export interface PersonalApproval {
  readonly changeType: string;
  readonly payload: Json;
  readonly email?: string;
}

/** The people of an account: where nobody is named, the first user asks and the second reviews. */
export function createPeople(account: Account, clock: Clock): People {
  const emails = [...account.users.keys()];
  const [author = "", reviewer = ""] = emails;
  const userOf = (email: string): StoredUser => account.users.get(email) ?? raise(`There is no user "${email}"`);
  const projectOf = (slug: string): Project => account.projects.get(slug) ?? raise(`There is no project "${slug}"`);
  const environmentOf = (project: string, slug: string): EnvironmentRep => {
    const found = projectOf(project).environments.get(slug);
    if (found === undefined) throw notFound("environment");
    return found;
  };
  const idsOf = (project: string, flag: string, environment: string) =>
    [findFlag(projectOf(project), flag).id, environmentOf(project, environment).id] as const;
  const review = (action: string, id: string, email: string, note: string) =>
    beginReview(account, id, userOf(email).id).finish({ action, note });
  return {
    approve: (id, email = reviewer, note = "") => review("approve", id, email, note),
    reject: (id, email = reviewer, note = "") => review("reject", id, email, note),
    editState: (project, flag, environment, update) =>
      viewState(mergeState(account, ...idsOf(project, flag, environment), STATE_UPDATE.read(update, true))),
    addApproval: (project, flag, environment, { changeType, payload, email = author }) => {
      const [flag_id, env_id] = idsOf(project, flag, environment);
      return fileApproval(account, { flag_id, env_id, change_type: changeType, payload }, userOf(email).id).rep.id;
    },
    meanwhile: (what) => {
      account.meanwhile.push(what);
    },
    passTime: (until) => clock.passTo(until),
    setPlan: (plan) => {
      account.organization.plan = plan;
    },
    setRole: (email, role) => {
      userOf(email).role = role;
    },
    setPassword: (email, password) => {
      userOf(email).password = password;
    },
    tokenOf: (email) => issueTokens(account, userOf(email)).access_token,
    revokeTokens: (email) => {
      for (const id of account.issued.get(userOf(email).id) ?? []) account.revoked.add(id);
    },
    addFlag: (project, flag) => addFlag(projectOf(project), flag, account.states),
    deleteFlag: (project, key) => {
      const { id } = findFlag(projectOf(project), key);
      projectOf(project).flags.delete(key);
      for (const at of [...account.states.keys()].filter((one) => one.startsWith(`${id}/`))) account.states.delete(at);
    },
    flag: (project, flag) => structuredClone(findFlag(projectOf(project), flag)),
    environment: (project, environment) => structuredClone(environmentOf(project, environment)),
    state: (...where) => viewState(account.states.get(stateKey(...idsOf(...where)))),
    evaluate: (project, flag, environment, context) =>
      evaluate(account, projectOf(project), { flag, environment }, context),
    approval: (id) => structuredClone(account.approvals.get(id)?.rep),
    payload: (id) => structuredClone(findApproval(account, id).payload),
    reviewerOf: (id) => findApproval(account, id).reviewerId,
    approvals: () => structuredClone([...account.approvals.values()].map(({ rep }) => rep)),
  };
}

function raise(message: string): never {
  throw new RangeError(message);
}
