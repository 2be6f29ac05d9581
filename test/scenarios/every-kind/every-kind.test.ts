import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { STOREFRONT } from "../../../emulators/launchdarkly/seed.ts";
import type { JsonObject } from "../../../src/core/model/json.ts";
import { openChange } from "../../harness/change-request.ts";
import { expectStill } from "../../harness/scenario.ts";
import { checksOf, type ShownCheck } from "../../harness/shown.ts";
import { changesOf, type EmulatedWorld, type Run, startWorld } from "../../harness/world.ts";
import { CHECKOUT_FLAGS, ON_A_FLAG } from "./flag/flag-kinds.ts";
import type { OneKind, Prepared } from "./one-kind.ts";
import { IN_ALL_ENVIRONMENTS, SIZES_FLAGS } from "./project/project-kinds.ts";
import { CUSTOMER_SEGMENTS, ON_A_SEGMENT } from "./segment/segment-kinds.ts";

/** By change file, a document for each kind in each way of writing it. */
const FILES: readonly (readonly [path: string, kinds: readonly OneKind[]])[] = [
  ["flags/flags.yaml", ON_A_FLAG],
  ["flags/everywhere.yaml", IN_ALL_ENVIRONMENTS],
  ["flags/segments.yaml", ON_A_SEGMENT],
];
const ROWS = FILES.flatMap(([file, kinds]) => kinds.map((one, document) => ({ ...one, file, document })));

let world: EmulatedWorld;
let number: number;
let opened: Run;
let approved: Run;
let applied: Run;
let checks: Record<string, ShownCheck>;
const prepared = new Map<string, Prepared>();

beforeAll(async () => {
  const flags = [...STOREFRONT.flags, ...CHECKOUT_FLAGS, ...SIZES_FLAGS];
  const production = [...(STOREFRONT.segments?.production ?? []), ...CUSTOMER_SEGMENTS];
  const project = { ...STOREFRONT, flags, segments: { ...STOREFRONT.segments, production } };
  world = await startWorld({ launchDarkly: { projects: [project] } });
  const { launchDarkly } = world;
  for (const { name, prepare } of ROWS) prepared.set(name, prepare(launchDarkly));
  const files = FILES.map(([path, kinds]) => [path, kinds.map(({ name }) => preparedFor(name).document).join("---\n")]);
  number = openChange(world, Object.fromEntries(files));
  opened = await world.onPullRequest("opened", number);
  for (const { _id } of launchDarkly.requests()) launchDarkly.approve(_id);
  approved = await world.onPullRequest("synchronize", number);
  world.github.merge(number, "squash");
  applied = await world.onPush();
  checks = checksOf(world, number);
}, 60_000);

afterAll(() => world.close());

describe("one pull request with every kind that can be approved", () => {
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

  test("is applied segments first, then in the order of the files", () => {
    const names = world.launchDarkly.ledger.map(({ segment, flag }) => segment ?? flag);
    const segments = ON_A_SEGMENT.map(({ resource }) => resource.segment);
    expect(names.slice(0, segments.length)).toEqual(segments);
    expect(names.slice(segments.length)).toEqual(
      [...IN_ALL_ENVIRONMENTS, ...ON_A_FLAG].map(({ resource }) => resource.flag),
    );
  });

  test.each(ROWS)("sends the instruction with its ids: $name", ({ name, resource }) => {
    const request = world.launchDarkly.request(String(changeFor(applied, resource).requestId));

    expect(request?.instructions).toEqual([preparedFor(name).sent]);
  });

  test.each(ROWS)("leaves the flag or segment as it says, and nothing else of it changed: $name", ({ name }) => {
    const { read, after } = preparedFor(name);

    expect(read()).toEqual(after);
  });

  test.each(ROWS)("is reported as applied: $name", ({ file, document, resource, check }) => {
    const change = changeFor(applied, resource);

    expect(change).toMatchObject({ file, document, status: "completed", conclusion: "success" });
    expect(changeFor(opened, resource)).toMatchObject({
      requestId: change.requestId,
      status: "pending",
      conclusion: "",
    });
    expect(checks[check]).toMatchObject({
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

function preparedFor(name: string): Prepared {
  const found = prepared.get(name);
  if (found === undefined) throw new Error(`Nothing is prepared for ${name}.`);
  return found;
}

/** The one change of a run that is about a resource. */
function changeFor(run: Run, resource: JsonObject): JsonObject {
  const wanted = Object.entries(resource);
  const found = changesOf(run).filter((change) => wanted.every(([name, value]) => change[name] === value));
  expect(found).toHaveLength(1);
  return found[0] ?? {};
}
