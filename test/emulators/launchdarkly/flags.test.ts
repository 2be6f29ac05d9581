import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type LaunchDarkly, startLaunchDarkly } from "../../../emulators/launchdarkly/launchdarkly.ts";
import { TOKENS } from "../../../emulators/launchdarkly/seed.ts";
import { ruleId, variationId } from "../../../emulators/launchdarkly/seed-flag.ts";
import type { Json } from "../../../src/core/model/json.ts";
import { call, requestsOf, SEMANTIC_PATCH } from "./call.ts";

const FLAG = "/api/v2/flags/storefront/new-checkout";
const editor = "api-editor";
let ld: LaunchDarkly;

beforeEach(async () => {
  const tokens = {
    [TOKENS.reader]: { id: "1", name: "reader", actions: new Set(["viewProject"] as const) },
    [TOKENS.ana]: { id: "2", name: "ana", actions: "all", memberId: "3" },
    [editor]: { id: "4", name: "editor", actions: new Set(["updateFlag", "createApprovalRequest"] as const) },
  } as const;
  ld = await startLaunchDarkly({ tokens });
});
afterEach(() => ld.close());

const patch = (
  instructions: Json,
  more: { token?: string; query?: string; contentType?: string; environment?: string } = {},
) =>
  call(ld, "PATCH", `${FLAG}${more.query ?? ""}`, {
    token: more.token ?? editor,
    contentType: more.contentType ?? SEMANTIC_PATCH,
    body: { environmentKey: more.environment ?? "staging", instructions },
  });

describe("reading", () => {
  test.each([
    ["", ["production", "staging", "test"]],
    ["?env=staging", ["staging"]],
    ["?env=production&env=test", ["production", "test"]],
  ])("a flag with %s holds the environments %j", async (query, environments) => {
    const { body } = await call(ld, "GET", `${FLAG}${query}`, { token: TOKENS.reader });
    expect(Object.keys(body.environments)).toEqual(environments);
  });

  test.each(["/api/v2/flags/nowhere/new-checkout", "/api/v2/flags/storefront/nothing", `${FLAG}?env=moon`])(
    "%s is not found",
    async (path) => {
      const body = { code: "not_found", message: "Invalid resource identifier" };
      expect(await call(ld, "GET", path, { token: TOKENS.reader })).toMatchObject({ status: 404, body });
    },
  );

  test("a flag names its variations by index and keeps an empty place for users among the context targets", async () => {
    const { body } = await call(ld, "GET", `${FLAG}?env=production`, { token: TOKENS.reader });
    expect(body.environments.production).toMatchObject({
      offVariation: 0,
      targets: [{ values: ["user-9"], variation: 0, contextKind: "user" }],
      contextTargets: [
        { values: [], variation: 0, contextKind: "user" },
        { values: ["acme"], variation: 1, contextKind: "organization" },
      ],
      prerequisites: [{ key: "base-ui", variation: 0 }],
      _site: { href: "/storefront/production/features/new-checkout" },
    });
  });
});

describe("a direct change", () => {
  test("is made at once where nothing asks for approval", async () => {
    const answer = await patch([{ kind: "turnFlagOff" }]);
    expect(answer).toMatchObject({ status: 200, body: { environments: { staging: { on: false, version: 4 } } } });
    expect(ld.ledger).toEqual([]);
    expect(ld.writes()).toHaveLength(1);
  });

  test("is not allowed where the environment asks for approval", async () => {
    const answer = await patch([{ kind: "turnFlagOn" }], { environment: "production" });
    expect(answer).toMatchObject({ status: 405, body: { code: "method_not_allowed" } });
  });

  test("is allowed there to a token that may bypass approvals", async () => {
    const answer = await patch([{ kind: "turnFlagOn" }], { environment: "production", token: TOKENS.ana });
    expect(answer.status).toBe(200);
  });

  test("is only previewed in a dry run", async () => {
    const answer = await patch([{ kind: "turnFlagOn" }], { environment: "production", query: "?dryRun=true" });
    expect(answer.body.environments.production.on).toBe(true);
    expect(ld.configuration("storefront", "new-checkout", "production").on).toBe(false);
  });

  test.each([
    [403, { code: "forbidden", message: "approval is required" }],
    [405, { code: "method_not_allowed" }],
  ] as const)("is not even previewed where the account answers %i to that", async (refuseDryRuns, body) => {
    const tokens = { [editor]: { id: "4", name: "editor", actions: new Set(["updateFlag"] as const) } };
    const strict = await startLaunchDarkly({ tokens, refuseDryRuns });
    const ask = (environmentKey: string) =>
      call(strict, "PATCH", `${FLAG}?dryRun=true`, {
        token: editor,
        contentType: SEMANTIC_PATCH,
        body: { environmentKey, instructions: [{ kind: "turnFlagOn" }] },
      });
    expect(await ask("production")).toMatchObject({ status: refuseDryRuns, body });
    expect((await ask("staging")).status).toBe(200);
    await strict.close();
  });

  test.each([
    ["without the content type of a semantic patch", [{ kind: "turnFlagOff" }], "application/json"],
    ["with an unknown variation", [{ kind: "updateOffVariation", variationId: "none" }], SEMANTIC_PATCH],
    ["with one bad instruction among good ones", [{ kind: "turnFlagOff" }, { kind: "nothing" }], SEMANTIC_PATCH],
  ])("%s is refused and changes nothing", async (_, instructions, contentType) => {
    const before = ld.flag("storefront", "new-checkout");
    expect((await patch(instructions, { contentType })).status).toBe(400);
    expect(ld.flag("storefront", "new-checkout")).toEqual(before);
  });

  test("that would break a waiting request is refused, unless conflicts are to be ignored", async () => {
    const rule = ruleId("storefront", "new-checkout", "production", 0);
    const instructions = [{ kind: "updateRuleDescription", ruleId: rule, description: "Italy" }];
    const body = { description: "Rename", instructions };
    await call(ld, "POST", requestsOf("new-checkout"), { token: editor, body });
    const remove = [{ kind: "removeRule", ruleId: rule }];
    const as = { environment: "production", token: TOKENS.ana };
    expect((await patch(remove, as)).status).toBe(400);
    expect((await patch(remove, { ...as, query: "?ignoreConflicts=true" })).status).toBe(200);
  });
});

test("what a patch does not touch stays to the letter: salts, references, order, other environments", () => {
  const before = ld.flag("storefront", "new-checkout");
  const treatment = variationId("storefront", "new-checkout", 1);
  ld.editFlag("storefront", "new-checkout", "production", [
    { kind: "turnFlagOn" },
    { kind: "addTargets", contextKind: "user", values: ["user-1"], variationId: treatment },
  ]);
  const production = before.environments.production;
  expect(ld.flag("storefront", "new-checkout")).toEqual({
    ...before,
    _version: before._version + 1,
    environments: {
      ...before.environments,
      production: {
        ...production,
        on: true,
        version: 8,
        lastModified: expect.any(Number),
        targets: [...(production?.targets ?? []), { values: ["user-1"], variation: 1, contextKind: "user" }],
        contextTargets: [
          { values: [], variation: 0, contextKind: "user" },
          { values: ["acme"], variation: 1, contextKind: "organization" },
          { values: [], variation: 1, contextKind: "user" },
        ],
      },
    },
  });
});

test("a new rule gets ids, comes before the named one, and serves by index", () => {
  const employees = ruleId("storefront", "new-checkout", "production", 1);
  const [control, treatment] = [0, 1].map((index) => variationId("storefront", "new-checkout", index));
  ld.editFlag("storefront", "new-checkout", "production", [
    {
      kind: "addRule",
      beforeRuleId: employees,
      clauses: [{ attribute: "country", op: "in", values: ["ES"] }],
      rolloutWeights: { [control ?? ""]: 75_000, [treatment ?? ""]: 25_000 },
    },
  ]);
  const { rules } = ld.configuration("storefront", "new-checkout", "production");
  expect(rules.map(({ description }) => description)).toEqual(["Italian beta users", undefined, "Employees"]);
  expect(rules[1]).toMatchObject({
    _id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
    clauses: [{ _id: expect.any(String), attribute: "country", op: "in", values: ["ES"], negate: false }],
    rollout: {
      variations: expect.arrayContaining([
        { variation: 0, weight: 75_000 },
        { variation: 1, weight: 25_000 },
      ]),
    },
  });
  expect(rules[1]?._id).not.toBe(rules[1]?.clauses[0]?._id);
});

test("answers 429 with LaunchDarkly's envelope once a route's window is used up, until it is over", async () => {
  const limited = await startLaunchDarkly({ rateLimit: { perRoute: 2, windowMilliseconds: 300 } });
  const read = () => call(limited, "GET", FLAG, { token: TOKENS.reader });
  const [first, second, third] = [await read(), await read(), await read()];
  expect([first, second, third].map(({ status }) => status)).toEqual([200, 200, 429]);
  expect(first?.headers.get("x-ratelimit-route-remaining")).toBe("1");
  expect(third?.body.code).toBe("rate_limited");
  const reset = Number(third?.headers.get("x-ratelimit-reset"));
  await new Promise((resolve) => setTimeout(resolve, reset - Date.now() + 20));
  expect((await read()).status).toBe(200);
  await limited.close();
});
