import type { Change } from "../../../core/model/change/change.ts";
import { Failure } from "../../../core/model/failure.ts";
import type { World } from "../../world.ts";
import type { History } from "../history.ts";
import { readSources, type Sources } from "../read-sources.ts";
import { isAbout } from "./same-flag.ts";
import { searchChangeFiles } from "./search-change-files.ts";

/** What the tip of the base branch still says of merged changes. */
export interface OnBase {
  readonly onBase: ReadonlySet<Change>;
  /** Why it is not known whether the tip still holds a change. */
  readonly unclear: ReadonlyMap<Change, Failure>;
}

/**
 * The changes that the tip of the base branch still holds, in their file or in one that they were moved to. A file that
 * the tip holds and that cannot be read as change files are leaves it open.
 */
export async function readOnBase(
  world: World,
  history: History,
  changes: readonly Change[],
  isChangeFile: (path: string) => boolean,
): Promise<OnBase> {
  const tip = await history.tip();
  const own = await readSources(world, tip, [...new Set(changes.map(({ file }) => file))]);
  const holds = await createHolder(changes);
  const missing = changes.filter((change) => !holds(inFile(own, change.file), change));
  // A flag's document that stands where it stood, and says something else, was edited.
  const moved = missing.filter((change) => !isEdited(own, change));
  if (moved.length === 0)
    return { onBase: new Set(changes.filter((one) => !missing.includes(one))), unclear: new Map() };
  const everywhere = await searchChangeFiles(world, tip, isChangeFile);
  const lost = missing.filter((change) => !moved.includes(change) || !holds(everywhere, change));
  const broken = new Set(own.diagnostics.map(({ file }) => file));
  const open = lost.filter((change) => moved.includes(change) && (broken.has(change.file) || !everywhere.whole));
  return {
    onBase: new Set(changes.filter((change) => !lost.includes(change) || open.includes(change))),
    unclear: new Map(open.map((change) => [change, unclear(change)])),
  };
}

type Held = Pick<Sources, "changes" | "flags">;

/** Tells whether change files still say what a change asks for: by its digest, or for the edit of a flag's document by all that it edited. */
async function createHolder(changes: readonly Change[]): Promise<(held: Held, change: Change) => boolean> {
  const edits = changes.some(({ intent }) => intent !== undefined);
  const holdsChange = edits ? (await import("../../../core/desired/intent/holds-change.ts")).holdsChange : undefined;
  return ({ changes: documents, flags }, change) =>
    change.intent === undefined
      ? documents.some(({ digest }) => digest === change.digest)
      : flags.some((flag) => isAbout(change, flag) && holdsChange?.(change, flag));
}

function inFile({ changes, flags }: Held, path: string): Held {
  return { changes: changes.filter(({ file }) => file === path), flags: flags.filter(({ file }) => file === path) };
}

function isEdited({ flags }: Held, change: Change): boolean {
  return change.intent !== undefined && flags.some((flag) => flag.file === change.file && isAbout(change, flag));
}

function unclear({ file }: Change): Failure {
  const message = `The base branch does not tell whether it still holds the change of ${JSON.stringify(file)}.`;
  return new Failure("base-unclear", message, { hint: "Make its change files valid again.", outcome: "unknown" });
}
