import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { STOREFRONT } from "../../emulators/launchdarkly/seed.ts";
import { seedFlag } from "../../emulators/launchdarkly/seed-flag.ts";
import { compileChange } from "../../src/core/compile/compile-change.ts";
import { prerequisiteKeys } from "../../src/core/compile/compile-prerequisite.ts";
import type { Flag } from "../../src/core/model/flag.ts";
import type { Json } from "../../src/core/model/json.ts";
import { parseSource } from "../../src/core/parse/parse-source.ts";
import { validateSource } from "../../src/core/validate/validate-source.ts";
import { readFlag } from "../../src/providers/launchdarkly/json/flag-json.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("base64url");
const environments = Object.fromEntries(STOREFRONT.environments.map(({ key }) => [key, key]));

/** A flag of the seeded account, as the provider reads it. */
function seeded(key: string): Flag {
  const seed = STOREFRONT.flags.find((flag) => flag.key === key);
  if (seed === undefined) throw new Error(`The seeded account has no flag "${key}"`);
  const value = seedFlag(seed, { project: STOREFRONT.key, environments }) as unknown as Json;
  return readFlag({ value, at: "" }, STOREFRONT.key, key, Object.keys(environments), new URL("https://example.com"));
}

test.each(globSync("examples/flags/**/*.yaml").sort())("%s changes a flag of the seeded account", (path) => {
  const { changes } = validateSource(parseSource(path, readFileSync(path, "utf8")), sha256);
  expect(changes).toHaveLength(1);
  for (const change of changes) {
    expect(change.resource.project).toBe(STOREFRONT.key);
    const prerequisites = new Map(prerequisiteKeys(change.instructions).map((key) => [key, seeded(key)]));
    const result = compileChange(change, seeded(change.resource.flag), prerequisites, sha256);
    expect(result.ok ? [] : result.diagnostics).toEqual([]);
    expect(result.ok && result.compiled.effect.length).toBeGreaterThan(0);
  }
});
