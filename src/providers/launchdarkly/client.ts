import type { Json } from "../../core/model/json.ts";
import type { Environment } from "../../io/http/dispatcher.ts";
import { createHttp } from "../../io/http/http.ts";
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

/** A client that sends the token raw, as LaunchDarkly wants it: https://apidocs.launchdarkly.com, "Authentication". */
export function createClient(options: LaunchDarklyOptions): Client {
  const { baseUri, token, clock, random, environment, deadline, budget } = options;
  const headers = {
    authorization: token,
    "ld-api-version": API_VERSION,
    accept: "application/json",
    "user-agent": "flag-gitops",
  };
  const http = createHttp({ service: SERVICE, base: baseUri, headers, clock, random, environment, deadline, budget });
  const redact = createRedactor([token]);

  async function find<T>(call: Call, read: (body: Part) => T): Promise<T | undefined> {
    const { status, body } = await http.send({ ...call, path: address(call) });
    const write = call.method !== "GET";
    if (status === 404) return undefined;
    if (status >= 400) throw refusal({ status, body }, call.need, write, redact);
    try {
      return read({ at: "", value: body });
    } catch (error) {
      if (error instanceof Unreadable) throw unreadableAnswer(SERVICE, error.message, write, status);
      throw error;
    }
  }

  return {
    find,
    async send(call, read) {
      const found = await find(call, (body) => ({ value: read(body) }));
      if (found === undefined)
        throw refusal({ status: 404, body: undefined }, call.need, call.method !== "GET", redact);
      return found.value;
    },
    close: http.close,
  };
}

function address(call: Call): string {
  const query = (call.query ?? []).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${fillPath(call.path, call.names)}${query.length === 0 ? "" : `?${query.join("&")}`}`;
}
