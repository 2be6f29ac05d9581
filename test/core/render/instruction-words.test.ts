import { expect, test } from "vitest";
import type { Change } from "../../../src/core/model/change.ts";
import { COPY_ACTIONS } from "../../../src/core/model/change.ts";
import { textOf } from "../../../src/core/render/escape.ts";
import { instructionWords } from "../../../src/core/render/words/instruction-words.ts";
import { CHANGE } from "../decide/observing.ts";

const FLAG = { ...CHANGE.resource, flag: "new-checkout" };
const SEGMENT = {
  provider: "launchdarkly",
  project: "storefront",
  segment: "beta",
  environment: "production",
} as const;
const kinds = (kind: string, parameters = {}) => ({ instructions: [{ kind, parameters }] });
const copy = (...actions: NonNullable<Change["copy"]>["actions"]) => ({
  instructions: [],
  copy: { from: "staging", actions },
});

test.each<[string, Partial<Change>, string]>([
  ["a flag in an environment", kinds("turnFlagOn"), "Turn the flag on"],
  [
    "a flag in all environments",
    { resource: { ...FLAG, environment: null }, ...kinds("removeVariation", { variation: "bare" }) },
    "Remove a variation: variation: bare",
  ],
  [
    "a segment, whose words differ from a flag's",
    { resource: SEGMENT, ...kinds("addIncludedTargets", { contextKind: "user", values: ["ana"] }) },
    "Include contexts: contextKind: user, values: [ana]",
  ],
  ["a whole copy", copy(...COPY_ACTIONS), "Copy everything from staging"],
  ["a copy of parts", copy("updateOn", "updateRules"), "Copy whether it is on, the rules from staging"],
  ["a kind that this version does not know", kinds("somethingNew"), "somethingNew"],
])("what is asked for of %s is said in the words of its kind", (_what, more, words) => {
  expect(instructionWords({ ...CHANGE, ...more }).map(textOf)).toEqual([words]);
});
