import { describe, expect, test } from "vitest";
import type { FeatureSignals } from "../../../emulators/featuresignals/featuresignals.ts";
import { USERS } from "../../../emulators/featuresignals/seeds/seed-user.ts";
import type { JsonObject } from "../../../src/core/model/json.ts";
import { as, useFeatureSignals } from "./fixture.ts";

const { start, wait } = useFeatureSignals();

async function put(fs: FeatureSignals, body: JsonObject, email: string = USERS.ana, environment = "production") {
  const projects = await as(fs, USERS.reader, "GET", "/v1/projects");
  const { id } = environment === "nowhere" ? { id: environment } : fs.environment("storefront", environment);
  const path = `/v1/projects/${projects.body.data[0].id}/flags/new-checkout/environments/${id}`;
  return as(fs, email, "PUT", path, body);
}

describe("a direct change of a state", () => {
  test("merges: what is left out stays, and no approval is asked for", async () => {
    const fs = await start();
    const before = fs.state("storefront", "new-checkout", "production");
    wait(1000);
    const { status, body } = await put(fs, { enabled: true, percentage_rollout: 100 });
    expect(status).toBe(200);
    expect(body).toEqual({ ...before, enabled: true, percentage_rollout: 100, updated_at: "2026-11-02T12:00:01Z" });
    expect(fs.ledger).toEqual([]);
  });

  test("clears a schedule with an empty text, and refuses one that is no time", async () => {
    const fs = await start();
    expect((await put(fs, { scheduled_disable_at: "later" })).status).toBe(400);
    expect((await put(fs, { scheduled_disable_at: "" })).body).not.toHaveProperty("scheduled_disable_at");
  });

  test.each<[string, string, string, JsonObject, number]>([
    ["a viewer", USERS.reader, "staging", { enabled: true }, 403],
    ["a developer without a permission", USERS.requester, "staging", { enabled: true }, 403],
    ["a developer who may toggle", USERS.dev, "test", { enabled: true }, 200],
    ["a developer who may only toggle, of rules", USERS.dev, "test", { rules: [] }, 403],
    ["a developer who may edit rules", USERS.dev, "staging", { rules: [] }, 200],
    ["an admin", USERS.applier, "staging", { rules: [], enabled: false }, 200],
    ["an admin, of a field that nobody knows", USERS.applier, "staging", { org_id: "x" }, 400],
    ["an admin, of a rule with such a field", USERS.applier, "staging", { rules: [{ colour: "red" }] }, 400],
    ["an admin, in an environment that is not there", USERS.applier, "nowhere", { enabled: true }, 500],
    ["an admin, beyond 10000", USERS.applier, "staging", { percentage_rollout: 10_001 }, 500],
  ])("by %s", async (_, email, environment, body, status) => {
    expect((await put(await start(), body, email, environment)).status).toBe(status);
  });

  test("is what people do by hand, too", async () => {
    const fs = await start();
    const edited = fs.editState("storefront", "new-checkout", "staging", { enabled: false });
    expect(edited).toEqual(fs.state("storefront", "new-checkout", "staging"));
    expect(edited).toMatchObject({ enabled: false, default_value: "treatment" });
    expect(fs.log).toEqual([]);
  });
});

test("people add and delete flags", async () => {
  const fs = await start();
  fs.addFlag("storefront", { key: "fresh", defaultValue: "a", states: { test: { enabled: true } } });
  expect(fs.state("storefront", "fresh", "test").enabled).toBe(true);
  fs.deleteFlag("storefront", "fresh");
  expect(() => fs.flag("storefront", "fresh")).toThrow("flag not found");
});
