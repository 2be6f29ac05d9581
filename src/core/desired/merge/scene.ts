import type { CompileFault } from "../../compile/scope.ts";
import type { Pointer } from "../../model/diagnostic.ts";
import { configurationIn, type Flag } from "../../model/live/flag.ts";
import type { Scene } from "../../render/words/effects/flag-words.ts";
import type { Words } from "../../render/words/words.ts";
import { escapeSegment } from "../../semantic-patch/effect-entry.ts";
import type { Difference } from "../drift/difference.ts";

/** What is known around a merge: what its names are words for, and where the document says it all. */
export interface MergeScene {
  readonly flag: Flag;
  readonly environment: string;
  /** The flags that are named as prerequisites, by key. */
  readonly prerequisites: ReadonlyMap<string, Flag>;
  /** The way to the environment in the document. */
  readonly place: Pointer;
}

/** What a merge finds besides its product. */
export interface Findings {
  /** Fields that the edit touches, or that decide what it means, and that are live neither as before nor as after it. */
  readonly conflicts: Difference[];
  /** Fields that the edit leaves alone and that are live in another way than git says. */
  readonly notices: Difference[];
  /** Rules of which nobody can tell which live rule they are, and ids that no live rule has. */
  readonly faults: CompileFault[];
}

/** One field in three versions. */
export interface Field<T> {
  readonly path: readonly string[];
  /** Where the document says it, below the environment. */
  readonly pointer: Pointer;
  /** Undefined if git did not say: then the field becomes what the document says, whatever is live. */
  readonly before: T | undefined;
  readonly after: T;
  readonly live: T;
  /** True if the edit touches something else that means another thing where this field is live in a third way. */
  readonly decisive?: boolean;
  same(a: T, b: T): boolean;
  words(value: T, scene: Scene): Words;
}

const VALUES_NAMED = 5;
const LONGEST_TEXT = 300;
/** Characters before the first difference of two long texts that are shown. */
const LEAD = 20;

/**
 * What a field is to become: what the document says if that is what the edit asks for, else what is live. A field that
 * says what is live already is no drift.
 */
export function mergeField<T>(scene: MergeScene, findings: Findings, field: Field<T>): T {
  const { before, after, live, decisive = false, same } = field;
  if (same(after, live)) return live;
  if (before === undefined || same(before, live)) return after;
  const difference = differenceOf(scene, field, before);
  if (!same(before, after)) findings.conflicts.push(difference);
  else if (decisive) findings.conflicts.push({ ...difference, untouched: true });
  else findings.notices.push(difference);
  return live;
}

/** What git says of a field and what is live, in words that differ where the two do. */
export function differenceOf<T>(
  { flag, environment, prerequisites, place }: MergeScene,
  { path, pointer, live, words }: Pick<Field<T>, "path" | "pointer" | "live" | "words">,
  git: T,
): Difference {
  const rules = configurationIn(flag, environment)?.rules ?? [];
  const both = (limit: number) => {
    const scene: Scene = { flag, rules, prerequisiteFlags: prerequisites, limit };
    return { git: plain(words(git, scene)), live: plain(words(live, scene)) };
  };
  const few = both(VALUES_NAMED);
  const said = few.git === few.live ? both(Number.POSITIVE_INFINITY) : few;
  const start = shownFrom(said.git, said.live);
  return {
    path: path.map(escapeSegment).join("/"),
    pointer: [...place, ...pointer],
    git: cut(said.git, start),
    live: cut(said.live, start),
  };
}

function plain(words: Words): string {
  return words.map((word) => (typeof word === "string" ? word : word.quoted)).join("");
}

/** Where two texts are shown from, so that what differs is seen: from the beginning unless that is cut before the difference. */
function shownFrom(git: string, live: string): number {
  if (cut(git, 0) !== cut(live, 0)) return 0;
  const other = [...live];
  const difference = [...git].findIndex((character, index) => character !== other[index]);
  return Math.max(0, difference - LEAD);
}

function cut(text: string, start: number): string {
  const characters = [...text].slice(start);
  const shown = characters.length > LONGEST_TEXT ? [...characters.slice(0, LONGEST_TEXT - 1), "…"] : characters;
  return `${start > 0 ? "…" : ""}${shown.join("")}`;
}
