import type { Dispatcher } from "undici";
import type { Json } from "../../core/model/json.ts";
import type { Clock } from "../../ports/clock.ts";
import { createDispatcher, type Environment } from "./dispatcher.ts";
import { type Exchange, exchange, type Outgoing } from "./exchange.ts";
import { createGate } from "./gate.ts";
import { answerTooLarge, redirected, type Service, unreachable, unreadableAnswer } from "./http-failures.ts";
import { retryDelay } from "./retry.ts";
import { createWaitBudget } from "./wait-budget.ts";

/** What a JSON client must know. */
export interface HttpOptions {
  readonly service: Service;
  readonly base: URL;
  /** Sent with every request. */
  readonly headers: Readonly<Record<string, string>>;
  readonly clock: Clock;
  /** In [0,1); spreads repeats. */
  readonly random: () => number;
  /** Read for the proxy only. */
  readonly environment: Environment;
  /** Milliseconds for one request; 30 s if absent. */
  readonly deadline?: number | undefined;
  /** Milliseconds that all requests together may wait between repeats; 60 s if absent. */
  readonly budget?: number | undefined;
  /** The most bytes that are taken of one answer; 8 MiB if absent. */
  readonly mostBytes?: number | undefined;
}

/** One request. `repeatable` says that it may be sent again although it might have taken effect; only a GET is by itself. */
export interface HttpRequest {
  readonly method: Outgoing["method"];
  readonly path: string;
  readonly body?: Json | undefined;
  readonly contentType?: Outgoing["contentType"];
  readonly repeatable?: boolean;
}

/** An answer, of any status but a redirect; its body is absent where there was none, and where an error's was not JSON. */
export interface HttpAnswer {
  readonly status: number;
  readonly body: Json | undefined;
}

/** A JSON client of one service, with the only retry layer there is. */
export interface Http {
  /** Throws a `Failure` if there was no answer, a redirect, or a success that cannot be read. */
  send(request: HttpRequest): Promise<HttpAnswer>;
  /** Drops every connection; without it idle ones end by themselves and keep no process running. */
  close(): Promise<void>;
}

const DEADLINE = 30_000;
const BUDGET = 60_000;
const MOST_BYTES = 8 * 1024 * 1024;
const MOST_IN_FLIGHT = 8;

/** A JSON client of one service; the network library is loaded with the first request. */
export function createHttp(options: HttpOptions): Http {
  const { base, service, clock, deadline = DEADLINE, mostBytes = MOST_BYTES } = options;
  const budget = createWaitBudget(options.budget ?? BUDGET, clock);
  const gate = createGate(MOST_IN_FLIGHT);
  let dispatcher: Promise<Dispatcher> | undefined;

  async function settle(request: HttpRequest): Promise<Exchange> {
    const { method, path, body, contentType, repeatable = method === "GET" } = request;
    dispatcher ??= createDispatcher(base, options.environment);
    const outgoing: Outgoing = { method, path, headers: options.headers, body, contentType };
    for (let attempt = 1; ; attempt += 1) {
      const found = await exchange(base.origin, outgoing, await dispatcher, { deadline, mostBytes });
      const asked = found.answered ? askedWait(found.headers, clock.now()) : {};
      const status = found.answered ? found.status : undefined;
      const failed = { attempt, status, repeatable, ...asked, spent: budget.spent(), budget: budget.total };
      const delay = retryDelay(failed, clock.now(), options.random());
      if (delay === undefined) return found;
      await budget.wait(delay);
    }
  }

  return {
    async send(request) {
      const found = await gate(() => settle(request));
      const { host } = base;
      const write = request.method !== "GET";
      if (!found.answered) throw unreachable(service, host, found, write, deadline);
      const { status, json, unreadable, tooLarge } = found;
      if (status >= 300 && status < 400) throw redirected(service, host, status);
      if (status < 300 && tooLarge) throw answerTooLarge(service, request, mostBytes, status);
      if (status < 300 && unreadable !== undefined) throw unreadableAnswer(service, unreadable, write, status);
      return { status, body: json };
    },
    async close() {
      const opened = dispatcher;
      dispatcher = undefined;
      await (await opened?.catch(() => undefined))?.destroy();
    },
  };
}

/** Seconds since 1970 stay below this number for 3,000 years, milliseconds have been above it since 1973. */
const FIRST_MILLISECONDS = 1e11;

/** What the service says about when to come back: a pause in milliseconds, a moment in Unix milliseconds. */
function askedWait(headers: Readonly<Record<string, string>>, now: number): { retryAfter?: number; resetAt?: number } {
  const after = headers["retry-after"] ?? "";
  const reset = Number(headers["x-ratelimit-reset"] || Number.NaN);
  const pause = /^\d+(\.\d+)?$/.test(after) ? Number(after) * 1000 : Date.parse(after) - now;
  return {
    ...(Number.isNaN(pause) ? {} : { retryAfter: Math.max(0, pause) }),
    ...(Number.isFinite(reset) ? { resetAt: reset < FIRST_MILLISECONDS ? reset * 1000 : reset } : {}),
  };
}
