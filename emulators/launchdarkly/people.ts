import type { Instruction } from "../../src/core/model/instructions/instruction.ts";
import type { JsonObject } from "../../src/core/model/json.ts";
import { type Account, findFlag, findRequest, findSegment, type StoredSegment } from "./account/account.ts";
import { resourceIdOf, type Target } from "./account/change/target.ts";
import { createHands, type Hands } from "./account/hands.ts";
import { applyRequest, reviewRequest } from "./account/lifecycle.ts";
import { notFound } from "./account/refusal.ts";
import { createRequest } from "./account/requests/draft.ts";
import { hearFromOutside, type OutsideNews } from "./account/requests/external.ts";
import { type Clock, passTime, runSchedule } from "./account/requests/schedule.ts";
import { changeSettings, type SettingsKind } from "./account/requests/settings.ts";
import { type GenericRequestRep, genericView } from "./account/requests/view.ts";
import type { ApprovalSettingsRep } from "./approval-representations.ts";
import type { ConfigurationRep, FlagRep, SegmentRep } from "./representations.ts";

/** A request as a person makes it in the UI. */
export interface PersonalRequest {
  readonly description: string;
  readonly instructions: Instruction[];
  readonly memberId?: string;
  readonly comment?: string;
  readonly notifyMemberIds?: string[];
  readonly notifyTeamKeys?: string[];
  /** Unix milliseconds. */
  readonly executionDate?: number;
  readonly integrationConfig?: JsonObject;
}

/** What people do and see in LaunchDarkly's UI. What the rules of approvals forbid is thrown as a `Refusal`. */
export interface People extends Hands {
  review(id: string, review: { kind: "approve" | "decline" | "comment"; memberId: string; comment?: string }): void;
  approve(id: string, memberId?: string): void;
  decline(id: string, memberId?: string): void;
  /** Applies an approved request, as the button of that name does. */
  applyInUi(id: string, memberId?: string): void;
  /** Says what the service that keeps a request's approval says now; "Approved" if nothing is said. */
  approveOutside(id: string, news?: OutsideNews): void;
  /** Carries out the scheduled requests whose time has come. */
  runSchedule(): void;
  /** Lets the account's clock go on until a time in Unix milliseconds; what is scheduled until then is carried out. */
  passTime(until: number): void;
  /** Requests something in the UI; its id. Anything that a create takes may be said, and who asks. */
  addRequest(target: Target, request: PersonalRequest): string;
  deleteRequest(id: string): void;
  /** Puts other instructions on a request, its reviews unchanged: what no API offers and a check must notice. */
  editInstructions(id: string, instructions: readonly Instruction[]): void;
  editDescription(id: string, text: string): void;
  /** Changes what an environment asks of the approvals of flags, or of segments, made from now on; null takes it away. */
  setApprovalSettings(
    project: string,
    environment: string,
    changed: Partial<ApprovalSettingsRep> | null,
    kind?: SettingsKind,
  ): void;
  /** The flag as the API shows it. */
  flag(project: string, flag: string): FlagRep;
  configuration(project: string, flag: string, environment: string): ConfigurationRep;
  /** The segment as the API lists it. */
  segment(project: string, environment: string, segment: string): SegmentRep;
  /** The keys of a larger list and the imports that were run, which no endpoint returns. */
  largeList(project: string, environment: string, segment: string): StoredSegment["large"];
  /** The request as the API shows it, or undefined if there is none of that id. */
  request(id: string): GenericRequestRep | undefined;
  /** The comment that a request was made with, which no endpoint returns. */
  comment(id: string): string | undefined;
  /** The keys of the teams that a request notifies, which no endpoint returns. */
  teams(id: string): string[];
  /** Every request, oldest first. */
  requests(): GenericRequestRep[];
}

/** The people of an account: where nobody is named, `author` is the member who asks, `reviewer` who reviews and applies. */
export function createPeople(
  account: Account,
  { author, reviewer, clock }: { readonly author: string; readonly reviewer: string; readonly clock: Clock },
): People {
  const review: People["review"] = (id, { kind, memberId, comment }) =>
    reviewRequest(account, findRequest(account, id), { kind, comment, by: { memberId } });
  const readConfiguration: People["configuration"] = (project, flag, environment) => {
    const found = findFlag(account, project, flag).environments[environment];
    if (found === undefined) throw notFound();
    return structuredClone(found);
  };
  return {
    review,
    approve: (id, memberId = reviewer) => review(id, { kind: "approve", memberId }),
    decline: (id, memberId = reviewer) => review(id, { kind: "decline", memberId }),
    applyInUi: (id, memberId = reviewer) => applyRequest(account, findRequest(account, id), { memberId }),
    approveOutside: (id, news = { status: "Approved" }) => hearFromOutside(account, findRequest(account, id), news),
    runSchedule: () => runSchedule(account),
    passTime: (until) => passTime(account, clock, until),
    addRequest: (target, { memberId = author, ...body }) => {
      const filing = { by: { memberId }, resourceId: resourceIdOf(target), schedulable: true };
      return createRequest(account, target, body, filing).rep._id;
    },
    deleteRequest: (id) => {
      account.requests.delete(findRequest(account, id).rep._id);
    },
    editInstructions: (id, instructions) => {
      const { rep } = findRequest(account, id);
      rep.instructions = structuredClone([...instructions]);
      rep._version += 1;
    },
    editDescription: (id, text) => {
      const { rep } = findRequest(account, id);
      rep.description = text;
      rep._version += 1;
    },
    setApprovalSettings: (project, environment, changed, kind = "flag") =>
      changeSettings(account, { project, environment, kind }, changed),
    ...createHands(account, author),
    flag: (project, flag) => structuredClone(findFlag(account, project, flag)),
    configuration: readConfiguration,
    segment: (project, environment, segment) =>
      structuredClone(findSegment(account, { project, environment, segment }).rep),
    largeList: (project, environment, segment) => findSegment(account, { project, environment, segment }).large,
    request: (id) => {
      const found = account.requests.get(id);
      return found === undefined ? undefined : genericView(account, found);
    },
    comment: (id) => findRequest(account, id).comment,
    teams: (id) => [...findRequest(account, id).teams],
    requests: () => [...account.requests.values()].map((request) => genericView(account, request)),
  };
}
