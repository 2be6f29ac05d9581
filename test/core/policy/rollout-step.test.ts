import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Clause, FlagConfiguration, Rule, Serve } from "../../../src/core/model/live/flag.ts";
import { rolloutStep } from "../../../src/core/policy/rollout-step.ts";

const A: Serve = { variation: "a" };
const B: Serve = { variation: "b" };

/** A rollout of shares in percent. */
function share(shares: Record<string, number>, more: { contextKind?: string; bucketBy?: string } = {}): Serve {
  const weights = Object.entries(shares).map(([variation, percent]) => ({ variation, weight: percent * 1_000 }));
  return { rollout: { weights, experiment: false, ...more } };
}

const clause = (value: string, id = "c"): Clause => ({
  id,
  contextKind: "user",
  attribute: "country",
  op: "in",
  values: [value],
  negate: false,
});

const rule = (value: string, serve: Serve, id = value): Rule => ({
  id,
  clauses: [clause(value, id)],
  serve,
  trackEvents: false,
});

/** A flag that is on, serves b to everybody, and b while it is off. */
function flag(more: Partial<FlagConfiguration> = {}): FlagConfiguration {
  return {
    on: true,
    offVariation: "b",
    fallthrough: B,
    prerequisites: [],
    targets: [],
    rules: [],
    trackEvents: false,
    trackEventsFallthrough: false,
    version: 1,
    ...more,
  };
}

type Row = readonly [what: string, before: FlagConfiguration, after: FlagConfiguration, percent: number];

function moves(rows: readonly Row[]): void {
  test.each(rows)("%s", (_, before, after, percent) => {
    expect(rolloutStep(before, after).share).toBe(percent * 1_000);
  });
}

describe("the fallthrough", () => {
  moves([
    ["nothing changes", flag(), flag(), 0],
    ["one variation becomes another", flag(), flag({ fallthrough: A }), 100],
    ["a first share", flag(), flag({ fallthrough: share({ a: 25, b: 75 }) }), 25],
    [
      "a larger share",
      flag({ fallthrough: share({ a: 25, b: 75 }) }),
      flag({ fallthrough: share({ a: 60, b: 40 }) }),
      35,
    ],
    ["the rest", flag({ fallthrough: share({ a: 75, b: 25 }) }), flag({ fallthrough: A }), 25],
    ["a rollout of one variation is that variation", flag(), flag({ fallthrough: share({ a: 0, b: 100 }) }), 0],
    [
      "the middle share grows",
      flag({ fallthrough: share({ a: 10, b: 10, c: 80 }) }),
      flag({ fallthrough: share({ a: 10, b: 30, c: 60 }) }),
      20,
    ],
    [
      "shares before others shift them too",
      flag({ fallthrough: share({ a: 10, b: 10, c: 80 }) }),
      flag({ fallthrough: share({ a: 20, b: 10, c: 70 }) }),
      20,
    ],
    ["served nothing, then something", flag({ fallthrough: null }), flag({ fallthrough: A }), 100],
    [
      "individual targets are no share",
      flag(),
      flag({ targets: [{ contextKind: "user", variation: "a", values: ["ana"] }] }),
      0,
    ],
  ]);
});

describe("what is shared out otherwise moves everybody", () => {
  const by = (more: { contextKind?: string; bucketBy?: string }, a = 25) =>
    flag({ fallthrough: share({ a, b: 100 - a }, more) });
  moves([
    ["by another attribute", by({}), by({ bucketBy: "email" }), 100],
    ["among another kind of context", by({ contextKind: "organization" }), by({}), 100],
    ["the defaults written out are the same", by({}), by({ contextKind: "user", bucketBy: "key" }), 0],
    ["not where all get the same before", by({ bucketBy: "email" }, 0), by({}), 25],
    ["not where all get the same after", by({ bucketBy: "email" }), by({}, 0), 25],
  ]);
});

describe("a flag that is off serves its off variation to everybody", () => {
  moves([
    ["turned on", flag({ on: false }), flag({ fallthrough: share({ a: 25, b: 75 }) }), 25],
    [
      "turned on with a rule that serves more",
      flag({ on: false, rules: [rule("IT", A)] }),
      flag({ rules: [rule("IT", A)] }),
      100,
    ],
    ["turned off", flag({ fallthrough: share({ a: 10, b: 90 }) }), flag({ on: false }), 10],
    ["turned on to what is served anyway", flag({ on: false }), flag(), 0],
    ["the fallthrough changes meanwhile", flag({ on: false }), flag({ on: false, fallthrough: A }), 0],
    ["the off variation changes meanwhile", flag({ on: false }), flag({ on: false, offVariation: "a" }), 100],
    ["the off variation changes while it is on", flag(), flag({ offVariation: "a" }), 100],
    ["no off variation is none of the others", flag({ on: false, offVariation: null }), flag(), 100],
  ]);
});

test("names whom it moves most", () => {
  const named = { ...rule("FR", share({ a: 50, b: 50 })), description: "The French" };
  const audienceOf = (before: FlagConfiguration, after: FlagConfiguration) => rolloutStep(before, after).audience;
  expect(audienceOf(flag({ rules: [named] }), flag({ rules: [{ ...named, serve: A }] }))).toBe('rule "The French"');
  expect(audienceOf(flag({ rules: [rule("IT", A)] }), flag({ rules: [rule("IT", B)] }))).toBe("rule 1");
  expect(audienceOf(flag(), flag({ fallthrough: A }))).toBe("the fallthrough");
  expect(audienceOf(flag(), flag())).toBe("nobody");
});

describe("rules", () => {
  const IT = rule("IT", A);
  const FR = rule("FR", share({ a: 50, b: 50 }));
  moves([
    ["one serves more", flag({ rules: [FR] }), flag({ rules: [{ ...FR, serve: share({ a: 60, b: 40 }) }] }), 10],
    ["a new one is compared with the fallthrough", flag(), flag({ rules: [rule("IT", share({ a: 20, b: 80 }))] }), 20],
    ["a new one that serves what is served anyway", flag(), flag({ rules: [rule("IT", B)] }), 0],
    [
      "a new one, last, takes nobody from those before it",
      flag({ rules: [IT] }),
      flag({ rules: [IT, rule("FR", B)] }),
      0,
    ],
    ["a new one, first, takes from those after it", flag({ rules: [IT] }), flag({ rules: [rule("FR", B), IT] }), 100],
    ["a removed one is compared with the fallthrough", flag({ rules: [FR] }), flag(), 50],
    [
      "a removed one leaves its audience to those after it",
      flag({ rules: [rule("FR", B), IT] }),
      flag({ rules: [IT] }),
      100,
    ],
    [
      "new conditions are compared with the fallthrough",
      flag({ rules: [FR] }),
      flag({ rules: [{ ...FR, clauses: [clause("ES")] }] }),
      50,
    ],
    [
      "the same conditions in another order",
      flag({ rules: [{ ...IT, clauses: [clause("x"), clause("y")] }] }),
      flag({ rules: [{ ...IT, clauses: [clause("y"), clause("x")] }] }),
      0,
    ],
    [
      "the same rules with other ids",
      flag({ rules: [IT, FR] }),
      flag({ rules: [rule("IT", A, "x"), { ...FR, id: "y" }] }),
      0,
    ],
    ["another order of rules that serve differently", flag({ rules: [IT, FR] }), flag({ rules: [FR, IT] }), 50],
    [
      "another order of rules that serve the same",
      flag({ rules: [IT, rule("FR", A)] }),
      flag({ rules: [rule("FR", A), IT] }),
      0,
    ],
    ["another description", flag({ rules: [IT] }), flag({ rules: [{ ...IT, description: "Italy" }] }), 0],
    [
      "the fallthrough, where no rule changes",
      flag({ rules: [IT, FR] }),
      flag({ rules: [IT, FR], fallthrough: share({ a: 5, b: 95 }) }),
      5,
    ],
  ]);
});

describe("prerequisites", () => {
  const payments = [{ key: "payments", variation: 1 }];
  moves([
    [
      "a new one may fail for everybody",
      flag({ fallthrough: A }),
      flag({ fallthrough: A, prerequisites: payments }),
      100,
    ],
    [
      "a removed one may have failed for everybody",
      flag({ fallthrough: share({ a: 30, b: 70 }), prerequisites: payments }),
      flag({ fallthrough: share({ a: 30, b: 70 }) }),
      30,
    ],
    [
      "another off variation where one may fail",
      flag({ prerequisites: payments }),
      flag({ prerequisites: payments, offVariation: "a" }),
      100,
    ],
    ["a new one that serves what is served anyway", flag(), flag({ prerequisites: payments }), 0],
  ]);
});

describe("the law", () => {
  const serve = fc.oneof(
    fc.constantFrom(A, B),
    fc.integer({ min: 0, max: 100 }).map((percent) => share({ a: percent, b: 100 - percent })),
  );
  const countries = fc.uniqueArray(fc.constantFrom("IT", "FR", "ES", "DE"), { maxLength: 4 });
  const arbitrary = fc
    .record({
      on: fc.boolean(),
      fallthrough: serve,
      countries,
      serves: fc.array(serve, { minLength: 4, maxLength: 4 }),
    })
    .map(({ on, fallthrough, countries: names, serves }) =>
      flag({ on, fallthrough, rules: names.map((name, index) => rule(name, serves[index] as Serve)) }),
    );

  /** The share of a that those of one country get; rules on countries exclude each other. */
  const shareOfA = ({ on, rules, fallthrough }: FlagConfiguration, country: string): number => {
    const served = on ? (rules.find(({ id }) => id === country)?.serve ?? fallthrough) : B;
    if (served === null || "variation" in served) return served?.variation === "a" ? 100_000 : 0;
    return served.rollout.weights.find(({ variation }) => variation === "a")?.weight ?? 0;
  };

  test("no country is ever moved by more than is reported, and the way back is as long", () => {
    fc.assert(
      fc.property(arbitrary, arbitrary, (before, after) => {
        const step = rolloutStep(before, after).share;
        for (const country of ["IT", "FR", "ES", "DE", "US"]) {
          expect(step).toBeGreaterThanOrEqual(Math.abs(shareOfA(before, country) - shareOfA(after, country)));
        }
        expect(rolloutStep(after, before).share).toBe(step);
        expect(rolloutStep(before, before).share).toBe(0);
        expect(step).toBeLessThanOrEqual(100_000);
      }),
      { numRuns: 200 },
    );
  });
});
