import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Pointer } from "../../../src/core/model/diagnostic.ts";
import type { Json, JsonObject } from "../../../src/core/model/json.ts";
import { SCHEMA_CODES, type SchemaFault, schemaFaults } from "../../../src/core/validate/schema/faults.ts";
import {
  COPY,
  changeOf,
  DESIRED_FLAG,
  projectChangeOf,
  segmentChangeOf,
  VALID_PARAMETERS,
  VALID_PROJECT_PARAMETERS,
  VALID_SEGMENT_PARAMETERS,
} from "../../schemas/examples.ts";

const FAULTS = join(import.meta.dirname, "../../schemas/faults");
const HEAD =
  "kind: FlagChange\nproject: storefront\nflag: new-checkout\nenvironment: production\ndescription: Open it\n";
const said = (text: string) => schemaFaults(parse(text) as Json);

/** What surrounds the text of a case, so that it becomes a document. */
const SURROUNDINGS: Readonly<Record<string, (text: string) => string>> = {
  "instructions.txt": (text) => `${HEAD}instructions:\n${text}`,
  "clauses.txt": (text) =>
    `${HEAD}instructions:\n- addClauses:\n    rule: Everybody\n    clauses:\n${text.replace(/^/gm, "    ")}`,
  "documents.txt": (text) => JSON.stringify({ ...changeOf(["turnFlagOn"]), ...(parse(text) as JsonObject) }),
  "project-instructions.txt": (text) => JSON.stringify(projectChangeOf(parse(text) as Json)),
  "segment-instructions.txt": (text) => JSON.stringify(segmentChangeOf(parse(text) as Json)),
  "flag-copies.txt": (text) => JSON.stringify({ ...COPY, ...(parse(text) as JsonObject) }),
  "flags.txt": (text) => JSON.stringify({ ...DESIRED_FLAG, ...(parse(text) as JsonObject) }),
  "environments.txt": (text) => JSON.stringify({ ...DESIRED_FLAG, environments: { production: parse(text) as Json } }),
  "whole-documents.txt": (text) => text,
};

const casesOf = (file: string): string[] => readFileSync(join(FAULTS, file), "utf8").trimEnd().split("\n\n");

const inWords = ({ code, pointer, part, message, hint }: SchemaFault): string =>
  `> ${code} at the ${part} of /${pointer.join("/")}\n> ${[message, hint].filter(Boolean).join(" ")}`;

describe.each(Object.entries(SURROUNDINGS))("every case of test/schemas/faults/%s", (file, surround) => {
  test.each(casesOf(file))("is answered as written there:\n%s", (text) => {
    const written = text
      .split("\n")
      .filter((line) => !line.startsWith("> "))
      .join("\n");
    expect(text).toContain("\n> ");
    expect([written, ...said(surround(written)).map(inWords)].join("\n")).toBe(text);
  });
});

const fallthrough = "updateFallthroughVariationOrRollout";

describe("a fault of the document", () => {
  test.each<[string, Json, Pointer, "key" | "value", string, string | undefined]>([
    [
      "invalid-text",
      { description: "a\ud800" },
      ["description"],
      "value",
      '"description" must be one line of visible text, but holds U+D800.',
      "Take them out: they cannot be seen.",
    ],
    [
      "too-long",
      { ticket: "a".repeat(101) },
      ["ticket"],
      "value",
      '"ticket" has 101 characters; the most is 100.',
      undefined,
    ],
    [
      "too-many",
      { instructions: Array.from({ length: 5000 }, () => "turnFlagOn") },
      ["instructions"],
      "key",
      '"instructions" has 5000 entries; the most is 100.',
      "Split it.",
    ],
  ])("is %s for %j", (code, edit, pointer, part, message, hint) => {
    const faults = schemaFaults({ ...changeOf(["turnFlagOn"]), ...(edit as JsonObject) });
    expect(faults).toEqual([{ code, pointer, part, message, ...(hint === undefined ? {} : { hint }) }]);
  });

  test("points a missing key at the mapping that it is missing from", () => {
    const text = "project: a\nflag: b\nenvironment: c\ndescription: d\ninstructions: [turnFlagOn]";
    expect(said(text).map(inWords)).toEqual([
      '> missing-key at the value of /\n> A flag change needs "kind". Add "kind: FlagChange".',
    ]);
  });

  test.each([null, [], "kind: FlagChange", 5])("says that %j is no mapping", (value) => {
    expect(schemaFaults(value).map(({ code, pointer }) => [code, pointer])).toEqual([["wrong-type", []]]);
  });
});

test("finds every fault at once, in document order", () => {
  const text = `kind: FlagChange\nproject: a b\nflagg: b\nenvironment: c\ndescription: d\ninstructions:\n  - turnFlgOn\n  - ${fallthrough}: {rollout: {a: 5}}\nticket: 1`;
  expect(said(text).map(({ code }) => code)).toEqual([
    "invalid-key",
    "unknown-key",
    "unknown-instruction",
    "number-for-percentage",
    "wrong-type",
  ]);
});

test("has a case for every code", () => {
  const cases = Object.keys(SURROUNDINGS).flatMap((file) => casesOf(file).join("\n"));
  const texts = [readFileSync(import.meta.filename, "utf8"), ...cases].join("\n");
  for (const code of SCHEMA_CODES) expect(texts).toMatch(new RegExp(`^(?:> | +\\[?")${code}\\b`, "m"));
});

describe.each([
  ["change of a flag in an environment", changeOf, VALID_PARAMETERS],
  ["change of a flag in all environments", projectChangeOf, VALID_PROJECT_PARAMETERS],
  ["change of a segment", segmentChangeOf, VALID_SEGMENT_PARAMETERS],
] as const)("a valid %s", (_what, documentOf, parameters) => {
  const forms = Object.entries(parameters).flatMap(([kind, all]) => all.map((form) => [kind, form] as const));
  test.each(forms)("may hold %s with %j", (kind, form) => {
    expect(schemaFaults(documentOf([{ [kind]: form }]))).toEqual([]);
  });
});

describe("a hostile document", () => {
  const hostile = '{"__proto__":{"a":1},"constructor":1,"toString":{},"instructions":[{"__proto__":{}},"constructor"]}';

  test("cannot hide behind the names of objects' own members", () => {
    const codes = schemaFaults(JSON.parse(hostile) as Json).map(({ code, pointer }) => [code, pointer.at(-1)]);
    expect(codes).toContainEqual(["unknown-key", "__proto__"]);
    expect(codes).toContainEqual(["unknown-key", "constructor"]);
    expect(codes).toContainEqual(["unknown-instruction", "__proto__"]);
    expect(codes).toContainEqual(["unknown-instruction", 1]);
  });

  test("gets no keys from its prototype", () => {
    expect(schemaFaults(Object.create(changeOf(["turnFlagOn"])) as Json)).toHaveLength(5);
  });

  test.each<[string, Json]>([
    ["100,000 wrong instructions", changeOf(Array.from({ length: 100_000 }, () => 1))],
    ["30,000 kinds in one", changeOf([Object.fromEntries(Array.from({ length: 30_000 }, (_, n) => [`k${n}`, 1]))])],
    ["100,000 environments", { ...segmentChangeOf([1]), environments: Array(100_000).fill("a") }],
    ["30,000 keys", Object.fromEntries(Array.from({ length: 30_000 }, (_, n) => [`k${n}`, 1]))],
    ["a long line", { ...changeOf(["turnFlagOn"]), description: `${"a ".repeat(100_000)}\n` }],
    [
      "30,000 shares",
      changeOf([
        { [fallthrough]: { rollout: Object.fromEntries(Array.from({ length: 30_000 }, (_, n) => [`k${n}`, n])) } },
      ]),
    ],
  ])("with %s is refused in little time and with 100 faults at most", (_what, document) => {
    const before = performance.now();
    const faults = schemaFaults(document);
    expect(performance.now() - before).toBeLessThan(10_000);
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.length).toBeLessThanOrEqual(100);
  });
});
