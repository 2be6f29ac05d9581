import { describe, expect, test } from "vitest";
import { changesOfEdit } from "../../../../src/core/desired/intent/changes-of-edit.ts";
import type { DesiredFlag } from "../../../../src/core/model/change/desired-flag.ts";
import { CHECKOUT, documentOf, edited, sha256 } from "./documents.ts";

const BEFORE = documentOf(CHECKOUT);

type Edits = readonly (readonly [string, string])[];

const changesTo = (after: DesiredFlag, before: DesiredFlag | undefined = BEFORE) =>
  changesOfEdit(before, after, sha256).changes;

const NEW = `      - description: Testers
        clauses: [{ attribute: key, in: [t] }]
        variation: treatment
`;
describe("the changes of an edit", () => {
  test("are the variations and the environments that it touches, in the document's order", () => {
    const all = changesTo(BEFORE, documentOf("environments: {}\n"));
    expect(all.map(({ resource }) => resource.environment)).toEqual([null, "production", "staging"]);
    expect(all.map(({ environmentAt }) => environmentAt)).toEqual([
      undefined,
      ["environments", "production"],
      ["environments", "staging"],
    ]);
    const [one, ...others] = changesTo(documentOf(edited(CHECKOUT, ["staging: { on: true", "staging: { on: false"])));
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      file: "flags/new-checkout.yaml",
      document: 0,
      resource: { provider: "launchdarkly", project: "storefront", environment: "staging", flag: "new-checkout" },
      ticket: "SHOP-1",
      reviewers: { members: [], teams: ["owners"] },
      instructions: [],
      intent: { of: "configuration", before: { on: true, rules: [] }, after: { on: false, rules: [] } },
    });
  });

  test("know the variations that the document writes besides", () => {
    const [production] = changesTo(documentOf(edited(CHECKOUT, ["25%", "50%"])));
    expect(production?.intent).toMatchObject({ of: "configuration", variations: BEFORE.variations });
  });

  test.each<[string, Edits]>([
    ["Update rules of new-checkout in production", [["25%", "50%"]]],
    [
      "Update rules and fallthrough of new-checkout in production",
      [
        ["25%", "50%"],
        ["fallthrough: { variation: control", "fallthrough: { variation: treatment"],
      ],
    ],
    ["Turn off new-checkout in production", [["on: true", "on: false"]]],
    [
      "Turn off new-checkout in production and update targets",
      [
        ["on: true", "on: false"],
        [", ben]", "]"],
      ],
    ],
    [
      "Update offVariation, prerequisites and 2 more parts of new-checkout in production",
      [
        ["offVariation: control", "offVariation: treatment"],
        [", ben]", "]"],
        ["v2", "v3"],
        ["25%", "50%"],
      ],
    ],
    ["Update the variations of new-checkout", [["name: Control", "name: Old"]]],
    [
      "As we agreed",
      [
        ["on: true", "on: false"],
        ["ticket", "description: As we agreed\nticket"],
      ],
    ],
  ])("are titled %s", (title, edits) => {
    expect(changesTo(documentOf(edited(CHECKOUT, ...edits))).map(({ description }) => description)).toEqual([title]);
  });

  test("bring everything to what a new document says, with titles of bounded length", () => {
    const long = "k".repeat(256);
    const after = documentOf(`environments: { ${long}: { on: true } }\n`);
    const [change] = changesTo({ ...after, flag: long }, documentOf("environments: {}\n"));
    expect(change?.description).toMatch(/^Bring k+… in k+… to what git says$/);
    expect(change?.description.length).toBeLessThan(300);
  });
});

describe("asking again", () => {
  const again = (text: string) => documentOf(`reapply: ${text}\n${CHECKOUT}`);

  test("asks for everything that the document says, and each time anew", () => {
    const first = changesTo(again("July"));
    expect(first.map(({ resource }) => resource.environment)).toEqual([null, "production", "staging"]);
    expect(first.flatMap(({ intent }) => intent?.fields.map(({ before }) => before))).not.toContainEqual(
      expect.anything(),
    );
    const second = changesTo(again("August"), again("July"));
    const fresh = changesTo(BEFORE, documentOf("environments: {}\n"));
    const digests = [first, second, fresh].flatMap((changes) => changes.map(({ digest }) => digest));
    expect(new Set(digests).size).toBe(9);
  });

  test("asks for nothing while its text stays, and none when it goes", () => {
    expect(changesTo(again("July"), again("July"))).toEqual([]);
    expect(changesTo(BEFORE, again("July"))).toEqual([]);
  });
});

describe("a rule that may have been one of several", () => {
  test("is refused at its place, and the other environments are still compared", () => {
    const twins = edited(CHECKOUT, ["Employees", "Italians"]);
    const after = edited(
      twins,
      ["[IT, SM]", "[IT]"],
      ["@shop", "@store"],
      ["staging: { on: true", "staging: { on: false"],
    );
    const edit = changesOfEdit(documentOf(twins), documentOf(after), sha256);
    expect(edit.changes.map(({ resource }) => resource.environment)).toEqual(["staging"]);
    const where = (rule: number) => ({
      document: 0,
      pointer: ["environments", "production", "rules", rule],
      part: "value",
    });
    expect(edit.diagnostics).toMatchObject([
      {
        code: "ambiguous-pairing",
        file: "flags/new-checkout.yaml",
        where: where(0),
        message:
          'Rule 1 "Italians" in "production" may have been rule 1 "Italians" or rule 2 "Italians" before this edit.',
      },
      { where: where(1) },
    ]);
  });

  test("is refused where two rules may have been the one before", () => {
    const rule = (name: string) => NEW.replace("Testers", name);
    const two = edited(CHECKOUT, ["    fallthrough", `${rule("A")}${rule("B")}    fallthrough`]);
    const { diagnostics } = changesOfEdit(
      documentOf(edited(CHECKOUT, ["    fallthrough", `${NEW}    fallthrough`])),
      documentOf(two),
      sha256,
    );
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'Rule 4 "A" in "production" is not the only rule that may have been rule 4 "Testers" before this edit.',
      'Rule 5 "B" in "production" is not the only rule that may have been rule 4 "Testers" before this edit.',
    ]);
  });
});
