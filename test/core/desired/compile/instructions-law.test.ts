import fc from "fast-check";
import { expect, test } from "vitest";
import { compileChange } from "../../../../src/core/compile/compile-change.ts";
import type { TargetConfiguration } from "../../../../src/core/desired/diff/target-configuration.ts";
import { changesOfEdit } from "../../../../src/core/desired/intent/changes-of-edit.ts";
import type { DesiredConfiguration, DesiredServe } from "../../../../src/core/model/change/desired-flag.ts";
import { renderPercentage } from "../../../../src/core/model/instructions/percentage.ts";
import type { Flag, FlagConfiguration, Serve } from "../../../../src/core/model/live/flag.ts";
import { edits, flagIn, PREREQUISITES } from "../diff/states.ts";
import { documentOf, sha256 } from "../intent/documents.ts";

type Shuffle = <T>(list: readonly T[]) => T[];
const asItIs: Shuffle = (list) => [...list];
const shuffled =
  (seed: number): Shuffle =>
  (list) => {
    const place = (one: unknown) => sha256(`${seed} ${JSON.stringify(one)}`);
    return list.toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
  };

/** A document that asks for exactly that state, with ids at its rules; `mix` orders all of which the order means nothing. */
function written(state: TargetConfiguration, mix: Shuffle): DesiredConfiguration {
  const called = (id: string) => id.replace("v-", "");
  const serve = (served: Serve): DesiredServe => {
    if (served === null) throw new Error("No document serves nothing.");
    if ("variation" in served) return { variation: called(served.variation) };
    const { weights, contextKind = "user", bucketBy = "key" } = served.rollout;
    const shares = weights.map(({ variation, weight }) => [called(variation), renderPercentage(weight)] as const);
    return {
      rollout: Object.fromEntries(mix(shares)),
      rolloutContextKind: contextKind,
      rolloutBucketBy: bucketBy,
    };
  };
  return {
    on: state.on,
    offVariation: called(state.offVariation ?? ""),
    prerequisites: mix(state.prerequisites).map(({ key, variation }) => ({
      key,
      variation: PREREQUISITES.get(key)?.variations[variation]?.value ?? null,
    })),
    targets: mix(state.targets).map(({ contextKind, variation, values }) => ({
      contextKind,
      variation: called(variation),
      values: mix(values),
      nested: contextKind !== "user",
    })),
    rules: state.rules.map((rule) => ({ ...rule, clauses: clausesOf(rule, mix), serve: serve(rule.serve) })),
    fallthrough: serve(state.fallthrough),
    trackEvents: state.trackEvents,
    trackEventsFallthrough: state.trackEventsFallthrough,
  };
}

function clausesOf({ clauses }: TargetConfiguration["rules"][0], mix: Shuffle) {
  return mix(clauses).map(({ contextKind, attribute, op, values, negate }) => ({
    contextKind,
    attribute: op === "segmentMatch" && mix !== asItIs ? op : attribute,
    op,
    values: mix([...values, ...(mix === asItIs ? [] : values.slice(0, 1))]),
    negate,
  }));
}

/** The same configuration in other orders, and with targets of which git knows nothing. */
function drifted(live: FlagConfiguration, mix: Shuffle): FlagConfiguration {
  const somebody = { contextKind: "organization", variation: "v-bare", values: ["somebody"] };
  const others = ["v-control", "v-bare", "v-treatment"].map((variation) => {
    const known = live.targets.find((one) => one.contextKind === "user" && one.variation === variation);
    return { contextKind: "user", variation, values: mix([...(known?.values ?? []), `somebody ${variation}`]) };
  });
  return {
    ...live,
    prerequisites: mix(live.prerequisites),
    targets: [...mix(others), somebody, ...mix(live.targets.filter(({ contextKind }) => contextKind !== "user"))],
  };
}

function compile(flag: Flag, before: DesiredConfiguration, after: DesiredConfiguration) {
  const empty = documentOf("environments: {}\n");
  const flagOf = (production: DesiredConfiguration) => ({
    ...empty,
    environments: new Map([["production", production]]),
  });
  const [change] = changesOfEdit(flagOf(before), flagOf(after), sha256).changes;
  const live = { flag, prerequisites: PREREQUISITES, missingSegments: new Set<string>() };
  const result = change && compileChange(change, live, sha256);
  return { digest: change?.digest, compiled: result?.ok ? result.compiled : undefined };
}

test("one edit is one change with one effect and the same instructions, in whatever order the document says it", () => {
  const law = fc.property(edits, fc.nat(), ({ live, target }, seed) => {
    const mix = shuffled(seed);
    const one = compile(flagIn(live), written(live, asItIs), written(target, asItIs));
    const other = compile(flagIn(live), written(live, mix), written(target, mix));
    expect(other.digest).toBe(one.digest);
    expect(other.compiled?.effectDigest).toBe(one.compiled?.effectDigest);
    expect(other.compiled?.instructionsDigest).toBe(one.compiled?.instructionsDigest);
  });
  fc.assert(law, { numRuns: 40 });
});

test("one edit with one effect has the same instructions, whatever else is live meanwhile", () => {
  let compared = 0;
  const law = fc.property(edits, fc.nat(), ({ live, target }, seed) => {
    const [before, after] = [written(live, asItIs), written(target, asItIs)];
    const one = compile(flagIn(live), before, after).compiled;
    const other = compile(flagIn(drifted(live, shuffled(seed))), before, after).compiled;
    if (one === undefined || one.effectDigest !== other?.effectDigest) return;
    if (one.instructions.length > 1) compared += 1;
    expect(other.instructions).toEqual(one.instructions);
    expect(other.instructionsDigest).toBe(one.instructionsDigest);
  });
  fc.assert(law, { numRuns: 40 });
  expect(compared).toBeGreaterThan(10);
});
