import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { compileVariations } from "../../../../src/core/desired/compile/compile-variations.ts";
import type { Change } from "../../../../src/core/model/change/change.ts";
import type { Flag, FlagConfiguration, Serve } from "../../../../src/core/model/live/flag.ts";
import { CHECKOUT, checkoutWith } from "../../semantic-patch/checkout-flag.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("base64url");
const WATCHED: Serve = { rollout: { weights: [{ variation: "v-control", weight: 100_000 }], experiment: true } };

const VARIATIONS = CHECKOUT.variations.map(({ id: _, ...variation }) => variation);
const [CONTROL, ...OTHERS] = VARIATIONS as [(typeof VARIATIONS)[number], ...typeof VARIATIONS];
const EDITED = [{ ...CONTROL, value: { layout: "older" } }, ...OTHERS];

const CHANGE: Change = {
  file: "flags/new-checkout.yaml",
  document: 0,
  resource: { provider: "launchdarkly", project: "storefront", environment: null, flag: "new-checkout" },
  description: "Edit it",
  instructions: [],
  digest: "",
};

const compile = (flag: Flag, after = EDITED) =>
  compileVariations(CHANGE, { of: "variations", before: VARIATIONS, after, fields: [] }, flag, sha256);

/** The flag with an experiment on its fallthrough in these environments. */
function watchedIn(...environments: string[]): Flag {
  const configuration = checkoutWith({ fallthrough: WATCHED }).configurations.production as FlagConfiguration;
  const watched = Object.fromEntries(environments.map((key) => [key, configuration]));
  return { ...CHECKOUT, configurations: { ...CHECKOUT.configurations, ...watched } };
}

describe("an edit of the variations of a flag with an experiment", () => {
  const fault = (where: string) => ({
    code: "experiment-running",
    where: { document: 0, pointer: ["variations"], part: "key" },
    message: `An experiment runs on the rollout of ${where}, so the variations of the flag are left alone.`,
  });

  test.each([
    [["staging"], 'the fallthrough in "staging"'],
    [["production", "staging"], 'the fallthrough in "production" and the fallthrough in "staging"'],
    [
      ["a", "b", "c", "d", "e"],
      'the fallthrough in "a" and the fallthrough in "b" and the fallthrough in "c" and 2 more',
    ],
  ])("is refused wherever the experiment runs: %j", (environments, where) => {
    expect(compile(watchedIn(...environments))).toMatchObject({ ok: false, diagnostics: [fault(where)] });
  });

  test("is refused for the experiment, and not as drift, where both hold", () => {
    const flag = watchedIn("staging");
    const drifted = { ...flag, variations: flag.variations.map((one) => ({ ...one, value: { layout: "else" } })) };
    const result = compile(drifted);
    expect(result).toMatchObject({ ok: false, diagnostics: [{ code: "experiment-running" }] });
  });

  test("is fine, with the reason, where there is nothing to do", () => {
    expect(compile(watchedIn("staging"), VARIATIONS)).toMatchObject({
      ok: true,
      compiled: {
        instructions: [],
        warnings: [
          'An experiment runs on the rollout of the fallthrough in "staging": the flag is left alone here until it is stopped.',
        ],
      },
    });
  });
});

test("an edit of the variations of a flag without an experiment compiles", () => {
  expect(compile(CHECKOUT)).toMatchObject({ ok: true, compiled: { instructions: [{ kind: "updateVariation" }] } });
});
