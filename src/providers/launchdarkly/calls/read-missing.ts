import { Failure } from "../../../core/model/failure.ts";
import type { Missing } from "../../../ports/provider.ts";
import type { Client } from "../client.ts";
import { readKeys } from "../json/request-json.ts";
import { viewing } from "./needs.ts";

/** What was asked for, and whether LaunchDarkly has it itself. */
export interface Sought {
  readonly project: string;
  readonly environments: readonly string[];
  readonly kind: "flag" | "segment";
  readonly key: string;
  readonly found: boolean;
}

/**
 * Tells which name of the way to a flag or segment LaunchDarkly does not know: one more read, of which only the
 * environments' keys are kept, since the rest of it holds SDK keys.
 */
export async function readMissing(client: Client, sought: Sought): Promise<Missing> {
  const { project, environments, kind, key, found } = sought;
  const known = await client.find(
    {
      method: "GET",
      path: "/api/v2/projects/{project}/environments",
      names: { project },
      query: [["limit", "200"]],
      need: viewing({ project }),
    },
    readKeys,
  );
  if (known === undefined) return { found: false, missing: "project", name: project, candidates: [] };
  const unknown = environments.find((environment) => !known.includes(environment));
  if (unknown !== undefined) return { found: false, missing: "environment", name: unknown, candidates: known };
  if (!found) return { found: false, missing: kind, name: key, candidates: [] };
  throw new Failure("unreadable-answer", `LaunchDarkly answered ${kind} "${key}" without an environment that it has.`, {
    hint: `Let the role of the token see every environment of project "${project}" that the change names.`,
  });
}
