import type { Json, JsonObject } from "../../model/json.ts";
import type { Flag, Target } from "../../model/live/flag.ts";
import { label } from "../project/variation-value.ts";
import { readName, readObjects, readTexts, refuse } from "../steps/parameters.ts";
import type { Touch } from "../steps/step.ts";
import { type FlagApplied, type FlagKind, type FlagStep, type FlagView, readVariation } from "./step.ts";

/** The kind of context that the older instructions mean, and that all mean if they name none. */
const USER = "user";

/** The kinds that change which context keys get one variation, whatever the rules say. */
export const TARGET_KINDS: Readonly<Record<string, FlagKind>> = {
  addTargets: (step) => add(step, contextKindOf(step.parameters)),
  addUserTargets: (step) => add(step, USER),
  removeTargets: (step) => remove(step, contextKindOf(step.parameters)),
  removeUserTargets: (step) => remove(step, USER),
  clearTargets: (step) => clear(step, undefined),
  clearUserTargets: (step) => clear(step, USER),
  replaceTargets: (step) => {
    const targets = readTargets(step, contextKindOf);
    return { ...withTargets(step, targets), touched: [contentTouch(["targets"], () => true)] };
  },
  replaceUserTargets: (step) => {
    const targets = readTargets(step, () => USER);
    const named = new Set(readObjects(step.parameters, "targets").map(({ variationId }) => variationId));
    const missing = step.flag.variations.find((variation) => !named.has(variation.id));
    if (missing !== undefined) refuse(`Parameter "targets" has no entry for variation ${label(missing)}.`);
    const others = step.resource.targets.filter((target) => target.contextKind !== USER);
    return {
      ...withTargets(step, [...targets, ...others]),
      touched: [contentTouch(["targets", USER], (target) => target.contextKind === USER)],
    };
  },
};

function add(step: FlagStep, contextKind: string): FlagApplied {
  const wanted = readTarget(step.flag, step.parameters, contextKind);
  return {
    ...withTargets(step, merge(step.flag, step.resource.targets, wanted)),
    touched: wanted.values.map((key) => keyTouch(contextKind, key)),
  };
}

function remove(step: FlagStep, contextKind: string): FlagApplied {
  const unwanted = readTarget(step.flag, step.parameters, contextKind);
  const keys = new Set(unwanted.values);
  const targets = step.resource.targets.map((target) =>
    sameEntry(target, unwanted) ? { ...target, values: target.values.filter((key) => !keys.has(key)) } : target,
  );
  return { ...withTargets(step, targets), touched: unwanted.values.map((key) => keyTouch(contextKind, key)) };
}

function clear(step: FlagStep, contextKind: string | undefined): FlagApplied {
  const variation = readVariation(step.flag, step.parameters);
  const cleared = (target: Target) =>
    target.variation === variation && (contextKind === undefined || target.contextKind === contextKind);
  const path = [`targets of ${variation}`, ...(contextKind === undefined ? [] : [contextKind])];
  const targets = step.resource.targets.filter((target) => !cleared(target));
  return { ...withTargets(step, targets), touched: [contentTouch(path, cleared)] };
}

function readTarget(flag: Flag, written: JsonObject, contextKind: string): Target {
  const values = [...new Set(readTexts(written, "values"))];
  return { contextKind, variation: readVariation(flag, written), values };
}

function readTargets(step: FlagStep, kindOf: (written: JsonObject) => string): readonly Target[] {
  return readObjects(step.parameters, "targets")
    .map((written) => readTarget(step.flag, written, kindOf(written)))
    .reduce<readonly Target[]>((targets, wanted) => merge(step.flag, targets, wanted), []);
}

function contextKindOf(parameters: JsonObject): string {
  return parameters.contextKind === undefined ? USER : readName(parameters, "contextKind");
}

/** The targets with one more entry, merged into the entry of the same context kind and variation if there is one. */
function merge(flag: Flag, targets: readonly Target[], wanted: Target): readonly Target[] {
  const keys = new Set(wanted.values);
  for (const { contextKind, variation, values } of targets) {
    if (contextKind !== wanted.contextKind || variation === wanted.variation) continue;
    const twice = values.find((key) => keys.has(key));
    if (twice !== undefined) {
      const [one, other] = [variation, wanted.variation].map((id) => nameOf(flag, id));
      refuse(`The ${contextKind} "${twice}" would be targeted by two variations, ${one} and ${other}.`);
    }
  }
  const place = targets.findIndex((target) => sameEntry(target, wanted));
  const entry = targets[place];
  if (entry === undefined) return [...targets, wanted];
  return targets.with(place, { ...entry, values: [...new Set([...entry.values, ...wanted.values])] });
}

function nameOf({ variations }: Flag, id: string): string {
  const variation = variations.find((one) => one.id === id);
  return variation === undefined ? JSON.stringify(id) : label(variation);
}

function sameEntry(a: Target, b: Target): boolean {
  return a.contextKind === b.contextKind && a.variation === b.variation;
}

function withTargets({ resource }: FlagStep, targets: readonly Target[]): Pick<FlagApplied, "resource"> {
  return { resource: { ...resource, targets: targets.filter((target) => target.values.length > 0) } };
}

/** A key has one variation at most; only a flag that was already contradictory shows a list. */
function keyTouch(contextKind: string, key: string): Touch<FlagView> {
  return {
    path: ["targets", contextKind, key],
    read: (view) => {
      const variations = view.targetedAt(contextKind, key);
      return variations.length > 1 ? [...variations] : (variations[0] ?? null);
    },
  };
}

function contentTouch(path: readonly string[], included: (target: Target) => boolean): Touch<FlagView> {
  return { path, read: (view) => targetsContent(view.resource.targets.filter(included)) };
}

/** Targets as the effect records them: one for each context kind and variation, in an order of its own, since theirs decides nothing. */
export function targetsContent(targets: readonly Target[]): Json {
  const some = targets.filter(({ values }) => values.length > 0);
  const groups = Map.groupBy(some, ({ contextKind, variation }) => JSON.stringify([contextKind, variation]));
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, group]) => {
      const [contextKind, variation] = JSON.parse(name) as [string, string];
      return { contextKind, variation, values: [...new Set(group.flatMap(({ values }) => values))].sort() };
    });
}
