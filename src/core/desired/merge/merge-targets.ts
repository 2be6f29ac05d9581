import type { Target } from "../../model/live/flag.ts";
import { targetedAt } from "../../render/words/effects/phrases.ts";
import type { ResolvedTarget } from "../resolve/resolved.ts";
import { type Findings, type MergeScene, mergeField } from "./scene.ts";

/** One context key, and the variations that it is targeted at: more than one only where LaunchDarkly holds it twice. */
interface Aim {
  readonly contextKind: string;
  readonly key: string;
  readonly variations: readonly string[];
  readonly pointer?: ResolvedTarget["pointer"];
}

/** Targets merged by context kind and key; the order of the keys decides nothing. */
export function mergeTargets(
  scene: MergeScene,
  findings: Findings,
  before: readonly ResolvedTarget[] | undefined,
  after: readonly ResolvedTarget[] | undefined,
  live: readonly Target[],
): readonly Target[] {
  if (after === undefined) return live;
  const was = before === undefined ? undefined : aimsOf(before);
  const is = aimsOf(after);
  const now = aimsOf(
    live.flatMap(({ contextKind, variation, values }) => values.map((key) => ({ contextKind, variation, key }))),
  );
  const moved = new Map<string, Aim>();
  for (const [name, { contextKind, key }] of new Map([...now, ...(was ?? []), ...is])) {
    const current = now.get(name)?.variations ?? [];
    const variations = mergeField<readonly string[]>(scene, findings, {
      path: ["targets", contextKind, key],
      pointer: is.get(name)?.pointer ?? ["targets"],
      before: was === undefined ? undefined : (was.get(name)?.variations ?? []),
      after: is.get(name)?.variations ?? [],
      live: current,
      same: sameMembers,
      words: (ids, context) => targetedAt(ids.length === 0 ? null : [...ids], context),
    });
    if (variations !== current) moved.set(name, { contextKind, key, variations });
  }
  return moved.size === 0 ? live : withMoved(live, moved);
}

function withMoved(live: readonly Target[], moved: ReadonlyMap<string, Aim>): Target[] {
  const targets = live.map(({ contextKind, variation, values }) => {
    const kept = values.filter((key) => !moved.has(nameOf(contextKind, key)));
    return { contextKind, variation, values: kept };
  });
  const lists = new Map(targets.map((target) => [nameOf(target.contextKind, target.variation), target.values]));
  for (const { contextKind, key, variations } of moved.values()) {
    for (const variation of variations) {
      const name = nameOf(contextKind, variation);
      const list = lists.get(name) ?? [];
      if (!lists.has(name)) targets.push({ contextKind, variation, values: list });
      lists.set(name, list);
      list.push(key);
    }
  }
  return targets.filter(({ values }) => values.length > 0);
}

function aimsOf(targets: readonly (Omit<ResolvedTarget, "pointer"> & Partial<ResolvedTarget>)[]): Map<string, Aim> {
  const aims = new Map<string, Aim>();
  for (const { contextKind, key, variation, pointer } of targets) {
    const name = nameOf(contextKind, key);
    const variations = [...new Set([...(aims.get(name)?.variations ?? []), variation])];
    aims.set(name, { contextKind, key, variations, ...(pointer === undefined ? {} : { pointer }) });
  }
  return aims;
}

function sameMembers(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((member) => b.includes(member));
}

function nameOf(contextKind: string, key: string): string {
  return JSON.stringify([contextKind, key]);
}
