import { isObject, type Json, type JsonObject } from "../../../../src/core/model/json.ts";
import type { Answer } from "../../../server.ts";
import { refuse } from "../answers.ts";

const STATUSES = ["queued", "in_progress", "completed"];
const CONCLUSIONS = ["action_required", "cancelled", "failure", "neutral", "success", "skipped", "stale", "timed_out"];
const LEVELS = ["notice", "warning", "failure"];

/** The longest summary or text, and the most annotations that one request may bring. */
const [LONGEST_TEXT, MOST_ANNOTATIONS] = [65_535, 50];

/** The 422 that GitHub gives a request that breaks the rules of check runs; undefined if it breaks none. */
export function refuseCheckRun(body: JsonObject, what: "create" | "update"): Answer | undefined {
  const faults = [
    ...(what === "create" ? ["name", "head_sha"].filter((key) => !filled(body[key])).map(missing) : []),
    ...oneOf("status", body.status, STATUSES),
    ...oneOf("conclusion", body.conclusion, CONCLUSIONS),
    ...(body.status === "completed" && body.conclusion === undefined ? [missing("conclusion")] : []),
    ...(body.output === undefined ? [] : outputFaults(body.output, what)),
    ...(Array.isArray(body.actions) && body.actions.length > 3 ? [tooMany(3, body.actions.length)] : []),
  ];
  return faults.length === 0 ? undefined : refuse(422, `Invalid request.\n\n${faults.join("\n")}`);
}

function outputFaults(output: Json, what: "create" | "update"): string[] {
  if (!isObject(output)) return [`For 'properties/output', ${JSON.stringify(output)} is not an object.`];
  const required = what === "create" ? ["title", "summary"] : ["summary"];
  const { annotations } = output;
  return [
    ...required.filter((key) => typeof output[key] !== "string").map(missing),
    ...["summary", "text"].flatMap((key) => tooLong(output[key])),
    ...(annotations === undefined ? [] : annotationFaults(annotations)),
  ];
}

function annotationFaults(annotations: Json): string[] {
  if (!Array.isArray(annotations))
    return [`For 'properties/annotations', ${JSON.stringify(annotations)} is not an array.`];
  if (annotations.length > MOST_ANNOTATIONS) return [tooMany(MOST_ANNOTATIONS, annotations.length)];
  return annotations.flatMap((annotation) => {
    if (!isObject(annotation)) return [`For 'items', ${JSON.stringify(annotation)} is not an object.`];
    const { start_line: from, end_line: to, start_column: left, end_column: right } = annotation;
    const columns = left !== undefined || right !== undefined;
    return [
      ...["path", "message"].filter((key) => !filled(annotation[key])).map(missing),
      ...["start_line", "end_line"].filter((key) => !Number.isInteger(annotation[key])).map(missing),
      ...(annotation.annotation_level === undefined ? [missing("annotation_level")] : []),
      ...oneOf("annotation_level", annotation.annotation_level, LEVELS),
      ...(Number(from) < 1 || Number(to) < Number(from) ? ["Annotations end_line must not be before start_line."] : []),
      ...(columns && from !== to ? ["Annotations start_column and end_column need one line."] : []),
    ];
  });
}

function filled(value: Json | undefined): boolean {
  return typeof value === "string" && value !== "";
}

function missing(key: string): string {
  return `"${key}" wasn't supplied.`;
}

function oneOf(key: string, value: Json | undefined, words: readonly string[]): string[] {
  if (value === undefined || words.includes(String(value))) return [];
  return [`For 'properties/${key}', ${JSON.stringify(value)} is not a member of ${JSON.stringify(words)}.`];
}

function tooMany(most: number, supplied: number): string {
  return `No more than ${most} items are allowed; ${supplied} were supplied.`;
}

function tooLong(value: Json | undefined): string[] {
  const length = typeof value === "string" ? [...value].length : 0;
  return length > LONGEST_TEXT ? [`Only ${LONGEST_TEXT} characters are allowed; ${length} were supplied.`] : [];
}
