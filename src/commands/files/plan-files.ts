import { compileChange } from "../../core/compile/compile-change.ts";
import type { Compiled, Live } from "../../core/compile/compiled.ts";
import type { Change } from "../../core/model/change/change.ts";
import type { Diagnostic } from "../../core/model/diagnostic.ts";
import type { Sha256 } from "../../core/validate/change-digest.ts";
import type { Provider } from "../../ports/provider.ts";
import { createLiveReader } from "../observe/live/read-live.ts";
import { listingFlags } from "./list-flags.ts";

/** What one change of the files means for what is live; `compiled` is absent if it does not fit, as `diagnostics` say. */
export interface PlannedChange {
  readonly change: Change;
  /** What it was compiled against; absent if there is no such thing. */
  readonly live?: Live;
  readonly compiled?: Compiled;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Compiles changes against what is live now, in their order; nothing is written anywhere. The flags of a project are read
 * together: 1,000 of them cost ten lists, or as many for each three environments.
 */
export async function planFiles(
  provider: Provider,
  changes: readonly Change[],
  sha256: Sha256,
): Promise<PlannedChange[]> {
  const read = createLiveReader(listingFlags(provider, changes), changes);
  return Promise.all(
    changes.map(async (change) => {
      const reading = await read(change);
      if ("diagnostic" in reading) return { change, diagnostics: [reading.diagnostic] };
      const { live } = reading;
      const result = compileChange(change, live, sha256);
      return result.ok
        ? { change, live, compiled: result.compiled, diagnostics: [] }
        : { change, live, diagnostics: result.diagnostics };
    }),
  );
}

/** True for a change that asks the provider for something. */
export function asksForSomething({ change, compiled }: PlannedChange): boolean {
  return compiled !== undefined && (compiled.instructions.length > 0 || change.copy !== undefined);
}
