import type { Json } from "../../core/model/json.ts";
import type { Environment } from "../../io/http/dispatcher.ts";
import { createHttp, type HttpAnswer, type HttpRequest } from "../../io/http/http.ts";
import { type Service, unreadableAnswer } from "../../io/http/http-failures.ts";
import { createRedactor } from "../../io/redact.ts";
import type { Clock } from "../../ports/clock.ts";
import { type Part, Unreadable } from "./json/narrow.ts";
import { fillPath } from "./path.ts";
import { type Need, refusal } from "./refusal.ts";

/** What the LaunchDarkly adapter must know. */
export interface LaunchDarklyOptions {
  /** Checked before: `parseBaseUri`. */
  readonly baseUri: URL;
  /** Checked before: `parseToken`. */
  readonly token: string;
  readonly clock: Clock;
  /** In [0,1). */
  readonly random: () => number;
  /** The process's environment, read for the proxy only. */
  readonly environment: Environment;
  /** Milliseconds for one request. */
  readonly deadline?: number | undefined;
  /** Milliseconds that a run may wait between repeats. */
  readonly budget?: number | undefined;
  /** The most bytes that are taken of one answer. */
  readonly mostBytes?: number | undefined;
}

/** One call of LaunchDarkly's REST API. */
export interface Call {
  readonly method: "GET" | "POST" | "DELETE";
  /** A template such as `/api/v2/flags/{project}/{flag}`. */
  readonly path: string;
  readonly names: Readonly<Record<string, string>>;
  readonly query?: readonly (readonly [string, string])[];
  readonly body?: Json;
  readonly repeatable?: boolean;
  readonly need: Need;
}

/** LaunchDarkly's REST API, with bodies that were checked. */
export interface Client {
  /** What `read` makes of the answer, or undefined for a 404. Throws a `Failure` for every other refusal. */
  find<T>(call: Call, read: (body: Part) => T): Promise<T | undefined>;
  /** What `read` makes of the answer. Throws a `Failure` for every refusal. */
  send<T>(call: Call, read: (body: Part) => T): Promise<T>;
  close(): Promise<void>;
}

/** The dated version that the shapes in this folder were written for. */
const API_VERSION = "20240415";
const SERVICE: Service = { name: "LaunchDarkly", addressInput: "launchdarkly-base-uri" };

/** A flag's address with nothing but `dryRun=true`: LaunchDarkly then answers a PATCH without changing anything. */
const DRY_RUN = /^\/api\/v2\/flags\/[^/?]+\/[^/?]+\?dryRun=true$/;

/** HTTP with the token in every request. */
export interface Connection {
  /** Refuses, as a bug of ours, every PATCH and PUT that would change something. */
  send(request: HttpRequest): Promise<HttpAnswer>;
  /** Hides the token in a text. */
  redact(text: string): string;
  close(): Promise<void>;
}

/** Sends the token raw, as LaunchDarkly wants it: https://apidocs.launchdarkly.com, "Authentication". */
export function connect(options: LaunchDarklyOptions): Connection {
  const { baseUri: base, token, ...rest } = options;
  const headers = {
    authorization: token,
    "ld-api-version": API_VERSION,
    accept: "application/json",
    "user-agent": "flag-gitops",
  };
  const http = createHttp({ ...rest, service: SERVICE, base, headers });
  return {
    async send(request) {
      const { method, path } = request;
      const dryRun = method === "PATCH" && DRY_RUN.test(path);
      if ((method === "PATCH" || method === "PUT") && !dryRun) {
        throw new TypeError(`LaunchDarkly is changed by approval requests only, never by ${method} ${path}.`);
      }
      return http.send(request);
    },
    redact: createRedactor([token]),
    close: http.close,
  };
}

/** LaunchDarkly's REST API as reads and approval requests use it. */
export function createClient(options: LaunchDarklyOptions): Client {
  const { send, redact, close } = connect(options);

  async function find<T>(call: Call, read: (body: Part) => T): Promise<T | undefined> {
    const answer = await send({ ...call, path: address(call) });
    const write = call.method !== "GET";
    if (answer.status === 404) return undefined;
    if (answer.status >= 400) throw refusal(answer, call.need, write, redact);
    return readAnswer(answer, write, read);
  }

  return {
    find,
    async send(call, read) {
      const found = await find(call, (body) => ({ value: read(body) }));
      if (found === undefined)
        throw refusal({ status: 404, body: undefined }, call.need, call.method !== "GET", redact);
      return found.value;
    },
    close,
  };
}

/** What `read` makes of an accepted request's answer; a `Failure` if it is not as published. */
export function readAnswer<T>({ status, body }: HttpAnswer, write: boolean, read: (body: Part) => T): T {
  try {
    return read({ at: "", value: body });
  } catch (error) {
    if (error instanceof Unreadable) throw unreadableAnswer(SERVICE, error.message, write, status);
    throw error;
  }
}

/** The path and query of a call. */
export function address(call: Pick<Call, "path" | "names" | "query">): string {
  const query = (call.query ?? []).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${fillPath(call.path, call.names)}${query.length === 0 ? "" : `?${query.join("&")}`}`;
}
