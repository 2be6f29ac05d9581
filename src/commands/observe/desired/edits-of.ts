import type { Change } from "../../../core/model/change/change.ts";
import type { DesiredFlag } from "../../../core/model/change/desired-flag.ts";
import type { Diagnostic } from "../../../core/model/diagnostic.ts";
import type { ChangedFile } from "../../../core/model/pull-request.ts";
import { fitting } from "../../../core/render/words/fitting.ts";
import type { Sha256 } from "../../../core/validate/change-digest.ts";
import type { Sources } from "../read-sources.ts";
import { originOf } from "./changed-paths.ts";
import { isSameFlag } from "./same-flag.ts";
import { unreadableBase } from "./unreadable-base.ts";

/** What a pull request does to documents that say how flags should be. */
export interface Edits {
  readonly changes: readonly Change[];
  readonly diagnostics: readonly Diagnostic[];
  /** The file that git held the document of a change in before; absent where it is new. */
  readonly writtenIn: ReadonlyMap<Change, string>;
  /** The documents of flags that none of the changed files was about before. */
  readonly brought: readonly DesiredFlag[];
  /** Sentences about what git no longer says, and what it says of parts that it does not own. */
  readonly idle: readonly string[];
}

/** Bytes: a comment must hold them beside all else. */
const MOST_IDLE = 4_000;

/** Compares the documents of the changed files with those that were there before, flag by flag: a document may move. */
export async function editsOf(
  now: Sources,
  held: Sources,
  present: readonly ChangedFile[],
  sha256: Sha256,
): Promise<Edits> {
  if (now.flags.length + held.flags.length === 0)
    return { changes: [], diagnostics: [], writtenIn: new Map(), brought: [], idle: [] };
  const [{ changesOfEdit }, { endedOwnership }, { unownedEdits }] = await Promise.all([
    import("../../../core/desired/intent/changes-of-edit.ts"),
    import("../../../core/desired/intent/ended-ownership.ts"),
    import("../../../core/desired/intent/unowned-edits.ts"),
  ]);
  const first = now.flags.filter((flag, index) => now.flags.findIndex((one) => isSameFlag(one, flag)) === index);
  const edits = first.map((after) => {
    const before = heldBefore(after, held.flags, present);
    const unread = before === undefined ? unreadableBase(after, held) : [];
    if (unread.length > 0) return { after, before, changes: [], diagnostics: unread };
    return { after, before, ...changesOfEdit(before, after, sha256) };
  });
  // A file that cannot be read may still say it.
  const certain = now.diagnostics.length === 0;
  const ended = held.flags.flatMap((before) => {
    const after = first.find((one) => isSameFlag(one, before));
    return after === undefined && !certain ? [] : endedOwnership(before, after);
  });
  const unowned = edits.flatMap(({ after, before }) => (before === undefined ? [] : unownedEdits(before, after)));
  return {
    changes: edits.flatMap(({ changes }) => changes),
    diagnostics: edits.flatMap(({ diagnostics }) => diagnostics),
    writtenIn: new Map(
      edits.flatMap(({ changes, before }) =>
        before === undefined ? [] : changes.map((change) => [change, before.file] as const),
      ),
    ),
    brought: edits.flatMap(({ after, before }) => (before === undefined ? [after] : [])),
    idle: fitting([...new Set([...ended, ...unowned])], MOST_IDLE, (left) => `The same holds of ${left} more.`),
  };
}

/** The document of a flag as git had it: where its file stood, else in another of the changed files. */
function heldBefore(
  after: DesiredFlag,
  held: readonly DesiredFlag[],
  present: readonly ChangedFile[],
): DesiredFlag | undefined {
  const same = held.filter((one) => isSameFlag(one, after));
  return same.find(({ file }) => file === originOf(present, after.file)) ?? same[0];
}
