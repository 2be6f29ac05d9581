import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { FlagRep } from "../../../emulators/launchdarkly/representations.ts";
import { INSTRUCTION_KINDS } from "../../../src/core/model/instructions/instruction-kinds.ts";
import type { JsonObject } from "../../../src/core/model/json.ts";
import { changeFile, openChange, storefront } from "../../harness/change-request.ts";
import { expectStill } from "../../harness/scenario.ts";
import { checksOf, type ShownCheck } from "../../harness/shown.ts";
import { changesOf, type EmulatedWorld, type Run, startWorld } from "../../harness/world.ts";
import { ADD_RULE } from "./kinds/add-rule.ts";
import { CLAUSES } from "./kinds/clauses.ts";
import { ONE_RULE } from "./kinds/one-rule.ts";
import { PREREQUISITES } from "./kinds/prerequisites.ts";
import { RULES } from "./kinds/rules.ts";
import { TARGETS } from "./kinds/targets.ts";
import { WHOLE_FLAG } from "./kinds/whole-flag.ts";
import { checkout, type Live, readLive } from "./row.ts";

const ROWS = [...WHOLE_FLAG, ...PREREQUISITES, ...TARGETS, ...ADD_RULE, ...RULES, ...ONE_RULE, ...CLAUSES].map(
  (row, index) => ({
    ...row,
    name: row.form === undefined ? row.kind : `${row.kind}: ${row.form}`,
    flag: `checkout-${String(index).padStart(2, "0")}`,
  }),
);

let world: EmulatedWorld;
let number: number;
let opened: Run;
let approved: Run;
let applied: Run;
let checks: Record<string, ShownCheck>;
/** By flag: what it was before the change. */
const lives = new Map<string, Live>();
const flags = new Map<string, FlagRep>();

beforeAll(async () => {
  const seeds = ROWS.map(({ flag, seed }) => checkout(flag, seed));
  world = await startWorld({ launchDarkly: { projects: [storefront({}, seeds)] } });
  const { launchDarkly } = world;
  for (const { flag } of ROWS) {
    lives.set(flag, readLive(launchDarkly, flag));
    flags.set(flag, launchDarkly.flag("storefront", flag));
  }
  const files = ROWS.map(({ flag, written }) => {
    return [`flags/${flag}.yaml`, changeFile({ flag, instructions: [written(lives.get(flag) as Live)] })];
  });
  number = openChange(world, Object.fromEntries(files));
  opened = await world.onPullRequest("opened", number);
  for (const { _id } of launchDarkly.requests()) launchDarkly.approve(_id);
  approved = await world.onPullRequest("synchronize", number);
  world.github.merge(number, "squash");
  applied = await world.onPush();
  checks = checksOf(world, number);
}, 60_000);

afterAll(() => world.close());

describe("one pull request with every kind", () => {
  test("has a row for every kind", () => {
    expect(new Set(ROWS.map(({ kind }) => kind))).toEqual(new Set(INSTRUCTION_KINDS.map(({ kind }) => kind)));
    expect(INSTRUCTION_KINDS).toHaveLength(30);
  });

  test("waits for its approvals, is approved, and is applied on merge", () => {
    const count = String(ROWS.length);
    expect(opened.outputs).toMatchObject({ result: "pending", changed: count, pending: count });
    expect(approved.outputs).toMatchObject({ result: "approved", changed: count, approved: count });
    expect(applied.outputs).toMatchObject({ result: "applied", changed: count, applied: count, failed: "0" });
    expect([opened.code, approved.code, applied.code]).toEqual([0, 0, 0]);
    expect(checks["Flag changes"]).toMatchObject({ status: "completed", conclusion: "success" });
    expect(world.launchDarkly.requests()).toHaveLength(ROWS.length);
    expect(world.launchDarkly.ledger).toHaveLength(ROWS.length);
  });

  test.each(ROWS)("sends the instruction with its ids: $name", ({ flag, kind, sent }) => {
    const change = changeFor(applied, flag);
    const request = world.launchDarkly.request(String(change.requestId));

    expect(request?.instructions).toEqual([{ kind, ...sent(lives.get(flag) as Live) }]);
  });

  test.each(ROWS)("leaves the flag as it says, and nothing else changed: $name", ({ flag, changed }) => {
    const live = lives.get(flag) as Live;
    const before = flags.get(flag) as FlagRep;
    const after = world.launchDarkly.flag("storefront", flag);

    expect(after.environments.production).toEqual({
      ...live.before,
      version: live.before.version + 1,
      lastModified: expect.any(Number),
      ...changed(live),
    });
    const { production: _, ...others } = before.environments;
    expect(after).toEqual({
      ...before,
      _version: before._version + 1,
      environments: { ...others, production: after.environments.production },
    });
  });

  test.each(ROWS)("is reported as applied: $name", ({ flag }) => {
    const change = changeFor(applied, flag);

    expect(change).toMatchObject({ status: "completed", conclusion: "success" });
    expect(changeFor(opened, flag)).toMatchObject({ requestId: change.requestId, status: "pending", conclusion: "" });
    expect(checks[`storefront/${flag} (production)`]).toMatchObject({
      status: "completed",
      conclusion: "success",
      title: "Applied",
      externalId: change.requestId,
    });
    expect(world.launchDarkly.ledger.filter(({ requestId }) => requestId === change.requestId)).toHaveLength(1);
  });

  test("is still applied when its push runs again, and when the schedule runs, without a write", async () => {
    await expectStill(world, applied);
    const writes = world.writes();
    const swept = await world.onSchedule();
    expect(world.writes()).toBe(writes);
    expect(swept.outputs).toMatchObject({ result: "applied", applied: String(ROWS.length) });
  });
});

function changeFor(run: Run, flag: string): JsonObject {
  return changesOf(run).find((change) => change.flag === flag) ?? {};
}
