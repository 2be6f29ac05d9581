import type { Change } from "../../model/change/change.ts";
import type { DesiredFlag } from "../../model/change/desired-flag.ts";
import type { Intent, IntentField } from "../../model/change/intent.ts";
import { configurationFields } from "./fields/configuration-fields.ts";
import { ORDER_PATH, PLACE_SEGMENT } from "./fields/rule-fields.ts";
import { stillSays } from "./fields/still-says.ts";
import { variationFields } from "./fields/variation-fields.ts";

/**
 * True if another version of the document still says everything that a change asked for: the edit from what git said
 * before the change to that version asks for the same and maybe for more. A part that was asked for whole is held as a
 * whole: where the version says a thing besides, applying the change could take that away again.
 */
export function holdsChange({ resource, intent }: Change, flag: DesiredFlag | undefined): boolean {
  if (flag === undefined || intent === undefined) return false;
  const { fields, names } = askedBy(intent, flag, resource.environment);
  const said = new Map(fields.map(({ path, after }) => [path, after]));
  const places = new Map(names.map((name, place) => [name, place]));
  const standsWell = placing(intent, places);
  return intent.fields.every((field) => {
    if (field.path === ORDER_PATH && Array.isArray(field.after)) return inOrder(field.after.map(String), places);
    const added = placedRule(field);
    if (added !== undefined) return standsWell(added, String(field.after));
    const after = said.get(field.path);
    return after !== undefined && stillSays(field, after);
  });
}

interface Asked {
  readonly fields: readonly IntentField[];
  readonly names: readonly string[];
}

function askedBy(intent: Intent, flag: DesiredFlag, environment: string | null): Asked {
  if (intent.of === "configuration") {
    return configurationFields(intent.before, flag.environments.get(environment ?? "") ?? {}, intent.after);
  }
  const { variations } = flag;
  return {
    fields: variations === undefined ? [] : variationFields(intent.before, variations, intent.after),
    names: [],
  };
}

type Places = ReadonlyMap<string, number>;

/** The name of the new rule that a field puts before another; undefined for a field of another sort. */
function placedRule({ path }: IntentField): string | undefined {
  const [first, name, last, ...more] = path.split("/");
  return first === "rules" && last === PLACE_SEGMENT && more.length === 0 ? name : undefined;
}

/**
 * Tells whether a new rule still stands before the rule before which it was put, or where that one is gone or was moved,
 * before the first that follows and keeps its place among those that were there before.
 */
function placing(intent: Intent, places: Places): (name: string, next: string) => boolean {
  if (intent.of !== "configuration" || !intent.fields.some((field) => placedRule(field) !== undefined)) {
    return () => true;
  }
  const { names } = configurationFields(intent.before, intent.after);
  const added = new Set(intent.fields.flatMap(({ path, before }) => (before === null ? [path] : [])));
  const isNew = (name: string) => added.has(`rules/${name}`);
  const steady = keepingPlace(
    names.filter((name) => !isNew(name) && places.has(name)),
    places,
  );
  return (name, next) => {
    const following = names.slice(names.indexOf(name) + 1).find((one) => steady.has(one));
    const before = [isNew(next) && places.has(next) ? next : undefined, following];
    return before.every((other) => other === undefined || inOrder([name, other], places));
  };
}

/** Those of the rules, in their order, that stand after all that stood before them, and before all others. */
function keepingPlace(names: readonly string[], places: Places): ReadonlySet<string> {
  const now = names.map((name) => places.get(name) ?? -1);
  const sorted = now.toSorted((a, b) => a - b);
  let highest = -1;
  const steady = names.filter((_, index) => {
    const place = now[index] as number;
    const isSteady = place > highest && place === sorted[index];
    highest = Math.max(highest, place);
    return isSteady;
  });
  return new Set(steady);
}

/** True if rules of these names all stand, in this order. */
function inOrder(order: readonly string[], places: Places): boolean {
  const found = order.map((name) => places.get(name) ?? -1);
  return found.every((place, index) => place > (found[index - 1] ?? -1));
}
