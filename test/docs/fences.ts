import { readFileSync } from "node:fs";
import { isObject, type Json, type JsonObject } from "../../src/core/model/json.ts";

/** A fenced block of a Markdown file: the nearest heading above it, its language, and whether it shows what is wrong. */
export interface Fence {
  readonly heading: string;
  readonly language: string;
  readonly wrong: boolean;
  readonly text: string;
}

/** Every fenced block of a Markdown file, in order. */
export function readFences(path: string): Fence[] {
  const pattern = /^#{1,6} (?<heading>.+)$|^(?<label>Wrong|Right):$|^```(?<language>\w*)\n(?<text>[\s\S]*?)^```$/gm;
  const fences: Fence[] = [];
  let heading = "";
  let wrong = false;
  for (const { groups = {} } of readFileSync(path, "utf8").matchAll(pattern)) {
    if (groups.heading !== undefined) heading = groups.heading;
    else if (groups.label !== undefined) wrong = groups.label === "Wrong";
    else fences.push({ heading, language: groups.language ?? "", wrong, text: groups.text ?? "" });
  }
  return fences;
}

/** A whole change from a part of one: a list stands for its instructions, a mapping for some of its keys. */
export function completeChange(part: Json): Json {
  if (isObject(part) && "kind" in part && ("flag" in part || "segment" in part)) return part;
  const change: JsonObject = {
    kind: "FlagChange",
    project: "storefront",
    flag: "new-checkout",
    environment: "production",
    description: "Open the new checkout",
    instructions: ["turnFlagOn"],
  };
  return Array.isArray(part) ? { ...change, instructions: part } : { ...change, ...(part as JsonObject) };
}
