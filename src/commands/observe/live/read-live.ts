import type { Live, LiveFlag } from "../../../core/compile/compiled.ts";
import { copiedNames } from "../../../core/compile/copied-names.ts";
import { prerequisiteKeys } from "../../../core/compile/flag/compile-prerequisite.ts";
import { negatedSegments } from "../../../core/compile/negated-segments.ts";
import { intentNames, livePrerequisites } from "../../../core/desired/compile/intent-names.ts";
import { type Change, isSegment } from "../../../core/model/change/change.ts";
import type { Diagnostic } from "../../../core/model/diagnostic.ts";
import { configurationIn, type Flag } from "../../../core/model/live/flag.ts";
import type { FlagReading, Provider, SegmentReading } from "../../../ports/provider.ts";
import { once } from "../once.ts";
import { unknownName } from "./unknown-name.ts";

/** What a change is compiled against, or the name in it that the provider does not know. */
export type LiveReading = { readonly live: Live } | { readonly diagnostic: Diagnostic };

/** Reads what a change is compiled against. */
export type LiveReader = (change: Change) => Promise<LiveReading>;

/** A reader that asks for each flag and each segment once, a flag with all environments that the changes name. */
export function createLiveReader(provider: Provider, changes: readonly Change[]): LiveReader {
  const readFlag = createFlagReader(provider, changes);
  const readSegment = once((project: string, environment: string, segment: string) =>
    provider.readSegment(project, environment, segment),
  );
  const readVariations = once((project: string, flag: string) => provider.readFlag(project, flag, []));

  async function readMissingSegments({ resource }: Change, keys: readonly string[]): Promise<ReadonlySet<string>> {
    const { project, environment } = resource;
    if (environment === null) return new Set();
    const readings = await Promise.all(keys.map((key) => readSegment(project, environment, key)));
    return new Set(keys.filter((_, index) => isGone(readings[index] as SegmentReading)));
  }

  async function readBeside(change: Change, names: ReturnType<typeof copiedNames>): Promise<Beside> {
    const [missingSegments, ...others] = await Promise.all([
      readMissingSegments(change, names.negatedSegments),
      ...names.prerequisites.map((key) => readFlag(change, change.resource.project, key)),
    ]);
    return { missingSegments, prerequisites: foundIn(others) };
  }

  /** The prerequisites that are live and that the change does not name; no environment is asked for, only their variations. */
  async function readUnnamed({ resource, intent }: Change, flag: Flag, named: Beside): Promise<Map<string, Flag>> {
    const { project, environment } = resource;
    if (intent === undefined || environment === null) return new Map();
    const live = livePrerequisites(intent, configurationIn(flag, environment));
    const unnamed = live.filter((key) => !named.prerequisites.has(key));
    return foundIn(await Promise.all(unnamed.map((key) => readVariations(project, key))));
  }

  async function ofFlag(change: Change, flag: string): Promise<LiveReading> {
    const [reading, beside] = await Promise.all([
      readFlag(change, change.resource.project, flag),
      change.copy === undefined ? readBeside(change, namesIn(change)) : undefined,
    ]);
    if (!reading.found) return { diagnostic: unknownName(change, reading) };
    // What a copy names stands in the flag that it copies.
    const more =
      change.copy === undefined ? undefined : await readBeside(change, copiedNames(reading.flag, change.copy));
    const known = (beside ?? more) as Beside;
    const unnamed = await readUnnamed(change, reading.flag, known);
    const prerequisites = new Map([...known.prerequisites, ...unnamed]);
    return { live: { flag: reading.flag, ...known, prerequisites } };
  }

  return async (change) => {
    const { resource } = change;
    if (!isSegment(resource)) return ofFlag(change, resource.flag);
    const { project, environment, segment } = resource;
    const [missingSegments, reading] = await Promise.all([
      readMissingSegments(change, negatedSegments(change.instructions)),
      readSegment(project, environment, segment),
    ]);
    return reading.found
      ? { live: { segment: reading.segment, missingSegments } }
      : { diagnostic: unknownName(change, reading) };
  };
}

type Beside = Pick<LiveFlag, "prerequisites" | "missingSegments">;

function foundIn(readings: readonly FlagReading[]): Map<string, Flag> {
  return new Map(readings.flatMap((one) => (one.found ? [[one.flag.key, one.flag] as const] : [])));
}

function namesIn({ instructions, intent }: Change): ReturnType<typeof copiedNames> {
  if (intent !== undefined) return intentNames(intent);
  return { prerequisites: prerequisiteKeys(instructions), negatedSegments: negatedSegments(instructions) };
}

type FlagReader = (change: Change, project: string, flag: string) => Promise<FlagReading>;

/** Reads each flag once for all environments that the changes name, or for all that it has. */
function createFlagReader(provider: Provider, changes: readonly Change[]): FlagReader {
  const read = once((project: string, flag: string, environments: readonly string[] | "all") =>
    provider.readFlag(project, flag, environments),
  );
  const byFlag = Map.groupBy(changes, ({ resource }) =>
    nameOf(resource.project, isSegment(resource) ? null : resource.flag),
  );
  return async (change, project, flag) => {
    const needed = environmentsOf(change);
    const named = [change, ...(byFlag.get(nameOf(project, flag)) ?? [])].map(environmentsOf);
    if (needed === "all" || named.includes("all")) {
      const whole = await read(project, flag, "all");
      const lacks =
        whole.found && needed !== "all" && needed.some((one) => !Object.hasOwn(whole.flag.configurations, one));
      return lacks ? read(project, flag, needed) : whole;
    }
    const environments = [...new Set(named.flat())].sort();
    const reading = await read(project, flag, environments);
    const anothers = !reading.found && reading.missing === "environment" && !needed.includes(reading.name);
    return anothers ? read(project, flag, needed) : reading;
  };
}

function nameOf(project: string, flag: string | null): string {
  return JSON.stringify([project, flag]);
}

/** The environments of a flag that a change is compiled against. */
function environmentsOf({ resource, copy }: Change): readonly string[] | "all" {
  if (resource.environment === null) return "all";
  return copy === undefined ? [resource.environment] : [resource.environment, copy.from].sort();
}

function isGone(reading: SegmentReading): boolean {
  return reading.found ? reading.segment.deleted : reading.missing === "segment";
}
