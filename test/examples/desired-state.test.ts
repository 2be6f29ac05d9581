import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { STOREFRONT } from "../../emulators/launchdarkly/seed.ts";
import { seedFlag } from "../../emulators/launchdarkly/seed-flag.ts";
import { compileChange } from "../../src/core/compile/compile-change.ts";
import { intentNames } from "../../src/core/desired/compile/intent-names.ts";
import { changesOfEdit } from "../../src/core/desired/intent/changes-of-edit.ts";
import { type Change, isSegment } from "../../src/core/model/change/change.ts";
import type { DesiredFlag } from "../../src/core/model/change/desired-flag.ts";
import type { Json } from "../../src/core/model/json.ts";
import type { Flag } from "../../src/core/model/live/flag.ts";
import { parseSource } from "../../src/core/parse/parse-source.ts";
import { validateSource } from "../../src/core/validate/validate-source.ts";
import { readFlag } from "../../src/providers/launchdarkly/json/flag-json.ts";

const SCHEMA =
  "# yaml-language-server: $schema=https://raw.githubusercontent.com/flag-gitops/flag-gitops/v1/schemas/flag.schema.json\n";
const sha256 = (text: string) => createHash("sha256").update(text).digest("base64url");
const paths = globSync("examples/desired-state/**/*.yaml").sort();
const environments = Object.fromEntries(STOREFRONT.environments.map(({ key }) => [key, key]));

function described(path: string, text: string): DesiredFlag {
  const { flags, changes, diagnostics } = validateSource(parseSource(path, text), sha256);
  expect({ changes, diagnostics }).toEqual({ changes: [], diagnostics: [] });
  expect(flags).toHaveLength(1);
  return flags[0] as DesiredFlag;
}

/** A flag of the seeded account, as the provider reads it. */
function seededFlag(key: string): Flag {
  const seed = STOREFRONT.flags.find((flag) => flag.key === key);
  if (seed === undefined) throw new Error(`The seeded account has no flag "${key}"`);
  const value = seedFlag(seed, { project: STOREFRONT.key, environments }) as unknown as Json;
  return readFlag({ value, at: "" }, STOREFRONT.key, key, Object.keys(environments), new URL("https://example.com"));
}

/** What a change of a flag asks of the seeded account. */
function asked(change: Change) {
  if (isSegment(change.resource)) throw new Error("A document of a flag changes no segment.");
  const flag = seededFlag(change.resource.flag);
  const named = change.intent === undefined ? [] : intentNames(change.intent).prerequisites;
  const prerequisites = new Map(named.map((key) => [key, seededFlag(key)]));
  const result = compileChange(change, { flag, prerequisites, missingSegments: new Set() }, sha256);
  return result.ok ? result.compiled.instructions : result.diagnostics;
}

test("there is an example of a flag as it should be", () => {
  expect(paths).toEqual(["examples/desired-state/new-checkout.yaml"]);
});

test.each(paths)("%s tells the editor its schema, and is as the flag is in the seeded account", (path) => {
  const text = readFileSync(path, "utf8");
  const flag = described(path, text);
  expect(text.startsWith(SCHEMA)).toBe(true);
  expect(flag.project).toBe(STOREFRONT.key);
  const { changes, diagnostics } = changesOfEdit(undefined, flag, sha256);
  expect(diagnostics).toEqual([]);
  expect(changes.map((change) => [change.resource.environment, asked(change)])).toEqual(
    [...flag.environments.keys()].map((environment) => [environment, []]),
  );
});

test.each(paths)("%s asks for one thing where the percentage is edited that it says may be", (path) => {
  const text = readFileSync(path, "utf8");
  const edited = described(path, text.replace("treatment: 25%", "treatment: 50%"));
  const { changes } = changesOfEdit(described(path, text), edited, sha256);
  expect(changes.map(asked)).toEqual([
    [expect.objectContaining({ kind: "updateRuleVariationOrRollout", rolloutContextKind: "user" })],
  ]);
});
