import { plainMarkdown } from "../../scripts/demo/screen/plain-markdown.ts";
import { isObject, type JsonObject } from "../../src/core/model/json.ts";
import type { EmulatedWorld } from "./world.ts";

/** A check run as the pull request shows it. */
export interface ShownCheck {
  readonly id: number;
  readonly status: string;
  readonly conclusion: string | null;
  readonly title: string;
  readonly summary: string;
  readonly externalId: string;
}

/** The commit at the head of a pull request. */
export function headOf({ github }: EmulatedWorld, number: number): string {
  return String(part(github.pullRequest(number), "head").sha);
}

/** The web address of a pull request. */
export function urlOf({ github }: EmulatedWorld, number: number): string {
  return String(github.pullRequest(number).html_url);
}

/** The latest check run of each name on the head of a pull request. */
export function checksOf(world: EmulatedWorld, number: number): Record<string, ShownCheck> {
  const runs = world.github.checkRuns(headOf(world, number)).map((run) => [String(run.name), shownCheck(run)] as const);
  return Object.fromEntries(runs);
}

/** The latest check run of this name on the head of a pull request. */
export function checkOf(world: EmulatedWorld, number: number, name: string): ShownCheck {
  const { [name]: run } = checksOf(world, number);
  if (run === undefined) throw new Error(`#${number} has no check run ${JSON.stringify(name)}.`);
  return run;
}

/** Our one comment on a pull request, or undefined; throws if there are several. */
export function stickyOf({ github }: EmulatedWorld, number: number): { id: number; body: string } | undefined {
  const ours = github.comments(number).filter((comment) => part(comment, "user").login === "github-actions[bot]");
  if (ours.length > 1) throw new Error(`#${number} has ${ours.length} comments of ours.`);
  const [one] = ours;
  return one === undefined ? undefined : { id: Number(one.id), body: String(one.body) };
}

/** Our one comment as its readers see it, a row of the table on a line of its own; empty if there is none. */
export function commentOf(world: EmulatedWorld, number: number): string {
  return readable(stickyOf(world, number)?.body ?? "");
}

/** Markdown as its readers see it: the words alone. */
export function readable(markdown: string): string {
  return plainMarkdown(markdown.replaceAll("<br>", " / "), 10_000).join("\n");
}

function shownCheck(run: JsonObject): ShownCheck {
  const { title, summary } = part(run, "output");
  return {
    id: Number(run.id),
    status: String(run.status),
    conclusion: run.conclusion === null ? null : String(run.conclusion),
    title: String(title),
    summary: String(summary),
    externalId: String(run.external_id),
  };
}

function part(whole: JsonObject, name: string): JsonObject {
  const { [name]: found } = whole;
  if (!isObject(found)) throw new Error(`There is no ${name}.`);
  return found;
}
