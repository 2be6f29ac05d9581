import type { Instruction } from "../../../src/core/model/instructions/instruction.ts";
import type { FlagSeed } from "../seeds/flag-seed.ts";
import { addFlags } from "../seeds/seed-project.ts";
import { type Account, findProject } from "./account.ts";
import { deleteSegment } from "./change/segment-change.ts";
import type { Target } from "./change/target.ts";
import { previewChange } from "./requests/preview-change.ts";

/** What people change in the UI past every approval. The audit log says who did it: the first member if nobody is named. */
export interface Hands {
  /** Changes a flag directly; its version counts up. */
  editFlag(
    project: string,
    flag: string,
    environment: string | null,
    instructions: readonly Instruction[],
    memberId?: string,
  ): void;
  /** Puts more flags into a project, each in the place of one of its key. */
  addFlags(project: string, flags: readonly FlagSeed[]): void;
  /** Deletes a flag for good. */
  deleteFlag(project: string, flag: string): void;
  /** Changes a segment directly; its version counts up. */
  editSegment(
    project: string,
    environment: string,
    segment: string,
    instructions: readonly Instruction[],
    memberId?: string,
  ): void;
  deleteSegment(project: string, environment: string, segment: string): void;
}

/** The hands of an account's people; `author` is the member whose they are where nobody is named. */
export function createHands(account: Account, author: string): Hands {
  const change = (target: Target, instructions: readonly Instruction[], memberId: string) => {
    const changed = previewChange(account, target, instructions, account.newUuid);
    if (!changed.ok) throw new Error(changed.reason);
    changed.commit({ memberId });
  };
  return {
    editFlag: (project, flag, environment, instructions, memberId = author) =>
      change({ project, environment, flag }, instructions, memberId),
    addFlags: (project, flags) => addFlags(findProject(account, project), flags),
    deleteFlag: (project, flag) => {
      findProject(account, project).flags.delete(flag);
    },
    editSegment: (project, environment, segment, instructions, memberId = author) =>
      change({ project, environment, segment }, instructions, memberId),
    deleteSegment: (project, environment, segment) => deleteSegment(account, { project, environment, segment }),
  };
}
