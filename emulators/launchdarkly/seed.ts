import type { Token } from "./account/account.ts";
import { hexFor } from "./account/ids.ts";
import type { ProjectSeed } from "./seeds/seed-project.ts";
import { STOREFRONT_FLAGS } from "./seeds/storefront-flags.ts";
import { STOREFRONT_SEGMENTS } from "./seeds/storefront-segments.ts";

/** Ids of the people of the default account, by first name. */
export const MEMBERS = { ana: hexFor("member ana"), ben: hexFor("member ben"), carla: hexFor("member carla") } as const;

/** The default access tokens: for pull requests, for merges, one that may only look, and Ana's own. */
export const TOKENS = {
  requester: "api-requester",
  applier: "api-applier",
  reader: "api-reader",
  ana: "api-ana",
} as const;

const REQUEST = ["viewProject", "createApprovalRequest", "deleteApprovalRequest"] as const;

/** What the default access tokens may do. */
export const DEFAULT_TOKENS: Readonly<Record<string, Token>> = {
  [TOKENS.requester]: { id: hexFor("token requester"), name: "requester", actions: new Set(REQUEST) },
  [TOKENS.applier]: {
    id: hexFor("token applier"),
    name: "applier",
    actions: new Set([...REQUEST, "applyApprovalRequest"] as const),
  },
  [TOKENS.reader]: { id: hexFor("token reader"), name: "reader", actions: new Set(["viewProject"] as const) },
  [TOKENS.ana]: { id: hexFor("token ana"), name: "ana", actions: "all", memberId: MEMBERS.ana },
};

/** The default project: a shop with three environments, of which production asks for one approval. */
export const STOREFRONT: ProjectSeed = {
  key: "storefront",
  name: "Storefront",
  environments: [
    { key: "production", critical: true, approvals: { required: true }, segmentApprovals: { required: true } },
    { key: "staging" },
    { key: "test" },
  ],
  flags: STOREFRONT_FLAGS,
  segments: STOREFRONT_SEGMENTS,
};
