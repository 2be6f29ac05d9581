import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MEMBERS } from "../../../emulators/launchdarkly/seed.ts";
import { variationId } from "../../../emulators/launchdarkly/seed-flag.ts";
import { openChange } from "../../harness/change-request.ts";
import { expectStill } from "../../harness/scenario.ts";
import { checkOf, checksOf, commentOf } from "../../harness/shown.ts";
import { changesOf, type EmulatedWorld, type Run, startWorld } from "../../harness/world.ts";
import { CHECKOUT, LATER } from "./several-documents.ts";

const LEAP_DAY = Date.UTC(2096, 1, 29, 8);

const COPY = "storefront/new-checkout (production)";
const EVERYWHERE = "storefront/new-checkout (all environments)";
const SEGMENT = "storefront/segments/beta-testers (production)";
const RANKING = "storefront/search-ranking (production)";
const PAYMENTS = ["storefront/payments-v2 (staging)", "storefront/payments-v2 (production)"] as const;
/** All changes in file order. */
const NAMES = [COPY, EVERYWHERE, SEGMENT, RANKING, ...PAYMENTS];

describe("one pull request with every kind of change, two files with several documents", () => {
  let world: EmulatedWorld;
  let number: number;
  let opened: Run;
  let approved: Run;
  let merged: Run;
  let carriedOut: Run;
  /** What the check runs said after each run, by name. */
  const checks: Record<"opened" | "approved" | "merged", ReturnType<typeof checksOf>> = {
    opened: {},
    approved: {},
    merged: {},
  };
  const comments: string[] = [];

  beforeAll(async () => {
    world = await startWorld();
    number = openChange(world, { "flags/checkout.yaml": CHECKOUT, "flags/later.yaml": LATER });
    opened = await world.onPullRequest("opened", number);
    checks.opened = checksOf(world, number);
    comments.push(commentOf(world, number));
    for (const { _id } of world.launchDarkly.requests()) world.launchDarkly.approve(_id);
    approved = await world.onPullRequest("synchronize", number);
    checks.approved = checksOf(world, number);
    comments.push(commentOf(world, number));
    world.github.merge(number);
    merged = await world.onPush();
    checks.merged = checksOf(world, number);
    comments.push(commentOf(world, number));
  });

  afterAll(() => world.close());

  test("has one check run for each change, by the name of its resource", () => {
    const names = ["Flag changes", ...NAMES].sort();
    for (const shown of Object.values(checks)) expect(Object.keys(shown).sort()).toEqual(names);
  });

  test("tells in `changes` what each is about: a flag or a segment, all environments as null", () => {
    const place = { provider: "launchdarkly", project: "storefront" };
    const [checkout, later] = [{ file: "flags/checkout.yaml" }, { file: "flags/later.yaml" }];
    const expected = [
      { ...place, ...checkout, document: 0, flag: "new-checkout", environment: "production" },
      { ...place, ...checkout, document: 1, flag: "new-checkout", environment: null },
      { ...place, ...checkout, document: 2, segment: "beta-testers", environment: "production" },
      { ...place, ...later, document: 0, flag: "search-ranking", environment: "production" },
      { ...place, ...later, document: 1, flag: "payments-v2", environment: "staging" },
      { ...place, ...later, document: 1, flag: "payments-v2", environment: "production" },
    ];
    for (const run of [opened, approved, merged]) {
      const changes = changesOf(run);
      expect(changes.map((change) => ("segment" in change ? !("flag" in change) : true))).not.toContain(false);
      expect(changes).toMatchObject(expected);
      expect(changes.map(({ digest }) => digest)).toEqual(changesOf(opened).map(({ digest }) => digest));
    }
    expect(new Set(changesOf(opened).map(({ digest }) => digest)).size).toBe(NAMES.length);
  });

  test("asks LaunchDarkly for each once, in the words of its own endpoint", () => {
    const mark = (description: string) =>
      expect.stringMatching(new RegExp(`^${description} \\[flag-gitops v1 octo/flags#1 186853002 [^\\]]+\\]$`));
    const comment = (ticket = "") => expect.stringMatching(new RegExp(`^${ticket}Requested by https://\\S+/pull/1; `));
    const flags = "/api/v2/projects/storefront/flags";
    const inEnvironment = (flag: string, environment: string) =>
      `${flags}/${flag}/environments/${environment}/approval-requests`;
    const expected = [
      {
        path: `${inEnvironment("new-checkout", "production")}-flag-copy`,
        body: {
          description: mark("Serve in production what staging proved"),
          comment: comment("SHOP-7. "),
          notifyMemberIds: [MEMBERS.ben, MEMBERS.carla],
          notifyTeamKeys: ["platform"],
          source: { key: "staging", version: 3 },
          includedActions: ["updateFallthrough", "updateRules"],
        },
      },
      {
        path: "/api/v2/approval-requests",
        body: {
          resourceId: "proj/storefront:env/*:flag/new-checkout",
          description: mark("A third way to pay"),
          comment: comment(),
          instructions: [
            { kind: "addVariation", value: "express", name: "Express" },
            { kind: "updateDefaultVariation", onVariationValue: "express", offVariationValue: "control" },
          ],
        },
      },
      {
        path: "/api/v2/approval-requests",
        body: {
          resourceId: "proj/storefront:env/production:segment/beta-testers",
          description: mark("Let Globex in"),
          comment: comment(),
          notifyMemberIds: [MEMBERS.ana],
          notifyTeamKeys: ["checkout-owners", "platform"],
          instructions: [
            { kind: "addIncludedTargets", contextKind: "organization", values: ["globex"] },
            { kind: "removeRule", ruleId: expect.any(String) },
          ],
        },
      },
      {
        path: inEnvironment("search-ranking", "production"),
        body: {
          description: mark("Rank by what was learned, from the leap day on"),
          comment: comment(),
          instructions: [
            {
              kind: "updateFallthroughVariationOrRollout",
              variationId: variationId("storefront", "search-ranking", 1),
            },
          ],
          executionDate: LEAP_DAY,
        },
      },
      ...["staging", "production"].map((environment) => ({
        path: inEnvironment("payments-v2", environment),
        body: {
          description: mark("Turn the second payment provider on"),
          comment: comment(),
          instructions: [{ kind: "turnFlagOn" }],
        },
      })),
    ];
    const creates = world.launchDarkly.writes().filter(({ path }) => !path.endsWith("/apply"));
    const byPlace = (list: readonly { path: string; body?: unknown }[]) =>
      list.toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
    const placeOf = ({ path, body }: { path: string; body?: unknown }) =>
      `${path} ${(body as { resourceId?: string }).resourceId ?? ""}`;
    expect(byPlace(creates.map(({ path, body }) => ({ path, body })))).toEqual(byPlace(expected));
    expect(creates.map(({ method, status }) => [method, status])).toEqual(creates.map(() => ["POST", 201]));
  });

  test("waits for the approval of each, shows what each would do, and when", () => {
    expect(opened).toMatchObject({ code: 0, outputs: { result: "pending", changed: "6", pending: "6", failed: "0" } });
    for (const [index, name] of NAMES.entries()) {
      expect(checks.opened[name], name).toMatchObject({
        status: "in_progress",
        conclusion: null,
        title: "0 of 1 approval",
        externalId: changesOf(opened)[index]?.requestId,
      });
    }
    expect(checks.opened["Flag changes"]).toMatchObject({ conclusion: null, title: "0 of 6 changes approved" });
    for (const text of [comments[0], opened.summary.replaceAll("`", "")]) {
      expect(text).toContain("fallthrough: 90% control, 10% treatment → ");
      expect(text).toContain("Express: express");
      expect(text).toContain("globex");
      expect(text).toContain("at 2096-02-29 08:00 UTC");
      expect(text).toContain("targeting: off → ");
    }
    expect(checks.opened[COPY]?.summary).toContain("Asked to review: 2 members, team `platform`.");
    expect(checks.opened[SEGMENT]?.summary).toContain("1 member, team `checkout-owners`, team `platform`.");
    expect(comments.join() + Object.values(checks.opened).map(({ summary }) => summary)).not.toMatch(
      /(ana|ben)@example/i,
    );
  });

  test("shows each as approved", () => {
    expect(approved).toMatchObject({ code: 0, outputs: { result: "approved", approved: "6", pending: "0" } });
    for (const name of NAMES) {
      expect(checks.approved[name], name).toMatchObject({
        status: "completed",
        conclusion: "success",
        title: "Approved, 1 of 1 approval",
        externalId: checks.opened[name]?.externalId,
      });
    }
    expect(checks.approved["Flag changes"]).toMatchObject({ conclusion: "success", title: "6 changes approved" });
    expect(comments[1]).toContain("✅ Approved, 1 of 1 approval");
  });

  test("applies each once after the merge, segments first, and hands what is scheduled to LaunchDarkly", () => {
    expect(merged).toMatchObject({ code: 0, outputs: { result: "applied", applied: "6", failed: "0" } });
    const applies = world.launchDarkly.writes().filter(({ path }) => path.endsWith("/apply"));
    const ids = [SEGMENT, COPY, EVERYWHERE, RANKING, ...PAYMENTS].map((name) => checks.opened[name]?.externalId);
    expect(applies.map(({ path }) => path)).toEqual(ids.map((id) => `/api/v2/approval-requests/${id}/apply`));
    for (const name of NAMES) {
      const title = name === RANKING ? "Scheduled" : "Applied";
      expect(checks.merged[name], name).toMatchObject({ status: "completed", conclusion: "success", title });
      expect(checks.merged[name]?.externalId, name).toBe(checks.opened[name]?.externalId);
    }
    expect(checks.merged["Flag changes"]).toMatchObject({
      conclusion: "success",
      title: "5 changes applied, 1 scheduled",
    });
    expect(comments[2]).toContain("✅ Scheduled");
    expect(changesOf(merged).map(({ status }) => status)).toEqual(
      NAMES.map((name) => (name === RANKING ? "scheduled" : "completed")),
    );
    expect(changesOf(merged)[3]).toMatchObject({
      reason: "LaunchDarkly will carry it out at 2096-02-29 08:00 UTC.",
      reviewStatus: "approved",
    });
  });

  test("changes what was asked for and nothing else", () => {
    const { launchDarkly } = world;
    const segment = launchDarkly.segment("storefront", "production", "beta-testers");
    expect(segment.includedContexts).toEqual([{ contextKind: "organization", values: ["acme", "globex"] }]);
    expect(segment.rules.map(({ description }) => description)).toEqual(["A fifth of the trials"]);
    expect(launchDarkly.segment("storefront", "staging", "beta-testers").version).toBe(1);
    const checkout = launchDarkly.flag("storefront", "new-checkout");
    expect(checkout.variations.map(({ value }) => value)).toEqual(["control", "treatment", "express"]);
    expect(checkout.defaults).toEqual({ onVariation: 2, offVariation: 0 });
    const { production, staging } = checkout.environments;
    expect(production).toMatchObject({ on: false, rules: [], fallthrough: { variation: 1 }, offVariation: 0 });
    expect(production?.targets).toMatchObject([{ values: ["user-9"] }]);
    expect(staging).toMatchObject({ on: true, version: 3 });
    const { environments: payments } = launchDarkly.flag("storefront", "payments-v2");
    expect(Object.entries(payments).map(([key, { on }]) => [key, on])).toEqual([
      ["production", true],
      ["staging", true],
      ["test", false],
    ]);
    const rows = launchDarkly.ledger.slice(0, 5);
    expect(rows.map(({ flag, segment: key, environment }) => `${flag ?? key} ${environment}`)).toEqual([
      "beta-testers production",
      "new-checkout production",
      "new-checkout null",
      "payments-v2 staging",
      "payments-v2 production",
    ]);
    for (const row of rows) expect(row).toMatchObject({ reviewStatus: "approved", approvers: [MEMBERS.ben] });
  });

  test("is still after that, and says when LaunchDarkly carried out what was scheduled", async () => {
    await expectStill(world, merged);
    const fallthrough = () =>
      world.launchDarkly.configuration("storefront", "search-ranking", "production").fallthrough;
    world.launchDarkly.passTime(LEAP_DAY - 1);
    expect(fallthrough()).toEqual({ variation: 0 });
    world.launchDarkly.passTime(LEAP_DAY);
    expect(fallthrough()).toEqual({ variation: 1 });
    expect(world.launchDarkly.ledger.at(-1)).toMatchObject({ flag: "search-ranking" });
    expect(world.launchDarkly.ledger.at(-1)?.at).toBeGreaterThanOrEqual(LEAP_DAY);
    carriedOut = await merged.again();
    expect(carriedOut).toMatchObject({ code: 0, outputs: { result: "applied", applied: "6" } });
    expect(checkOf(world, number, RANKING)).toMatchObject({ conclusion: "success", title: "Applied" });
    expect(checkOf(world, number, RANKING).summary).toContain("It was applied at 2096-02-29 08:00 UTC");
    expect(commentOf(world, number)).not.toContain("Scheduled");
    expect(changesOf(carriedOut)[3]).toMatchObject({ status: "completed", conclusion: "success" });
    expect(world.launchDarkly.ledger).toHaveLength(6);
    await expectStill(world, carriedOut);
  });
});
