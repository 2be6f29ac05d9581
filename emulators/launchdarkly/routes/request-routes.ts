import { isObject, type Json, type JsonObject } from "../../../src/core/model/json.ts";
import type { Request } from "../../server.ts";
import type { Account } from "../account/account.ts";
import { applyRequest, reviewRequest } from "../account/lifecycle.ts";
import { checkedMembers, checkedTeams } from "../account/members.ts";
import { forbidden, invalidRequest } from "../account/refusal.ts";
import { checkedDescription } from "../account/requests/draft.ts";
import type { StoredRequest } from "../account/requests/stored-request.ts";
import { flagView } from "../account/requests/view.ts";
import { type ApiRoute, json } from "./api-route.ts";

/** How a family of endpoints finds the one request that a path names, and shows it after a read and after a write. */
export interface RequestFamily {
  readonly path: string;
  readonly find: (account: Account, http: Request) => StoredRequest;
  readonly read: (account: Account, request: StoredRequest, http: Request) => object;
  readonly view: (account: Account, request: StoredRequest) => object;
}

/** The endpoints about one approval request: read, edit, delete, apply, review. */
export function requestRoutes({ path, find, read, view }: RequestFamily): ApiRoute[] {
  return [
    {
      method: "GET",
      path,
      action: "viewProject",
      answer: (account, http) => json(200, read(account, find(account, http), http)),
    },
    {
      method: "PATCH",
      path,
      action: "updateApprovalRequest",
      answer: (account, http) => {
        if (http.headers["ld-api-version"] !== "beta")
          throw forbidden("Send LD-API-Version: beta: this resource is in beta");
        const request = find(account, http);
        updateRequest(account, request, http.body);
        return json(200, flagView(account, request));
      },
    },
    {
      method: "DELETE",
      path,
      action: "deleteApprovalRequest",
      answer: (account, http) => {
        account.requests.delete(find(account, http).rep._id);
        return { status: 204 };
      },
    },
    {
      method: "POST",
      path: `${path}/apply`,
      action: "applyApprovalRequest",
      answer: (account, http, { actor }) => {
        const request = find(account, http);
        applyRequest(account, request, actor, commentOf(http.body));
        return json(200, view(account, request));
      },
    },
    {
      method: "POST",
      path: `${path}/reviews`,
      action: "reviewApprovalRequest",
      answer: (account, http, { actor }) => {
        const request = find(account, http);
        const kind = isObject(http.body) ? String(http.body.kind) : "";
        reviewRequest(account, request, { kind, comment: commentOf(http.body), by: actor });
        return json(200, view(account, request));
      },
    },
  ];
}

/** Carries out all instructions of an edit or, if one of them is refused, none. */
function updateRequest(account: Account, request: StoredRequest, body: Json | undefined): void {
  const instructions = isObject(body) && Array.isArray(body.instructions) ? body.instructions.filter(isObject) : [];
  if (instructions.length === 0) throw invalidRequest("instructions must not be empty");
  const { description, notifyMemberIds } = request.rep;
  const edited = { description, members: [...notifyMemberIds], teams: [...request.teams] };
  for (const instruction of instructions) {
    if (instruction.kind === "updateDescription") edited.description = checkedDescription(instruction.value);
    else if (instruction.kind === "addReviewers") addReviewers(account, edited, instruction);
    else throw invalidRequest(`Unknown instruction kind: ${instruction.kind}`);
  }
  Object.assign(request.rep, { description: edited.description, notifyMemberIds: edited.members });
  request.teams = edited.teams;
  request.rep._version += 1;
}

function addReviewers(
  account: Account,
  edited: { readonly members: string[]; readonly teams: string[] },
  { notifyMemberIds, notifyTeamKeys }: JsonObject,
): void {
  if (notifyMemberIds === undefined && notifyTeamKeys === undefined) {
    throw invalidRequest("addReviewers needs notifyMemberIds or notifyTeamKeys");
  }
  edited.members.push(...checkedMembers(account, notifyMemberIds, edited.members));
  edited.teams.push(...checkedTeams(account, notifyTeamKeys, edited.teams));
}

function commentOf(body: Json | undefined): string | undefined {
  if (!isObject(body)) throw invalidRequest("Invalid request body");
  if (body.comment !== undefined && typeof body.comment !== "string") throw invalidRequest("comment must be a string");
  return body.comment;
}
