import type { Answer, Request } from "../../server.ts";
import { type Account, findApproval } from "../account/account.ts";
import { type ApprovalDraft, beginReview, fileApproval } from "../account/approvals.ts";
import { raw, struct, text } from "../account/decode.ts";
import { Refusal } from "../account/refusal.ts";
import type { Claims } from "../account/tokens.ts";
import { type ApiRoute, json, param, READERS, REVIEWERS, WRITERS } from "./api-route.ts";
import { readBody } from "./body.ts";
import { pageOf } from "./paging.ts";

/** The endpoints about approval requests. None takes one back, edits it or shows its payload. */
export const APPROVAL_ROUTES: readonly ApiRoute[] = [
  { method: "POST", path: "/v1/approvals", roles: WRITERS, approvals: true, answer: create },
  { method: "GET", path: "/v1/approvals", roles: READERS, approvals: true, answer: list },
  { method: "GET", path: "/v1/approvals/{approval}", roles: READERS, approvals: true, answer: read },
  { method: "POST", path: "/v1/approvals/{approval}/review", roles: REVIEWERS, approvals: true, answer: review },
];

const DRAFT = struct({ flag_id: text, env_id: text, change_type: text, payload: raw });
const REVIEW = struct({ action: text, note: text });

function create(account: Account, http: Request, caller: Claims): Answer {
  const { flag_id, env_id, change_type, payload } = readBody(http, DRAFT);
  const draft = { flag_id, env_id, change_type, payload } as ApprovalDraft;
  return json(201, fileApproval(account, draft, caller.user_id).rep);
}

/** Newest first; a status that does not exist finds nothing. */
function list(account: Account, http: Request): Answer {
  const status = http.query.get("status") ?? "";
  const all = [...account.approvals.values()].map(({ rep }) => rep).reverse();
  const found = all.filter((rep) => status === "" || rep.status === status);
  return pageOf(http, found, account.countsPageOnly);
}

function read(account: Account, http: Request): Answer {
  return json(200, findApproval(account, param(http, "approval")).rep);
}

async function review(account: Account, http: Request, caller: Claims): Promise<Answer> {
  const open = beginReview(account, param(http, "approval"), caller.user_id);
  await account.meanwhile.shift()?.();
  return json(200, open.finish(readReview(http)));
}

function readReview(http: Request): { action: string; note: string } | undefined {
  try {
    return readBody(http, REVIEW) as { action: string; note: string };
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
