import type { Json, JsonObject } from "../../model/json.ts";
import type { Flag, Target } from "../../model/live/flag.ts";
import {
  type Applied,
  type Kind,
  readObjects,
  readOptionalText,
  readTexts,
  readVariation,
  refuse,
  type Step,
  type Touch,
} from "./step.ts";

/** The kind of context that the older instructions mean, and that all mean if they name none. */
const USER = "user";

/** The kinds that change which context keys get one variation, whatever the rules say. */
export const TARGET_KINDS: Readonly<Record<string, Kind>> = {
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
    if (missing !== undefined)
      refuse(`Parameter "targets" has no entry for the variation with the id "${missing.id}".`);
    const others = step.configuration.targets.filter((target) => target.contextKind !== USER);
    return {
      ...withTargets(step, [...targets, ...others]),
      touched: [contentTouch(["targets", USER], (target) => target.contextKind === USER)],
    };
  },
};

function add(step: Step, contextKind: string): Applied {
  const wanted = readTarget(step.flag, step.parameters, contextKind);
  return {
    ...withTargets(step, merge(step.configuration.targets, wanted)),
    touched: wanted.values.map((key) => keyTouch(contextKind, key)),
  };
}

function remove(step: Step, contextKind: string): Applied {
  const unwanted = readTarget(step.flag, step.parameters, contextKind);
  const keys = new Set(unwanted.values);
  const targets = step.configuration.targets.map((target) =>
    sameEntry(target, unwanted) ? { ...target, values: target.values.filter((key) => !keys.has(key)) } : target,
  );
  return { ...withTargets(step, targets), touched: unwanted.values.map((key) => keyTouch(contextKind, key)) };
}

function clear(step: Step, contextKind: string | undefined): Applied {
  const variation = readVariation(step.flag, step.parameters);
  const cleared = (target: Target) =>
    target.variation === variation && (contextKind === undefined || target.contextKind === contextKind);
  const path = [`targets of ${variation}`, ...(contextKind === undefined ? [] : [contextKind])];
  const targets = step.configuration.targets.filter((target) => !cleared(target));
  return { ...withTargets(step, targets), touched: [contentTouch(path, cleared)] };
}

function readTarget(flag: Flag, written: JsonObject, contextKind: string): Target {
  const values = [...new Set(readTexts(written, "values"))];
  return { contextKind, variation: readVariation(flag, written), values };
}

function readTargets(step: Step, kindOf: (written: JsonObject) => string): readonly Target[] {
  return readObjects(step.parameters, "targets")
    .map((written) => readTarget(step.flag, written, kindOf(written)))
    .reduce<readonly Target[]>(merge, []);
}

function contextKindOf(parameters: JsonObject): string {
  const contextKind = readOptionalText(parameters, "contextKind") ?? USER;
  return contextKind === "" ? refuse('Parameter "contextKind" must not be empty.') : contextKind;
}

/** The targets with one more entry, merged into the entry of the same context kind and variation if there is one. */
function merge(targets: readonly Target[], wanted: Target): readonly Target[] {
  const keys = new Set(wanted.values);
  for (const { contextKind, variation, values } of targets) {
    if (contextKind !== wanted.contextKind || variation === wanted.variation) continue;
    const twice = values.find((key) => keys.has(key));
    if (twice !== undefined) {
      refuse(
        `The ${contextKind} "${twice}" would be targeted by two variations, "${variation}" and "${wanted.variation}".`,
      );
    }
  }
  const place = targets.findIndex((target) => sameEntry(target, wanted));
  const entry = targets[place];
  if (entry === undefined) return [...targets, wanted];
  return targets.with(place, { ...entry, values: [...new Set([...entry.values, ...wanted.values])] });
}

function sameEntry(a: Target, b: Target): boolean {
  return a.contextKind === b.contextKind && a.variation === b.variation;
}

function withTargets({ configuration }: Step, targets: readonly Target[]): Pick<Applied, "configuration"> {
  return { configuration: { ...configuration, targets: targets.filter((target) => target.values.length > 0) } };
}

/** A key has one variation at most; only a flag that was already contradictory shows a list. */
function keyTouch(contextKind: string, key: string): Touch {
  return {
    path: ["targets", contextKind, key],
    read: (view) => {
      const variations = view.targetedAt(contextKind, key);
      return variations.length > 1 ? [...variations] : (variations[0] ?? null);
    },
  };
}

function contentTouch(path: readonly string[], included: (target: Target) => boolean): Touch {
  return { path, read: (view) => targetsContent(view.configuration.targets.filter(included)) };
}

/** Targets in an order of their own, since theirs decides nothing. */
function targetsContent(targets: readonly Target[]): Json {
  const keys = new Map<string, Target>();
  for (const target of targets.filter(({ values }) => values.length > 0)) {
    const name = JSON.stringify([target.contextKind, target.variation]);
    const values = [...(keys.get(name)?.values ?? []), ...target.values];
    keys.set(name, { ...target, values });
  }
  const names = [...keys.keys()].sort();
  return names.map((name) => {
    const { contextKind, variation, values } = keys.get(name) as Target;
    return { contextKind, variation, values: [...new Set(values)].sort() };
  });
}
