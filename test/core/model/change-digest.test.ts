import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import type { Change } from "../../../src/core/model/change/change.ts";
import type { Json, JsonObject } from "../../../src/core/model/json.ts";
import { parseSource } from "../../../src/core/parse/parse-source.ts";
import { validateSource } from "../../../src/core/validate/validate-source.ts";

const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("base64url");

function changesOf(text: string, file = "flags/a.yaml"): readonly Change[] {
  const { changes, diagnostics } = validateSource(parseSource(file, text), sha256);
  expect(diagnostics).toEqual([]);
  return changes;
}

const digestOf = (text: string, file?: string) => changesOf(text, file)[0]?.digest;

const TEXT = `kind: FlagChange
project: storefront
flag: new-checkout
environment: production
description: Open the new checkout
instructions:
  - turnFlagOn
  - addRule:
      description: Italians
      clauses: [{ attribute: country, in: [IT, SM] }, { segmentMatch: [beta] }]
      rollout: { treatment: 25%, control: rest }
  - addTargets: { contextKind: user, variation: treatment, values: [ana, ben] }
`;
const DIGEST = digestOf(TEXT);

/** The same value with the keys of its mappings in an order that the numbers decide. */
function shuffled(value: Json, next: () => number): Json {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, next));
  if (typeof value !== "object" || value === null) return value;
  const ranked = Object.entries(value).map(([key, member]) => ({ key, member, rank: next() }));
  ranked.sort((a, b) => a.rank - b.rank);
  return Object.fromEntries(ranked.map(({ key, member }) => [key, shuffled(member, next)]));
}

describe("the digest of a change", () => {
  test("is 43 characters of base64url, and the same in every version", () => {
    expect(DIGEST).toBe("ccAs-BrRb9CgBTMAHZIBvlK21BLFx0ShBb9bSoCE8Y4");
  });

  test("is the same in any order of keys and in any layout", () => {
    const [document] = parseSource("a.yaml", TEXT).documents;
    const layout = fc.constantFrom({}, { indent: 4 }, { collectionStyle: "flow" as const }, { lineWidth: 0 });
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), layout, (ranks, options) => {
        const other = shuffled(document?.value as JsonObject, () => ranks.next().value as number);
        expect(digestOf(stringify(other, { ...options, defaultStringType: "QUOTE_DOUBLE" }))).toBe(DIGEST);
      }),
    );
  });

  test.each<[string, string]>([
    ["the description", TEXT.replace("Open the new checkout", "Let everybody in")],
    ["the ticket", TEXT.replace("instructions:", "ticket: SHOP-1\ninstructions:")],
    ["reviewers", TEXT.replace("instructions:", "reviewers: { teams: [owners] }\ninstructions:")],
    ["a list of one environment", TEXT.replace("environment: production", "environments: [production]")],
    ["other environments beside its own", TEXT.replace("environment: production", "environments: [a, production]")],
    ["a comment", TEXT.replace("instructions:", "# why not\ninstructions: # all of them")],
    ["ends of lines", TEXT.replaceAll("\n", "\r\n")],
    ["a byte order mark", `\ufeff${TEXT}`],
    ["quotes", TEXT.replace("variation: treatment", 'variation: "treatment"')],
    ["a document before it", `${TEXT.replace("new-checkout", "other")}---\n${TEXT}`],
    ["a bare kind written as a mapping", TEXT.replace("- turnFlagOn", "- turnFlagOn: {}")],
  ])("does not cover %s", (_what, text) => {
    expect(changesOf(text).map(({ digest }) => digest)).toContain(DIGEST);
  });

  test("does not cover the name of the file", () => {
    expect(digestOf(TEXT, "flags/b.yml")).toBe(DIGEST);
  });

  const edits: [string, string, string][] = [
    ["the project", "project: storefront", "project: storefronts"],
    ["the flag", "flag: new-checkout", "flag: New-checkout"],
    ["the environment", "environment: production", "environment: staging"],
    ["the time", "instructions:", "executeAt: 2026-12-01T09:00:00Z\ninstructions:"],
    ["a kind", "turnFlagOn", "turnFlagOff"],
    ["an instruction left out", "  - turnFlagOn\n", ""],
    ["an instruction repeated", "- turnFlagOn", "- turnFlagOn\n  - turnFlagOn"],
    ["a rule's description", "Italians", "italians"],
    ["an attribute", "attribute: country", "attribute: nation"],
    ["an operator", "in: [IT, SM]", "contains: [IT, SM]"],
    ["a value", "[IT, SM]", "[IT, VA]"],
    ["the order of values", "[IT, SM]", "[SM, IT]"],
    ["the type of a value", "[IT, SM]", "[1, SM]"],
    ["text that reads like a number", "[IT, SM]", '["1", SM]'],
    ["a negation", "in: [IT, SM]", "in: [IT, SM], negate: true"],
    ["a default written out", "in: [IT, SM]", "in: [IT, SM], negate: false"],
    ["a percentage", "25%", "25.001%"],
    ["a variation of a rollout", "treatment: 25%", "Treatment: 25%"],
    ["a variation", "variation: treatment", "variation: control"],
    ["a variation by id", "variation: treatment", "variationId: treatment"],
    ["a context kind", "contextKind: user, ", ""],
    ["a context", "[ana, ben]", "[ana]"],
  ];

  test.each(edits)("covers %s", (_what, before, after) => {
    expect(TEXT).toContain(before);
    expect(digestOf(TEXT.replace(before, after))).not.toBe(DIGEST);
  });

  test("differs between all of these", () => {
    const digests = edits.map(([, before, after]) => digestOf(TEXT.replace(before, after)));
    expect(new Set(digests).size).toBe(edits.length);
  });
});

describe("the digest of a change at a time", () => {
  const at = (time: string) => digestOf(TEXT.replace("instructions:", `executeAt: ${time}\ninstructions:`));

  test("covers the moment, however its offset is written", () => {
    const digest = at("2026-12-01T09:00:00+01:00");
    expect(digest).toBe("uBaw1WJejAao6kITanIhUwTnDiJ7Bi4R4DyP7wLEsPE");
    expect(at("2026-12-01T08:00:00Z")).toBe(digest);
    expect(at("2026-12-01T08:00:00.000Z")).toBe(digest);
    expect(at("2026-12-01T08:00:01Z")).not.toBe(digest);
  });
});

describe("the digest of a project-wide change", () => {
  const text = TEXT.replace("environment: production\n", "").replace(
    /instructions:[\s\S]*/,
    "instructions: [{ addVariation: { value: both } }]\n",
  );

  test("covers the value, and its type", () => {
    expect(digestOf(text)).toBe("0-eklODhnxnWRIHDVmLmzKE3hHTX04wOIQr0nLTh_1Y");
    expect(digestOf(text.replace("both", "null"))).not.toBe(digestOf(text.replace("both", '"null"')));
  });
});

describe("the digest of a segment's change", () => {
  const text = `kind: SegmentChange
project: storefront
segment: beta-testers
environment: production
description: Let them in
instructions: [{ addTags: { values: [beta] } }]
`;

  test("covers the segment, its environment and the instructions", () => {
    const digest = digestOf(text);
    expect(digest).toBe("YLsdIEUd9VwvxorbSIIfQHWOONhmcoRVOCYvbUQBzZQ");
    for (const edit of ["segment: testers", "environment: staging", "removeTags"]) {
      const key = edit.split(":")[0] as string;
      const other = text.replace(edit.includes(":") ? new RegExp(`${key}: .*`) : "addTags", edit);
      expect(digestOf(other)).not.toBe(digest);
    }
  });
});

describe("the digest of a copy", () => {
  const text = `kind: FlagCopy
project: storefront
flag: new-checkout
from: staging
to: production
description: Take it over
`;
  const including = (actions: string) => digestOf(`${text}include: [${actions}]\n`);
  const excluding = (actions: string) => digestOf(`${text}exclude: [${actions}]\n`);

  test("is the same for all ways to say the same", () => {
    const digest = including("updateOn, updateRules");
    expect(digest).toBe("qDHLQQ-SzCwVf-kaGxd-55Y5L_D4XsN6QfKHyJHQLsw");
    expect(including("updateRules, updateOn")).toBe(digest);
    expect(excluding("updatePrerequisites, updateTargets, updateOffVariation, updateFallthrough")).toBe(digest);
    expect(excluding("")).toBe(digestOf(text));
  });

  test("covers what is copied, from where and to where", () => {
    const all = [
      digestOf(text),
      including("updateOn"),
      including("updateRules"),
      digestOf(text.replace("staging", "test")),
      digestOf(text.replace("production", "test")),
      digestOf(text.replace("new-checkout", "base-ui")),
    ];
    expect(new Set(all).size).toBe(all.length);
  });
});
