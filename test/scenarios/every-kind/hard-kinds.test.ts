import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { changeFile, openChange, storefront } from "../../harness/change-request.ts";
import { expectStill } from "../../harness/scenario.ts";
import { checkOf, stickyOf } from "../../harness/shown.ts";
import { changesOf, type EmulatedWorld, startWorld } from "../../harness/world.ts";
import { checkout } from "./row.ts";

/** Changes after which the names in their own file no longer fit the flag. */
const ROWS: readonly [flag: string, what: string, instructions: readonly string[], rules: readonly unknown[]][] = [
  [
    "renamed",
    "a rule that it renames",
    ["updateRuleDescription: { rule: Employees, description: Staff }"],
    ["Italian beta users", "Staff", undefined],
  ],
  ["removed", "a rule that it removes", ["removeRule: { rule: Employees }"], ["Italian beta users", undefined]],
  [
    "replaced",
    "rules that it replaces, the same description among them",
    [
      "removeRule: { rule: Employees }",
      "replaceRules: { rules: [{ description: Employees, clauses: [{ attribute: key, in: [a] }], variation: Express }] }",
    ],
    ["Employees"],
  ],
  [
    "swapped",
    "two rules that swap their names",
    [
      "updateRuleDescription: { rule: Employees, description: Italian beta users }",
      "updateRuleDescription: { rule: Italian beta users, description: Employees }",
    ],
    ["Employees", "Italian beta users", undefined],
  ],
  [
    "moved",
    "rules by their place, which it changes",
    [
      "reorderRules: { rules: [{ position: 3 }, { position: 2 }, { position: 1 }] }",
      "removeRule: { rule: { position: 1 } }",
    ],
    [undefined, "Employees"],
  ],
  [
    "emptied",
    "clauses, targets and a prerequisite that it takes away",
    [
      "removeClauses: { rule: Employees, clauses: [{ attribute: plan }] }",
      "updateClause: { rule: Italian beta users, replaces: { attribute: country }, clause: { attribute: region, in: [EU] } }",
      "removeTargets: { values: [user-1, user-2], variation: One page }",
      "clearTargets: { variation: Three pages }",
      "removePrerequisite: { key: base-ui }",
    ],
    ["Italian beta users", "Employees", undefined],
  ],
];

let world: EmulatedWorld;

beforeAll(async () => {
  const seeds = ROWS.map(([flag]) => checkout(flag));
  world = await startWorld({ launchDarkly: { projects: [storefront({}, seeds)] } });
});

afterAll(() => world.close());

describe("a change whose own names are gone once it was applied", () => {
  test.each(ROWS)("%s: is still applied, without a write: %s", async (flag, _, instructions, rules) => {
    const name = `storefront/${flag} (production)`;
    const number = openChange(world, { [`flags/${flag}.yaml`]: changeFile({ flag, instructions }) }, { head: flag });
    await world.onPullRequest("opened", number);
    const id = String(world.launchDarkly.requests().at(-1)?._id);
    world.launchDarkly.approve(id);
    world.github.merge(number, "squash");

    const run = await world.onPush();

    expect(run.outputs).toMatchObject({ result: "applied", changed: "1", applied: "1", failed: "0" });
    expect(run.code).toBe(0);
    expect(changesOf(run)).toMatchObject([{ requestId: id, status: "completed", conclusion: "success" }]);
    const live = world.launchDarkly.configuration("storefront", flag, "production");
    expect(live.rules.map(({ description }) => description)).toEqual(rules);
    expect(checkOf(world, number, name)).toMatchObject({ status: "completed", conclusion: "success", externalId: id });
    await expectStill(world, run);

    const writes = world.writes();
    const byHand = await world.onDispatch({ "pull-request": String(number) });
    expect(byHand.outputs).toEqual(run.outputs);
    expect(world.writes()).toBe(writes);
    expect(world.launchDarkly.configuration("storefront", flag, "production")).toEqual(live);
    expect(stickyOf(world, number)?.body).toContain("✅&nbsp;[Applied](");
  });

  test("is still applied after somebody used the new name and took the flag further", async () => {
    const instructions = ["addClauses: { rule: Staff, clauses: [{ attribute: country, in: [IT] }] }"];
    const number = openChange(world, { "flags/later.yaml": changeFile({ flag: "renamed", instructions }) });
    await world.onPullRequest("opened", number);
    world.launchDarkly.approve(String(world.launchDarkly.requests().at(-1)?._id));
    world.github.merge(number, "squash");
    const run = await world.onPush();
    expect(run.outputs.result).toBe("applied");

    const writes = world.writes();
    const swept = await world.onSchedule();

    expect(swept.outputs).toMatchObject({ result: "applied", applied: String(ROWS.length + 1), failed: "0" });
    expect(world.writes()).toBe(writes);
    expect(world.launchDarkly.ledger).toHaveLength(ROWS.length + 1);
  });
});
