import { Failure } from "../../../../core/model/failure.ts";
import { equalJson, type Json } from "../../../../core/model/json.ts";
import type { Flag } from "../../../../core/model/live/flag.ts";
import { isTooLarge } from "../../../../io/http/http-failures.ts";
import type { Call, Client } from "../../client.ts";
import type { Page } from "../../json/narrow.ts";
import { viewing } from "../needs.ts";
import { readFlagPage } from "./flag-page.ts";

/** The most environments that one request for a list may name. Source: the changes of API version 20240415. */
const MOST_ENVIRONMENTS = 3;

/** The flags of a project that are archived, or those that are not, with the named environments. */
export interface FlagList {
  readonly project: string;
  readonly environments: readonly string[];
  readonly archived: boolean;
  /** The fewest flags that are asked for at once where more of them are too large for one answer; 1 if absent. */
  readonly fewest?: number;
}

/** A part of a list, by the places of its flags. */
export interface Span {
  readonly offset: number;
  readonly size: number;
}

/** What stands in a part of a list, on one page or on several, and how many requests it took. */
export interface SpanRead {
  readonly pages: readonly Page<Flag>[];
  readonly requests: number;
}

/**
 * Reads a part of a list; by halves, one after the other, where it is too large for one answer. Undefined if LaunchDarkly
 * does not know the project or an environment.
 */
export async function readSpan(
  client: Client,
  baseUri: URL,
  flags: FlagList,
  span: Span,
): Promise<SpanRead | undefined> {
  const { offset, size } = span;
  const requests = groups(flags.environments).length;
  try {
    const page = await readPage(client, baseUri, flags, span);
    return page === undefined ? undefined : { pages: [page], requests };
  } catch (error) {
    const half = Math.ceil(size / 2);
    if (!isTooLarge(error) || half < (flags.fewest ?? 1)) throw error;
    if (size === 1) throw tooLarge(flags.project, offset, error);
    const first = await readSpan(client, baseUri, flags, { offset, size: half });
    if (first === undefined) return undefined;
    const total = first.pages[0]?.total ?? 0;
    if (total <= offset + half) return { ...first, requests: requests + first.requests };
    const second = await readSpan(client, baseUri, flags, { offset: offset + half, size: size - half });
    if (second === undefined) throw incomplete(flags.project);
    return { pages: [...first.pages, ...second.pages], requests: requests + first.requests + second.requests };
  }
}

function tooLarge(project: string, offset: number, cause: Failure): Failure {
  const message = `Flag ${offset + 1} by key of project "${project}" is too large: LaunchDarkly's answer cannot be read.`;
  const hint = "Name the other flags, or fewer environments; a long list of targets belongs into a segment.";
  return new Failure(cause.code, message, { hint, status: cause.status, cause });
}

/** One page with all of the named environments, which takes a request for each three of them. */
async function readPage(client: Client, baseUri: URL, flags: FlagList, span: Span): Promise<Page<Flag> | undefined> {
  const { project } = flags;
  const parts = await Promise.all(
    groups(flags.environments).map((environments) =>
      client.find(listing(flags, environments, span), (body) => readFlagPage(body, project, environments, baseUri)),
    ),
  );
  const [first, ...others] = parts.flatMap((part) => part ?? []);
  if (first === undefined || others.length < parts.length - 1) return undefined;
  return others.reduce((page, other) => join(page, other) ?? raise(project), first);
}

/** The same page with the environments of both; undefined if they are not of the same flags. */
function join(page: Page<Flag>, other: Page<Flag>): Page<Flag> | undefined {
  if (page.length !== other.length || page.total !== other.total) return undefined;
  const found = page.found.flatMap((flag, index) => {
    const same = other.found[index];
    if (same?.key !== flag.key || !equalJson(asJson(same.variations), asJson(flag.variations))) return [];
    return [{ ...flag, configurations: { ...flag.configurations, ...same.configurations } }];
  });
  return found.length === page.length ? { ...page, found } : undefined;
}

function listing({ project, archived }: FlagList, environments: readonly string[], { offset, size }: Span): Call {
  return {
    method: "GET",
    path: "/api/v2/flags/{project}",
    names: { project },
    query: [
      ...environments.map((environment) => ["env", environment] as const),
      ["summary", "0"],
      ["limit", String(size)],
      ["offset", String(offset)],
      ["sort", "key"],
      ...(archived ? [["filter", "state:archived"] as const] : []),
    ],
    need: viewing({ project }),
  };
}

function groups(environments: readonly string[]): (readonly string[])[] {
  const count = Math.max(1, Math.ceil(environments.length / MOST_ENVIRONMENTS));
  return Array.from({ length: count }, (_, index) =>
    environments.slice(index * MOST_ENVIRONMENTS, (index + 1) * MOST_ENVIRONMENTS),
  );
}

/** The failure of a list that changed while its pages were read, or of which a page is short. */
export function incomplete(project: string): Failure {
  return new Failure("incomplete-list", `LaunchDarkly's list of the flags of project "${project}" is not complete.`, {
    hint: "Run again: flags came or went while it was read; nothing is decided on half a list.",
  });
}

function raise(project: string): never {
  throw incomplete(project);
}

function asJson(value: unknown): Json {
  return value as Json;
}
