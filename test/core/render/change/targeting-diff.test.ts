import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diffLines } from "../../../../src/core/render/change/line-diff.ts";
import { targetingDiff } from "../../../../src/core/render/change/targeting-diff.ts";
import { targetingLines } from "../../../../src/core/render/words/targeting/targeting-lines.ts";
import type { Words } from "../../../../src/core/render/words/words.ts";
import { CHECKOUT, ITALIANS, PAYING, PRODUCTION } from "../../semantic-patch/checkout-flag.ts";
import { NAUGHTY } from "../reporting.ts";

const linesIn = (configuration: typeof PRODUCTION) => targetingLines(CHECKOUT, configuration);
const BEFORE = linesIn(PRODUCTION);
const diffTo = (changes: Partial<typeof PRODUCTION>) =>
  targetingDiff({ before: BEFORE, after: linesIn({ ...PRODUCTION, ...changes }) }, 8_000);

describe("the diff of the targeting", () => {
  test("shows what changes with the headings above it, and two lines around it", () => {
    const served = { ...ITALIANS, serve: { variation: "v-treatment" } };
    expect(diffTo({ rules: [served, PAYING], on: true })).toBe(
      [
        "```diff",
        "- on: false",
        "+ on: true",
        "  offVariation: control",
        "  prerequisites:",
        "  …",
        "  rules:",
        "    - description: Italian beta users",
        "      clauses:",
        "        - { attribute: country, in: [IT, FR] }",
        "        - { segmentMatch: [beta-testers] }",
        "-     rollout: { control: 75%, treatment: 25% }",
        "-     rolloutContextKind: organization",
        "-     rolloutBucketBy: plan",
        "+     variation: treatment",
        "    - position: 2",
        "      clauses:",
        "  …",
        "```",
      ].join("\n"),
    );
  });

  test("is empty where nothing differs", () => {
    expect(diffTo({ version: 99 })).toBe("");
    expect(targetingDiff({ before: [], after: [] }, 8_000)).toBe("");
  });

  test("shows what there was not, and what there is no more", () => {
    const all: Words[] = [["a"], ["b"]];
    expect(targetingDiff({ before: [], after: all }, 8_000)).toBe("```diff\n+ a\n+ b\n```");
    expect(targetingDiff({ before: all, after: [] }, 8_000)).toBe("```diff\n- a\n- b\n```");
  });

  test("finds one key among many", () => {
    const values = Array.from({ length: 3_000 }, (_, n) => `user-${String(n).padStart(4, "0")}`);
    const target = { contextKind: "user", variation: "v-treatment", values };
    const before = linesIn({ ...PRODUCTION, targets: [target] });
    const after = linesIn({
      ...PRODUCTION,
      targets: [{ ...target, values: values.toSpliced(7, 1).toSpliced(2_000, 1) }],
    });
    const lines = targetingDiff({ before, after }, 8_000).split("\n");
    expect(lines.filter((line) => line.startsWith("-"))).toEqual(["-     - user-0007", "-     - user-2001"]);
    expect(lines.length).toBeLessThan(20);
  });

  test.each([0, 60, 200, 1_000, 8_000])("takes %d bytes at most, and says how much more there is", (most) => {
    const after = Array.from({ length: 5_000 }, (_, n): Words => [{ quoted: `日本語-${n}` }]);
    const diff = targetingDiff({ before: [], after }, most);
    expect(Buffer.byteLength(diff)).toBeLessThanOrEqual(most);
    if (most > 100) expect(diff).toMatch(/\n… and [0-9]+ more lines\n```$/);
  });
});

describe("foreign text in the diff", () => {
  test.each(NAUGHTY.map((text) => [text]))("%j stays on its line and inside the block", (text) => {
    const after: Words[] = [["- ", { quoted: text }], ["end"]];
    const lines = targetingDiff({ before: [["end"]], after }, 8_000).split("\n");
    const [opening = "", changed = "", ...rest] = lines;
    const fence = opening.replace("diff", "");
    expect(fence).toMatch(/^`{3,}$/);
    expect(rest).toEqual(["  end", fence]);
    expect(changed).toMatch(/^\+ - /);
    expect(changed).not.toContain(fence);
    expect(changed).not.toMatch(/(?!\ufe0f)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u);
  });

  test.each([
    ["Italian beta users", "Italian beta users"],
    ["Ünïcode-1.5_x", "Ünïcode-1.5_x"],
    ['{"layout":"bare"}', '{"layout":"bare"}'],
    ["[IT], negate: true", '"[IT], negate: true"'],
    ["Foo, serve: x", '"Foo, serve: x"'],
    [" leading", '" leading"'],
    ["", '""'],
    ["a # comment", '"a # comment"'],
    ["ㅤ", '"<U+3164>"'],
    ["```", '"```"'],
  ])("%j reads %s", (text, shown) => {
    const after: Words[] = [["name: ", { quoted: text }]];
    expect(targetingDiff({ before: [], after }, 8_000).split("\n")[1]).toBe(`+ name: ${shown}`);
  });

  test("that is long is cut, the fence stays longer than any run of backticks", () => {
    const after: Words[] = [[{ quoted: "`".repeat(2_000) }], [{ quoted: "x".repeat(2_000) }]];
    const [opening = "", ...lines] = targetingDiff({ before: [], after }, 8_000).split("\n");
    const fence = opening.replace("diff", "");
    for (const line of lines.slice(0, -1)) {
      expect(line.length).toBeLessThan(310);
      expect(line).not.toContain(fence);
    }
    expect(lines.at(-1)).toBe(fence);
  });
});

describe("the diff of lines", () => {
  const lines = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 30 });

  test("gives both texts back", () => {
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const diff = diffLines(before, after);
        const without = (sign: string) => diff.filter((line) => line.sign !== sign).map(({ text }) => text);
        expect(without("+")).toEqual(before);
        expect(without("-")).toEqual(after);
      }),
    );
  });

  test("keeps as many lines as there are common ones in order", () => {
    const common = (a: string[], b: string[]): number => {
      let row = new Array<number>(b.length + 1).fill(0);
      for (const one of a) {
        const next = [0];
        for (const [index, other] of b.entries()) {
          next.push(
            one === other ? (row[index] as number) + 1 : Math.max(next[index] as number, row[index + 1] as number),
          );
        }
        row = next;
      }
      return row.at(-1) as number;
    };
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const kept = diffLines(before, after).filter(({ sign }) => sign === " ").length;
        expect(kept).toBe(common(before, after));
      }),
    );
  });

  test("shows what differs in too many places as replaced", () => {
    const before = Array.from({ length: 3_000 }, (_, n) => (n % 2 === 0 ? `a${n}` : "same"));
    const after = before.map((line) => line.replace(/^a/, "b"));
    const diff = diffLines(before, after);
    expect(diff.filter(({ sign }) => sign === "-").length).toBe(2_999);
    expect(diff.at(-1)).toEqual({ sign: " ", text: "same" });
  });
});
