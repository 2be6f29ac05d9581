import { describe, expect, test } from "vitest";
import { type AdoptedPart, adoptParts } from "../../../../../src/core/desired/export/rewrite/adopt.ts";
import type { Json } from "../../../../../src/core/model/json.ts";

const HEAD = `# All about the checkout.
kind:   Flag
project: storefront
flag:   new-checkout   # the key

environments:
    production:
`;

const part = (name: string, value: Json, elements?: AdoptedPart["elements"]): AdoptedPart => ({
  place: ["environments", "production", name],
  value,
  ...(elements === undefined ? {} : { elements }),
});
const adopt = (body: string, ...parts: AdoptedPart[]) => adoptParts(`${HEAD}${body}`, 0, parts)?.slice(HEAD.length);

const RULES = `        # Who is in?
        rules:
            # Italians first.
            - description: Italians   # by country
              clauses: [{ attribute: country, in: [IT] }]
              variation: a

            # Then the staff.
            - description: Staff
              clauses:
                - attribute: email
                  endsWith: ["@example.com"]
              variation: b
            # Nobody else.
        on:   true # soon
`;
const STAFF = { value: { description: "Staff", variation: "z" }, origin: 1 };
const ITALIANS = { value: { description: "Italians", variation: "z" }, origin: 0 };
const elements = (...list: NonNullable<AdoptedPart["elements"]>) =>
  part(
    "rules",
    list.map(({ value }) => value),
    list,
  );

describe("a part that is adopted", () => {
  test.each<[what: string, body: string, adopted: AdoptedPart, after: string]>([
    ["a switch", "        on:   false # soon\n", part("on", true), "        on: true # soon\n"],
    ["a switch at the very end", "        on: false", part("on", true), "        on: true"],
    [
      "a mapping on one line",
      "        fallthrough: {variation:  a} # all\n        on: true\n",
      part("fallthrough", { rollout: { a: "25%", b: "75%" } }),
      "        fallthrough: { rollout: { a: 25%, b: 75% } } # all\n        on: true\n",
    ],
    [
      "a mapping on many lines",
      "        targets:\n            a:\n                - u1 # first\n                - u2\n        # done\n        on: true\n",
      part("targets", { b: ["u2"] }),
      "        targets: { b: [u2] }\n        # done\n        on: true\n",
    ],
    [
      "an environment on one line",
      "        on: true\n    staging: { on: true, rules: [ ], offVariation: a } # small\n",
      { place: ["environments", "staging", "rules"], value: [{ clauses: [], variation: "a" }] },
      "        on: true\n    staging: { on: true, rules: [{ clauses: [], variation: a }], offVariation: a } # small\n",
    ],
    [
      "an empty list that is no more",
      "        rules: []\n        on: true\n",
      elements({ value: { description: "New", clauses: [{ attribute: "a", in: [1] }], variation: "b" }, same: false }),
      "        rules:\n          - description: New\n            clauses: [{ attribute: a, in: [1] }]\n            variation: b\n        on: true\n",
    ],
  ])("is %s", (_, body, adopted, after) => {
    expect(adopt(body, adopted)).toBe(after);
  });

  test("keeps rules that are the same as they stand, with the comments above them, in the new order", () => {
    expect(adopt(RULES, elements({ ...STAFF, same: true }, { ...ITALIANS, same: true }))).toBe(`        # Who is in?
        rules:

            # Then the staff.
            - description: Staff
              clauses:
                - attribute: email
                  endsWith: ["@example.com"]
              variation: b
            # Italians first.
            - description: Italians   # by country
              clauses: [{ attribute: country, in: [IT] }]
              variation: a
            # Nobody else.
        on:   true # soon
`);
  });

  test("writes a rule that differs anew below its comments, adds and removes others", () => {
    const added = { value: { clauses: [{ segmentMatch: ["beta"] }], variation: "c" }, same: false };

    expect(adopt(RULES, elements(added, { ...STAFF, same: false }))).toBe(`        # Who is in?
        rules:
            - clauses: [{ segmentMatch: [beta] }]
              variation: c

            # Then the staff.
            - description: Staff
              variation: z
            # Nobody else.
        on:   true # soon
`);
  });

  test("is an empty list where no rule is left", () => {
    expect(adopt(RULES, elements())).toBe(
      "        # Who is in?\n        rules: []\n            # Nobody else.\n        on:   true # soon\n",
    );
  });

  test("keeps the line ends of Windows and a byte order mark", () => {
    const text = `\ufeff${HEAD}${RULES}`.replaceAll("\n", "\r\n");

    const after = adoptParts(text, 0, [part("on", false), elements({ ...STAFF, same: true })]) ?? "";

    expect(after.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(after.startsWith("\ufeff# All about")).toBe(true);
    expect(after).toContain("        on: false # soon\r\n");
    expect(after).not.toContain("Italians");
  });

  test("is that of the right document, and of the variations", () => {
    const other = "kind: FlagChange\n---\n";
    const variations = "variations:\n- value: a # the first\n- value: b\n";
    const listed = [
      { value: { value: "a" }, origin: 0, same: true },
      { value: { value: "c", name: "C" }, same: false },
    ];
    const adopted: AdoptedPart = { place: ["variations"], value: listed.map(({ value }) => value), elements: listed };

    expect(adoptParts(`${other}${variations}`, 1, [adopted])).toBe(
      `${other}variations:\n- value: a # the first\n- { value: c, name: C }\n`,
    );
  });

  test.each<[what: string, adopted: AdoptedPart]>([
    ["a part that is not written", part("offVariation", "a")],
    ["an environment that is not written", { place: ["environments", "test", "on"], value: true }],
  ])("is not invented: %s", (_, adopted) => {
    expect(adopt("        on: true\n", adopted)).toBeUndefined();
  });
});
