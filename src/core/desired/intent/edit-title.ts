import { FLAG_PARTS } from "../../model/change/desired-flag.ts";
import type { IntentField } from "../../model/change/intent.ts";

const MOST_PARTS = 3;
const LONGEST_KEY = 100;

/** What an edit is about: the flag, and the environment or (null) the flag's variations. */
export interface EditSubject {
  readonly flag: string;
  readonly environment: string | null;
}

/** The title of an edit that asks for everything, at most 300 characters. */
export function wholeTitle({ flag, environment }: EditSubject): string {
  const what = environment === null ? `the variations of ${cut(flag)}` : `${cut(flag)} in ${cut(environment)}`;
  return `Bring ${what} to what git says`;
}

/** The title of an edit that asks for these fields, at most 400 characters. */
export function editTitle({ flag, environment }: EditSubject, fields: readonly IntentField[]): string {
  if (environment === null) return `Update the variations of ${cut(flag)}`;
  const where = `${cut(flag)} in ${cut(environment)}`;
  const touched = new Set(fields.map(({ path }) => path.split("/")[0]));
  const others = FLAG_PARTS.filter((part) => part !== "on" && touched.has(part));
  const on = fields.find(({ path }) => path === "on");
  if (on === undefined) return `Update ${listed(others)} of ${where}`;
  const turned = `Turn ${on.after === true ? "on" : "off"} ${where}`;
  return others.length === 0 ? turned : `${turned} and update ${listed(others)}`;
}

function listed(parts: readonly string[]): string {
  const shown = parts.length > MOST_PARTS ? parts.slice(0, MOST_PARTS - 1) : parts;
  const last = parts.length > shown.length ? `${parts.length - shown.length} more parts` : shown.at(-1);
  const first = parts.length > shown.length ? shown : shown.slice(0, -1);
  return first.length === 0 ? `${last}` : `${first.join(", ")} and ${last}`;
}

function cut(key: string): string {
  return key.length > LONGEST_KEY ? `${key.slice(0, LONGEST_KEY)}…` : key;
}
