import { expect, test } from "vitest";
import { parseKinds } from "./read-published.ts";

const fenced = (...lines: string[]) => ["```json", ...lines, "```"].join("\n");
const described = (...sections: string[]) =>
  ["A patch.", "### Instructions", ...sections, "### Anything else", fenced("[1,]")].join("\n");

test("reads every example, though it is not quite JSON", () => {
  const text = described(
    "#### makeTea",
    "Makes tea.",
    fenced('{ "instructions": [{', '\t"kind": "makeTea", // hot', '"from": "https://tea.example,]", }] }'),
    fenced('{ "environmentKey": "home", "instructions": [{ "kind": "makeTea" },] }'),
    "#### drinkTea",
    fenced('{ "instructions": [] }'),
  );
  expect(parseKinds(text)).toEqual([
    {
      kind: "makeTea",
      says: expect.stringContaining("Makes tea."),
      examples: [
        { instructions: [{ kind: "makeTea", from: "https://tea.example,]" }] },
        { environmentKey: "home", instructions: [{ kind: "makeTea" }] },
      ],
    },
    { kind: "drinkTea", says: expect.any(String), examples: [{ instructions: [] }] },
  ]);
});

test.each([
  ["a kind without an example", described("#### makeTea", "Makes tea."), '"makeTea" is published without an example.'],
  [
    "an example outside the list of kinds",
    `${described("#### makeTea", fenced('{ "instructions": [{ "kind": "makeTea" }] }'))}\n{ "kind": "drinkTea" }`,
    "2 instructions are published, but 1 were read.",
  ],
  ["an example that is no JSON", described("#### makeTea", fenced('{ "instructions": [}')), "JSON"],
])("leaves out nothing in silence: %s", (_, text, reason) => {
  expect(() => parseKinds(text)).toThrow(reason);
});
