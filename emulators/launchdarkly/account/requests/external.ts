import { isObject, type Json } from "../../../../src/core/model/json.ts";
import type {
  ApprovalRequestRep,
  ApprovalSettingsRep,
  IntegrationMetadataRep,
} from "../../approval-representations.ts";
import type { Account } from "../account.ts";
import { applyRequest } from "../lifecycle.ts";
import { invalidRequest } from "../refusal.ts";
import { isExternal } from "./settings.ts";
import type { StoredRequest } from "./stored-request.ts";

/** What LaunchDarkly learns from the service that keeps a request's approval; what is absent stays as it was. */
export interface OutsideNews {
  /** The word that the other service shows, e.g. `Approved`. */
  readonly status: string;
  readonly externalId?: string;
  readonly externalUrl?: string;
}

/** What LaunchDarkly makes of the other service's words; any other word leaves a request pending. */
const VERDICTS: ReadonlyMap<string, ApprovalRequestRep["reviewStatus"]> = new Map([
  ["approved", "approved"],
  ["declined", "declined"],
  ["rejected", "declined"],
]);

/** Refuses a new request that lacks what its service needs: ServiceNow a `template`. */
export function checkIntegrationConfig(settings: ApprovalSettingsRep, config: Json | undefined): void {
  if (config !== undefined && !isObject(config)) throw invalidRequest("integrationConfig must be an object");
  if (!settings.serviceKind.startsWith("servicenow")) return;
  if (typeof config?.template !== "string" || config.template === "") {
    throw invalidRequest("integrationConfig.template is required");
  }
}

/** The counterpart that a new request gets in another service; none if LaunchDarkly itself keeps the approvals. */
export function openCounterpart(account: Account, settings: ApprovalSettingsRep): IntegrationMetadataRep | undefined {
  if (!isExternal(settings)) return undefined;
  const { serviceKind } = settings;
  const externalId = `${serviceKind === "jira" ? "FLAGS-" : "CHG00"}${10_001 + account.requests.size}`;
  return {
    externalId,
    externalStatus: { display: "Requested", value: "requested" },
    externalUrl: `https://${serviceKind}.example.com/browse/${externalId}`,
    lastChecked: account.now(),
  };
}

/** Tells LaunchDarkly what the other service says now; an approval is applied at once where the environment wants that. */
export function hearFromOutside(account: Account, request: StoredRequest, news: OutsideNews): void {
  const { rep, settings } = request;
  const before = rep.integrationMetadata;
  if (before === undefined) throw new Error(`LaunchDarkly itself keeps the approval of request ${rep._id}`);
  const value = news.status.toLowerCase();
  rep.integrationMetadata = {
    externalId: news.externalId ?? before.externalId,
    externalStatus: { display: news.status, value },
    externalUrl: news.externalUrl ?? before.externalUrl,
    lastChecked: account.now(),
  };
  rep._version += 1;
  if (rep.status !== "pending") return;
  rep.reviewStatus = VERDICTS.get(value) ?? "pending";
  if (rep.reviewStatus === "approved" && settings.autoApplyApprovedChanges === true) {
    applyRequest(account, request, request.requestor);
  }
}
