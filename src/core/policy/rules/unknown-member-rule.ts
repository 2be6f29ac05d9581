import type { Change } from "../../model/change/change.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Config } from "../../model/policy.ts";
import { reviewersOf } from "../reviewers.ts";

/** Whoever is asked to review by e-mail address is a member of the account; `idOf` knows those who are. */
export function unknownMemberRule(
  change: Change,
  { configs, configPath }: { readonly configs: readonly Config[]; readonly configPath: string },
  idOf: (member: string) => string | undefined,
): Diagnostic[] {
  const { file, document, reviewers } = change;
  return reviewersOf(change, configs)
    .members.filter((member) => idOf(member) === undefined)
    .map((member) => {
      const index = reviewers?.members.indexOf(member) ?? -1;
      const pointer = index < 0 ? [] : ["reviewers", "members", index];
      // An address that only the config holds is nobody's business here.
      const who = index < 0 ? `whom ${JSON.stringify(configPath)} asks to review` : JSON.stringify(member);
      const cure = `Write the e-mail address of a member, or the member's id, ${index < 0 ? "there" : "in its place"}.`;
      return {
        code: "unknown-member",
        file,
        where: { document, pointer, part: "value" },
        message: `LaunchDarkly has no member ${who}.`,
        hint: cure,
      } as const;
    });
}
