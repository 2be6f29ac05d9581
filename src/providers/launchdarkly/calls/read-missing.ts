import { Failure } from "../../../core/model/failure.ts";
import type { Missing } from "../../../ports/provider.ts";
import type { Client } from "../client.ts";
import { readEnvironmentKeys } from "./read-environments.ts";

/** What was asked for, and whether LaunchDarkly has it itself. */
export interface Sought {
  readonly project: string;
  readonly environments: readonly string[];
  readonly kind: "flag" | "segment";
  readonly key: string;
  readonly found: boolean;
}

/** Tells which name of the way to a flag or segment LaunchDarkly does not know, by one more read. */
export async function readMissing(client: Client, sought: Sought): Promise<Missing> {
  const { project, environments, kind, key, found } = sought;
  const missing = await readUnknown(client, project, environments);
  if (missing !== undefined) return missing;
  if (!found) return { found: false, missing: kind, name: key, candidates: [] };
  throw unseenEnvironment(project, `${kind} "${key}"`);
}

/** Tells which of these, the project or one of its environments, LaunchDarkly does not know; undefined if it knows all. */
export async function readUnknown(
  client: Client,
  project: string,
  environments: readonly string[],
): Promise<Missing | undefined> {
  const known = await readEnvironmentKeys(client, project);
  if (known === undefined) return missingProject(project);
  const unknown = environments.find((environment) => !known.includes(environment));
  if (unknown === undefined) return undefined;
  return { found: false, missing: "environment", name: unknown, candidates: known };
}

/** Says that LaunchDarkly does not know the project. */
export function missingProject(project: string): Missing {
  return { found: false, missing: "project", name: project, candidates: [] };
}

/** The failure of an answer that lacks an environment which the project has. */
export function unseenEnvironment(project: string, what: string): Failure {
  return new Failure("unreadable-answer", `LaunchDarkly answered ${what} without an environment that it has.`, {
    hint: `Let the role of the token see every environment of project "${project}" that is named.`,
  });
}
