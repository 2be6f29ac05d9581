import type { Stage } from "../../../core/decide/observed.ts";
import type { Change } from "../../../core/model/change/change.ts";
import { Failure } from "../../../core/model/failure.ts";
import type { RepositoryHost } from "../../../ports/repository-host.ts";
import type { Desired } from "../desired/read-desired.ts";
import type { History } from "../history.ts";
import { once } from "../once.ts";

/**
 * Reads when git last changed what it said before a change, once for each file; undefined if it said nothing before, and
 * where GitHub does not tell, since that must not hide what the date is about.
 */
export function createWrittenReader(
  host: RepositoryHost,
  history: History,
  stage: Stage,
  { writtenIn }: Desired,
): (change: Change) => Promise<number | undefined> {
  const read = once(async (file: string) => {
    try {
      return await host.readLastChange(await (stage === "merged" ? history.before() : history.mergeBase()), file);
    } catch (error) {
      if (error instanceof Failure) return undefined;
      throw error;
    }
  });
  return async (change) => {
    const file = writtenIn.get(change);
    return file === undefined ? undefined : read(file);
  };
}
