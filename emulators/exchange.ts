import type { IncomingHttpHeaders } from "node:http";
import type { Json } from "../src/core/model/json.ts";

/** A request as a route sees it: path parameters decoded, the body parsed. */
export interface Request {
  readonly method: string;
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Json | undefined;
}

/** What a route answers. A body of undefined sends none; `raw` is sent as it is, under the content type of `headers`. */
export interface Answer {
  readonly status: number;
  readonly body?: Json | undefined;
  readonly raw?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One route; `path` is a template such as `/repos/{owner}/{repo}/pulls/{number}`, `{path+}` takes slashes too. */
export interface Route {
  readonly method: string;
  readonly path: string;
  readonly answer: (request: Request) => Answer | Promise<Answer>;
}

/** A request and its answer, as the log keeps them. `route` is the template, absent where none matched. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly route: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Json | undefined;
  readonly status: number;
  readonly answer: Json | undefined;
}

/** Something that goes wrong with the next matching requests. */
export interface Fault {
  readonly method: string;
  /** Matched against the path with its query. */
  readonly path: RegExp;
  /** How many requests it hits; 1 if absent. */
  times?: number;
  /** `drop-before` resets the connection unprocessed, `drop-after` once it took effect; else this is answered, after the effect if `after`. */
  readonly what: "drop-before" | "drop-after" | { readonly answer: Answer | string; readonly after?: boolean };
}

/** A running loopback server. */
export interface Server {
  readonly url: string;
  /** Every exchange so far, oldest first; faulted ones with status 0 where nothing was answered. */
  readonly log: Exchange[];
  readonly faults: Fault[];
  close(): Promise<void>;
}
