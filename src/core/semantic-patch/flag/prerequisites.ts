import type { JsonObject } from "../../model/json.ts";
import type { Prerequisite } from "../../model/live/flag.ts";
import { type Applied, type Kind, readObjects, readText, refuse, type Step } from "./step.ts";

/** The kinds that change which other flags must serve a variation first. */
export const PREREQUISITE_KINDS: Readonly<Record<string, Kind>> = {
  addPrerequisite: (step) => {
    const wanted = readPrerequisite(step, step.parameters);
    const present = step.configuration.prerequisites.find(({ key }) => key === wanted.key);
    if (present === undefined) return one(step, wanted.key, [...step.configuration.prerequisites, wanted]);
    if (present.variation === wanted.variation) return one(step, wanted.key, step.configuration.prerequisites);
    return refuse(`Flag "${wanted.key}" is a prerequisite already, with another variation.`);
  },
  updatePrerequisite: (step) => {
    const wanted = readPrerequisite(step, step.parameters);
    const { prerequisites } = step.configuration;
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
      step.configuration.prerequisites.filter((prerequisite) => prerequisite.key !== key),
    );
  },
  replacePrerequisites: (step) => {
    const prerequisites = readObjects(step.parameters, "prerequisites").map((entry) => readPrerequisite(step, entry));
    if (new Set(prerequisites.map(({ key }) => key)).size !== prerequisites.length) {
      refuse('Parameter "prerequisites" names a flag twice.');
    }
    return {
      configuration: { ...step.configuration, prerequisites },
      touched: [
        {
          path: ["prerequisites"],
          // All of them must hold, so their order decides nothing.
          read: (view) =>
            view.configuration.prerequisites
              .map(({ key, variation }) => ({ key, variation }))
              .sort((a, b) => (a.key < b.key ? -1 : 1)),
        },
      ],
    };
  },
};

function readPrerequisite({ flag, context }: Step, written: JsonObject): Prerequisite {
  const key = readText(written, "key");
  const id = readText(written, "variationId");
  if (key === flag.key) refuse(`Flag "${key}" cannot be a prerequisite of itself.`);
  const variation = context.prerequisiteVariation(key, id);
  if (variation === undefined) return refuse(`There is no flag "${key}" with a variation of the id "${id}".`);
  return { key, variation };
}

function one({ configuration }: Step, key: string, prerequisites: readonly Prerequisite[]): Applied {
  return {
    configuration: { ...configuration, prerequisites },
    touched: [
      {
        path: ["prerequisites", key],
        read: (view) => view.configuration.prerequisites.find((one) => one.key === key)?.variation ?? null,
      },
    ],
  };
}
