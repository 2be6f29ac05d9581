import fc from "fast-check";
import { expect, test } from "vitest";
import { diffVariations } from "../../../../src/core/desired/diff/diff-variations.ts";
import type { TargetVariation } from "../../../../src/core/desired/diff/target-configuration.ts";
import type { Instruction } from "../../../../src/core/model/instructions/instruction.ts";
import type { Flag, Variation } from "../../../../src/core/model/live/flag.ts";
import { applyProjectInstructions } from "../../../../src/core/semantic-patch/project/apply-project-instructions.ts";
import { numberedIds } from "../../../../src/core/semantic-patch/steps/step.ts";

const A: Variation = { id: "v-a", value: "a", name: "Red", description: "Warm" };
const B: Variation = { id: "v-b", value: "b" };
const C: Variation = { id: "v-c", value: "c", name: "Blue" };

test.each<[string, readonly TargetVariation[], Instruction[]]>([
  ["nothing, whatever the order", [C, A, B], []],
  [
    "only the name",
    [{ ...A, name: "Crimson" }, B, C],
    [{ kind: "updateVariation", variationId: "v-a", name: "Crimson" }],
  ],
  [
    "texts that go",
    [{ id: "v-a", value: "a" }, B, C],
    [{ kind: "updateVariation", variationId: "v-a", name: "", description: "" }],
  ],
  [
    "changes, then what is new, then what goes",
    [A, { ...C, value: "sea" }, { value: "new", name: "New" }],
    [
      { kind: "updateVariation", variationId: "v-c", value: "sea" },
      { kind: "addVariation", value: "new", name: "New" },
      { kind: "removeVariation", variationId: "v-b" },
    ],
  ],
  [
    "a value after its variation gave it up",
    [{ ...A, value: "b" }, { ...B, value: "d" }, C],
    [
      { kind: "updateVariation", variationId: "v-b", value: "d" },
      { kind: "updateVariation", variationId: "v-a", value: "b" },
    ],
  ],
  [
    "a value after its variation was removed",
    [{ ...A, value: "b" }, C],
    [
      { kind: "removeVariation", variationId: "v-b" },
      { kind: "updateVariation", variationId: "v-a", value: "b" },
    ],
  ],
  [
    "both of two that swap values, for the provider to refuse",
    [{ ...A, value: "b" }, { ...B, value: "a" }, C],
    [
      { kind: "updateVariation", variationId: "v-a", value: "b" },
      { kind: "updateVariation", variationId: "v-b", value: "a" },
    ],
  ],
])("asks for %s", (_, target, instructions) => {
  expect(diffVariations([A, B, C], target)).toEqual(instructions);
});

const texts = fc.record(
  { name: fc.constantFrom("Red", "Blue"), description: fc.constantFrom("Warm", "Cold") },
  { requiredKeys: [] },
);
const someVariations = fc.uniqueArray(fc.tuple(fc.constantFrom("a", "b", "c", "d", "e", "f"), texts), {
  minLength: 2,
  maxLength: 4,
  selector: ([value]) => value,
});

test("leads from any variations to any others that need no swap of values", () => {
  fc.assert(
    fc.property(someVariations, someVariations, fc.nat(3), (from, to, known) => {
      const live = from.map(([value, more], index) => ({ id: `v-${index}`, value, ...more }));
      const target = to.map(([value, more], index): TargetVariation => {
        const id = live.find((one) => one.value === value)?.id ?? (index < known ? freeId(live, to, index) : undefined);
        return { ...(id === undefined ? {} : { id }), value, ...more };
      });
      const flag: Flag = {
        project: "p",
        key: "f",
        name: "F",
        kind: "multivariate",
        archived: false,
        variations: live,
        configurations: {},
      };
      const result = applyProjectInstructions(flag, diffVariations(live, target), numberedIds());
      if (!result.ok) expect.fail(result.reason);
      const content = (list: readonly TargetVariation[]) =>
        list.map(({ id: _, ...rest }) => rest).sort((a, b) => (String(a.value) < String(b.value) ? -1 : 1));
      expect(content(result.flag.variations)).toEqual(content(target));
      expect(diffVariations(live, live)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

/** The id of a live variation whose value the target lacks, another for each index. */
function freeId(live: readonly Variation[], to: readonly [string, object][], index: number): string | undefined {
  return live.filter((one) => !to.some(([value]) => value === one.value))[index]?.id;
}
