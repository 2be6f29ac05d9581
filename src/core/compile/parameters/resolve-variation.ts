import type { Pointer } from "../../model/diagnostic.ts";
import { canonicalJson, equalJson, isObject, type Json } from "../../model/json.ts";
import type { Flag, Variation } from "../../model/live/flag.ts";
import { closest, listNames } from "../../render/words/did-you-mean.ts";
import type { FaultScope } from "../scope.ts";

/** The id of the variation that a file names by value, else name, or by `{index}`, `{value}`, `{name}`; undefined once reported. */
export function resolveVariation(
  scope: FaultScope,
  flag: Flag,
  written: Json,
  pointer: Pointer,
  part: "key" | "value",
): string | undefined {
  const found = candidates(flag, written, part);
  if (found.length === 1) return found[0]?.id;
  const shown = show(written);
  const owner = `Flag ${JSON.stringify(flag.key)}`;
  if (found.length > 1) {
    const indexes = found.map(({ id }) => flag.variations.findIndex((variation) => variation.id === id));
    const message = `${owner} has ${found.length} variations that are called ${shown}.`;
    const hint = `Say which: ${indexes.map((index) => `{ index: ${index} }`).join(" or ")}.`;
    scope.report({ code: "ambiguous-variation", pointer, part, message, hint });
  } else {
    const message = `${owner} has no variation ${shown}.`;
    scope.report({ code: "unknown-variation", pointer, part, message, hint: hintFor(flag, written) });
  }
  return undefined;
}

/** The id that a file gives, if the flag has a variation of that id; undefined once reported. */
export function knownVariation(
  scope: FaultScope,
  flag: Flag,
  id: string,
  pointer: Pointer,
  part: "key" | "value",
): string | undefined {
  if (flag.variations.some((variation) => variation.id === id)) return id;
  const message = `Flag ${JSON.stringify(flag.key)} has no variation with the id ${show(id)}.`;
  const hint = `Name the variation instead: ${listNames(labels(flag))}.`;
  scope.report({ code: "unknown-variation", pointer, part, message, hint });
  return undefined;
}

function candidates(flag: Flag, written: Json, part: "key" | "value"): readonly Variation[] {
  const { variations } = flag;
  if (isObject(written)) {
    if (typeof written.index === "number") return variations.slice(written.index, written.index + 1);
    if ("value" in written) return variations.filter(({ value }) => equalJson(value, written.value as Json));
    return variations.filter(({ name }) => name === written.name);
  }
  // The keys of a mapping are always text, so `true: 25%` means the value true.
  const says = (value: Json) =>
    part === "key" && typeof value !== "string" ? canonicalJson(value) === written : equalJson(value, written);
  const byValue = variations.filter(({ value }) => says(value));
  return byValue.length > 0 ? byValue : variations.filter(({ name }) => name === written);
}

function hintFor(flag: Flag, written: Json): string {
  const names = labels(flag);
  const wanted = isObject(written) ? String(written.name ?? written.value ?? "") : String(written);
  const near = closest(wanted, names);
  const index = typeof written === "number" ? " A bare number is a value; a place is written { index: 0 }." : "";
  const meant = near === undefined ? "" : ` Did you mean ${JSON.stringify(near)}?`;
  return `${names.length === 1 ? "Its variation is" : "Its variations are"} ${listNames(names)}.${meant}${index}`;
}

function labels(flag: Flag): string[] {
  return flag.variations.map(({ name, value }) =>
    typeof value === "string" ? value : (name ?? canonicalJson(value).slice(0, 60)),
  );
}

function show(written: Json): string {
  const text = isObject(written) ? canonicalJson(Object.values(written)[0] ?? null) : JSON.stringify(written);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
