import type { Instruction } from "../../src/core/model/instructions/instruction.ts";
import { type Account, findFlag, findRequest } from "./account/account.ts";
import { commitChange, previewChange, type Target } from "./account/flag-change.ts";
import { applyRequest, reviewRequest, runSchedule } from "./account/lifecycle.ts";
import { notFound } from "./account/refusal.ts";
import { type GenericRequestRep, genericView } from "./account/view.ts";
import type { ConfigurationRep, FlagRep } from "./representations.ts";

/** What people do and see in LaunchDarkly's UI. What the rules of approvals forbid is thrown as a `Refusal`. */
export interface People {
  review(id: string, review: { kind: "approve" | "decline" | "comment"; memberId: string; comment?: string }): void;
  approve(id: string, memberId?: string): void;
  decline(id: string, memberId?: string): void;
  /** Applies an approved request, as the button of that name does. */
  applyInUi(id: string, memberId?: string): void;
  /** Carries out the scheduled requests whose time has come. */
  runSchedule(): void;
  deleteRequest(id: string): void;
  /** Puts other instructions on a request, its reviews unchanged: what no API offers and a check must notice. */
  editInstructions(id: string, instructions: readonly Instruction[]): void;
  editDescription(id: string, text: string): void;
  /** Changes a flag directly; its version counts up. */
  editFlag(project: string, flag: string, environment: string, instructions: readonly Instruction[]): void;
  /** The flag as the API shows it. */
  flag(project: string, flag: string): FlagRep;
  configuration(project: string, flag: string, environment: string): ConfigurationRep;
  /** The request as the API shows it, or undefined if there is none of that id. */
  request(id: string): GenericRequestRep | undefined;
  /** The comment that a request was made with, which no endpoint returns. */
  comment(id: string): string | undefined;
  /** Every request, oldest first. */
  requests(): GenericRequestRep[];
}

/** The people of an account; `reviewer` is the member who reviews and applies where nobody is named. */
export function createPeople(account: Account, reviewer: string): People {
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
    runSchedule: () => runSchedule(account),
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
    editFlag: (project, flag, environment, instructions) =>
      changeFlag(account, { project, flag, environment, projectWide: false }, instructions),
    flag: (project, flag) => structuredClone(findFlag(account, project, flag)),
    configuration: readConfiguration,
    request: (id) => {
      const found = account.requests.get(id);
      return found === undefined ? undefined : genericView(account, found);
    },
    comment: (id) => findRequest(account, id).comment,
    requests: () => [...account.requests.values()].map((request) => genericView(account, request)),
  };
}

function changeFlag(account: Account, target: Target, instructions: readonly Instruction[]): void {
  const changed = previewChange(account, target, instructions, account.newUuid);
  if (!changed.ok) throw new Error(changed.reason);
  commitChange(account, target, changed.flag);
}
