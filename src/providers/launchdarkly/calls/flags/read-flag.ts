import type { Flag } from "../../../../core/model/live/flag.ts";
import type { FlagReading } from "../../../../ports/provider.ts";
import type { Client } from "../../client.ts";
import { readFlag } from "../../json/flag-json.ts";
import { viewing } from "../needs.ts";
import { readMissing } from "../read-missing.ts";

/** The address of one flag. */
export const FLAG = "/api/v2/flags/{project}/{flag}";

/** One flag and the environments that are wanted of it. */
export interface FlagAsked {
  readonly project: string;
  readonly flag: string;
  readonly environments: readonly string[] | "all";
}

/** A flag with the named environments, by one request; one more tells what is missing on the way to it. */
export async function readFlagOf(client: Client, baseUri: URL, asked: FlagAsked): Promise<FlagReading> {
  const { project, flag } = asked;
  const environments = asked.environments === "all" ? [] : asked.environments;
  const found = await findFlag(client, baseUri, asked);
  if (found !== undefined && hasEnvironments(found, environments)) return { found: true, flag: found };
  return readMissing(client, { project, environments, kind: "flag", key: flag, found: found !== undefined });
}

/** A flag with those of the named environments that it has; undefined for a 404. */
export function findFlag(client: Client, baseUri: URL, asked: FlagAsked): Promise<Flag | undefined> {
  const { project, flag, environments } = asked;
  return client.find(
    {
      method: "GET",
      path: FLAG,
      names: { project, flag },
      query: environments === "all" ? [] : environments.map((environment) => ["env", environment] as const),
      need: viewing({ project }),
    },
    (body) => readFlag(body, project, flag, environments, baseUri),
  );
}

/** True if the flag was read with all of these environments. */
export function hasEnvironments(flag: Flag, environments: readonly string[]): boolean {
  return environments.every((name) => Object.hasOwn(flag.configurations, name));
}
