import type { Json, JsonObject } from "../../model/json.ts";
import type { Prerequisite } from "../../model/live/flag.ts";
import { readObjects, readText, refuse } from "../steps/parameters.ts";
import type { FlagApplied, FlagKind, FlagStep } from "./step.ts";

/** The kinds that change which other flags must serve a variation first. */
export const PREREQUISITE_KINDS: Readonly<Record<string, FlagKind>> = {
  addPrerequisite: (step) => {
    const wanted = readPrerequisite(step, step.parameters);
    const present = step.resource.prerequisites.find(({ key }) => key === wanted.key);
    if (present === undefined) return one(step, wanted.key, [...step.resource.prerequisites, wanted]);
    if (present.variation === wanted.variation) return one(step, wanted.key, step.resource.prerequisites);
    return refuse(`Flag "${wanted.key}" is a prerequisite already, with another variation.`);
  },
  updatePrerequisite: (step) => {
    const wanted = readPrerequisite(step, step.parameters);
    const { prerequisites } = step.resource;
    if (!prerequisites.some(({ key }) => key === wanted.key)) refuse(`Flag "${wanted.key}" is not a prerequisite.`);
    return one(
      step,
      wanted.key,
      prerequisites.map((prerequisite) => (prerequisite.key === wanted.key ? wanted : prerequisite)),
    );
  },
  removePrerequisite: (step) => {
    const key = readText(step.parameters, "key");
    return one(
      step,
      key,
      step.resource.prerequisites.filter((prerequisite) => prerequisite.key !== key),
    );
  },
  replacePrerequisites: (step) => {
    const prerequisites = readObjects(step.parameters, "prerequisites").map((entry) => readPrerequisite(step, entry));
    if (new Set(prerequisites.map(({ key }) => key)).size !== prerequisites.length) {
      refuse('Parameter "prerequisites" names a flag twice.');
    }
    return {
      resource: { ...step.resource, prerequisites },
      touched: [{ path: ["prerequisites"], read: (view) => prerequisitesContent(view.resource.prerequisites) }],
    };
  },
};

function readPrerequisite({ flag, context }: FlagStep, written: JsonObject): Prerequisite {
  const key = readText(written, "key");
  const id = readText(written, "variationId");
  if (key === flag.key) refuse(`Flag "${key}" cannot be a prerequisite of itself.`);
  const variation = context.prerequisiteVariation(key, id);
  if (variation === undefined) return refuse(`There is no flag "${key}" with a variation of the id "${id}".`);
  return { key, variation };
}

function one({ resource }: FlagStep, key: string, prerequisites: readonly Prerequisite[]): FlagApplied {
  return {
    resource: { ...resource, prerequisites },
    touched: [
      {
        path: ["prerequisites", key],
        read: (view) => view.resource.prerequisites.find((one) => one.key === key)?.variation ?? null,
      },
    ],
  };
}

/** Prerequisites as the effect records them: all of them must hold, so their order decides nothing. */
export function prerequisitesContent(prerequisites: readonly Prerequisite[]): Json {
  return prerequisites.map(({ key, variation }) => ({ key, variation })).sort((a, b) => (a.key < b.key ? -1 : 1));
}
