import type { LaunchDarkly } from "../../../emulators/launchdarkly/launchdarkly.ts";
import { MEMBERS, TOKENS } from "../../../emulators/launchdarkly/seed.ts";
import { call, requestsOf } from "./call.ts";

const GENERIC = "/api/v2/approval-requests";

/** Plays what copies, members, settings and other services can answer, for a check against the published document. */
export async function playApprovals(ld: LaunchDarkly): Promise<void> {
  await copyFlags(ld);
  await listMembers(ld);
  await askAnotherService(ld);
  ld.setApprovalSettings("storefront", "production", { required: true }, "segment");
  await call(ld, "GET", "/api/v2/projects/storefront/environments/production", { token: TOKENS.reader });
}

async function copyFlags(ld: LaunchDarkly): Promise<void> {
  const path = `${requestsOf("new-checkout", "staging")}-flag-copy`;
  const body = {
    description: "As in production",
    comment: "Please",
    source: { key: "production", version: ld.configuration("storefront", "new-checkout", "production").version },
    notifyMemberIds: [MEMBERS.ben],
    notifyTeamKeys: ["platform"],
    includedActions: ["updateRules", "updateTargets", "updateFallthrough"],
  };
  const token = TOKENS.requester;
  const made = await call(ld, "POST", path, { token, body });
  await call(ld, "POST", path, { token, body: { ...body, source: { key: "production", version: 1000 } } });
  await call(ld, "POST", path, { token, body: { ...body, source: { key: "moon" } } });
  await call(ld, "POST", path, { token, body: { ...body, excludedActions: ["updateOn"] } });
  await call(ld, "POST", path, { token: TOKENS.reader, body });
  ld.approve(made.body._id);
  await call(ld, "POST", `${GENERIC}/${made.body._id}/apply`, { token: TOKENS.applier, body: {} });
  await call(ld, "GET", `${requestsOf("new-checkout", "staging")}/${made.body._id}`, { token });
}

async function listMembers(ld: LaunchDarkly): Promise<void> {
  for (const query of ["", "?filter=email:ana@example.com&limit=1", "?filter=what"]) {
    await call(ld, "GET", `/api/v2/members${query}`, { token: TOKENS.reader });
  }
}

async function askAnotherService(ld: LaunchDarkly): Promise<void> {
  ld.setApprovalSettings("storefront", "test", { serviceKind: "servicenow", autoApplyApprovedChanges: true });
  const body = { description: "On", instructions: [{ kind: "turnFlagOn" }] };
  const path = requestsOf("gift-cards", "test");
  await call(ld, "POST", path, { token: TOKENS.requester, body });
  const asked = { ...body, integrationConfig: { template: "standard-change" } };
  const { body: made } = await call(ld, "POST", path, { token: TOKENS.requester, body: asked });
  await call(ld, "POST", `${GENERIC}/${made._id}/reviews`, { token: TOKENS.ana, body: { kind: "approve" } });
  await call(ld, "GET", `${GENERIC}/${made._id}`, { token: TOKENS.reader });
  ld.approveOutside(made._id);
  await call(ld, "GET", `${path}/${made._id}`, { token: TOKENS.reader });
}
