import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startLaunchDarkly } from "../../../emulators/launchdarkly/launchdarkly.ts";
import { TOKENS } from "../../../emulators/launchdarkly/seed.ts";
import type { Call } from "../../../src/providers/launchdarkly/client.ts";
import { connect, createClient } from "../../../src/providers/launchdarkly/client.ts";
import {
  createLaunchDarklyPreviewer,
  type LaunchDarklyPreviewer,
} from "../../../src/providers/launchdarkly/previewer.ts";
import { configurationBody, flagBody } from "./bodies.ts";
import { FLAG, failureOf, optionsFor, serving, TOKEN } from "./serving.ts";

const world = serving();
const LINE = "PATCH /api/v2/flags/storefront/new-checkout";
const ON = [{ kind: "turnFlagOn" }];
let previewer: LaunchDarklyPreviewer;

beforeEach(() => {
  previewer = createLaunchDarklyPreviewer(optionsFor(world.server));
});
afterEach(() => previewer.close());

const preview = () => previewer.preview(FLAG, ON);

test("shows the environment as LaunchDarkly says it would be, by one dry run", async () => {
  world.given(LINE, flagBody({ production: configurationBody({ on: true, version: 8 }), test: configurationBody() }));
  expect(await preview()).toMatchObject({ is: "shown", configuration: { on: true, version: 8 } });
  expect(world.asked()).toEqual([`${LINE}?dryRun=true`]);
  expect(world.server.log[0]).toMatchObject({
    body: { environmentKey: "production", instructions: ON },
    headers: {
      authorization: TOKEN,
      "content-type": "application/json; domain-model=launchdarkly.semanticpatch",
      "ld-api-version": "20240415",
    },
  });
});

test.each([
  [401, "Invalid access token"],
  [403, "Forbidden"],
  [403, "approval is required"],
  [405, "Approval is required to update this flag"],
  [400, "Approval is required"],
])("is denied by %i %s", async (status, message) => {
  world.given(LINE, { message }, status);
  expect(await preview()).toEqual({ is: "denied" });
});

test.each([
  [400, { message: "No rule\n\u001b[31mwith that id." }, /^No rule \[31mwith that id$/],
  [409, { message: `The token ${TOKEN} and ${"x".repeat(400)}` }, /^The token \S+ and x{200,}…$/],
  [400, {}, /^LaunchDarkly answered 400$/],
])("is refused by %i with LaunchDarkly's reason in one short line", async (status, body, reason) => {
  world.given(LINE, body, status);
  const reading = await preview();
  expect(reading).toMatchObject({ is: "refused", reason: expect.stringMatching(reason) });
  expect(JSON.stringify(reading)).not.toContain(TOKEN);
});

test.each([
  [404, "not-found"],
  [500, "unavailable"],
])("%i is a failure after which nothing has changed", async (status, code) => {
  world.given(LINE, { message: "Sorry" }, status);
  expect(await failureOf(preview())).toMatchObject({ code, outcome: "none" });
});

test("an answer without the environment is a failure", async () => {
  world.given(LINE, flagBody({}));
  expect(await failureOf(preview())).toMatchObject({ code: "unreadable-answer", outcome: "none" });
});

test("no name leads to another path", async () => {
  expect(await failureOf(previewer.preview({ ...FLAG, flag: ".." }, ON))).toMatchObject({ code: "unusable-name" });
  expect(world.asked()).toEqual([]);
});

describe("no PATCH leaves but a dry run", () => {
  test.each([
    "/api/v2/flags/storefront/new-checkout",
    "/api/v2/flags/storefront/new-checkout?dryRun=false",
    "/api/v2/flags/storefront/new-checkout?dryRun=true&ignoreConflicts=true",
    "/api/v2/flags/storefront/new-checkout?ignoreConflicts=true&dryRun=true",
    "/api/v2/flags/storefront/new-checkout/copy?dryRun=true",
    "/api/v2/segments/storefront/production/beta-testers?dryRun=true",
    "/api/v2/approval-requests/6a0000000000000000000001?dryRun=true",
  ])("%s is a bug of ours", async (path) => {
    const { send, close } = connect(optionsFor(world.server));
    await expect(send({ method: "PATCH", path, body: {} })).rejects.toThrow(TypeError);
    await expect(send({ method: "PUT", path, body: {} })).rejects.toThrow(TypeError);
    await close();
    expect(world.asked()).toEqual([]);
  });

  test("the client of the provider sends none either", async () => {
    const client = createClient(optionsFor(world.server));
    const call = { method: "PATCH", path: "/api/v2/flags/{p}", names: { p: "p" }, need: { action: "", resource: "" } };
    await expect(client.find(call as unknown as Call, () => 1)).rejects.toThrow(TypeError);
    await client.close();
  });
});

test.each([
  ["shown", undefined, TOKENS.ana],
  ["shown", 405, TOKENS.ana],
  ["denied", undefined, TOKENS.applier],
  ["denied", 403, "api-editor"],
  ["denied", 405, "api-editor"],
] as const)("is %s where dry runs are answered %s, and changes nothing", async (is, refuseDryRuns, token) => {
  const editor = { id: "1", name: "editor", actions: new Set(["updateFlag"] as const) };
  const ana = { id: "2", name: "ana", actions: "all" } as const;
  const applier = { id: "3", name: "applier", actions: new Set(["applyApprovalRequest"] as const) };
  const tokens = { "api-editor": editor, [TOKENS.ana]: ana, [TOKENS.applier]: applier };
  const ld = await startLaunchDarkly({ tokens, ...(refuseDryRuns === undefined ? {} : { refuseDryRuns }) });
  const before = ld.flag("storefront", "new-checkout");
  const real = createLaunchDarklyPreviewer(optionsFor(ld, { token }));
  expect(await real.preview(FLAG, ON)).toMatchObject(is === "shown" ? { is, configuration: { on: true } } : { is });
  expect(ld.flag("storefront", "new-checkout")).toEqual(before);
  await real.close();
  await ld.close();
});
