import { Failure } from "../../core/model/failure.ts";
import type { FlagReading } from "../../ports/provider.ts";
import type { Client } from "./client.ts";
import { readKeys } from "./json/request-json.ts";

/**
 * Tells which name of the way to a flag LaunchDarkly does not know: one more read, of which only the environments' keys
 * are kept, since the rest of it holds SDK keys. `found` is whether LaunchDarkly has the flag itself.
 */
export async function readMissing(
  client: Client,
  project: string,
  flag: string,
  environments: readonly string[],
  found: boolean,
): Promise<FlagReading> {
  const known = await client.find(
    {
      method: "GET",
      path: "/api/v2/projects/{project}/environments",
      names: { project },
      query: [["limit", "200"]],
      need: { action: "viewProject", resource: `proj/${project}` },
    },
    readKeys,
  );
  if (known === undefined) return { found: false, missing: "project", name: project, candidates: [] };
  const unknown = environments.find((environment) => !known.includes(environment));
  if (unknown !== undefined) return { found: false, missing: "environment", name: unknown, candidates: known };
  if (!found) return { found: false, missing: "flag", name: flag, candidates: [] };
  throw new Failure("unreadable-answer", `LaunchDarkly answered flag "${flag}" without an environment that it has.`, {
    hint: `Let the role of the token see every environment of project "${project}" that the change names.`,
  });
}
