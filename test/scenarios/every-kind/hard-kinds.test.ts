import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { STOREFRONT } from "../../../emulators/launchdarkly/seed.ts";
import { changeFile, openChange } from "../../harness/change-request.ts";
import { expectQuiet, expectStill } from "../../harness/scenario.ts";
import { checkOf, stickyOf } from "../../harness/shown.ts";
import { changesOf, type EmulatedWorld, type Run, startWorld } from "../../harness/world.ts";
import { checkout } from "./flag/row.ts";
import { sizes } from "./project/sizes.ts";
import { customers } from "./segment/row.ts";

/** A change after which the names in its own file no longer fit what they named, and what is there instead. */
interface Row {
  readonly key: string;
  readonly what: string;
  readonly scope?: "segment" | "all environments" | "copy";
  readonly instructions: readonly string[];
  /** Descriptions of rules, or names of variations, in their order. */
  readonly left: readonly unknown[];
}

const ROWS: readonly Row[] = [
  {
    key: "renamed",
    what: "a rule that it renames",
    instructions: ["updateRuleDescription: { rule: Employees, description: Staff }"],
    left: ["Italian beta users", "Staff", undefined],
  },
  {
    key: "removed",
    what: "a rule that it removes",
    instructions: ["removeRule: { rule: Employees }"],
    left: ["Italian beta users", undefined],
  },
  {
    key: "replaced",
    what: "rules that it replaces, the same description among them",
    instructions: [
      "removeRule: { rule: Employees }",
      "replaceRules: { rules: [{ description: Employees, clauses: [{ attribute: key, in: [a] }], variation: Express }] }",
    ],
    left: ["Employees"],
  },
  {
    key: "swapped",
    what: "two rules that swap their names",
    instructions: [
      "updateRuleDescription: { rule: Employees, description: Italian beta users }",
      "updateRuleDescription: { rule: Italian beta users, description: Employees }",
    ],
    left: ["Employees", "Italian beta users", undefined],
  },
  {
    key: "moved",
    what: "rules by their place, which it changes",
    instructions: [
      "reorderRules: { rules: [{ position: 3 }, { position: 2 }, { position: 1 }] }",
      "removeRule: { rule: { position: 1 } }",
    ],
    left: [undefined, "Employees"],
  },
  {
    key: "emptied",
    what: "clauses, targets and a prerequisite that it takes away",
    instructions: [
      "removeClauses: { rule: Employees, clauses: [{ attribute: plan }] }",
      "updateClause: { rule: Italian beta users, replaces: { attribute: country }, clause: { attribute: region, in: [EU] } }",
      "removeTargets: { values: [user-1, user-2], variation: One page }",
      "clearTargets: { variation: Three pages }",
      "removePrerequisite: { key: base-ui }",
    ],
    left: ["Italian beta users", "Employees", undefined],
  },
  {
    key: "resized",
    what: "variations that it renames and removes",
    scope: "all environments",
    instructions: [
      "updateVariation: { variation: Large, value: 120, name: Huge }",
      "removeVariation: { variation: Medium }",
      "updateVariation: { variation: { index: 3 }, name: Large }",
    ],
    left: ["Small", "Huge", "Large"],
  },
  {
    key: "regrouped",
    what: "rules and tags of a segment that it renames, moves and removes",
    scope: "segment",
    instructions: [
      "updateRuleDescription: { rule: Italian customers, description: Europeans }",
      "removeClauses: { rule: Italian customers, clauses: [{ attribute: email }] }",
      "removeRule: { rule: A fifth of the trials }",
      "removeTags: { values: [beta] }",
    ],
    left: ["Europeans", undefined],
  },
  {
    key: "copied",
    what: "what it copies over",
    scope: "copy",
    instructions: ["updateRules", "updateFallthrough"],
    left: ["Italian beta users", "Employees", undefined],
  },
];

let world: EmulatedWorld;
let number: number;
let run: Run;

beforeAll(async () => {
  const flags = ROWS.filter(({ scope }) => scope === undefined || scope === "copy").map(({ key }) => checkout(key));
  const production = [customers("regrouped")];
  const project = { ...STOREFRONT, flags: [...STOREFRONT.flags, ...flags, sizes("resized")], segments: { production } };
  world = await startWorld({ launchDarkly: { projects: [project] } });
  number = openChange(world, { "flags/all.yaml": ROWS.map(documentOf).join("---\n") });
  await world.onPullRequest("opened", number);
  for (const { _id } of world.launchDarkly.requests()) world.launchDarkly.approve(_id);
  world.github.merge(number, "squash");
  run = await world.onPush();
}, 60_000);

afterAll(() => world.close());

describe("a change whose own names are gone once it was applied", () => {
  test.each(ROWS)("is applied: $key, $what", ({ key, scope, left }) => {
    const change = changesOf(run).find(({ flag, segment }) => (segment ?? flag) === key);
    const name =
      scope === "segment"
        ? `storefront/segments/${key} (production)`
        : `storefront/${key} (${scope === "all environments" ? scope : "production"})`;

    expect(change).toMatchObject({ status: "completed", conclusion: "success" });
    expect(namesLeft(key, scope)).toEqual(left);
    expect(checkOf(world, number, name)).toMatchObject({
      status: "completed",
      conclusion: "success",
      title: "Applied",
      externalId: change?.requestId,
    });
  });

  test("is still applied in every later run, without a write", async () => {
    const count = String(ROWS.length);
    expect(run.outputs).toMatchObject({ result: "applied", changed: count, applied: count, failed: "0" });
    expect(run.code).toBe(0);
    await expectStill(world, run);
    const byHand = await expectQuiet(world, () => world.onDispatch({ "pull-request": String(number) }));
    expect(byHand.outputs).toEqual(run.outputs);
    expect(world.launchDarkly.ledger).toHaveLength(ROWS.length);
    expect(stickyOf(world, number)?.body.match(/✅&nbsp;\[Applied\]\(/g)).toHaveLength(ROWS.length);
  });

  test("is still applied after somebody used the new name and took the flag further", async () => {
    const instructions = ["addClauses: { rule: Staff, clauses: [{ attribute: country, in: [IT] }] }"];
    const next = openChange(world, { "flags/later.yaml": changeFile({ flag: "renamed", instructions }) });
    await world.onPullRequest("opened", next);
    world.launchDarkly.approve(String(world.launchDarkly.requests().at(-1)?._id));
    world.github.merge(next, "squash");
    const later = await world.onPush();
    expect(later.outputs.result).toBe("applied");

    const swept = await expectQuiet(world, () => world.onSchedule());

    expect(swept.outputs).toMatchObject({ result: "applied", applied: String(ROWS.length + 1), failed: "0" });
    expect(world.launchDarkly.ledger).toHaveLength(ROWS.length + 1);
  });
});

function documentOf({ key, scope, instructions }: Row): string {
  const listed = instructions.map((one) => `  - ${one}\n`).join("");
  const about = `project: storefront\ndescription: Change ${key}\n`;
  switch (scope) {
    case "segment":
      return `kind: SegmentChange\n${about}segment: ${key}\nenvironment: production\ninstructions:\n${listed}`;
    case "all environments":
      return `kind: FlagChange\n${about}flag: ${key}\ninstructions:\n${listed}`;
    case "copy":
      return `kind: FlagCopy\n${about}flag: ${key}\nfrom: staging\nto: production\ninclude:\n${listed}`;
    default:
      return changeFile({ flag: key, instructions });
  }
}

function namesLeft(key: string, scope: Row["scope"]): unknown[] {
  const { launchDarkly } = world;
  if (scope === "all environments") return launchDarkly.flag("storefront", key).variations.map(({ name }) => name);
  const { rules } =
    scope === "segment"
      ? launchDarkly.segment("storefront", "production", key)
      : launchDarkly.configuration("storefront", key, "production");
  return rules.map(({ description }) => description);
}
