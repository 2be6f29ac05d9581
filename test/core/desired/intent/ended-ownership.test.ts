import { describe, expect, test } from "vitest";
import { endedOwnership } from "../../../../src/core/desired/intent/ended-ownership.ts";
import { CHECKOUT, documentOf, edited } from "./documents.ts";

const BEFORE = documentOf(CHECKOUT);
const NOTHING = "that changes nothing in LaunchDarkly, and git no longer says how it should be.";
const edit = (...edits: [string, string][]) => documentOf(edited(CHECKOUT, ...edits));

describe("what git said and says no more", () => {
  test.each<[string, Parameters<typeof endedOwnership>[1], string[]]>([
    ["nothing of an edit of values", edit(["25%", "50%"]), []],
    ["nothing of a document that moved", { ...BEFORE, file: "flags/b.yaml" }, []],
    ["a document", undefined, ['The document of flag "new-checkout" is deleted: ']],
    [
      "an environment",
      edit(["  staging: { on: true, rules: [] }\n", ""]),
      ['The document of flag "new-checkout" no longer says anything about "staging": '],
    ],
    [
      "a part in several environments",
      edit(["    on: true\n", ""], ["{ on: true, ", "{ "]),
      ['The document of flag "new-checkout" no longer says "on" in "production" and "staging": '],
    ],
    [
      "what `manage` leaves out",
      documentOf(`manage: [on, rules]\n${CHECKOUT}`),
      [
        'The document of flag "new-checkout" no longer says its variations: ',
        'The document of flag "new-checkout" no longer says "offVariation", "prerequisites", "targets", "fallthrough" and "trackEvents" in "production": ',
      ],
    ],
  ])("is told: %s", (_what, flag, notices) => {
    expect(endedOwnership(BEFORE, flag)).toEqual(notices.map((notice) => notice + NOTHING));
  });

  test("is at most five sentences", () => {
    const parts = ["on: true", "trackEvents: true", "offVariation: a"];
    const sets = Array.from({ length: 7 }, (_, bits) => parts.filter((_part, bit) => ((bits + 1) >> bit) % 2 === 1));
    const flag = (kept: (set: string[]) => string[]) =>
      documentOf(
        `environments:\n${sets.map((set, at) => `  e${at}: { ${[...kept(set), "rules: []"].join(", ")} }\n`).join("")}`,
      );
    const notices = endedOwnership(
      flag((set) => set),
      flag(() => []),
    );
    expect(notices).toHaveLength(5);
    expect(notices[4]).toBe(`The document of flag "new-checkout" no longer says 3 more things: ${NOTHING}`);
  });
});
