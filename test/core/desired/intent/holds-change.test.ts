import { describe, expect, test } from "vitest";
import { changesOfEdit } from "../../../../src/core/desired/intent/changes-of-edit.ts";
import { holdsChange } from "../../../../src/core/desired/intent/holds-change.ts";
import type { Change } from "../../../../src/core/model/change/change.ts";
import { CHECKOUT, documentOf, edited, sha256 } from "./documents.ts";

type Edits = readonly (readonly [string, string])[];

const STAFF = `      - description: Employees
        clauses: [{ attribute: email, endsWith: ["@shop.example"] }]
        variation: treatment
        trackEvents: true
`;
const UNNAMED = "      - clauses: [{ attribute: plan, in: [pro] }]\n        variation: control\n";
const ITALIANS = "      - description: Italians\n";
const rule = (name: string) => `      - description: ${name}
        clauses: [{ attribute: key, in: [${name}] }]
        variation: treatment
`;
const END = "    fallthrough";

function changeOf(before: string | undefined, after: string): Change {
  const base = before === undefined ? undefined : documentOf(before);
  const found = changesOfEdit(base, documentOf(after), sha256).changes.find(
    ({ resource }) => resource.environment === "production",
  );
  if (found === undefined) throw new Error("The edit asks for nothing in production.");
  return found;
}

const swap: Edits = [
  [STAFF, ""],
  [ITALIANS, STAFF + ITALIANS],
];
const SWAPPED = edited(CHECKOUT, ...swap);
const RULES = SWAPPED.slice(SWAPPED.indexOf("    rules:\n"), SWAPPED.indexOf(END));
const percent: Edits = [["25%", "50%"]];
const rename: Edits = [["Employees", "Staff"]];
const between: Edits = [[STAFF, `${rule("New")}${STAFF}`]];
const atEnd: Edits = [[END, `${rule("New")}${END}`]];
const removed: Edits = [[STAFF, ""]];

describe("a change that a later version of the document", () => {
  test.each<[string, Edits, Edits]>([
    ["leaves as it is", percent, []],
    [
      "moves the percentage of elsewhere",
      percent,
      [
        ["on: true", "on: false"],
        ["v2", "v3"],
        [", ben]", "]"],
      ],
    ],
    [
      "writes otherwise",
      percent,
      [
        ["control: rest", "control: 50%"],
        ["[IT, SM]", "[SM, IT]"],
      ],
    ],
    ["renames the rule of", percent, [["Italians", "Romans"]]],
    [
      "renames and gives other clauses to the rule of",
      percent,
      [
        ["Italians", "Frenchmen"],
        ["[IT, SM]", "[FR]"],
      ],
    ],
    [
      "brings other rules around",
      percent,
      [
        [ITALIANS, rule("First") + ITALIANS],
        [STAFF, rule("Second") + STAFF],
        [UNNAMED, ""],
      ],
    ],
    ["edits a renamed rule of", rename, [["@shop", "@store"]]],
    ["adds a rule after the new one of", between, [[STAFF, rule("Other") + STAFF]]],
    ["adds another rule at the end after", atEnd, [[END, rule("Other") + END]]],
    ["takes away the rule before which it stood of", between, [[STAFF, ""]]],
    [
      "moves the rule to the front before which it stood of",
      between,
      [
        [STAFF, ""],
        [ITALIANS, STAFF + ITALIANS],
      ],
    ],
    ["says besides what is tracked of", atEnd, [[rule("New"), `${rule("New")}        trackEvents: true\n`]]],
    [
      "says besides how shares are given of",
      percent,
      [["Kind: device", "Kind: device\n        rolloutBucketBy: city"]],
    ],
    [
      "adds rules between the moved ones of",
      swap,
      [
        [ITALIANS, rule("Other") + ITALIANS],
        [UNNAMED, ""],
      ],
    ],
    ["asks again for", percent, [["ticket", "reapply: again\nticket"]]],
  ])("%s is still asked for", (_what, edits, later) => {
    const after = edited(CHECKOUT, ...edits);
    expect(holdsChange(changeOf(CHECKOUT, after), documentOf(edited(after, ...later)))).toBe(true);
  });

  test.each<[string, Edits, Edits]>([
    ["takes back", percent, [["50%", "25%"]]],
    ["moves on", percent, [["50%", "75%"]]],
    [
      "takes the rule of",
      percent,
      [
        [ITALIANS, `${rule("First")}      - description: Frenchmen\n`],
        ["[IT, SM]", "[FR]"],
      ],
    ],
    ["takes the environment of", percent, [["  production:", "  elsewhere:"]]],
    ["leaves the part of to LaunchDarkly", [["on: true", "on: false"]], [["    on: false\n", ""]]],
    ["renames back", rename, [["Staff", "Employees"]]],
    ["edits the new rule of", atEnd, [["in: [New]", "in: [Old]"]]],
    ["takes the new rule of", atEnd, [[rule("New"), ""]]],
    [
      "moves the new rule of",
      between,
      [
        [rule("New"), ""],
        [END, rule("New") + END],
      ],
    ],
    [
      "moves the new rule and the one before which it stood of",
      between,
      [
        [rule("New") + STAFF, ""],
        [ITALIANS, STAFF + ITALIANS],
        [END, rule("New") + END],
      ],
    ],
    [
      "takes what is tracked of",
      atEnd.map(([at, to]) => [at, to.replace(END, `        trackEvents: true\n${END}`)]),
      [["        trackEvents: true\n    fall", "    fall"]],
    ],
    ["brings back the rule of", removed, [[UNNAMED, STAFF + UNNAMED]]],
    ["takes the moved rule from", swap, [[STAFF, ""]]],
    ["takes all rules of", swap, [[RULES, "    rules: []\n"]]],
    ["leaves the rules to LaunchDarkly that were moved by", swap, [[RULES, ""]]],
    ["takes the environment with the moved rules of", swap, [["  production:", "  elsewhere:"]]],
    [
      "moves back",
      swap,
      [
        [STAFF, ""],
        [UNNAMED, STAFF + UNNAMED],
      ],
    ],
  ])("%s is asked for no more", (_what, edits, later) => {
    const after = edited(CHECKOUT, ...edits);
    expect(holdsChange(changeOf(CHECKOUT, after), documentOf(edited(after, ...later)))).toBe(false);
  });

  test("adopts everything is held by the same parts, whatever joins them", () => {
    const change = changeOf(undefined, CHECKOUT);
    expect(holdsChange(change, documentOf(CHECKOUT))).toBe(true);
    expect(
      holdsChange(
        change,
        documentOf(edited(CHECKOUT, ["trackEvents: false", "trackEvents: false\n    trackEventsFallthrough: true"])),
      ),
    ).toBe(true);
    expect(holdsChange(change, documentOf(edited(CHECKOUT, ["25%", "26%"])))).toBe(false);
  });

  test.each<[string, boolean, Edits]>([
    [
      "an order and spelling of its own",
      true,
      [
        ["[ana, ben]", "[ben, ana]"],
        ["[IT, SM]", "[SM, IT]"],
        ["25%", "25.0%"],
      ],
    ],
    [
      "what a rule and a rollout left alone",
      true,
      [["Kind: device", "Kind: device\n        trackEvents: false\n        rolloutBucketBy: city"]],
    ],
    ["a target besides", false, [["ben]", "ben, cleo]"]]],
    ["a prerequisite besides", false, [["v2 }]", "v2 }, { key: other, variation: true }]"]]],
    ["a rule besides", false, atEnd],
    ["the rules in another order", false, swap],
    ["a rule less", false, removed],
    ["another context kind of a rollout", false, [["Kind: device", "Kind: user"]]],
  ])("asks for whole parts and gives them %s: still asked for: %s", (_what, held, later) => {
    expect(holdsChange(changeOf(undefined, CHECKOUT), documentOf(edited(CHECKOUT, ...later)))).toBe(held);
  });

  test("is gone is asked for no more, nor one that is no edit of a document", () => {
    const { intent, ...other } = changeOf(CHECKOUT, edited(CHECKOUT, ...percent));
    expect(holdsChange({ ...other, ...(intent && { intent }) }, undefined)).toBe(false);
    expect(holdsChange(other, documentOf(CHECKOUT))).toBe(false);
  });

  test("leaves the variations as a change wants them is no matter of other parts", () => {
    const after = edited(CHECKOUT, ["name: Control", "name: Old"]);
    const [change] = changesOfEdit(documentOf(CHECKOUT), documentOf(after), sha256).changes as [Change];
    expect(holdsChange(change, documentOf(edited(after, ["25%", "50%"], ["name: Treatment", "name: New"])))).toBe(true);
    expect(holdsChange(change, documentOf(CHECKOUT))).toBe(false);
    expect(holdsChange(change, documentOf("environments: {}"))).toBe(false);
  });

  test("renames the variation of which it changes the value is still asked for, and one that takes it away no more", () => {
    const old = "{ value: control, name: Control }";
    const after = edited(CHECKOUT, [old, "{ value: classic, name: Control }"]);
    const [change] = changesOfEdit(documentOf(CHECKOUT), documentOf(after), sha256).changes as [Change];
    const later = (variation: string) => documentOf(edited(after, ["{ value: classic, name: Control }", variation]));
    expect(holdsChange(change, later("{ value: classic, name: Old }"))).toBe(true);
    expect(holdsChange(change, later("{ value: other, name: Other }"))).toBe(false);
    expect(holdsChange(change, later(old))).toBe(false);
  });
});
