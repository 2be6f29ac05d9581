import type { Dispatcher } from "undici";
import type { Json } from "../../core/model/json.ts";
import { readJsonBody } from "./json-body.ts";

/** A request on its way to one service. `path` begins with a slash and carries the query. */
export interface Outgoing {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Json | undefined;
}

/** What came of sending a request once: an answer, or none with the reason as Node gives it. */
export type Exchange =
  | {
      readonly answered: true;
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly json: Json | undefined;
      /** Why the body could not be read, as the end of a sentence. */
      readonly unreadable?: string;
    }
  | { readonly answered: false; readonly timedOut: boolean; readonly error: unknown };

/** Sends a request once, within a deadline (ms) for all of it: connecting, sending, headers and body. */
export async function exchange(
  origin: string,
  outgoing: Outgoing,
  dispatcher: Dispatcher,
  deadline: number,
): Promise<Exchange> {
  const { request } = await import("undici");
  const signal = AbortSignal.timeout(deadline);
  const { method, path, headers, body } = outgoing;
  try {
    const response = await request(`${origin}${path}`, {
      method,
      headers: body === undefined ? headers : { ...headers, "content-type": "application/json" },
      body: body === undefined ? null : JSON.stringify(body),
      dispatcher,
      signal,
    });
    const content = await readJsonBody(response.body);
    const found = { answered: true as const, status: response.statusCode, headers: single(response.headers) };
    return "json" in content
      ? { ...found, json: content.json }
      : { ...found, json: undefined, unreadable: content.unreadable };
  } catch (error) {
    return { answered: false, timedOut: signal.aborted, error };
  }
}

function single(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value].flat()[0] ?? ""]));
}
