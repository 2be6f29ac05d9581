import type { Dispatcher } from "undici";
import type { Json } from "../../core/model/json.ts";
import { readJsonBody } from "./json-body.ts";

/** A request on its way to one service. `path` begins with a slash and carries the query. */
export interface Outgoing {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Json | undefined;
  /** What the body is; `application/json` if absent. */
  readonly contentType?: string | undefined;
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
      /** True if the body has more bytes than are taken. */
      readonly tooLarge?: true;
    }
  | { readonly answered: false; readonly timedOut: boolean; readonly error: unknown };

/** How far one exchange may go: milliseconds for all of it (connecting, sending, headers and body), and bytes of the body. */
export interface Bounds {
  readonly deadline: number;
  readonly mostBytes: number;
}

/** Sends a request once, within bounds. */
export async function exchange(
  origin: string,
  outgoing: Outgoing,
  dispatcher: Dispatcher,
  { deadline, mostBytes }: Bounds,
): Promise<Exchange> {
  const { request } = await import("undici");
  const signal = AbortSignal.timeout(deadline);
  const { method, path, headers, body, contentType = "application/json" } = outgoing;
  try {
    const response = await request(`${origin}${path}`, {
      method,
      headers: body === undefined ? headers : { ...headers, "content-type": contentType },
      body: body === undefined ? null : JSON.stringify(body),
      dispatcher,
      signal,
    });
    const content = await readJsonBody(response.body, mostBytes);
    const found = { answered: true as const, status: response.statusCode, headers: single(response.headers) };
    return { ...found, json: undefined, ...content };
  } catch (error) {
    return { answered: false, timedOut: signal.aborted, error };
  }
}

function single(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value].flat()[0] ?? ""]));
}
