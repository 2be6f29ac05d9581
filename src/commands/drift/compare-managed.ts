import { refuseArchived } from "../../core/compile/flag/archived-flag.ts";
import type { CompileFault } from "../../core/compile/scope.ts";
import { type Comparison, compareFlag, compareVariations } from "../../core/desired/drift/compare-flag.ts";
import { type ComparedFlag, type EnvironmentDrift, groupByPlace } from "../../core/desired/drift/environment-drift.ts";
import type { DesiredConfiguration, DesiredFlag } from "../../core/model/change/desired-flag.ts";
import { Failure } from "../../core/model/failure.ts";
import { configurationIn, type Flag } from "../../core/model/live/flag.ts";
import type { Missing, Provider } from "../../ports/provider.ts";
import { unknownName } from "../observe/live/unknown-name.ts";
import { type LiveFlags, readLiveFlags } from "./read-flags.ts";

/** Flags under management beside what is live, and what kept projects from being read. */
export interface Compared {
  readonly environments: readonly EnvironmentDrift[];
  readonly failures: readonly Failure[];
  /** Keys of the projects that could not be read. */
  readonly unread: ReadonlySet<string>;
}

/**
 * Compares documents with the live flags, project by project; one that cannot be read stops no other. Asks the provider
 * once for the flags of a project, by lists of 100 where that is fewer requests than one for each.
 */
export async function compareManaged(provider: Provider, documents: readonly DesiredFlag[]): Promise<Compared> {
  const projects = [...Map.groupBy(documents, ({ project }) => project)];
  const readings = await Promise.all(
    projects.map(async ([project, own]) => {
      try {
        return { project, compared: compareProject(own, await readLiveFlags(provider, project, own)) };
      } catch (error) {
        if (error instanceof Failure) return { project, compared: [], failure: error };
        throw error;
      }
    }),
  );
  const failed = readings.filter(({ failure }) => failure !== undefined);
  return {
    environments: groupByPlace(readings.flatMap(({ compared }) => compared)),
    failures: failed.flatMap(({ failure }) => failure ?? []),
    unread: new Set(failed.map(({ project }) => project)),
  };
}

function compareProject(documents: readonly DesiredFlag[], live: LiveFlags): ComparedFlag[] {
  return documents.flatMap((desired) => [
    ...(desired.variations === undefined ? [] : [compareShared(desired, desired.variations, live)]),
    ...[...desired.environments].map(([environment, configuration]) =>
      compareConfiguration(desired, environment, configuration, live),
    ),
  ]);
}

function compareShared(
  desired: DesiredFlag,
  variations: NonNullable<DesiredFlag["variations"]>,
  live: LiveFlags,
): ComparedFlag {
  const flag = live.flags.get(desired.flag);
  if (flag === undefined || live.project !== undefined) return unknown(desired, null, missingFlag(desired, live));
  return comparedFlag(desired, null, flag, () => compareVariations(flag, variations));
}

function compareConfiguration(
  desired: DesiredFlag,
  environment: string,
  configuration: DesiredConfiguration,
  live: LiveFlags,
): ComparedFlag {
  const flag = live.flags.get(desired.flag);
  const missing = live.project ?? live.environments.get(environment);
  if (flag === undefined || missing !== undefined) {
    return unknown(desired, environment, missing ?? missingFlag(desired, live));
  }
  return comparedFlag(desired, environment, flag, () =>
    compareFlag(flag, environment, configuration, live.flags, desired.variations),
  );
}

function missingFlag({ flag }: DesiredFlag, { project }: LiveFlags): Missing {
  return project ?? { found: false, missing: "flag", name: flag, candidates: [] };
}

function unknown(desired: DesiredFlag, environment: string | null, missing: Missing): ComparedFlag {
  const { file, document, provider, project, flag } = desired;
  const resource = { provider, project, environment, flag };
  const at = environment === null ? {} : { environmentAt: ["environments", environment] };
  return { desired, environment, differences: [], faults: [unknownName({ file, document, resource, ...at }, missing)] };
}

function comparedFlag(
  desired: DesiredFlag,
  environment: string | null,
  flag: Flag,
  compare: () => Comparison,
): ComparedFlag {
  const archived: CompileFault[] = [];
  refuseArchived({ report: (fault) => archived.push(fault) }, flag);
  const { differences, faults, leftAlone }: Comparison =
    archived.length > 0 ? { differences: [], faults: archived } : compare();
  const { file, document } = desired;
  const { url, modifiedAt } = (environment === null ? undefined : configurationIn(flag, environment)) ?? {};
  return {
    desired,
    environment,
    differences,
    faults: faults.map(({ pointer, part, ...said }) => ({ ...said, file, where: { document, pointer, part } })),
    ...(leftAlone === undefined ? {} : { leftAlone }),
    ...(url === undefined ? {} : { url }),
    ...(modifiedAt === undefined ? {} : { lastChange: { at: modifiedAt } }),
  };
}
