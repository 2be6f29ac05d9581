import type { JsonObject } from "../../../../src/core/model/json.ts";
import type { Answer } from "../../../server.ts";
import type { IssueRecord } from "../../state/records.ts";
import { refuseField } from "../answers.ts";

/** GitHub takes no longer title, and no longer body of an issue or a comment, in characters. */
export const [LONGEST_TITLE, LONGEST_BODY] = [256, 65_536];

const REASONS: readonly unknown[] = ["completed", "not_planned", "reopened", null];

/** Why GitHub does not take these fields of an issue; undefined if it does. */
export function refuseIssue({ title, body, state, state_reason }: JsonObject): Answer | undefined {
  if (title !== undefined) {
    if (typeof title !== "string" || title.trim() === "") return refuseField("Issue", "title", "missing_field");
    if ([...title].length > LONGEST_TITLE) return tooLong("title", LONGEST_TITLE);
  }
  if (body != null && typeof body !== "string") return refuseField("Issue", "body", "invalid");
  if (typeof body === "string" && [...body].length > LONGEST_BODY) return tooLong("body", LONGEST_BODY);
  if (state !== undefined && state !== "open" && state !== "closed") return refuseField("Issue", "state", "invalid");
  if (state_reason !== undefined && !REASONS.includes(state_reason)) {
    return refuseField("Issue", "state_reason", "invalid");
  }
  return undefined;
}

/** Closes an issue, as completed unless a reason is given, or opens it again; in the state already, it stays as it is. */
export function setState(issue: IssueRecord, wanted: JsonObject, at: number, by: string): void {
  if (wanted.state === undefined || wanted.state === issue.state) return;
  issue.state = wanted.state === "open" ? "open" : "closed";
  issue.closed = wanted.state === "open" ? undefined : { at, by };
  const reason = wanted.state_reason === "not_planned" ? "not_planned" : "completed";
  issue.stateReason = wanted.state === "open" ? "reopened" : reason;
}

function tooLong(field: string, most: number): Answer {
  return refuseField("Issue", field, "custom", `${field} is too long (maximum is ${most} characters)`);
}
