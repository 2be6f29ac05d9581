import { Document, isCollection } from "yaml";
import type { Json, JsonObject } from "../../../model/json.ts";
import { renderFlagFile, yamlText } from "../render-flag-file.ts";

/** Where a part of a flag stands in a document: in an environment, or for its variations at the top. */
export type PartPlace = readonly ["environments", environment: string, part: string] | readonly ["variations"];

/** A part with its key as an export lays it out, from the first column on, without a line end at its end. */
export function renderPart(place: PartPlace, value: Json): string {
  const [part, depth] = place[0] === "variations" ? (["variations", 0] as const) : ([place[2], 2] as const);
  const document: JsonObject = depth === 0 ? { [part]: value } : { environments: { here: { [part]: value } } };
  const [, ...lines] = renderFlagFile(document, { schema: "", left: [] }).trimEnd().split("\n");
  const margin = " ".repeat(2 * depth);
  return lines
    .slice(depth)
    .map((line) => (line.startsWith(margin) ? line.slice(margin.length) : line))
    .join("\n");
}

/** One element of a part that is a list, from the first column on: `- …`. */
export function renderElement(place: PartPlace, element: Json): string {
  const [, first = "", ...lines] = renderPart(place, [element]).split("\n");
  const margin = first.length - first.trimStart().length;
  return [first, ...lines].map((line) => (line.trim() === "" ? line : line.slice(margin))).join("\n");
}

/** A value on one line, as it stands in another value that does. */
export function renderInline(value: Json): string {
  const yaml = new Document(value, { version: "1.2" });
  if (isCollection(yaml.contents)) yaml.contents.flow = true;
  return yamlText(yaml, 0).trim();
}

/** A text of which every line but the first, and those that are empty, begins further to the right. */
export function indented(text: string, columns: number): string {
  return text.replaceAll(/\n(?=[^\n])/g, `\n${" ".repeat(columns)}`);
}
