import type { FlagPart } from "../../model/change/desired-flag.ts";
import { isObject, type Json, type JsonObject } from "../../model/json.ts";
import type { Flag } from "../../model/live/flag.ts";
import { LIMITS } from "../../parse/source.ts";
import { schemaFaults } from "../../validate/schema/faults.ts";
import { writtenConfiguration } from "./written-configuration.ts";
import type { LeftPart } from "./written-part.ts";
import { keepsExactly } from "./written-variation.ts";

/** A part that a document leaves out, in one environment or, without one, of the flag as a whole. */
export interface LeftOut extends LeftPart {
  readonly environment?: string;
}

/** A flag as a `kind: Flag` document, and what that leaves out. */
export interface WrittenFlag {
  readonly document: JsonObject;
  readonly left: readonly LeftOut[];
}

type Place = readonly [part: string] | readonly [environment: string, part: string];

/**
 * A live flag as a valid `kind: Flag` document: every environment that the flag comes with, in their order, and on demand
 * its variations. What no valid document can say is left out. `prerequisites` are the flags that it names, by key.
 */
export function writtenFlag(
  flag: Flag,
  prerequisites: ReadonlyMap<string, Flag>,
  options: { readonly variations: boolean } = { variations: false },
): WrittenFlag {
  const left: LeftOut[] = [];
  const environments = Object.keys(flag.configurations).map((environment) => {
    const written = writtenConfiguration(flag, environment, prerequisites);
    left.push(...written.left.map((part) => ({ ...part, environment })));
    return [environment, written.value] as const;
  });
  const document: JsonObject = {
    kind: "Flag",
    project: flag.project,
    flag: flag.key,
    ...(options.variations ? { variations: flag.variations.map(({ id: _, ...variation }) => ({ ...variation })) } : {}),
    environments: Object.fromEntries(environments),
  };
  return withinLimits(withoutFaults({ document, left }));
}

/** The document without the parts that are not valid. */
function withoutFaults(written: WrittenFlag): WrittenFlag {
  const { variations = null } = written.document;
  const kept = keepsExactly(variations)
    ? written
    : without(written, ["variations"], "A value holds a number that a change file cannot hold exactly.");
  const whole = schemaFaults(kept.document).reduce((rest, { pointer, message }) => {
    const [first, environment, part] = pointer.map(String);
    if (first === "variations") return without(rest, [first], message);
    return part === undefined ? rest : without(rest, [environment as string, part], message);
  }, kept);
  return whole === written ? written : withoutFaults(whole);
}

/** The document without its largest parts, as far as they are too much for one file. */
function withinLimits(written: WrittenFlag): WrittenFlag {
  const { document } = written;
  if (valuesIn(document) <= LIMITS.nodes && JSON.stringify(document).length <= LIMITS.bytes / 2) return written;
  const [largest] = placesIn(document).sort((a, b) => b.size - a.size);
  if (largest === undefined) return written;
  return withinLimits(without(written, largest.place, "The file would be too large."));
}

function placesIn({ variations, environments }: JsonObject) {
  const place = (part: Json, ...names: Place) => ({ place: names, size: JSON.stringify(part).length });
  return [
    ...(variations === undefined ? [] : [place(variations, "variations")]),
    ...Object.entries(environments as JsonObject).flatMap(([environment, parts]) =>
      Object.entries(parts as JsonObject).map(([part, value]) => place(value, environment, part)),
    ),
  ];
}

/** The document without one part: of an environment (`[environment, part]`) or of the flag as a whole (`[part]`). */
function without(written: WrittenFlag, place: Place, why: string): WrittenFlag {
  const { document, left } = written;
  const [part, environment] = place.toReversed() as [FlagPart, string?];
  const environments = document.environments as JsonObject;
  const holder = environment === undefined ? document : (environments[environment] as JsonObject);
  if (!Object.hasOwn(holder, part)) return written;
  const { [part]: _, ...rest } = holder;
  if (environment === undefined) return { document: rest, left: [...left, { part, why }] };
  return {
    document: { ...document, environments: { ...environments, [environment]: rest } },
    left: [...left, { environment, part, why }],
  };
}

/** How many values there are at any depth, the outermost included. */
function valuesIn(value: Json): number {
  const inside = Array.isArray(value) || isObject(value) ? Object.values(value) : [];
  return inside.reduce<number>((sum, one) => sum + valuesIn(one), 1);
}
