import fc from "fast-check";
import { expect, test } from "vitest";
import type { Json } from "../../../src/core/model/json.ts";
import { isContext, pathSegments } from "../../../src/core/semantic-patch/effect-entry.ts";
import { effectOf } from "../../../src/core/semantic-patch/flag/effect.ts";
import { CHECKOUT, checkoutWith, context, effect, PRODUCTION } from "./checkout-flag.ts";
import { EFFECTS, type Entry } from "./effects.ts";

test.each(EFFECTS)("the effect of %j is what it touches, before and after", (instructions, touched, context = []) => {
  const named = (entries: readonly Entry[]) => entries.map(([path, before, after]) => ({ path, before, after }));
  const found = effect(instructions);
  expect(found.filter(({ path }) => !isContext(path))).toEqual(named(touched));
  expect(found.filter(({ path }) => isContext(path))).toEqual(named(context));
});

test.each(EFFECTS)("the effect of %j is sorted by path, each path once", (instructions) => {
  const paths = effect(instructions).map(({ path }) => path);
  expect(paths).toEqual([...new Set(paths)].sort());
});

test.each(EFFECTS)("the effect of %j does not depend on the ids that the patch makes", (instructions) => {
  expect(effect(instructions, CHECKOUT, "other")).toEqual(effect(instructions));
});

test("tells which instruction cannot be carried out", () => {
  const instructions = [{ kind: "turnFlagOn" }, { kind: "updateOffVariation" }];
  expect(effectOf(CHECKOUT, "production", instructions, context())).toEqual({
    ok: false,
    index: 1,
    reason: 'Parameter "variationId" must be a string.',
  });
});

test("gives the configuration that the instructions lead to", () => {
  expect(effectOf(CHECKOUT, "production", [{ kind: "turnFlagOn" }], context())).toMatchObject({
    ok: true,
    configuration: { ...PRODUCTION, on: true },
  });
});

// These make something new each time, or name a clause that is gone the second time.
const ONCE_ONLY = ["addRule", "replaceRules", "addClauses", "removeClauses"];
test.each(EFFECTS.filter(([instructions]) => !instructions.some(({ kind }) => ONCE_ONLY.includes(kind))))(
  "carried out twice, %j does nothing more",
  (instructions) => {
    const first = effectOf(CHECKOUT, "production", instructions, context());
    if (!first.ok) throw new Error(first.reason);
    const once = checkoutWith(first.configuration);
    const second = effectOf(once, "production", instructions, context());
    if (!second.ok) throw new Error(second.reason);
    expect(second.configuration).toEqual(first.configuration);
    for (const entry of second.effect) expect(entry.after).toEqual(entry.before);
  },
);

test("a path names its segments again, whatever they hold", () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom("~1", "/", "~0/", "~~", "a"), (text, hard) => {
      const key = `${text}${hard}`;
      const instruction = { kind: "addTargets", contextKind: `${hard}x`, values: [key], variationId: "v-bare" };
      const [entry] = effect([instruction as { kind: string } & Record<string, Json>]);
      expect(pathSegments(entry?.path ?? "")).toEqual(["targets", `${hard}x`, key]);
    }),
  );
});
