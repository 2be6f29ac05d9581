import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diffConfigurations } from "../../../../src/core/desired/diff/diff-configurations.ts";
import type { TargetConfiguration } from "../../../../src/core/desired/diff/target-configuration.ts";
import type { Instruction } from "../../../../src/core/model/instructions/instruction.ts";
import type { FlagConfiguration } from "../../../../src/core/model/live/flag.ts";
import { applyInstructions } from "../../../../src/core/semantic-patch/flag/apply-instructions.ts";
import { previewContext } from "../../../../src/core/semantic-patch/flag/preview-context.ts";
import { edits, fieldsOf, flagIn, idsOf, PREREQUISITES } from "./states.ts";

const RUNS = { numRuns: 300 };

function diff(live: FlagConfiguration, target: TargetConfiguration): readonly Instruction[] {
  const result = diffConfigurations(flagIn(live), live, target, PREREQUISITES);
  return result.ok ? result.instructions : expect.fail(JSON.stringify(result.faults));
}

function applied(live: FlagConfiguration, instructions: readonly Instruction[]): FlagConfiguration {
  const result = applyInstructions(flagIn(live), "production", instructions, previewContext(PREREQUISITES));
  return result.ok
    ? result.configuration
    : expect.fail(`${result.reason} ${JSON.stringify(instructions[result.index])}`);
}

describe("for any two states of a flag", () => {
  test("leads from one to the other, every instruction fit to follow those before it", () => {
    fc.assert(
      fc.property(edits, ({ live, target }) => {
        const known = idsOf(live);
        expect(fieldsOf(applied(live, diff(live, target)), known)).toEqual(fieldsOf(target, known));
      }),
      RUNS,
    );
  });

  test("leads back again", () => {
    fc.assert(
      fc.property(edits, ({ live, target }) => {
        const there = applied(live, diff(live, target));
        const back = {
          ...live,
          rules: live.rules.map((rule) => ({ ...rule, trackEvents: trackedIn(there, rule.id) })),
        };
        const none = new Set<string>();
        expect(fieldsOf(applied(there, diff(there, back)), none)).toEqual(fieldsOf(back, none));
      }),
      RUNS,
    );
  });

  test("asks for nothing where nothing differs", () => {
    fc.assert(
      fc.property(edits, ({ live, target }) => {
        expect(diff(live, live)).toEqual([]);
        const there = applied(live, diff(live, target));
        expect(
          diff(there, {
            ...target,
            rules: target.rules.map((rule, at) => ({ ...rule, id: there.rules[at]?.id ?? "" })),
          }),
        ).toEqual([]);
      }),
      RUNS,
    );
  });

  test("has at most one instruction for each field that differs, in a safe order, and replaces nothing whole", () => {
    fc.assert(
      fc.property(edits, ({ live, target }) => {
        const kinds = diff(live, target).map(({ kind }) => kind);
        const [before, after] = [fieldsOf(live, idsOf(live)), fieldsOf(target, idsOf(live))];
        const differing = new Set(
          [...before, ...after].map(([path]) => path).filter((path) => before.get(path) !== after.get(path)),
        );
        expect(kinds.length).toBeLessThanOrEqual(differing.size);
        expect(kinds.indexOf("turnFlagOff")).toBeLessThanOrEqual(0);
        expect([-1, kinds.length - 1]).toContain(kinds.indexOf("turnFlagOn"));
        expect(kinds.filter((kind) => /^replace|User|^clear/.test(kind))).toEqual([]);
      }),
      RUNS,
    );
  });

  test("asks for the same, whatever orders that mean nothing the two have", () => {
    fc.assert(
      fc.property(edits, ({ live, target }) => {
        expect(diff(turned(live), turned(target))).toEqual(diff(live, target));
      }),
      RUNS,
    );
  });

  test("keeps the ids of rules that survive, and their order where the target keeps it", () => {
    fc.assert(
      fc.property(edits, ({ live, target }) => {
        const survivors = target.rules.flatMap(({ id }) => (id === undefined ? [] : [id]));
        const instructions = diff(live, target);
        const there = applied(live, instructions);
        expect(there.rules.map(({ id }) => id).filter((id) => survivors.includes(id))).toEqual(survivors);
        const before = live.rules.map(({ id }) => id).filter((id) => survivors.includes(id));
        const reorders = before.join() !== survivors.join();
        expect(instructions.some(({ kind }) => kind === "reorderRules")).toBe(reorders);
      }),
      RUNS,
    );
  });
});

/** The same configuration with all lists the other way round that are sets. */
function turned<S extends TargetConfiguration>(state: S): S {
  return {
    ...state,
    prerequisites: state.prerequisites.toReversed(),
    targets: state.targets.toReversed().map((one) => ({ ...one, values: one.values.toReversed() })),
    rules: state.rules.map(turnedRule),
  };
}

function turnedRule<R extends TargetConfiguration["rules"][0]>(rule: R): R {
  const clauses = rule.clauses.toReversed().map((clause) => ({ ...clause, values: clause.values.toReversed() }));
  return { ...rule, clauses };
}

/** No instruction adds a rule whose events are tracked. */
function trackedIn(there: FlagConfiguration, id: string): boolean {
  return there.rules.find((rule) => rule.id === id)?.trackEvents ?? false;
}
