import type { RequestInit } from "undici";
import { createDispatcher, type Environment } from "../../io/http/dispatcher.ts";
import { createGate } from "../../io/http/gate.ts";
import { retryDelay } from "../../io/http/retry.ts";
import { createWaitBudget } from "../../io/http/wait-budget.ts";
import type { Clock } from "../../ports/clock.ts";

/** The part of the fetch standard that Octokit uses. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** What the fetch needs of the world; `deadline` is for one request, in milliseconds. */
export interface World {
  readonly clock: Clock;
  readonly random: () => number;
  readonly environment: Environment;
  readonly deadline?: number;
}

/** A request got no answer that can be used, or one that only says to come back later. */
export class Unanswered extends Error {
  readonly why: "unreachable" | "redirect" | "rate-limit";
  /** False only if the request certainly took no effect. */
  readonly uncertain: boolean;
  readonly status: number | undefined;
  /** Unix milliseconds from which GitHub counts afresh, where it says so. */
  readonly resetAt: number | undefined;

  constructor(
    why: Unanswered["why"],
    message: string,
    more: { uncertain: boolean; status?: number; resetAt?: number },
  ) {
    super(message);
    this.name = "Unanswered";
    this.why = why;
    this.uncertain = more.uncertain;
    this.status = more.status;
    this.resetAt = more.resetAt;
  }
}

interface Answer {
  readonly status: number;
  readonly header: (name: string) => string | undefined;
  readonly body: string;
}

interface Limit {
  readonly retryAfter?: number;
  readonly resetAt?: number;
}

const DEADLINE = 30_000;
const WIDTH = 8;
/** All that one run waits for GitHub. */
const BUDGET = 120_000;
/** Where GitHub does not say how long, it asks for a minute at least. */
const SILENT_LIMIT_PAUSE = 60_000;
/** Of one answer; a page of changed files comes with their patches. */
const MOST_BYTES = 64 * 1024 * 1024;
/** Codes of Node and undici for a connection that never stood. */
const NEVER_SENT =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$|CERT|LEAF_SIGNATURE/;

/** The one way to GitHub: through the proxy, with a deadline, at most eight requests at a time, no redirect, one retry layer. */
export async function createFetch(apiUrl: string, world: World): Promise<Fetch> {
  const { fetch } = await import("undici");
  const dispatcher = await createDispatcher(new URL(apiUrl), world.environment);
  const gate = createGate(WIDTH);
  const budget = createWaitBudget(BUDGET, world.clock);

  async function send(url: string, init: RequestInit): Promise<Answer | Unanswered> {
    const signal = AbortSignal.timeout(world.deadline ?? DEADLINE);
    try {
      // "manual" returns the redirect itself, so that it can be refused by name and not as a broken connection.
      const response = await fetch(url, { ...init, redirect: "manual", signal, dispatcher });
      const header = (name: string) => response.headers.get(name) ?? undefined;
      return { status: response.status, header, body: await readText(response.body ?? []) };
    } catch (error) {
      const reason = signal.aborted ? "no answer in time" : systemCode(error);
      return new Unanswered("unreachable", reason, { uncertain: !NEVER_SENT.test(reason) });
    }
  }

  return async (url, init) => {
    for (let attempt = 1; ; attempt++) {
      const answer = await gate(() => send(url, init));
      const limit = answer instanceof Unanswered ? undefined : readLimit(answer);
      const status = limit === undefined ? answer.status : 429;
      const failed = {
        attempt,
        status,
        repeatable: init.method === "GET",
        spent: budget.spent(),
        budget: budget.total,
      };
      // Nobody waits for GraphQL, which has a limit of its own: all that it tells can be asked for in another way.
      const waiting = init.method === "GET" || !url.endsWith("/graphql");
      const delay = waiting ? retryDelay({ ...failed, ...limit }, world.clock.now(), world.random()) : undefined;
      if (delay === undefined) return finish(answer, limit);
      await budget.wait(delay);
    }
  };
}

/** The answer as Octokit reads it: always JSON, and without the headers that make it print or guess. */
function finish(answer: Answer | Unanswered, limit: Limit | undefined): Response {
  if (answer instanceof Unanswered) throw answer;
  const { status, header, body } = answer;
  if (limit !== undefined) throw new Unanswered("rate-limit", "rate limit", { ...limit, status, uncertain: false });
  if (status >= 300 && status < 400) throw new Unanswered("redirect", "redirect", { status, uncertain: false });
  const link = header("link");
  const headers = { "content-type": "application/json", ...(link === undefined ? {} : { link }) };
  return new Response(body === "" ? null : body, { status, headers });
}

/** https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit */
function readLimit({ status, header, body }: Answer): Limit | undefined {
  if (status !== 403 && status !== 429) return undefined;
  const seconds = (name: string) => (/^\d{1,12}$/.test(header(name) ?? "") ? Number(header(name)) : undefined);
  const after = seconds("retry-after");
  if (after !== undefined) return { retryAfter: after * 1_000 };
  const reset = seconds("x-ratelimit-reset");
  if (header("x-ratelimit-remaining") === "0" && reset !== undefined) return { resetAt: reset * 1_000 };
  const said = status === 429 || /secondary rate limit|abuse detection/i.test(body);
  return said ? { retryAfter: SILENT_LIMIT_PAUSE } : undefined;
}

async function readText(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.byteLength;
    if (size > MOST_BYTES) throw new Error("more than 64 MiB");
    parts.push(chunk);
  }
  return Buffer.concat(parts).toString("utf8");
}

/** The code of a network error. Its message is left out: it may quote a header, hence the token. */
function systemCode(error: unknown): string {
  for (let at = error; at instanceof Error; at = at.cause) {
    const { code } = at as { code?: unknown };
    if (typeof code === "string") return code;
  }
  return "the connection broke";
}
