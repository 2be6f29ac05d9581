import { describe, expect, test } from "vitest";
import { unownedEdits } from "../../../../src/core/desired/intent/unowned-edits.ts";
import { CHECKOUT, documentOf, edited } from "./documents.ts";

const MANAGED = `manage: [on, rules]\n${CHECKOUT}`;
const OFF: [string, string] = ["offVariation: control", "offVariation: treatment"];
const edit = (...edits: [string, string][]) => documentOf(edited(MANAGED, ...edits));
const notice = (what: string) =>
  `The document of flag "new-checkout" edits ${what}, which "manage" does not name: that changes nothing in LaunchDarkly. Add the part to "manage" to make it count.`;

describe("an edit of what git does not own", () => {
  test.each<[string, Parameters<typeof unownedEdits>[1], string[]]>([
    ["is told", edit(OFF), ['"offVariation" in "production"']],
    [
      "is told for all parts of an environment together",
      edit(OFF, ["trackEvents: false", "trackEvents: true"]),
      ['"offVariation" and "trackEvents" in "production"'],
    ],
    ["is told of the variations", edit(["name: Control", "name: Old"]), ['"variations"']],
    [
      "is told where an environment writes the part for the first time",
      edit(["{ on: true, rules: [] }", "{ on: true, rules: [], offVariation: control }"]),
      ['"offVariation" in "staging"'],
    ],
    ["is none where the document writes the same otherwise", edit(["[ana, ben]", "[ben, ana]"]), []],
    ["is none where what git owns is edited", edit(["on: true", "on: false"], ["25%", "50%"]), []],
    ["is none where the part is taken away", edit(["    offVariation: control\n", ""]), []],
    ["is none where git owns it from now on", edit(["[on, rules]", "[on, rules, offVariation]"], OFF), []],
    [
      "is none in an environment that is new to the document",
      edit(["  staging:", "  test: { on: true, rules: [], offVariation: control }\n  staging:"]),
      [],
    ],
  ])("%s", (_what, after, told) => {
    expect(unownedEdits(documentOf(MANAGED), after)).toEqual(told.map(notice));
  });

  test("is no matter where git owned the part until this edit, which is told as what git says no more", () => {
    expect(unownedEdits(documentOf(CHECKOUT), edit(OFF, ["name: Control", "name: Old"]))).toEqual([]);
  });

  test("is none where git owns all that the document writes", () => {
    expect(unownedEdits(documentOf(CHECKOUT), documentOf(edited(CHECKOUT, OFF)))).toEqual([]);
  });
});
