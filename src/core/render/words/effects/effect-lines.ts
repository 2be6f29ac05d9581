import { canonicalJson, equalJson, type Json } from "../../../model/json.ts";
import { type EffectEntry, isContext, pathSegments } from "../../../semantic-patch/effect-entry.ts";
import { sameWords, type Words } from "../words.ts";

/** One thing that a change touches, in words; `before` equals `after` where it stays as it is. */
export interface EffectLine {
  readonly subject: Words;
  readonly before: Words;
  readonly after: Words;
}

/** Entries that share a line: the segments of the first, and the last segment of each. */
export interface Group {
  readonly segments: readonly string[];
  readonly names: readonly string[];
  readonly entry: EffectEntry;
  /** The condition whose values change, if they do. */
  readonly condition: Json;
}

/** How the value of one kind of effect entry reads, chosen from what the scene knows. */
export type Phrase<Scene> = (value: Json, scene: Scene) => Words;

/** What a line is about, and how what it was and is reads. */
export type Sentence<Scene> = readonly [subject: Words, phrase: Phrase<Scene>];

const NAMED_AT_MOST = 5;

/** A line for each thing that a person cares about, in the order of the effect; names of a list that change alike share one. */
export function linesOf<Scene>(
  effect: readonly EffectEntry[],
  isListed: (segments: readonly string[]) => boolean,
  sceneOf: (limit: number) => Scene,
  sentence: (scene: Scene, group: Group) => Sentence<Scene>,
): EffectLine[] {
  const scene = sceneOf(NAMED_AT_MOST);
  return grouped(effect, isListed).map((group) => {
    const { before, after } = group.entry;
    const [subject, phrase] = sentence(scene, group);
    const line = { subject, before: phrase(before, scene), after: phrase(after, scene) };
    if (equalJson(before, after) || !sameWords(line.before, line.after)) return line;
    // The difference hides behind "and 3 more".
    const unlimited = sceneOf(Number.POSITIVE_INFINITY);
    return { subject, before: phrase(before, unlimited), after: phrase(after, unlimited) };
  });
}

/** Entries that change alike share a line; the condition around the values of a clause is only its subject. */
function grouped(effect: readonly EffectEntry[], isListed: (segments: readonly string[]) => boolean): Group[] {
  const byPath = new Map(effect.map((entry) => [entry.path, entry.before]));
  const groups = new Map<string, Group & { readonly names: string[] }>();
  for (const entry of effect) {
    const segments = pathSegments(entry.path);
    if (isContext(entry.path) || isClausePart(segments, "condition")) continue;
    const name = segments.at(-1) as string;
    const alike = isListed(segments) || isClausePart(segments, "values");
    const line = alike ? canonicalJson([...segments.slice(0, -1), entry.before, entry.after]) : entry.path;
    const condition = byPath.get([...entry.path.split("/").slice(0, 4), "condition"].join("/")) ?? null;
    const group = groups.get(line);
    if (group === undefined) groups.set(line, { segments, names: [name], entry, condition });
    else group.names.push(name);
  }
  return [...groups.values()];
}

const isClausePart = (segments: readonly string[], part: string) => segments[2] === "clauses" && segments[4] === part;
