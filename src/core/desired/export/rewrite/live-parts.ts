import type {
  DesiredConfiguration,
  DesiredRule,
  DesiredVariation,
  FlagPart,
} from "../../../model/change/desired-flag.ts";
import { equalJson, type Json, type JsonObject } from "../../../model/json.ts";
import {
  configurationIn,
  type Flag,
  type FlagConfiguration,
  type Prerequisite,
  type Rule,
} from "../../../model/live/flag.ts";
import { WHOLE_RULE, writtenRule } from "../../merge/rules/merge-rule.ts";
import { pairAnyRules } from "../../merge/rules/rule-pairs.ts";
import { pairVariations } from "../../pairing/pair-variations.ts";
import { pastNames } from "../../resolve/names.ts";
import { resolveConfiguration } from "../../resolve/resolve-configuration.ts";
import type { ResolvedConfiguration, ResolvedRule } from "../../resolve/resolved.ts";
import { writtenFlag } from "../written-flag.ts";
import type { LeftPart } from "../written-part.ts";
import type { AdoptedElement, AdoptedPart } from "./adopt.ts";

/** Parts of a document as they are live, and those that no document can say. */
export interface LiveParts {
  readonly parts: readonly AdoptedPart[];
  readonly left: readonly LeftPart[];
}

/** The variations of a document as they are live. */
export function liveVariations(desired: readonly DesiredVariation[], flag: Flag): LiveParts {
  const { left } = writtenFlag({ ...flag, configurations: {} }, new Map(), { variations: true });
  if (left.length > 0) return { parts: [], left };
  const { variations } = flag;
  const { origins } = pairVariations(desired, variations);
  const elements = variations.map(({ id: _, ...live }, place): AdoptedElement => {
    const origin = origins[place];
    const value: JsonObject = { ...live };
    return element(value, origin, origin !== undefined && equalJson({ ...value, ...desired[origin] }, value));
  });
  const value = elements.map((one) => one.value);
  return { parts: [{ place: ["variations"], value, elements }], left: [] };
}

/** Parts of one environment of a document as they are live; `prerequisites` are the flags that it names, by key. */
export function liveParts(
  { environment, desired }: { readonly environment: string; readonly desired: DesiredConfiguration },
  flag: Flag,
  prerequisites: ReadonlyMap<string, Flag>,
  parts: readonly FlagPart[],
): LiveParts {
  const live = configurationIn(flag, environment) as FlagConfiguration;
  const whole = writtenFlag({ ...flag, configurations: { [environment]: live } }, prerequisites);
  const written = (whole.document.environments as JsonObject)[environment] as JsonObject;
  const resolved = resolveConfiguration(desired, pastNames({ flag, prerequisites }), []);
  const adopted: AdoptedPart[] = [];
  const left: LeftPart[] = [];
  for (const part of parts) {
    // An export leaves out event tracking that is off.
    const value = written[part] ?? (part === "trackEvents" || part === "trackEventsFallthrough" ? false : undefined);
    if (value === undefined) left.push(whole.left.find((one) => one.part === part) ?? { part, why: UNSET });
    else
      adopted.push({ place: ["environments", environment, part], ...asElements(part, value, desired, resolved, live) });
  }
  return { parts: adopted, left };
}

const UNSET = "Nothing is set there in LaunchDarkly, which no document can say.";

function asElements(
  part: FlagPart,
  value: Json,
  { rules = [] }: DesiredConfiguration,
  resolved: ResolvedConfiguration,
  live: FlagConfiguration,
): Pick<AdoptedPart, "value" | "elements"> {
  const values = value as JsonObject[];
  if (part === "rules") {
    const elements = ruleElements(values, rules, resolved.rules ?? [], live.rules);
    return { value: elements.map((one) => one.value), elements };
  }
  if (part !== "prerequisites") return { value };
  return { value, elements: prerequisiteElements(values, resolved.prerequisites ?? [], live.prerequisites) };
}

function ruleElements(
  values: readonly JsonObject[],
  desired: readonly DesiredRule[],
  resolved: readonly ResolvedRule[],
  live: readonly Rule[],
): AdoptedElement[] {
  const { origins } = pairAnyRules(resolved, live);
  return live.map((rule, place) => {
    const origin = origins[place];
    const value = values[place] as JsonObject;
    if (origin === undefined) return element(value, undefined, false);
    const { id, trackEvents } = desired[origin] as DesiredRule;
    const told = {
      ...(id === undefined ? {} : { id }),
      ...value,
      ...(trackEvents === undefined ? {} : { trackEvents: rule.trackEvents }),
    };
    return element(told, origin, WHOLE_RULE.same(writtenRule(resolved[origin] as ResolvedRule, rule), rule));
  });
}

function prerequisiteElements(
  values: readonly JsonObject[],
  resolved: readonly Prerequisite[],
  live: readonly Prerequisite[],
): AdoptedElement[] {
  return live.map(({ key, variation }, place) => {
    const origin = resolved.findIndex((one) => one.key === key);
    const value = values[place] as JsonObject;
    return element(value, origin < 0 ? undefined : origin, resolved[origin]?.variation === variation);
  });
}

function element(value: Json, origin: number | undefined, same: boolean): AdoptedElement {
  return { value, same, ...(origin === undefined ? {} : { origin }) };
}
