import { onTestFinished } from "vitest";
import { type Answer, type Exchange, type Route, type Server, serve } from "../../emulators/server.ts";
import type { Json, JsonObject } from "../../src/core/model/json.ts";
import { createGitHub } from "../../src/github/github.ts";
import type { Clock } from "../../src/ports/clock.ts";
import type { RepositoryHost } from "../../src/ports/repository-host.ts";

/** Git object ids that tests can tell apart. */
export const id = (letter: string): string => letter.repeat(40);

/** The time that the tests' clock shows at first. */
export const START = Date.parse("2026-11-22T10:00:00Z");

/** A clock that only moves when somebody sleeps, and remembers how long they slept. */
export function createClock(): Clock & { readonly slept: number[] } {
  const slept: number[] = [];
  return {
    slept,
    now: () => START + slept.reduce((sum, one) => sum + one, 0),
    sleep: async (milliseconds) => {
      slept.push(milliseconds);
    },
  };
}

/** A GitHub of a few routes on loopback, and our adapter in front of it, until the test ends. */
export async function start(
  routes: readonly Route[],
  more: { readonly token?: string; readonly apiPath?: string } = {},
): Promise<{ github: RepositoryHost; server: Server; slept: number[] }> {
  const server = await serve(routes, { missing: { status: 404, body: { message: "Not Found" } } });
  onTestFinished(() => server.close());
  const clock = createClock();
  const token = more.token ?? "ghs_canary";
  const apiUrl = `${server.url}${more.apiPath ?? ""}`;
  const options = { apiUrl, token, repository: "octo/flags", clock, random: () => 0, environment: {} };
  return { github: await createGitHub(options), server, slept: clock.slept };
}

/** A route of the repository; `path` follows `/repos/octo/flags`. */
export function route(method: string, path: string, answer: Route["answer"]): Route {
  return { method, path: `/repos/octo/flags${path}`, answer };
}

/** One page of a list, with GitHub's Link header. */
export function pageOf(items: readonly Json[], query: URLSearchParams, wrap = (page: Json[]): Json => page): Answer {
  const page = Number(query.get("page") ?? 1);
  const size = Number(query.get("per_page") ?? 30);
  const body = wrap(items.slice((page - 1) * size, page * size));
  const more = items.length > page * size;
  return { status: 200, body, headers: more ? { link: `<http://127.0.0.1/next?page=${page + 1}>; rel="next"` } : {} };
}

/** Which requests were made, as method and path with query. */
export function asked(log: readonly Exchange[]): string[] {
  return log.map(({ method, path }) => `${method} ${path.replace("/repos/octo/flags", "")}`);
}

/** A pull request as GitHub sends it, with what a test changes. */
export function pullBody(changes: JsonObject = {}): JsonObject {
  const repo = { id: 7, full_name: "octo/flags", default_branch: "main" };
  return {
    number: 12,
    html_url: "https://github.com/octo/flags/pull/12",
    state: "open",
    draft: false,
    merged: false,
    merged_at: null,
    merge_commit_sha: id("e"),
    user: { login: "ana" },
    head: { sha: id("a"), ref: "topic", repo },
    base: { sha: id("b"), ref: "main", repo },
    changed_files: 2,
    ...changes,
  };
}
