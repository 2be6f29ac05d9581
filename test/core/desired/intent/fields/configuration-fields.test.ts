import { describe, expect, test } from "vitest";
import { changesOfEdit } from "../../../../../src/core/desired/intent/changes-of-edit.ts";
import type { Json } from "../../../../../src/core/model/json.ts";
import { CHECKOUT, documentOf, edited, sha256 } from "../documents.ts";

const BEFORE = documentOf(CHECKOUT);

type Edits = readonly (readonly [string, string])[];

/** The fields that an edit of the document asks for, by path: before and after. */
function fieldsOf(...edits: Edits): Record<string, [Json, Json]> {
  const { changes } = changesOfEdit(BEFORE, documentOf(edited(CHECKOUT, ...edits)), sha256);
  const fields = changes.flatMap(({ intent }) => intent?.fields ?? []);
  return Object.fromEntries(fields.map(({ path, before, after }) => [path, [before, after]]));
}

const ITALIANS = "      - description: Italians\n";
const STAFF = '      - description: Employees\n        clauses: [{ attribute: email, endsWith: ["@shop.example"] }]\n';
const STAFF_SERVE = "        variation: treatment\n        trackEvents: true\n";
const NEW = `      - description: Testers
        clauses: [{ attribute: key, in: [t] }]
        variation: treatment
`;
const newRule = {
  description: "Testers",
  clauses: [{ attribute: "key", contextKind: "user", negate: false, op: "in", values: ["t"] }],
  serve: { variation: "treatment" },
};

describe("the fields of an edit", () => {
  test.each<[string, Edits]>([
    ["nothing", []],
    ["a ticket", [["SHOP-1", "SHOP-2"]]],
    ["another spelling of a share", [["25%", "25.000%"]]],
    ["a rest written out", [["control: rest", "control: 75%"]]],
    ["a share of nothing", [["treatment: 25%", "other: 0%, treatment: 25%"]]],
    ["the order of values", [["[IT, SM]", "[SM, IT]"]]],
    [
      "the order of clauses",
      [
        [
          "{ attribute: country, in: [IT, SM] }, { segmentMatch: [beta] }",
          "{ segmentMatch: [beta] }, { attribute: country, in: [IT, SM] }",
        ],
      ],
    ],
    ["a default written out", [["in: [pro]", "in: [pro], negate: false, contextKind: user"]]],
    ["the order of targets", [["[ana, ben]", "[ben, ana]"]]],
    ["a list of users below their kind", [["treatment: [ana, ben],", "user: { treatment: [ana, ben] },"]]],
    [
      "the order of prerequisites",
      [
        [
          "{ key: base-ui, variation: true }, { key: payments, variation: v2 }",
          "{ key: payments, variation: v2 }, { key: base-ui, variation: true }",
        ],
      ],
    ],
    ["a part that git owns no more", [["    trackEvents: false\n", ""]]],
    ["an environment that left", [["  staging: { on: true, rules: [] }\n", ""]]],
    ["events of a rule left alone", [["        trackEvents: true\n", ""]]],
    ["bucketing left alone", [["        rolloutContextKind: device\n", ""]]],
    ["the id of a rule", [[ITALIANS, `${ITALIANS}        id: r-1\n`]]],
    [
      "the order of variations",
      [
        ["value: control, name: Control }", "value: treatment, name: Treatment, description: The new one }"],
        [
          "- { value: treatment, name: Treatment, description: The new one }\nenv",
          "- { value: control, name: Control }\nenv",
        ],
      ],
    ],
  ])("are none for %s", (_what, edits) => {
    expect(fieldsOf(...edits)).toEqual({});
  });

  test.each<[string, Edits, Record<string, [Json, Json]>]>([
    ["a switch", [["on: true", "on: false"]], { on: [true, false] }],
    [
      "the off variation",
      [["offVariation: control", "offVariation: treatment"]],
      { offVariation: ["control", "treatment"] },
    ],
    [
      "the fallthrough",
      [["fallthrough: { variation: control", "fallthrough: { variation: treatment"]],
      { fallthrough: [{ variation: "control" }, { variation: "treatment" }] },
    ],
    [
      "a context that moves",
      [["{ treatment: [ana, ben],", "{ treatment: [ana], control: [ben],"]],
      { "targets/user/ben": ["treatment", "control"] },
    ],
    ["a context of a kind", [["control: [d-1]", "control: [d-1, a/b]"]], { "targets/device/a~1b": [null, "control"] }],
    [
      "a prerequisite",
      [["variation: v2", "variation: v3"]],
      { "prerequisites/payments": [{ variation: "v2" }, { variation: "v3" }] },
    ],
    [
      "a percentage",
      [["25%", "33.333%"]],
      {
        "rules/Italians/serve": [
          { rollout: { treatment: "25%", control: "75%" }, rolloutContextKind: "device" },
          { rollout: { treatment: "33.333%", control: "66.667%" }, rolloutContextKind: "device" },
        ],
      },
    ],
    [
      "a renamed rule, under its old name",
      [["Employees", "Staff"]],
      { "rules/Employees/description": ["Employees", "Staff"] },
    ],
    [
      "events of a rule",
      [["        trackEvents: true", "        trackEvents: false"]],
      { "rules/Employees/trackEvents": [true, false] },
    ],
    [
      "an id beside a change",
      [["Employees\n", "Staff\n        id: r-2\n"]],
      { "rules/Employees/description": ["Employees", "Staff"], "rules/Employees/id": [null, "r-2"] },
    ],
    ["a rule at the end", [["    fallthrough", `${NEW}    fallthrough`]], { "rules/Testers": [null, newRule] }],
    [
      "a rule between",
      [[STAFF, `${NEW}${STAFF}`]],
      { "rules/Testers": [null, newRule], "rules/Testers/beforeRule": [null, "Employees"] },
    ],
    [
      "two rules in their order",
      [["    fallthrough", `${NEW}${NEW.replace("Testers", "order").replace("[t]", "[o]")}    fallthrough`]],
      {
        "rules/Testers": [null, newRule],
        "rules/Testers/beforeRule": [null, "order#2"],
        "rules/order#2": [
          null,
          { ...newRule, description: "order", clauses: [{ ...newRule.clauses[0], values: ["o"] }] },
        ],
      },
    ],
    [
      "a rule less",
      [[STAFF + STAFF_SERVE, ""]],
      {
        "rules/Employees": [
          {
            description: "Employees",
            clauses: [
              { attribute: "email", contextKind: "user", negate: false, op: "endsWith", values: ["@shop.example"] },
            ],
            serve: { variation: "treatment" },
            trackEvents: true,
          },
          null,
        ],
      },
    ],
    [
      "an order, from the first that moves to the last",
      [
        [STAFF + STAFF_SERVE, ""],
        [ITALIANS, STAFF + STAFF_SERVE + ITALIANS],
      ],
      {
        "rules/order": [
          ["Italians", "Employees"],
          ["Employees", "Italians"],
        ],
      },
    ],
    ["a variation's name", [["name: Treatment", "name: New"]], { 'variations/"treatment"/name': ["Treatment", "New"] }],
    [
      "a variation's value",
      [["value: treatment", "value: new"]],
      { 'variations/"treatment"/value': ["treatment", "new"] },
    ],
    [
      "a part that git owns from now on",
      [["    trackEvents: false\n", "    trackEvents: false\n    trackEventsFallthrough: true\n"]],
      { trackEventsFallthrough: [null, true] },
    ],
  ])("say %s", (_what, edits, fields) => {
    expect(fieldsOf(...edits)).toEqual(fields);
  });
});
