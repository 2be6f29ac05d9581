import type { Flag } from "../../core/model/live/flag.ts";
import type { Provider } from "../../ports/provider.ts";

/** A provider that keeps the flags that were read together. */
export interface RememberingProvider extends Provider {
  /** The flags of a project as they were last read, by key. */
  readonly remembered: (project: string) => ReadonlyMap<string, Flag>;
}

/** A provider whose flags need not be read twice to see what a comparison has seen. */
export function rememberingFlags(provider: Provider): RememberingProvider {
  const projects = new Map<string, ReadonlyMap<string, Flag>>();
  return {
    ...provider,
    remembered: (project) => projects.get(project) ?? new Map(),
    async readFlags(project, flags, environments, progress) {
      const reading = await provider.readFlags(project, flags, environments, progress);
      if (reading.found) {
        const before = projects.get(project)?.values() ?? [];
        projects.set(project, new Map([...before, ...reading.flags].map((flag) => [flag.key, flag])));
      }
      return reading;
    },
  };
}
