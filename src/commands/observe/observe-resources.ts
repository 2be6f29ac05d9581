import { type CompileResult, compileChange } from "../../core/compile/compile-change.ts";
import { prerequisiteKeys } from "../../core/compile/compile-prerequisite.ts";
import type { Observed } from "../../core/decide/observed.ts";
import { isSettled, pickRequest } from "../../core/decide/pick-request.ts";
import { type Change, type Resource, resourceName } from "../../core/model/change.ts";
import type { Diagnostic } from "../../core/model/diagnostic.ts";
import { Failure } from "../../core/model/failure.ts";
import type { Flag } from "../../core/model/flag.ts";
import type { PullRequest } from "../../core/model/pull-request.ts";
import { closest, listNames } from "../../core/render/words/did-you-mean.ts";
import type { FlagReading, Provider } from "../../ports/provider.ts";
import type { World } from "../world.ts";
import { readRequests } from "./read-requests.ts";

/** One resource to look at: what git wants of it, if anything. */
export interface Wanted {
  readonly resource: Resource;
  readonly change?: Change;
  readonly onBase: boolean;
  /** What is wrong with it already, so that nothing is done about it. */
  readonly diagnostics?: readonly Diagnostic[];
  /** What could not be read about it in git, so that nothing is done about it. */
  readonly failure?: Failure;
}

/** Asks the provider about resources: one list of requests for each, one flag for those that must be compiled. */
export async function observeResources(
  world: World,
  provider: Provider,
  pullRequest: PullRequest,
  wanted: readonly Wanted[],
): Promise<Observed[]> {
  const readFlag = createFlagReader(provider, wanted);
  return Promise.all(
    wanted.map(async (one) => {
      const { diagnostics = [], ...rest } = one;
      const plain: Observed = { ...rest, requests: [], others: [], diagnostics, unread: false };
      try {
        const read = { ...plain, ...(await readRequests(world, provider, pullRequest, one.resource)) };
        const successor = await readSuccessor(world, pullRequest, read);
        const observed = { ...read, ...(successor === undefined ? {} : { successor }) };
        const gone = pullRequest.state === "merged" && !one.onBase;
        if (one.change === undefined || gone || diagnostics.length > 0 || isSettled(observed)) return observed;
        const result = await compile(world, one.change, readFlag);
        return result.ok
          ? { ...observed, compiled: result.compiled }
          : { ...observed, diagnostics: result.diagnostics };
      } catch (error) {
        if (error instanceof Failure) return { ...plain, failure: error };
        throw error;
      }
    }),
  );
}

/** A later pull request that asks for the very same change, if it is merged too: only then has it taken this one's place. */
async function readSuccessor(
  world: World,
  { number, state }: PullRequest,
  observed: Observed,
): Promise<number | undefined> {
  const { change, others, onBase } = observed;
  if (state !== "merged" || !onBase || pickRequest(observed).same !== undefined) return undefined;
  const later = others.filter((other) => other.pullRequest > number && other.change === change?.digest);
  const standing = later.filter(({ live, completed }) => live || completed).map((other) => other.pullRequest);
  for (const other of [...new Set(standing)].sort((a, b) => b - a)) {
    if ((await world.host.readPullRequest(other)).state === "merged") return other;
  }
  return undefined;
}

type FlagReader = (project: string, flag: string, environment: string) => Promise<FlagReading>;

/** Reads each flag once for all environments that the changes name. */
function createFlagReader(provider: Provider, wanted: readonly Wanted[]): FlagReader {
  const readings = new Map<string, Promise<FlagReading>>();
  const read = (project: string, flag: string, environments: readonly string[]) => {
    const key = JSON.stringify([project, flag, environments]);
    const known = readings.get(key) ?? provider.readFlag(project, flag, environments);
    readings.set(key, known);
    return known;
  };
  return async (project, flag, environment) => {
    const named = wanted.flatMap(({ resource }) =>
      resource.project === project && resource.flag === flag ? [resource.environment] : [],
    );
    const environments = [...new Set([...named, environment])].sort();
    const reading = await read(project, flag, environments);
    const anothers = !reading.found && reading.missing === "environment" && reading.name !== environment;
    return anothers ? read(project, flag, [environment]) : reading;
  };
}

async function compile(world: World, change: Change, readFlag: FlagReader): Promise<CompileResult> {
  const { project, flag, environment } = change.resource;
  const keys = prerequisiteKeys(change.instructions);
  const [reading, ...others] = await Promise.all([flag, ...keys].map((key) => readFlag(project, key, environment)));
  if (reading?.found !== true)
    return { ok: false, diagnostics: [unknownName(change, reading as FlagReading & { found: false })] };
  const prerequisites = new Map<string, Flag>();
  for (const other of others) if (other.found) prerequisites.set(other.flag.key, other.flag);
  return compileChange(change, reading.flag, prerequisites, world.sha256);
}

function unknownName(change: Change, reading: FlagReading & { found: false }): Diagnostic {
  const { missing, name } = reading;
  const { project } = change.resource;
  const where = missing === "project" ? "LaunchDarkly" : `Project ${JSON.stringify(project)}`;
  return {
    code: `unknown-${missing}`,
    file: change.file,
    where: { document: change.document, pointer: [missing], part: "value" },
    message: `${where} has no ${missing} ${JSON.stringify(name)}.`,
    hint: hintFor(change, reading),
  };
}

function hintFor(change: Change, { missing, name, candidates }: FlagReading & { found: false }): string {
  if (candidates.length === 0) {
    return `Check the key of the ${missing}; the token must be allowed to see ${resourceName(change.resource)}.`;
  }
  const near = closest(name, candidates);
  return `It has ${listNames(candidates)}.${near === undefined ? "" : ` Did you mean ${JSON.stringify(near)}?`}`;
}
