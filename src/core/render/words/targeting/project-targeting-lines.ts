import type { Json } from "../../../model/json.ts";
import type { Flag, Variation } from "../../../model/live/flag.ts";
import { formatVariation } from "../effects/flag-words.ts";
import { quoted, type Words } from "../words.ts";
import { item, section } from "./targeting-lines.ts";

/** JSON that is longer stands on several lines, so that a diff shows which part of it changed. */
const IN_ONE_LINE = 80;

/** What a flag can serve and what new environments begin with, line by line for a diff. */
export function projectTargetingLines(flag: Flag): Words[] {
  const { defaults } = flag;
  const sides: Words[] =
    defaults === undefined
      ? []
      : [
          ["on: ", ...formatVariation(flag, defaults.on)],
          ["off: ", ...formatVariation(flag, defaults.off)],
        ];
  return [...section("variations", flag.variations.flatMap(variationLines)), ...section("defaults", sides)];
}

function variationLines({ value, name, description }: Variation): Words[] {
  return item([
    ...valueLines(value),
    ...(name === undefined ? [] : [["name: ", quoted(name)]]),
    ...(description === undefined ? [] : [["description: ", quoted(description)]]),
  ]);
}

/** What another value than a text would be written as. */
const NO_TEXT = /^(?:true|false|null|[-+.0-9].*)?$/;

/** As JSON where that is needed, so that the number 3 and the text "3" differ. */
function valueLines(value: Json): Words[] {
  if (typeof value === "string" && !NO_TEXT.test(value) && value.length <= IN_ONE_LINE)
    return [["value: ", quoted(value)]];
  if (typeof value === "number" || typeof value === "boolean") return [[`value: ${value}`]];
  const text = JSON.stringify(value);
  const [first = "", ...others] = text.length > IN_ONE_LINE ? JSON.stringify(value, null, 2).split("\n") : [text];
  return [["value: ", quoted(first)], ...others.map((one): Words => [quoted(one)])];
}
