import type { Flag } from "../../model/live/flag.ts";
import type { FaultScope } from "../scope.ts";

/** Reports a flag that is archived: nothing can be asked of it. */
export function refuseArchived(scope: FaultScope, flag: Flag): void {
  if (!flag.archived) return;
  scope.report({
    code: "archived-flag",
    pointer: ["flag"],
    part: "value",
    message: `Flag ${JSON.stringify(flag.key)} is archived.`,
    hint: "Restore it in LaunchDarkly first.",
  });
}
