import type { Change } from "../../model/change/change.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { ApprovalSettings } from "../../model/live/approval-request.ts";

/** Nothing is requested where the provider applies what is approved before the merge. */
export function autoApplyRule(
  { file, document, environmentAt, resource, intent }: Change,
  settings: ApprovalSettings | undefined,
  { configPath, baseBranch }: { readonly configPath: string; readonly baseBranch: string },
): Diagnostic[] {
  if (settings?.autoApply !== true) return [];
  const { environment } = resource;
  const where = environment === null ? "an environment of this project" : JSON.stringify(environment);
  return [
    {
      code: "policy-auto-apply",
      file,
      where: {
        document,
        pointer: environment === null ? ["flag"] : (environmentAt ?? ["environment"]),
        part: environment === null || intent === undefined ? "value" : "key",
      },
      message: `LaunchDarkly applies what is approved in ${where} before the pull request is merged.`,
      hint: `Turn that off in LaunchDarkly; or whoever may merge into "${baseBranch}" says \`autoApply: allow\` under \`policy\` in ${configPath}.`,
    },
  ];
}
