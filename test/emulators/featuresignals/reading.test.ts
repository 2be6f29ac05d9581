import { describe, expect, test } from "vitest";
import type { FeatureSignals } from "../../../emulators/featuresignals/featuresignals.ts";
import { USERS } from "../../../emulators/featuresignals/seeds/seed-user.ts";
import { STOREFRONT } from "../../../emulators/featuresignals/seeds/storefront.ts";
import { call } from "../launchdarkly/call.ts";
import { as, PAYMENTS, useFeatureSignals } from "./fixture.ts";

const { start } = useFeatureSignals();

const read = (fs: FeatureSignals, path: string) => as(fs, USERS.reader, "GET", `/v1${path}`);

async function projectPath(fs: FeatureSignals, slug = "storefront"): Promise<string> {
  const { body } = await read(fs, "/projects");
  return `/projects/${body.data.find((one: { slug: string }) => one.slug === slug).id}`;
}

describe("what there is", () => {
  test("is found from slug to id, and flags and segments by key", async () => {
    const fs = await start();
    const path = await projectPath(fs);
    const environments = await read(fs, `${path}/environments`);
    expect(environments.body.data.map(({ slug }: { slug: string }) => slug)).toEqual(["production", "staging", "test"]);
    expect((await read(fs, path)).body.project.slug).toBe("storefront");
    const { id } = environments.body.data[0];
    expect((await read(fs, `${path}/environments/${id}`)).body.environment.slug).toBe("production");
    expect((await read(fs, `${path}/flags/express-shipping`)).body).toMatchObject({
      flag: { key: "express-shipping", flag_type: "boolean", default_value: false, prerequisites: ["base-ui"] },
    });
    expect((await read(fs, `${path}/segments/beta-testers`)).body).toMatchObject({
      segment: { key: "beta-testers", match_type: "all", rules: [{ attribute: "beta" }] },
    });
    expect((await read(fs, `${path}/segments`)).body.total).toBe(2);
    expect((await read(fs, `${path}/flags`)).body.total).toBe(7);
  });

  test.each([
    ["/projects/nothing", "project not found"],
    ["/projects/nothing/flags", "project not found"],
    ["PROJECT/environments/nothing", "environment not found"],
    ["PROJECT/flags/nothing", "flag not found"],
    ["PROJECT/flags/nothing/environments/x", "flag not found"],
    ["PROJECT/segments/nothing", "segment not found"],
    ["/approvals/nothing", "approval request not found"],
  ])("and is not there at %s: %s", async (path, error) => {
    const fs = await start();
    const answer = await read(fs, path.replace("PROJECT", await projectPath(fs)));
    const docs = { rel: "docs", method: "GET" };
    expect(answer).toMatchObject({ status: 404, body: { error, message: error, _links: [docs] } });
    expect(answer.body).not.toHaveProperty("request_id");
  });

  test("tells of members all but the id that requests name", async () => {
    const fs = await start();
    const { body } = await read(fs, "/members");
    expect(body.data[2]).toEqual({
      id: expect.any(String),
      org_id: fs.organizationId,
      role: "admin",
      email: USERS.applier,
      name: "applier",
    });
  });

  test("hides a flag whose key is archived behind the list of those", async () => {
    const flags = [{ key: "archived", defaultValue: false, status: "archived" }];
    const fs = await start({ projects: [{ ...STOREFRONT, flags }] });
    const { body } = await read(fs, `${await projectPath(fs)}/flags/archived`);
    expect(body).toMatchObject({ total: 1, data: [{ key: "archived" }] });
  });
});

describe("a list", () => {
  const CROWD = Array.from({ length: 120 }, (_, index) => ({ ...STOREFRONT, slug: `p-${index}`, flags: [] }));

  test.each<[string, number, number, object]>([
    ["", 50, 0, { page: 1, per_page: 50, total_entries: 120, last_page: 3 }],
    ["?limit=100", 100, 0, { page: 1, per_page: 100, last_page: 2 }],
    ["?limit=100&offset=100", 20, 100, { page: 2, per_page: 100 }],
    ["?limit=500", 100, 0, { per_page: 100 }],
    ["?limit=0&offset=-3", 50, 0, { per_page: 50 }],
    ["?limit=ten", 50, 0, { per_page: 50 }],
    ["?offset=200", 0, 200, { page: 5 }],
  ])("asked for %j holds %i entries from %i on", async (query, count, offset, pagination) => {
    const fs = await start({ projects: CROWD });
    const { body } = await read(fs, `/projects${query}`);
    expect(body).toMatchObject({ total: 120, offset, meta: { pagination }, _links: [] });
    expect(body.data).toHaveLength(count);
    expect(body.data[0]?.slug).toBe(count === 0 ? undefined : `p-${offset}`);
    expect(body.has_more).toBe(offset + count < 120);
  });
});

describe("a state", () => {
  test("is read as a whole, without what it belongs to", async () => {
    const fs = await start();
    const path = `${await projectPath(fs)}/flags/new-checkout/environments`;
    const { body } = await read(fs, `${path}/${fs.environment("storefront", "production").id}`);
    expect(body).toEqual({
      id: expect.any(String),
      enabled: false,
      default_value: "control",
      rules: [
        expect.objectContaining({ id: "italy-beta", priority: 1, percentage: 2500, match_type: "all" }),
        expect.objectContaining({ id: "employees", priority: 2, percentage: 10_000, segment_keys: ["employees"] }),
      ],
      percentage_rollout: 0,
      scheduled_disable_at: "2027-01-01T00:00:00Z",
      updated_at: "2026-01-12T09:30:00Z",
    });
  });

  test.each(["test", "no-environment"])("that is not there is off and without an id (%s)", async (slug) => {
    const fs = await start();
    const id = slug === "test" ? fs.environment("storefront", slug).id : slug;
    const answer = await read(fs, `${await projectPath(fs)}/flags/search-ranking/environments/${id}`);
    const updated_at = "0001-01-01T00:00:00Z";
    expect(answer.body).toEqual({ id: "", enabled: false, rules: [], percentage_rollout: 0, updated_at });
  });
});

describe("every answer", () => {
  test("tells the version and what is left of the plan's requests", async () => {
    const fs = await start({ plan: "enterprise" });
    const { headers } = await read(fs, "/projects");
    expect(headers.get("api-version")).toBe("v1");
    expect(headers.get("x-ratelimit-limit")).toBe("2000");
    expect(headers.get("x-ratelimit-remaining")).toBe("1999");
  });

  test("carries an id of its request if it is asked to", async () => {
    const fs = await start({ requestIds: true });
    const { headers, body } = await read(fs, "/projects/nothing");
    expect(body.request_id).toBe(headers.get("x-request-id"));
  });

  test("is 429 with the seconds to wait once the limit is reached, until the window ends", async () => {
    const fs = await start({ rateLimit: { requests: 1, windowMilliseconds: 40 } });
    expect((await read(fs, "/projects")).status).toBe(200);
    const refused = await read(fs, "/projects");
    expect(refused).toMatchObject({ status: 429, body: { error: "rate limit exceeded" } });
    expect(refused.headers.get("retry-after")).toBe("1");
    await new Promise((resolve) => setTimeout(resolve, 45));
    expect((await read(fs, "/projects")).status).toBe(200);
  });

  test.each([["accept-version"], ["x-api-version"]])("is 406 for another version in %s", async (header) => {
    const fs = await start();
    expect((await call(fs, "GET", "/v1/projects", { headers: { [header]: "v2" } })).status).toBe(406);
    expect((await call(fs, "GET", "/v1/projects", { headers: { [header]: "v1" } })).status).toBe(401);
  });

  test("can be made to fail as the other emulators' can", async () => {
    const fs = await start();
    fs.faults.push({ method: "GET", path: /projects/, what: { answer: { status: 503 } } });
    expect((await call(fs, "GET", "/v1/projects")).status).toBe(503);
    expect((await read(fs, "/projects")).status).toBe(200);
  });
});

test("people see what the API shows", async () => {
  const fs = await start();
  const path = `${await projectPath(fs)}/flags/payments-v2/environments/${fs.environment("storefront", "production").id}`;
  expect((await read(fs, path)).body).toEqual(fs.state(...PAYMENTS));
});
