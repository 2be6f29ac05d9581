import fc from "fast-check";
import { expect, test } from "vitest";
import { renderFlagFile } from "../../../../src/core/desired/export/render-flag-file.ts";
import { writtenFlag } from "../../../../src/core/desired/export/written-flag.ts";
import { canonicalJson, type Json, type JsonObject } from "../../../../src/core/model/json.ts";
import type { Flag, FlagConfiguration, Variation } from "../../../../src/core/model/live/flag.ts";
import { parseSource } from "../../../../src/core/parse/parse-source.ts";
import { validateSource } from "../../../../src/core/validate/validate-source.ts";
import { sha256 } from "../../../../src/io/sha256.ts";
import { CHECKOUT, PRODUCTION } from "../../semantic-patch/checkout-flag.ts";
import { edits, flagIn, PREREQUISITES } from "../diff/states.ts";

const SCHEMA = "https://example.com/flag.schema.json";
const PAYMENTS = new Map([["payments", { ...CHECKOUT, key: "payments" }]]);

test("writes a flag as a person would", () => {
  const many = Array.from({ length: 12 }, (_, index) => `user-number-${index}`);
  const configurations = {
    production: { ...PRODUCTION, trackEventsFallthrough: true },
    staging: {
      ...PRODUCTION,
      on: true,
      offVariation: null,
      fallthrough: { rollout: { weights: [{ variation: "v-control", weight: 100_000 }], experiment: true } },
      prerequisites: [],
      targets: [{ contextKind: "user", variation: "v-control", values: many }],
      rules: [],
    },
  };
  const { document, left } = writtenFlag({ ...CHECKOUT, configurations }, PAYMENTS, { variations: true });
  expect(renderFlagFile(document, { schema: SCHEMA, left })).toBe(`# yaml-language-server: $schema=${SCHEMA}
kind: Flag
project: storefront
flag: new-checkout
variations:
  - { value: { layout: old }, name: control }
  - { value: { layout: new }, name: treatment }
  - { value: { layout: bare } }
environments:
  production:
    on: false
    offVariation: control
    prerequisites:
      - { key: payments, variation: treatment }
    targets:
      treatment: [ana, bob]
      control: [eve]
      organization: { treatment: [acme] }
    rules:
      - description: Italian beta users
        clauses:
          - { attribute: country, in: [IT, FR] }
          - { segmentMatch: [beta-testers] }
        rollout: { control: rest, treatment: 25% }
        rolloutContextKind: organization
        rolloutBucketBy: plan
      - clauses: [{ attribute: plan, in: [free, 3], negate: true, contextKind: organization }]
        variation: treatment
        trackEvents: true
    fallthrough: { variation: control }
    trackEventsFallthrough: true
  staging:
    # Left out: fallthrough. The fallthrough has the rollout of an experiment.
    on: true
    prerequisites: []
    targets:
      control:
${many.map((key) => `        - ${key}\n`).join("")}    rules: []
`);
});

test("lets no foreign text out of a comment", () => {
  const why = 'Rule "a\nkind: FlagChange\r\u2028\u202e\u0085b" has a clause.';
  const left = [{ part: "variations", why } as const, { part: "rules", environment: "production", why } as const];
  const document = { kind: "Flag", environments: { production: { on: true } } };
  const text = renderFlagFile(document, { schema: SCHEMA, left });
  const said = 'Rule "a kind: FlagChange\\u000d\\u2028\\u202e\\u0085b" has a clause.';
  expect(text.split("\n").filter((line) => line.includes("#"))).toEqual([
    `# yaml-language-server: $schema=${SCHEMA}`,
    `# Left out: variations. ${said}`,
    `    # Left out: rules. ${said}`,
  ]);
  expect(parseSource("a.yaml", text).documents.map(({ value }) => value)).toEqual([document]);
});

const hostile = fc.oneof(
  fc.constantFrom(
    "yes",
    "on",
    "null",
    "~",
    "1e3",
    "0x1f",
    "-",
    "---",
    "...",
    "? a",
    "a: b",
    "a #b",
    "#",
    "&a",
    "*a",
    "!a",
    "%a",
  ),
  fc.constantFrom(
    "",
    " ",
    " a",
    "a ",
    "\n",
    "a\nb\n",
    "\t",
    "\r\n",
    "\u0000",
    "\u007f",
    "\u0085",
    "\ufeff",
    "\u2028",
    "\ud800",
    "👩‍💻",
    "\u{e0001}",
  ),
  fc.constantFrom(
    "__proto__",
    "toString",
    "{ a }",
    "[a",
    "]",
    "'",
    '"',
    "\\",
    "`",
    "@a",
    "word ".repeat(60),
    "x".repeat(1_100),
  ),
  fc.string({ unit: "binary", maxLength: 12 }),
);

const plain = (value: Json): Json => JSON.parse(canonicalJson(value)) as Json;

test("keeps every text and value as it is", () => {
  const values = fc.dictionary(
    hostile,
    fc.oneof(hostile, fc.array(hostile, { maxLength: 4 }), fc.dictionary(hostile, hostile, { maxKeys: 3 })),
    { maxKeys: 4 },
  );
  fc.assert(
    fc.property(values, values, hostile, (some, others, environment) => {
      const environments: JsonObject = { production: { targets: others } };
      const document: JsonObject = {
        kind: "Flag",
        variations: [some],
        environments: { ...environments, [environment]: { rules: [some, others] } },
      };
      const source = parseSource("a.yaml", renderFlagFile(document, { schema: SCHEMA, left: [] }));
      expect(source.diagnostics).toEqual([]);
      expect(plain(source.documents[0]?.value ?? null)).toEqual(plain(document));
    }),
    { numRuns: 80 },
  );
});

const named = fc.uniqueArray(
  fc.tuple(fc.oneof(hostile, fc.jsonValue({ maxDepth: 2 })), fc.option(hostile, { nil: "" })),
  {
    minLength: 3,
    maxLength: 3,
    selector: ([value]) => canonicalJson(value as Json),
  },
);

/** A flag with its ids, but with foreign text wherever it may stand. */
const flags: fc.Arbitrary<Flag> = fc
  .tuple(edits, named, fc.array(hostile, { minLength: 6, maxLength: 6 }))
  .map(([{ live }, names, texts]) => {
    const flag = flagIn(live);
    const variations = flag.variations.map(({ id }, index): Variation => {
      const [value, name] = names[index] as [Json, string];
      return { id, value, ...(name === "" ? {} : { name }) };
    });
    const foreign = (index: number) => texts[index % texts.length] || "text";
    const production: FlagConfiguration = {
      ...live,
      rules: live.rules.map((rule, index) => ({
        ...rule,
        description: foreign(index),
        clauses: rule.clauses.map((clause) => ({
          ...clause,
          values: clause.op === "segmentMatch" ? ["beta"] : [...clause.values, foreign(index + 1)],
        })),
      })),
      targets: live.targets.map((target, index) => ({
        ...target,
        values: target.values.map((key) => `${key}${foreign(index + 2)}`),
      })),
    };
    return { ...flag, variations, configurations: { production } };
  });

test("writes any flag as a valid file that says the same", () => {
  fc.assert(
    fc.property(flags, (flag) => {
      const { document, left } = writtenFlag(flag, PREREQUISITES, { variations: true });
      const source = parseSource("a.yaml", renderFlagFile(document, { schema: SCHEMA, left }));
      expect(validateSource(source, sha256)).toMatchObject({ diagnostics: [], flags: [{ flag: flag.key }] });
      expect(plain(source.documents[0]?.value ?? null)).toEqual(plain(document));
    }),
    { numRuns: 40 },
  );
});
