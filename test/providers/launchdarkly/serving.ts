import { inspect } from "node:util";
import { afterEach, beforeEach, expect } from "vitest";
import { type Answer, type Request, type Route, type Server, serve } from "../../../emulators/server.ts";
import type { FlagResource, SegmentResource } from "../../../src/core/model/change/change.ts";
import type { Failure } from "../../../src/core/model/failure.ts";
import type { Json } from "../../../src/core/model/json.ts";
import type { RequestDraft } from "../../../src/ports/provider.ts";
import type { LaunchDarklyOptions } from "../../../src/providers/launchdarkly/client.ts";
import { createLaunchDarkly, type LaunchDarkly } from "../../../src/providers/launchdarkly/provider.ts";

export const TOKEN = "api-t0k3n";
export const ID = "6a0000000000000000000001";
export const FLAG = {
  provider: "launchdarkly",
  project: "storefront",
  environment: "production",
  flag: "new-checkout",
} as const satisfies FlagResource;
export const EVERYWHERE: FlagResource = { ...FLAG, environment: null };
export const SEGMENT = {
  provider: "launchdarkly",
  project: "storefront",
  environment: "production",
  segment: "beta-testers",
} as const satisfies SegmentResource;

/** The approval requests of `FLAG`. */
export const OF_FLAG = "/api/v2/projects/storefront/flags/new-checkout/environments/production/approval-requests";
/** The approval requests of everything. */
export const OF_ALL = "/api/v2/approval-requests";

/** A request to be made, which nobody in particular is asked to review. */
export const DRAFT: RequestDraft = {
  resource: FLAG,
  description: "Title [mark]",
  instructions: [{ kind: "turnFlagOn" }],
  comment: "SHOP-1",
  members: [],
  teams: [],
};

/** A server that answers what a test gives it and 404 to the rest, and the provider that asks it. */
export interface Serving {
  readonly provider: LaunchDarkly;
  readonly server: Server;
  /** Milliseconds of every pause. */
  readonly waits: number[];
  /** What `<method> <path>` answers from now on. */
  given(line: string, body: Json | undefined, status?: number): void;
  answers(line: string, answer: (request: Request) => Answer): void;
  forget(line: string): void;
  /** Every request so far, as `<method> <path with query>`. */
  asked(): string[];
}

/** Serves every test of the file that calls it anew. */
export function serving(): Serving {
  let answers: Map<string, (request: Request) => Answer>;
  let server: Server;
  let provider: LaunchDarkly;
  let waits: number[];

  beforeEach(async () => {
    answers = new Map();
    waits = [];
    const routes: Route[] = ["GET", "POST", "DELETE", "PATCH", "PUT"].map((method) => ({
      method,
      path: "/{path+}",
      answer: (request) =>
        answers.get(`${method} ${request.path.split("?")[0]}`)?.(request) ?? {
          status: 404,
          body: { code: "not_found", message: "Not found" },
        },
    }));
    server = await serve(routes, { missing: { status: 404 } });
    provider = createLaunchDarkly(optionsFor(server, { waits }));
  });

  afterEach(async () => {
    await provider.close();
    await server.close();
  });

  return {
    get provider() {
      return provider;
    },
    get server() {
      return server;
    },
    get waits() {
      return waits;
    },
    given: (line, body, status = 200) => answers.set(line, () => ({ status, body })),
    answers: (line, answer) => answers.set(line, answer),
    forget: (line) => answers.delete(line),
    asked: () => server.log.map(({ method, path }) => `${method} ${path}`),
  };
}

/** What an adapter must know to ask a server; every pause is told to `waits` instead of waited. */
export function optionsFor(
  { url }: Pick<Server, "url">,
  { token = TOKEN, waits = [] }: { readonly token?: string; readonly waits?: number[] } = {},
): LaunchDarklyOptions {
  const sleep = async (milliseconds: number) => {
    waits.push(milliseconds);
  };
  const clock = { now: () => 1_700_000_000_000, sleep };
  return { baseUri: new URL(url), token, clock, random: () => 0, environment: {}, deadline: 1_000 };
}

/** The failure that a promise ends with; it never holds the token. */
export async function failureOf(promise: Promise<unknown>): Promise<Failure> {
  const failure = await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(failure).toMatchObject({ name: "Failure" });
  expect(inspect(failure, { depth: 9 })).not.toContain(TOKEN);
  return failure as Failure;
}

/** The only page of a list. */
export function page(...items: Json[]): Json {
  return { items, totalCount: items.length, _links: {} };
}
