import type { ApprovalSettingsRep, EnvironmentRep } from "../../approval-representations.ts";
import { type Account, findEnvironment, findProject } from "../account.ts";
import type { Target } from "../change/target.ts";

/** The kinds of resources that an environment has approval settings for. */
export type SettingsKind = "flag" | "segment";

/** What LaunchDarkly begins with: no approval is required, and one approval is enough. */
export const NO_APPROVALS: ApprovalSettingsRep = {
  required: false,
  bypassApprovalsForPendingChanges: false,
  minNumApprovals: 1,
  canReviewOwnRequest: false,
  canApplyDeclinedChanges: true,
  autoApplyApprovedChanges: false,
  serviceKind: "launchdarkly",
  serviceConfig: {},
  requiredApprovalTags: [],
};

/** What an environment asks of the approvals of flags or of segments; what LaunchDarkly begins with if it says nothing. */
export function settingsFor(environment: EnvironmentRep, kind: SettingsKind): ApprovalSettingsRep {
  const own = kind === "flag" ? environment.approvalSettings : environment.resourceApprovalSettings?.[kind];
  return own ?? NO_APPROVALS;
}

/**
 * What counts for requests about a target. One that is about every environment at once goes by the first environment
 * that requires approval, or by the first of all.
 */
export function settingsForTarget(account: Account, target: Target): ApprovalSettingsRep {
  const { project, environment } = target;
  const kind = "segment" in target ? "segment" : "flag";
  if (environment !== null) return settingsFor(findEnvironment(account, project, environment), kind);
  const all = [...findProject(account, project).environments.values()].map((one) => settingsFor(one, kind));
  return all.find(({ required }) => required) ?? all[0] ?? NO_APPROVALS;
}

/**
 * Changes what an environment asks of approvals from now on; null takes its settings away, as in an account without
 * approvals. A request that is there keeps the settings that it was made under.
 */
export function changeSettings(
  account: Account,
  place: { readonly project: string; readonly environment: string; readonly kind: SettingsKind },
  changed: Partial<ApprovalSettingsRep> | null,
): void {
  const environment = findEnvironment(account, place.project, place.environment);
  const settings = changed === null ? undefined : { ...settingsFor(environment, place.kind), ...changed };
  if (place.kind === "flag") {
    if (settings === undefined) delete environment.approvalSettings;
    else environment.approvalSettings = settings;
    return;
  }
  const { segment: _, ...others } = environment.resourceApprovalSettings ?? {};
  const all = settings === undefined ? others : { ...others, segment: settings };
  if (Object.keys(all).length === 0) delete environment.resourceApprovalSettings;
  else environment.resourceApprovalSettings = all;
}

/** True if a direct change of something with these tags needs approval; tags are compared without regard to case. */
export function isGated({ required, requiredApprovalTags }: ApprovalSettingsRep, tags: readonly string[]): boolean {
  const own = tags.map((tag) => tag.toLowerCase());
  return required || requiredApprovalTags.some((tag) => own.includes(tag.toLowerCase()));
}

/** True if the reviews happen in another service than LaunchDarkly. */
export function isExternal(settings: ApprovalSettingsRep): boolean {
  return settings.serviceKind !== "launchdarkly";
}
