import { afterEach, beforeEach, expect } from "vitest";
import {
  type FeatureSignals,
  type FeatureSignalsOptions,
  startFeatureSignals,
} from "../../../emulators/featuresignals/featuresignals.ts";
import { USERS } from "../../../emulators/featuresignals/seeds/seed-user.ts";
import type { Json, JsonObject } from "../../../src/core/model/json.ts";
import { type Called, call } from "../launchdarkly/call.ts";

/** When every test starts. */
export const NOON = Date.UTC(2026, 10, 2, 12);

/** Where approval requests stand. */
export const APPROVALS = "/v1/approvals";

/** The flag that the tests ask about, where nothing else is said. */
export const PAYMENTS = ["storefront", "payments-v2", "production"] as const;

/** What the tests share: servers that close themselves, and a clock at noon. */
export interface Fixture {
  start(options?: FeatureSignalsOptions): Promise<FeatureSignals>;
  /** Lets so many milliseconds pass. */
  wait(milliseconds: number): void;
}

/** Sets the fixture up around every test of the file. */
export function useFeatureSignals(): Fixture {
  let time = NOON;
  let servers: FeatureSignals[] = [];
  beforeEach(() => {
    time = NOON;
  });
  afterEach(async () => {
    await Promise.all(servers.map((server) => server.close()));
    servers = [];
  });
  return {
    async start(options = {}) {
      const server = await startFeatureSignals({ now: () => time, ...options });
      servers.push(server);
      return server;
    },
    wait(milliseconds) {
      time += milliseconds;
    },
  };
}

/** Sends one request as a user. */
export function as(fs: FeatureSignals, email: string, method: string, path: string, body?: Json): Promise<Called> {
  return call(fs, method, path, { token: `Bearer ${fs.tokenOf(email)}`, ...(body === undefined ? {} : { body }) });
}

/** The body of a create about a flag. */
export function draft(fs: FeatureSignals, payload: Json, more: JsonObject = {}, where = PAYMENTS): JsonObject {
  const [project, flag, environment] = where;
  const flag_id = fs.flag(project, flag).id;
  return { flag_id, env_id: fs.environment(project, environment).id, change_type: "update_state", payload, ...more };
}

/** A payload that applies. */
export function payloadOf(fs: FeatureSignals, state: JsonObject): JsonObject {
  return { ...state, org_id: fs.organizationId };
}

/** Creates a request as the requester; its id. */
export async function create(fs: FeatureSignals, payload: Json = payloadOf(fs, { enabled: true })): Promise<string> {
  const made = await as(fs, USERS.requester, "POST", APPROVALS, draft(fs, payload));
  expect(made.status).toBe(201);
  return made.body.id;
}

/** Reviews a request as the applier. */
export function review(fs: FeatureSignals, id: string, action = "approve", email: string = USERS.applier) {
  return as(fs, email, "POST", `${APPROVALS}/${id}/review`, { action, note: "Merged" });
}
