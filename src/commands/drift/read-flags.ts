import type { DesiredFlag } from "../../core/model/change/desired-flag.ts";
import { configurationIn, type Flag } from "../../core/model/live/flag.ts";
import type { Missing, Provider } from "../../ports/provider.ts";

/** The live flags of one project that documents name, and the project or the environments that it lacks. */
export interface LiveFlags {
  /** By key; a flag that the project lacks is absent. */
  readonly flags: ReadonlyMap<string, Flag>;
  /** Absent if there is the project. */
  readonly project?: Missing;
  /** By key; those that the project has are absent. */
  readonly environments: ReadonlyMap<string, Missing>;
}

/**
 * Reads the flags that the documents of one project name, also as prerequisites, in the environments that they name; once
 * more, without any, those that are prerequisites only where they are live.
 */
export async function readLiveFlags(
  provider: Provider,
  project: string,
  documents: readonly DesiredFlag[],
): Promise<LiveFlags> {
  const keys = new Set(documents.flatMap((one) => [one.flag, ...prerequisitesOf(one)]));
  const environments = new Set(documents.flatMap((one) => [...one.environments.keys()]));
  const shared = documents.some(({ variations }) => variations !== undefined);
  if (environments.size === 0 && !shared) return { flags: new Map(), environments: new Map() };
  const live = await readFlagsIn(provider, project, [...keys].sort(), [...environments].sort());
  const flags = await withOthers(provider, project, live.flags, livePrerequisites(documents, live.flags));
  return { ...live, flags };
}

/** Flags by key, and with them the others of these, read together and without any environment. */
export async function withOthers(
  provider: Provider,
  project: string,
  flags: ReadonlyMap<string, Flag>,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Flag>> {
  const others = [...new Set(keys)].filter((key) => !flags.has(key)).sort();
  if (others.length === 0) return flags;
  const reading = await provider.readFlags(project, others, []);
  return new Map([...flags.values(), ...(reading.found ? reading.flags : [])].map((flag) => [flag.key, flag]));
}

/** Reads flags in some environments. It asks once; again, without them, for each time that it is told of environments that the project lacks. */
export async function readFlagsIn(
  provider: Provider,
  project: string,
  keys: readonly string[],
  environments: readonly string[],
): Promise<LiveFlags> {
  const lacking = new Map<string, Missing>();
  let wanted = environments;
  for (;;) {
    const reading = await provider.readFlags(project, keys, wanted);
    if (reading.found) {
      return { flags: new Map(reading.flags.map((flag) => [flag.key, flag])), environments: lacking };
    }
    if (reading.missing !== "environment" || !wanted.includes(reading.name)) {
      return { flags: new Map(), project: reading, environments: lacking };
    }
    const { name, candidates } = reading;
    const gone = wanted.filter((key) => key === name || (candidates.length > 0 && !candidates.includes(key)));
    for (const key of gone) lacking.set(key, { ...reading, name: key });
    wanted = wanted.filter((key) => !gone.includes(key));
  }
}

function prerequisitesOf({ environments }: DesiredFlag): string[] {
  return [...environments.values()].flatMap(({ prerequisites = [] }) => prerequisites.map(({ key }) => key));
}

/** The live prerequisites where a document says which ones there should be. */
function livePrerequisites(documents: readonly DesiredFlag[], flags: ReadonlyMap<string, Flag>): string[] {
  return documents.flatMap(({ flag: key, environments }) => {
    const flag = flags.get(key);
    if (flag === undefined) return [];
    return [...environments].flatMap(([environment, { prerequisites }]) =>
      prerequisites === undefined
        ? []
        : (configurationIn(flag, environment)?.prerequisites ?? []).map((one) => one.key),
    );
  });
}
