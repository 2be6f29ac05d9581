import { afterEach, beforeEach, expect } from "vitest";
import { type LaunchDarkly, startLaunchDarkly } from "../../../emulators/launchdarkly/launchdarkly.ts";
import { STOREFRONT, TOKENS } from "../../../emulators/launchdarkly/seed.ts";
import type { Json } from "../../../src/core/model/json.ts";
import { type Called, call, requestsOf } from "./call.ts";

/** When every test starts. */
export const NOON = Date.UTC(2026, 10, 2, 12);

/** The body of a request that turns a flag on. */
export const TURN_ON = { description: "Turn it on", instructions: [{ kind: "turnFlagOn" }] };

/** Where approval requests of every kind stand. */
export const GENERIC = "/api/v2/approval-requests";

/** What the tests of approval requests share: servers that close themselves, and a clock at noon. */
export interface Approvals {
  /** Starts a server whose production asks for approvals in this way. */
  start(approvals?: object): Promise<LaunchDarkly>;
  /** Lets so many milliseconds pass. */
  wait(milliseconds: number): void;
}

/** Sets the fixture up around every test of the file. */
export function useApprovals(): Approvals {
  let time = NOON;
  let servers: LaunchDarkly[] = [];
  beforeEach(() => {
    time = NOON;
  });
  afterEach(async () => {
    await Promise.all(servers.map((server) => server.close()));
    servers = [];
  });
  return {
    async start(approvals = {}) {
      const environments = STOREFRONT.environments.map((one) => {
        return one.key === "production" ? { ...one, approvals: { ...one.approvals, ...approvals } } : one;
      });
      const server = await startLaunchDarkly({ projects: [{ ...STOREFRONT, environments }], now: () => time });
      servers.push(server);
      return server;
    },
    wait(milliseconds) {
      time += milliseconds;
    },
  };
}

/** Creates a request about `payments-v2` in production; its id. */
export async function create(
  ld: LaunchDarkly,
  body: Json = TURN_ON,
  token: string = TOKENS.requester,
): Promise<string> {
  const made = await call(ld, "POST", requestsOf("payments-v2"), { token, body });
  expect(made.status).toBe(201);
  return made.body._id;
}

/** Applies a request with the token for merges. */
export function apply(ld: LaunchDarkly, id: string, body: Json = {}): Promise<Called> {
  return call(ld, "POST", `${GENERIC}/${id}/apply`, { token: TOKENS.applier, body });
}
