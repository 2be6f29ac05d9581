import { describe, expect, test } from "vitest";
import { desiredFlag } from "../../../../src/core/desired/parse/desired-flag.ts";
import { type DesiredFlag, FLAG_PARTS } from "../../../../src/core/model/change/desired-flag.ts";
import type { JsonObject } from "../../../../src/core/model/json.ts";
import { writtenDocument } from "../../../../src/core/validate/written-document.ts";
import { WHOLE_FLAG } from "../../../schemas/examples.ts";

const FILE = "flags/new-checkout.yaml";
const desired = (value: JsonObject): DesiredFlag => desiredFlag(writtenDocument(FILE, { index: 1, value }));
const { manage: _, ...everything } = WHOLE_FLAG;
const configured = (production: JsonObject, more: JsonObject = {}) =>
  desired({ kind: "Flag", project: "storefront", flag: "new-checkout", ...more, environments: { production } });
const inProduction = (production: JsonObject) => configured(production).environments.get("production");

describe("a flag as it should be", () => {
  test("keeps what the document says of itself", () => {
    expect(desired(everything)).toMatchObject({
      file: FILE,
      document: 1,
      provider: "launchdarkly",
      project: "storefront",
      flag: "new-checkout",
      description: "Open the new checkout to 25% of Italian beta users",
      ticket: "SHOP-1234",
      reviewers: { members: ["ana@example.com", "507f1f77bcf86cd799439011"], teams: ["checkout-owners"] },
      reapply: "after the hot fix",
      variations: everything.variations,
    });
  });

  test("has no key that the document does not write", () => {
    expect(Object.keys(configured({ on: true })).sort()).toEqual([
      "document",
      "environments",
      "file",
      "flag",
      "project",
      "provider",
    ]);
    expect(inProduction({ on: false })).toEqual({ on: false });
  });

  test("has its environments in the document's order", () => {
    expect([...desired(everything).environments.keys()]).toEqual(["production", "staging"]);
  });

  test.each<[string[], string[], string[]]>([
    [["variations"], ["variations"], []],
    [["on"], [], ["on"]],
    [["rules", "on"], [], ["on", "rules"]],
  ])("managed by git in %j has only these parts", (manage, whole, parts) => {
    const flag = desired({ ...everything, manage });
    expect(flag.variations === undefined ? [] : ["variations"]).toEqual(whole);
    expect([...flag.environments.values()].map((one) => Object.keys(one).sort())).toEqual(
      parts.length === 0 ? [] : [parts, parts],
    );
  });
});

describe("what git does not own of a document", () => {
  test.each<[string[], boolean, number]>([
    [["variations"], false, 2],
    [["on"], true, 2],
    [FLAG_PARTS.filter((part) => part !== "variations"), true, 0],
  ])("is known beside what it owns: %j", (manage, variations, environments) => {
    const { unowned } = desired({ ...everything, manage });
    expect(unowned?.variations).toEqual(variations ? everything.variations : undefined);
    expect(unowned?.environments.size).toBe(environments);
    for (const part of manage) {
      for (const configuration of unowned?.environments.values() ?? []) expect(configuration).not.toHaveProperty(part);
    }
  });

  test("is nothing where `manage` names all, or is not there", () => {
    expect(desired({ ...everything, manage: [...FLAG_PARTS] })).not.toHaveProperty("unowned");
    expect(desired(everything)).not.toHaveProperty("unowned");
  });
});

describe("what it says of an environment", () => {
  test("has every part that is written", () => {
    const { targets, rules, fallthrough, ...plain } = desired(everything).environments.get("production") ?? {};
    expect(plain).toEqual({
      on: true,
      offVariation: { index: 1 },
      prerequisites: [
        { key: "new-cart", variation: true },
        { key: "base-ui", variation: { value: { a: [1] } } },
      ],
      trackEvents: false,
      trackEventsFallthrough: true,
    });
    expect(fallthrough).toEqual({ rollout: { treatment: "25%", control: "rest" }, rolloutContextKind: "user" });
    expect(rules).toHaveLength(3);
    expect(targets).toHaveLength(3);
  });

  test("lists targets by kind: a list is of users, a mapping of the kind that is its key", () => {
    expect(inProduction({ targets: { device: { treatment: ["d-1"] }, treatment: ["u-1"], user: {} } })).toEqual({
      targets: [
        { contextKind: "device", variation: "treatment", values: ["d-1"], nested: true },
        { contextKind: "user", variation: "treatment", values: ["u-1"], nested: false },
      ],
    });
  });

  test("writes out every field of a clause, from either way of writing it", () => {
    const rules = [
      {
        clauses: [
          { attribute: "country", in: ["IT"] },
          { attribute: "country", op: "in", values: ["IT"], negate: true, contextKind: "device" },
          { segmentMatch: ["beta"] },
        ],
        variation: "treatment",
      },
    ];
    expect(inProduction({ rules })?.rules).toEqual([
      {
        clauses: [
          { contextKind: "user", attribute: "country", op: "in", values: ["IT"], negate: false },
          { contextKind: "device", attribute: "country", op: "in", values: ["IT"], negate: true },
          { contextKind: "user", attribute: "segmentMatch", op: "segmentMatch", values: ["beta"], negate: false },
        ],
        serve: { variation: "treatment" },
      },
    ]);
  });

  test("keeps what a rule says of itself apart from what it serves", () => {
    const clauses = [{ segmentMatch: ["beta"] }];
    const [rule] =
      inProduction({
        rules: [
          {
            id: "1f",
            description: "Beta",
            clauses,
            rollout: { a: "rest" },
            rolloutBucketBy: "email",
            trackEvents: false,
          },
        ],
      })?.rules ?? [];
    expect(rule).toMatchObject({ id: "1f", description: "Beta", trackEvents: false });
    expect(rule?.serve).toEqual({ rollout: { a: "rest" }, rolloutBucketBy: "email" });
  });
});
