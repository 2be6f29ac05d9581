import type { Flag } from "../../core/model/live/flag.ts";
import type { Provider } from "../../ports/provider.ts";
import { withOthers } from "../drift/read-flags.ts";

/** Flags and those that their prerequisites name, by key; the latter are read without any environment, together. */
export async function readPrerequisites(
  provider: Provider,
  project: string,
  flags: readonly Flag[],
): Promise<ReadonlyMap<string, Flag>> {
  const known = new Map(flags.map((flag) => [flag.key, flag]));
  const named = flags.flatMap(({ configurations }) =>
    Object.values(configurations).flatMap(({ prerequisites }) => prerequisites.map(({ key }) => key)),
  );
  return withOthers(provider, project, known, named);
}
