import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Json } from "../src/core/model/json.ts";
import type { Answer, Exchange, Fault, Request, Route, Server } from "./exchange.ts";

export type { Answer, Exchange, Fault, Request, Route, Server } from "./exchange.ts";

/** Starts a server on a free loopback port. `guard` may answer before any route does, e.g. 401. */
export async function serve(
  routes: readonly Route[],
  options: {
    readonly guard?: (request: Request, route: Route | undefined) => Answer | undefined;
    readonly missing: Answer;
    readonly headers?: (request: Request) => Readonly<Record<string, string>>;
    readonly port?: number;
  },
): Promise<Server> {
  const compiled = routes.map((route) => ({ route, pattern: compile(route.path) }));
  const log: Exchange[] = [];
  const faults: Fault[] = [];

  async function answer(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = await readBody(incoming);
    const path = incoming.url ?? "/";
    const method = incoming.method ?? "GET";
    const { pathname, search } = split(path);
    const match = compiled.find(({ route, pattern }) => route.method === method && pattern.test(pathname));
    const params = decode(match?.pattern.exec(pathname)?.groups ?? {});
    const body = text === "" ? undefined : parse(text);
    const request = { method, path, params, query: new URLSearchParams(search), headers: incoming.headers, body };
    const record = (status: number, sent: Json | undefined) =>
      log.push({ method, path, route: match?.route.path, headers: incoming.headers, body, status, answer: sent });
    const answerOnce = async (): Promise<Answer> => {
      try {
        return options.guard?.(request, match?.route) ?? (await match?.route.answer(request)) ?? options.missing;
      } catch (error) {
        return { status: 500, body: { message: `The emulator failed: ${String(error)}` } };
      }
    };

    const fault = faults.find((one) => one.method === method && one.path.test(path) && (one.times ?? 1) > 0);
    if (fault !== undefined) fault.times = (fault.times ?? 1) - 1;
    if (fault?.what === "drop-before") {
      record(0, undefined);
      incoming.socket.destroy();
      return;
    }
    const instead = typeof fault?.what === "object" ? fault.what : undefined;
    let result: Answer = options.missing;
    if (instead === undefined || instead.after === true) {
      result = await answerOnce();
    }
    if (fault?.what === "drop-after") {
      record(0, result.body);
      incoming.socket.destroy();
      return;
    }
    if (typeof instead?.answer === "string") {
      record(200, instead.answer);
      response.writeHead(200, { "content-type": "text/html" }).end(instead.answer);
      return;
    }
    const sent = instead?.answer ?? result;
    record(sent.status, sent.raw === undefined ? sent.body : Buffer.from(sent.raw).toString("utf8"));
    response.writeHead(sent.status, {
      ...(sent.body === undefined ? {} : { "content-type": "application/json; charset=utf-8" }),
      ...options.headers?.(request),
      ...sent.headers,
    });
    response.end(sent.raw ?? (sent.body === undefined ? undefined : JSON.stringify(sent.body)));
  }

  const server = createServer((incoming, response) => {
    answer(incoming, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    log,
    faults,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function compile(template: string): RegExp {
  const source = template
    .replaceAll(/[.*+?^$()|[\]\\]/g, "\\$&")
    .replaceAll(/\{(\w+)(\\\+)?\}/g, (_, name: string, many?: string) => `(?<${name}>${many ? ".+" : "[^/]+"})`);
  return new RegExp(`^${source}$`);
}

function split(path: string): { pathname: string; search: string } {
  const mark = path.indexOf("?");
  return mark < 0 ? { pathname: path, search: "" } : { pathname: path.slice(0, mark), search: path.slice(mark + 1) };
}

function decode(groups: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodePart(value)]));
}

/** A part that is not properly percent-encoded stays as it is. */
function decodePart(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

async function readBody(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

function parse(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}
