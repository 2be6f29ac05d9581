import { describe, expect, test } from "vitest";
import type { LaunchDarkly } from "../../../emulators/launchdarkly/launchdarkly.ts";
import { MEMBERS, TOKENS } from "../../../emulators/launchdarkly/seed.ts";
import { variationId } from "../../../emulators/launchdarkly/seed-flag.ts";
import { segmentClauseId, segmentRuleId } from "../../../emulators/launchdarkly/seeds/seed-segment.ts";
import type { Instruction } from "../../../src/core/model/instructions/instruction.ts";
import { SEGMENT_KINDS } from "../../../src/core/model/instructions/segment-kinds.ts";
import type { Json } from "../../../src/core/model/json.ts";
import { apply, GENERIC, NOON, useApprovals } from "./approvals-fixture.ts";
import { call } from "./call.ts";

const { start, wait } = useApprovals();

const BETA = ["storefront", "production", "beta-testers"] as const;
const SEGMENT = "proj/storefront:env/production:segment/beta-testers";
const LARGE = "proj/storefront:env/production:segment/newsletter";
const EVERYWHERE = "proj/storefront:env/*:flag/max-basket-size";
const INCLUDE: Instruction = { kind: "addIncludedUsers", values: ["user-3"] };
const SIZES = [0, 1, 2].map((index) => variationId("storefront", "max-basket-size", index));

const rule = segmentRuleId(...BETA, 0);
const clause = segmentClauseId(...BETA, 0, 1);
const clauses = [{ attribute: "country", op: "in", values: ["PT"], negate: false }];
const keys = { values: ["user-7"] };

/** One instruction of every kind that fits the default segments. */
const EVERY_KIND: readonly Instruction[] = [
  ...["addIncluded", "removeIncluded", "addExcluded", "removeExcluded"].flatMap((kind) => [
    { kind: `${kind}Targets`, contextKind: "device", ...keys },
    { kind: `${kind}Users`, ...keys },
  ]),
  { kind: "addRule", clauses, description: "Portugal" },
  { kind: "removeRule", ruleId: rule },
  { kind: "reorderRules", ruleIds: [segmentRuleId(...BETA, 1), rule] },
  { kind: "updateRuleDescription", ruleId: rule, description: "Staff" },
  {
    kind: "updateRuleRolloutAndContextKind",
    ruleId: segmentRuleId(...BETA, 1),
    weight: 30_000,
    contextKind: "organization",
  },
  { kind: "addClauses", ruleId: rule, clauses },
  { kind: "removeClauses", ruleId: rule, clauseIds: [clause] },
  { kind: "updateClause", ruleId: rule, clauseId: clause, clause: clauses[0] as Json },
  { kind: "addValuesToClause", ruleId: rule, clauseId: clause, values: ["PT"] },
  { kind: "removeValuesFromClause", ruleId: rule, clauseId: clause, values: ["ES"] },
  { kind: "updateName", value: "Early adopters" },
  { kind: "addTags", values: ["early"] },
  { kind: "removeTags", values: ["beta"] },
  ...["addBigSegmentIncluded", "removeBigSegmentIncluded", "addBigSegmentExcluded", "removeBigSegmentExcluded"].map(
    (kind) => ({ kind: `${kind}Targets`, ...keys }),
  ),
  { kind: "processBigSegmentImport", importId: "import-1" },
];

const post = (ld: LaunchDarkly, body: Json) => call(ld, "POST", GENERIC, { token: TOKENS.requester, body });

async function create(ld: LaunchDarkly, resourceId: string, ...instructions: Instruction[]): Promise<string> {
  const made = await post(ld, { resourceId, description: "Please", instructions });
  expect(made).toMatchObject({ status: 201, body: { resourceId, status: "pending", reviewStatus: "pending" } });
  return made.body._id;
}

describe("a request about a segment", () => {
  test("leaves it alone, and answers with its resource and what is asked of approvals of segments", async () => {
    const ld = await start();
    const before = ld.segment(...BETA);
    ld.setApprovalSettings("storefront", "production", { minNumApprovals: 2 }, "segment");
    const id = await create(ld, SEGMENT, INCLUDE);
    expect((await call(ld, "GET", `${GENERIC}/${id}`, { token: TOKENS.reader })).body).toMatchObject({
      resourceId: SEGMENT,
      instructions: [INCLUDE],
      conflicts: [],
      approvalSettings: { required: true, minNumApprovals: 2 },
    });
    expect(ld.segment(...BETA)).toEqual(before);
  });

  test("may ask for every kind of instruction", async () => {
    expect(EVERY_KIND.map(({ kind }) => kind).sort()).toEqual(SEGMENT_KINDS.map(({ kind }) => kind).sort());
    const ld = await start();
    for (const instruction of EVERY_KIND) {
      const id = await create(ld, instruction.kind.includes("BigSegment") ? LARGE : SEGMENT, instruction);
      ld.deleteRequest(id);
    }
  });

  test("changes it when it is applied, and the ledger says who, what, before and after", async () => {
    const ld = await start();
    const before = ld.segment(...BETA);
    const id = await create(ld, SEGMENT, INCLUDE, { kind: "addRule", clauses });
    ld.approve(id);
    wait(5000);
    expect(await apply(ld, id, { comment: "Merged" })).toMatchObject({ status: 200, body: { status: "completed" } });
    const after = ld.segment(...BETA);
    expect(after).toMatchObject({
      version: before.version + 1,
      lastModifiedDate: NOON + 5000,
      included: ["user-1", "user-2", "user-3"],
      rules: [...before.rules, { _id: expect.stringMatching(/^[0-9a-f-]{36}$/), clauses: [{ values: ["PT"] }] }],
    });
    const where = { project: "storefront", environment: "production", segment: "beta-testers" };
    const approvers = [MEMBERS.ben];
    expect(ld.ledger).toMatchObject([
      { requestId: id, ...where, before, after, version: 6, approvers, comment: "Merged" },
    ]);
  });

  test("shows the conflict that appeared since, and fails with it", async () => {
    const ld = await start();
    const rename: Instruction = { kind: "updateRuleDescription", ruleId: rule, description: "Staff" };
    const id = await create(ld, SEGMENT, INCLUDE, rename);
    ld.approve(id);
    ld.editSegment(...BETA, [{ kind: "removeRule", ruleId: rule }]);
    const conflicts = [{ instruction: rename, reason: expect.any(String) }];
    expect(ld.request(id)?.conflicts).toEqual(conflicts);
    const before = ld.segment(...BETA);
    expect(await apply(ld, id)).toMatchObject({ status: 200, body: { status: "failed", conflicts } });
    expect(ld.segment(...BETA)).toEqual(before);
    expect(ld.ledger).toEqual([]);
  });

  test("fails once the segment is deleted", async () => {
    const ld = await start();
    const id = await create(ld, SEGMENT, INCLUDE);
    ld.approve(id);
    ld.deleteSegment(...BETA);
    expect((await apply(ld, id)).body).toMatchObject({ status: "failed", conflicts: [{ instruction: INCLUDE }] });
  });

  test("is shown with the segment where the reader asks for it", async () => {
    const ld = await start();
    const id = await create(ld, SEGMENT, INCLUDE);
    const path = `${GENERIC}/${id}?expand=flag,project,environments,resource`;
    const { body } = await call(ld, "GET", path, { token: TOKENS.reader });
    expect(body.resource).toEqual({ kind: "segment", segment: ld.segment(...BETA) });
    expect(body.environments.map((one: { key: string }) => one.key)).toEqual(["production"]);
    expect(body.flag).toBeUndefined();
  });
});

describe("a request about a flag in every environment", () => {
  test.each(["proj/storefront:env/*:flag/max-basket-size", "proj/storefront:flag/max-basket-size"])(
    "is made under %s, and that is what every answer says",
    async (resourceId) => {
      const ld = await start();
      const id = await create(ld, resourceId, { kind: "addVariation", value: 200 });
      expect(ld.request(id)).toMatchObject({ resourceId, approvalSettings: { required: true } });
    },
  );

  test("changes the variations, and every environment serves what it served", async () => {
    const ld = await start();
    ld.editFlag("storefront", "max-basket-size", "test", [
      { kind: "updateOffVariation", variationId: SIZES[2] as string },
    ]);
    const before = ld.flag("storefront", "max-basket-size");
    const id = await create(
      ld,
      EVERYWHERE,
      { kind: "addVariation", value: 200, name: "Huge" },
      { kind: "updateVariation", variationId: SIZES[0] as string, description: "A few" },
      { kind: "removeVariation", variationId: SIZES[1] as string },
    );
    ld.approve(id);
    expect((await apply(ld, id)).body.status).toBe("completed");
    const after = ld.flag("storefront", "max-basket-size");
    expect(after.variations).toMatchObject([
      { _id: SIZES[0], value: 20, description: "A few" },
      { _id: SIZES[2], value: 100 },
      { value: 200, name: "Huge" },
    ]);
    expect([before, after].map(({ environments }) => environments.test?.offVariation)).toEqual([2, 1]);
    expect(ld.ledger).toMatchObject([
      { requestId: id, flag: "max-basket-size", environment: null, version: before._version + 1, before, after },
    ]);
  });

  test("changes what new environments begin with, and no environment that is there", async () => {
    const ld = await start();
    const { environments } = ld.flag("storefront", "max-basket-size");
    const id = await create(ld, EVERYWHERE, {
      kind: "updateDefaultVariation",
      onVariationValue: 50,
      offVariationValue: 20,
    });
    ld.approve(id);
    ld.applyInUi(id);
    expect(ld.flag("storefront", "max-basket-size")).toMatchObject({
      defaults: { onVariation: 1, offVariation: 0 },
      environments,
    });
  });

  test("cannot remove a variation that another flag needs", async () => {
    const ld = await start();
    ld.editFlag("storefront", "gift-cards", "staging", [
      { kind: "addPrerequisite", key: "max-basket-size", variationId: SIZES[1] as string },
    ]);
    const remove = (index: number) => ({
      resourceId: EVERYWHERE,
      description: "Fewer",
      instructions: [{ kind: "removeVariation", variationId: SIZES[index] as string }],
    });
    expect(await post(ld, remove(1))).toMatchObject({
      status: 400,
      body: { message: expect.stringContaining("gift-cards") },
    });
  });
});

test("the list is filtered by resource, kind, project and status together, page by page", async () => {
  const ld = await start();
  const ids = [
    await create(ld, SEGMENT, INCLUDE),
    await create(ld, EVERYWHERE, { kind: "addVariation", value: 200 }),
    await create(ld, SEGMENT, { kind: "updateName", value: "Early adopters" }),
  ];
  ld.approve(ids[2] as string);
  const list = async (filter: string, page = "") => {
    const path = `${GENERIC}?filter=${encodeURIComponent(filter)}${page}`;
    const { body } = await call(ld, "GET", path, { token: TOKENS.reader });
    return { total: body.totalCount, ids: body.items.map(({ _id }: { _id: string }) => _id) };
  };
  expect((await list("resourceKind equals segment")).ids).toEqual([ids[2], ids[0]]);
  expect((await list("resourceKind equals flag")).ids).toEqual([ids[1]]);
  expect((await list(`resourceId equals ${EVERYWHERE}`)).ids).toEqual([ids[1]]);
  const both = `projectKey equals storefront, resourceId equals ${SEGMENT}, status anyOf ["pending","scheduled"]`;
  expect(await list(both, "&limit=1&offset=1")).toEqual({ total: 2, ids: [ids[0]] });
  expect((await list(`${both}, reviewStatus anyOf ["approved"]`)).ids).toEqual([ids[2]]);
});
