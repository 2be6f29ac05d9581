import type { CompileFault } from "../../compile/scope.ts";
import { quote } from "../../render/words/did-you-mean.ts";
import { renderTime } from "../../render/words/time.ts";
import { readablePath } from "../../semantic-patch/effect-entry.ts";
import type { Difference } from "../drift/difference.ts";
import { publishedDifferences } from "../drift/published-drift.ts";

/** When each side was last changed, in Unix milliseconds, as far as that is known. */
export interface Dates {
  readonly git?: number | undefined;
  readonly live?: number | undefined;
}

/** Of one part of a flag so many differences are told one by one; the others are counted. */
const TOLD_ONE_BY_ONE = 5;

const CURES =
  "Write what is live into this file in a pull request of its own first (`flag-gitops drift --adopt`). Or put a line such as `reapply: the hot fix is over` below `flag:`, or edit the one that is there: it asks for all that the document says, whatever is live.";

/** Fields that the edit touches and somebody changed in LaunchDarkly meanwhile, as faults at their places. */
export function driftFaults(conflicts: readonly Difference[], dates: Dates): CompileFault[] {
  return byPart(conflicts).flatMap(([part, differences]) => {
    const told = differences.slice(0, TOLD_ONE_BY_ONE);
    const left = differences.length - told.length;
    const more = left === 0 ? "" : ` ${left} more fields of ${quote(part)} differ in the same way.`;
    return told.map((difference, index) => driftFault(difference, dates, index === told.length - 1 ? more : ""));
  });
}

/** Fields that the edit leaves alone and that are live in another way than git says, a sentence each. */
export function driftNotices(notices: readonly Difference[]): string[] {
  return byPart(publishedDifferences(notices)).flatMap(([part, differences]) => {
    const told = differences
      .slice(0, TOLD_ONE_BY_ONE)
      .map(
        ({ path, git, live }) =>
          `${quote(readablePath(path))} differs from git in LaunchDarkly, and this change leaves it alone: git says ${JSON.stringify(git)}, live is ${JSON.stringify(live)}.`,
      );
    const left = differences.length - told.length;
    if (left === 0) return told;
    return [...told, `${left} more fields of ${quote(part)} differ from git, and this change leaves them alone.`];
  });
}

function driftFault(
  { path, pointer, git, live, untouched = false }: Difference,
  dates: Dates,
  more: string,
): CompileFault {
  const result = untouched
    ? "what this edit asks for would mean something else there"
    : "this edit would undo what somebody did there";
  return {
    code: "drifted-field",
    pointer,
    part: typeof pointer.at(-1) === "number" ? "value" : "key",
    message: `${quote(readablePath(path))} was ${JSON.stringify(git)} in git${since(dates.git)} and is ${JSON.stringify(live)} in LaunchDarkly${since(dates.live)}, so ${result}.`,
    hint: `${CURES}${more}`,
  };
}

function since(date: number | undefined): string {
  return date === undefined ? "" : ` (last changed ${renderTime(date)})`;
}

function byPart(differences: readonly Difference[]): [part: string, differences: Difference[]][] {
  return [...Map.groupBy(differences, ({ path }) => path.split("/")[0] as string)];
}
