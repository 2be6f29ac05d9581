import type { Json, JsonObject } from "../../model/json.ts";
import type { Flag, Variation } from "../../model/live/flag.ts";
import { readVariation } from "../flag/step.ts";
import { readOptionalText, refuse } from "../steps/parameters.ts";
import type { Touch } from "../steps/step.ts";
import { type ProjectKind, variationIn } from "./project-step.ts";
import { servedIn, usesOf } from "./served.ts";
import { fittingValue, label } from "./variation-value.ts";

/** A flag decides between at least so many variations. */
const FEWEST = 2;

const PARTS = ["value", "name", "description"] as const;

/** The kinds that add, remove and change the variations of a flag. */
export const VARIATION_KINDS: Readonly<Record<string, ProjectKind>> = {
  addVariation: ({ resource: flag, parameters, context }) => {
    if (flag.kind === "boolean" && flag.variations.length >= FEWEST) {
      refuse("A boolean flag has two variations and takes no other.");
    }
    if (!isGiven(parameters, "value")) refuse('Parameter "value" must be given.');
    const value = fittingValue(flag, parameters.value as Json);
    const id = context.newId();
    const added = withTexts({ id, value }, parameters);
    return {
      resource: { ...flag, variations: [...flag.variations, added] },
      touched: [{ path: ["variation"], added: true, read: (view) => variationContent(view, id) }],
    };
  },
  removeVariation: ({ resource: flag, parameters }) => {
    const id = readVariation(flag, parameters);
    const uses = usesOf(flag, id);
    if (uses.length > 0) refuse(`Variation ${label(variationIn(flag, id) as Variation)} is used ${uses.join("; ")}.`);
    const variations = flag.variations.filter((variation) => variation.id !== id);
    if (variations.length < FEWEST) refuse("A flag needs two variations at least.");
    return {
      resource: { ...flag, variations },
      touched: [{ path: ["variation", id], read: (view) => variationContent(view, id) }],
    };
  },
  updateVariation: ({ resource: flag, parameters }) => {
    const id = readVariation(flag, parameters);
    const parts = PARTS.filter((part) => isGiven(parameters, part));
    if (parts.length === 0) refuse('One of the parameters "value", "name" and "description" must be given.');
    const value = parts.includes("value") ? { value: fittingValue(flag, parameters.value as Json, id) } : {};
    const changed = withTexts({ ...(variationIn(flag, id) as Variation), ...value }, parameters);
    return {
      resource: { ...flag, variations: flag.variations.map((one) => (one.id === id ? changed : one)) },
      touched: [
        ...parts.map((part) => ({
          path: ["variation", id, part],
          read: (view: Flag) => variationIn(view, id)?.[part] ?? null,
        })),
        ...(parts.includes("value") ? servedTouches(flag, id) : []),
      ],
    };
  },
};

/** Where each environment serves the variation, which instructions of this scope leave as it is. */
function servedTouches({ configurations }: Flag, id: string): Touch<Flag>[] {
  return Object.entries(configurations).flatMap(([environment, configuration]) => {
    const served = servedIn(configuration, id);
    const path = ["variation", id, "value", "served", environment];
    return served === undefined ? [] : [{ path, read: () => served as unknown as Json }];
  });
}

function isGiven(parameters: JsonObject, name: string): boolean {
  return Object.hasOwn(parameters, name) && parameters[name] !== undefined;
}

/** The variation with the name and description that the parameters give; an empty text takes either away. */
function withTexts({ id, value, ...texts }: Variation, parameters: JsonObject): Variation {
  const name = readOptionalText(parameters, "name") ?? texts.name ?? "";
  const description = readOptionalText(parameters, "description") ?? texts.description ?? "";
  return { id, value, ...(name === "" ? {} : { name }), ...(description === "" ? {} : { description }) };
}

/** A variation without its id, as the effect records it; null if there is none. */
function variationContent(flag: Flag, id: string): Json {
  const variation = variationIn(flag, id);
  if (variation === undefined) return null;
  const { value, name = null, description = null } = variation;
  return { value, name, description };
}
