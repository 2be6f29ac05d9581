import { describe, expect, test } from "vitest";
import { toModel } from "../../../emulators/launchdarkly/account/change/configuration.ts";
import { type LaunchDarkly, startLaunchDarkly } from "../../../emulators/launchdarkly/launchdarkly.ts";
import { STOREFRONT, TOKENS } from "../../../emulators/launchdarkly/seed.ts";
import { variationId } from "../../../emulators/launchdarkly/seed-flag.ts";
import { COPY_ACTIONS } from "../../../src/core/model/change/change.ts";
import type { Json } from "../../../src/core/model/json.ts";
import { copyConfiguration } from "../../../src/core/semantic-patch/copy/copy-configuration.ts";
import { apply, useApprovals } from "./approvals-fixture.ts";
import { call, requestsOf } from "./call.ts";

const { start } = useApprovals();

const COPY = { description: "As in production", source: { key: "production" } };
const treatment = variationId("storefront", "new-checkout", 1);
const control = variationId("storefront", "new-checkout", 0);

/** Asks for a copy of `new-checkout` from production to staging. */
function copy(ld: LaunchDarkly, body: Json = COPY, token: string = TOKENS.requester) {
  return call(ld, "POST", `${requestsOf("new-checkout", "staging")}-flag-copy`, { token, body });
}

/** The parts that a copy can take of the flag in an environment, without the ids of its rules and clauses. */
function partsIn(ld: LaunchDarkly, environment: string) {
  const { on, fallthrough, offVariation, rules, targets, contextTargets, prerequisites } = ld.configuration(
    "storefront",
    "new-checkout",
    environment,
  );
  return {
    updateOn: on,
    updateFallthrough: fallthrough,
    updateOffVariation: offVariation,
    updateRules: rules.map(({ _id: _, ref: __, clauses, ...rule }) => {
      return { ...rule, clauses: clauses.map(({ _id: ___, ...clause }) => clause) };
    }),
    updateTargets: { targets, contextTargets },
    updatePrerequisites: prerequisites,
  };
}

function withoutIds(configuration: unknown): unknown {
  return JSON.parse(JSON.stringify(configuration, (key, value) => (key === "id" ? undefined : value)));
}

async function carryOut(ld: LaunchDarkly, body: Json): Promise<void> {
  const made = await copy(ld, body);
  ld.approve(made.body._id);
  expect((await apply(ld, made.body._id)).body.status).toBe("completed");
}

describe("a request for a copy", () => {
  test("names its source and says in instructions what the target becomes", async () => {
    const ld = await start();
    const made = await copy(ld, { ...COPY, source: { key: "production", version: 7 } });
    expect(made).toMatchObject({
      status: 201,
      body: { status: "pending", source: { key: "production", version: 7 }, description: "As in production" },
    });
    const country = { attribute: "country", op: "in", values: ["IT"], contextKind: "user", negate: false };
    expect(made.body.instructions).toEqual([
      { kind: "turnFlagOff" },
      {
        kind: "updateFallthroughVariationOrRollout",
        rolloutWeights: { [control]: 90_000, [treatment]: 10_000 },
        rolloutContextKind: "user",
      },
      { kind: "updateOffVariation", variationId: control },
      {
        kind: "replaceRules",
        rules: [
          expect.objectContaining({
            description: "Italian beta users",
            clauses: [expect.objectContaining({ op: "segmentMatch" }), country],
            rolloutWeights: { [control]: 75_000, [treatment]: 25_000 },
            rolloutContextKind: "user",
            rolloutBucketBy: "email",
          }),
          expect.objectContaining({ description: "Employees", variationId: treatment, trackEvents: true }),
        ],
      },
      {
        kind: "replaceTargets",
        targets: [
          { contextKind: "user", variationId: control, values: ["user-9"] },
          { contextKind: "organization", variationId: treatment, values: ["acme"] },
        ],
      },
      {
        kind: "replacePrerequisites",
        prerequisites: [{ key: "base-ui", variationId: variationId("storefront", "base-ui", 0) }],
      },
    ]);
  });

  test("tells the version that it was taken from where none is asked for", async () => {
    const ld = await start();
    expect((await copy(ld)).body.source).toEqual({ key: "production", version: 7 });
  });

  test("belongs to the flag in the environment that is copied into", async () => {
    const ld = await start();
    const { body } = await copy(ld);
    expect(ld.request(body._id)?.resourceId).toBe("proj/storefront:env/staging:flag/new-checkout");
  });

  test.each<[string, Json, number]>([
    ["no description", { source: { key: "production" } }, 400],
    ["no source", { description: "x" }, 400],
    ["no key of a source", { description: "x", source: { version: 7 } }, 400],
    ["itself as its source", { ...COPY, source: { key: "staging" } }, 400],
    ["a source that is not there", { ...COPY, source: { key: "moon" } }, 404],
    ["another version than the live one", { ...COPY, source: { key: "production", version: 6 } }, 409],
    ["a version that is no number", { ...COPY, source: { key: "production", version: "7" } }, 400],
    ["inclusions and exclusions", { ...COPY, includedActions: ["updateOn"], excludedActions: ["updateRules"] }, 400],
    ["an unknown inclusion", { ...COPY, includedActions: ["updateEverything"] }, 400],
    ["an unknown exclusion", { ...COPY, excludedActions: ["turnFlagOn"] }, 400],
    ["everything excluded", { ...COPY, excludedActions: [...COPY_ACTIONS] }, 400],
    ["a body that is a list", [], 400],
  ])("with %s is refused", async (_, body, status) => {
    const ld = await start();
    expect(await copy(ld, body)).toMatchObject({ status, body: { message: expect.any(String) } });
    expect(ld.requests()).toEqual([]);
  });

  test("needs the same permission as any other request", async () => {
    const ld = await start();
    expect((await copy(ld, COPY, TOKENS.reader)).status).toBe(403);
  });

  test("of an off variation that is not set is refused, since no instruction can say it", async () => {
    const variations = [{ value: "control" }, { value: "treatment" }];
    const flags = [{ key: "new-checkout", variations, environments: { production: { offVariation: null } } }];
    const ld = await startLaunchDarkly({ projects: [{ ...STOREFRONT, flags }] });
    const statuses = [
      (await copy(ld)).status,
      (await copy(ld, { ...COPY, excludedActions: ["updateOffVariation"] })).status,
    ];
    await ld.close();
    expect(statuses).toEqual([400, 201]);
  });

  test("of a rollout that belongs to an experiment is refused", async () => {
    const production = { fallthrough: { rollout: { control: 100_000 }, seed: 61 } };
    const variations = [{ value: "control" }, { value: "treatment" }];
    const flags = [{ key: "new-checkout", variations, environments: { production } }];
    const ld = await startLaunchDarkly({ projects: [{ ...STOREFRONT, flags }] });
    const statuses = [
      (await copy(ld)).status,
      (await copy(ld, { ...COPY, excludedActions: ["updateFallthrough"] })).status,
    ];
    await ld.close();
    expect(statuses).toEqual([400, 201]);
  });
});

describe("a copy that is applied", () => {
  test.each(COPY_ACTIONS)("takes %s and nothing else where only that is included", async (action) => {
    const ld = await start();
    const before = partsIn(ld, "staging");
    await carryOut(ld, { ...COPY, includedActions: [action] });
    expect(partsIn(ld, "staging")).toEqual({ ...before, [action]: partsIn(ld, "production")[action] });
  });

  test.each(COPY_ACTIONS)("leaves %s alone where that is excluded", async (action) => {
    const ld = await start();
    const before = partsIn(ld, "staging");
    await carryOut(ld, { ...COPY, excludedActions: [action] });
    expect(partsIn(ld, "staging")).toEqual({ ...partsIn(ld, "production"), [action]: before[action] });
  });

  test.each([[...COPY_ACTIONS], ["updateRules", "updateOn"] as const, ["updatePrerequisites"] as const])(
    "makes of the target what the preview says: %s",
    async (...includedActions) => {
      const ld = await start();
      const configurations = () => toModel("storefront", ld.flag("storefront", "new-checkout")).configurations;
      const { production, staging } = configurations();
      if (production === undefined || staging === undefined) throw new Error("The flag lacks an environment");
      await carryOut(ld, { ...COPY, includedActions });
      const shown = copyConfiguration(production, staging, includedActions, () => "new");
      expect(withoutIds(configurations().staging)).toEqual(withoutIds({ ...shown, version: shown.version + 1 }));
    },
  );

  test("takes the source as it was when the request was made", async () => {
    const ld = await start();
    const before = partsIn(ld, "production");
    const made = await copy(ld);
    ld.editFlag("storefront", "new-checkout", "production", [
      { kind: "turnFlagOn" },
      { kind: "replaceRules", rules: [] },
    ]);
    ld.approve(made.body._id);
    await apply(ld, made.body._id);
    expect(partsIn(ld, "staging")).toEqual(before);
    expect(ld.ledger).toMatchObject([{ environment: "staging", flag: "new-checkout" }]);
  });

  test("leaves the source alone", async () => {
    const ld = await start();
    const before = ld.configuration("storefront", "new-checkout", "production");
    await carryOut(ld, COPY);
    expect(ld.configuration("storefront", "new-checkout", "production")).toEqual(before);
  });
});
