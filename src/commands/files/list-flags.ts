import { prerequisiteKeys } from "../../core/compile/flag/compile-prerequisite.ts";
import { intentNames } from "../../core/desired/compile/intent-names.ts";
import { type Change, isSegment } from "../../core/model/change/change.ts";
import type { Flag } from "../../core/model/live/flag.ts";
import type { FlagReading, Missing, Provider } from "../../ports/provider.ts";
import { type LiveFlags, readFlagsIn } from "../drift/read-flags.ts";
import { once } from "../observe/once.ts";

/**
 * The provider, of which the flags that the changes of a project name are read together as soon as one is asked for: by
 * lists of 100 where that is fewer requests than one for each flag.
 */
export function listingFlags(provider: Provider, changes: readonly Change[]): Provider {
  const readProject = once((project: string) => readNamed(provider, project, changes));
  return {
    ...provider,
    async readFlag(project, flag, environments) {
      const named = await readProject(project);
      if (named.missing !== undefined) return named.missing;
      // Only what is copied names flags that no change does.
      if (!named.keys.has(flag)) return provider.readFlag(project, flag, environments);
      return readingOf(named.live, flag, environments);
    },
  };
}

interface NamedFlags {
  readonly keys: ReadonlySet<string>;
  readonly live: LiveFlags;
  readonly missing?: Missing;
}

async function readNamed(provider: Provider, project: string, changes: readonly Change[]): Promise<NamedFlags> {
  const own = changes.filter(({ resource }) => resource.project === project);
  const keys = new Set(own.flatMap(flagsNamedIn));
  const environments = new Set(own.flatMap(environmentsNamedIn));
  const none: LiveFlags = { flags: new Map(), environments: new Map() };
  if (own.some(({ resource }) => resource.environment === null)) {
    const all = await provider.readEnvironments(project);
    if (!all.found) return { keys, live: none, missing: all };
    for (const environment of all.environments) environments.add(environment);
  }
  const live = await readFlagsIn(provider, project, [...keys].sort(), [...environments].sort());
  return { keys, live, ...(live.project === undefined ? {} : { missing: live.project }) };
}

function flagsNamedIn({ resource, instructions, intent }: Change): string[] {
  if (isSegment(resource)) return [];
  const prerequisites = intent === undefined ? prerequisiteKeys(instructions) : intentNames(intent).prerequisites;
  return [resource.flag, ...prerequisites];
}

function environmentsNamedIn({ resource, copy }: Change): string[] {
  if (isSegment(resource)) return [];
  return [resource.environment, copy?.from].flatMap((environment) => environment ?? []);
}

function readingOf(live: LiveFlags, key: string, environments: readonly string[] | "all"): FlagReading {
  const lacking = environments === "all" ? undefined : environments.find((one) => live.environments.has(one));
  if (lacking !== undefined) return live.environments.get(lacking) as Missing;
  const flag: Flag | undefined = live.flags.get(key);
  return flag === undefined ? { found: false, missing: "flag", name: key, candidates: [] } : { found: true, flag };
}
