import { type Result, worstOf } from "../../core/decide/observed.ts";
import { driftingFlags, type EnvironmentDrift } from "../../core/desired/drift/environment-drift.ts";
import { publishedDrift } from "../../core/desired/drift/published-drift.ts";
import type { DriftOrigin } from "../../core/desired/drift/render-drift.ts";
import type { Diagnostic } from "../../core/model/diagnostic.ts";
import { Failure } from "../../core/model/failure.ts";
import type { World } from "../world.ts";
import { compareManaged } from "./compare-managed.ts";
import { ensureIssues } from "./ensure-issues.ts";
import { explainDrift } from "./explain-drift.ts";
import { readManaged } from "./read-managed.ts";

/** What the workflow asked for. */
export interface DriftOptions {
  readonly configPath: string;
  /** The repository's page, for links. */
  readonly repositoryUrl: string;
  /** LaunchDarkly's address, for the commands to copy; absent if it is `https://app.launchdarkly.com`. */
  readonly baseUri?: string;
}

/** How the flags under management stand beside LaunchDarkly at the end of a run. */
export interface DriftOutcome {
  /** `pending` where something drifts: somebody must decide. */
  readonly result: Result;
  readonly environments: readonly EnvironmentDrift[];
  /** What is wrong with the documents, or does not fit the live flags. */
  readonly diagnostics: readonly Diagnostic[];
  readonly failures: readonly Failure[];
  readonly origin: DriftOrigin;
}

/**
 * Compares what the default branch says of flags with what is live, and keeps one issue for each place that differs;
 * writes nothing to the provider.
 *
 * Asks GitHub for the repository, the tip, the config, the tree, the files fifty at a time, its own login, one list of
 * issues and, where one is to be opened, another; the provider for the flags of each project, of which one request brings 100 or one, whichever takes fewer, and for those
 * that are prerequisites only where they are live; and where something drifts for one list of requests and the latest changes of each environment that drifts.
 */
export async function drift(world: World, options: DriftOptions): Promise<DriftOutcome> {
  const { host, provider } = world;
  if (provider === undefined) throw noCredentials();
  const { branch, flags, diagnostics, sources } = await readManaged(world, options);
  const compared = await compareManaged(provider, flags);
  const environments = (await explainDrift(provider, compared.environments)).map(publishedDrift);
  const unread = [...new Set(diagnostics.map(({ file }) => file))];
  const { repositoryUrl, baseUri } = options;
  const origin = { repositoryUrl, branch, sources, unread, ...(baseUri === undefined ? {} : { baseUri }) };
  const failures = [
    ...compared.failures,
    ...(await written(() => ensureIssues(host, { ...compared, environments }, origin))),
  ];
  const faults = environments.flatMap((place) => place.flags.flatMap((one) => one.faults));
  return {
    result: worstOf([
      ...(failures.length > 0 ? (["failed"] as const) : []),
      ...(diagnostics.length + faults.length > 0 ? (["invalid"] as const) : []),
      ...(environments.some((place) => driftingFlags(place).length > 0) ? (["pending"] as const) : []),
      ...(flags.length > 0 ? (["valid"] as const) : []),
    ]),
    environments,
    diagnostics: [...diagnostics, ...distinct(faults)],
    failures,
    origin,
  };
}

/** Where issues cannot even be listed the drift is told all the same, in the log and the summary. */
async function written(write: () => Promise<Failure[]>): Promise<Failure[]> {
  try {
    return await write();
  } catch (error) {
    if (error instanceof Failure) return [error];
    throw error;
  }
}

/** A flag that is gone is said to be so once, in however many environments its document describes it. */
function distinct(faults: readonly Diagnostic[]): Diagnostic[] {
  return [
    ...new Map(faults.map((fault) => [JSON.stringify([fault.file, fault.where, fault.message]), fault])).values(),
  ];
}

function noCredentials(): Failure {
  const message = "Drift cannot be looked for: the input launchdarkly-access-token is missing.";
  return new Failure("no-credentials", message, { hint: "Give the drift job a token that may view the projects." });
}
