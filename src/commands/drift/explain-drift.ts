import type { ComparedFlag, EnvironmentDrift } from "../../core/desired/drift/environment-drift.ts";
import { Failure } from "../../core/model/failure.ts";
import type { Edit, Provider } from "../../ports/provider.ts";

/** Clocks and the order of writing may put an entry of the audit log before the change that it tells of. */
const EARLIER = 60_000;

/**
 * The drift with what more the provider says of it: who changed the flags last, one request for each environment that
 * drifts, and which approval requests wait for them, one list for all. What it does not say stays unknown.
 */
export async function explainDrift(
  provider: Provider,
  drifts: readonly EnvironmentDrift[],
): Promise<EnvironmentDrift[]> {
  const requests = drifts.some((drift) => differing(drift).length > 0)
    ? await orNothing(provider.readOutstandingRequests())
    : [];
  const waiting = new Map(
    requests.map(({ request, resource }) => [JSON.stringify(resourceKey(resource)), request.url]),
  );
  return Promise.all(
    drifts.map(async (drift) => {
      const edits = await readEdits(provider, drift);
      return { ...drift, flags: drift.flags.map((one) => explained(one, drift, edits, waiting)) };
    }),
  );
}

function resourceKey(resource: { project: string; environment: string | null; flag?: string }) {
  return [resource.project, resource.environment, resource.flag ?? null];
}

function differing({ flags }: EnvironmentDrift): ComparedFlag[] {
  return flags.filter(({ differences }) => differences.length > 0);
}

async function readEdits(provider: Provider, drift: EnvironmentDrift): Promise<Edit[]> {
  const { project, environment } = drift;
  const times = differing(drift).flatMap(({ lastChange }) => lastChange?.at ?? []);
  if (environment === null || times.length === 0) return [];
  return orNothing(provider.readEdits(project, environment, Math.max(0, Math.min(...times) - EARLIER)));
}

/** What only explains the drift must not keep it from being told. */
async function orNothing<T>(reading: Promise<T[]>): Promise<T[]> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Failure) return [];
    throw error;
  }
}

function explained(
  one: ComparedFlag,
  { project, environment }: EnvironmentDrift,
  edits: readonly Edit[],
  waiting: ReadonlyMap<string, string>,
): ComparedFlag {
  if (one.differences.length === 0) return one;
  const { flag } = one.desired;
  const edit = edits.find((other) => other.flag === flag);
  const requestUrl = waiting.get(JSON.stringify(resourceKey({ project, environment, flag })));
  return {
    ...one,
    ...(edit === undefined ? {} : { lastChange: { at: edit.at, by: withoutAddress(edit.by) } }),
    ...(requestUrl === undefined ? {} : { requestUrl }),
  };
}

/** Issues are read by more people than an e-mail address is meant for. */
function withoutAddress(name: string): string {
  return name.replaceAll(/@[^\s@]+/g, "@…");
}
