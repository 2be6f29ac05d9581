import { expect, test } from "vitest";
import type { Change } from "../../../src/core/model/change/change.ts";
import { COPY_ACTIONS } from "../../../src/core/model/change/change.ts";
import type { Json } from "../../../src/core/model/json.ts";
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

const edit = (before: Json, after: Json): Partial<Change> => ({
  instructions: [],
  intent: { of: "configuration", before: { on: false }, after: {}, fields: [{ path: "on", before, after }] },
});

const anew = (...paths: string[]) => paths.map((path) => ({ path, before: null, after: [{ much: ["more"] }] }));
const whole = (...paths: string[]): Partial<Change> => ({
  instructions: [],
  intent: { of: "configuration", before: {}, after: {}, fields: anew(...paths) },
});
const variations: Partial<Change> = {
  instructions: [],
  intent: { of: "variations", after: [], fields: anew("variations") },
};

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
  ["a field that git says anew", edit(null, true), "on: true"],
  ["a field that git said before", edit("control", { rollout: "25%" }), "on: control → {rollout: 25%}"],
  ["a field that git says no more", edit("control", null), "on: control → nothing"],
  [
    "a whole document",
    whole("fallthrough", "on", "rules"),
    "everything that the document says: on, rules, fallthrough",
  ],
  ["all variations", variations, "everything that the document says: variations"],
  ["a kind that this version does not know", kinds("somethingNew"), "somethingNew"],
])("what is asked for of %s is said in the words of its kind", (_what, more, words) => {
  expect(instructionWords({ ...CHANGE, ...more }).map(textOf)).toEqual([words]);
});
