import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { DEFAULT_MEMBERS, DEFAULT_TEAMS } from "../../emulators/launchdarkly/account/members.ts";
import { STOREFRONT } from "../../emulators/launchdarkly/seed.ts";
import { seedFlag } from "../../emulators/launchdarkly/seed-flag.ts";
import { seedSegment } from "../../emulators/launchdarkly/seeds/seed-segment.ts";
import { compileChange } from "../../src/core/compile/compile-change.ts";
import type { Live } from "../../src/core/compile/compiled.ts";
import { prerequisiteKeys } from "../../src/core/compile/flag/compile-prerequisite.ts";
import { type Change, isSegment, type SegmentResource } from "../../src/core/model/change/change.ts";
import { equalJson, type Json } from "../../src/core/model/json.ts";
import type { Flag } from "../../src/core/model/live/flag.ts";
import type { Segment } from "../../src/core/model/live/segment.ts";
import { parseSource } from "../../src/core/parse/parse-source.ts";
import { parseConfig } from "../../src/core/policy/config/parse-config.ts";
import { validateSource } from "../../src/core/validate/validate-source.ts";
import { readFlag } from "../../src/providers/launchdarkly/json/flag-json.ts";
import { readSegment } from "../../src/providers/launchdarkly/json/segment-json.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("base64url");
const environments = Object.fromEntries(STOREFRONT.environments.map(({ key }) => [key, key]));
const baseUri = new URL("https://example.com");
const paths = globSync("examples/flags/**/*.yaml").sort();
const changesIn = (path: string) => validateSource(parseSource(path, readFileSync(path, "utf8")), sha256).changes;

/** A flag of the seeded account, as the provider reads it. */
function seededFlag(key: string): Flag {
  const seed = STOREFRONT.flags.find((flag) => flag.key === key);
  if (seed === undefined) throw new Error(`The seeded account has no flag "${key}"`);
  const value = seedFlag(seed, { project: STOREFRONT.key, environments }) as unknown as Json;
  return readFlag({ value, at: "" }, STOREFRONT.key, key, Object.keys(environments), baseUri);
}

/** A segment of the seeded account, as the provider reads it. */
function seededSegment(resource: SegmentResource): Segment {
  const { environment, segment } = resource;
  const seed = STOREFRONT.segments?.[environment]?.find(({ key }) => key === segment);
  if (seed === undefined) throw new Error(`The seeded account has no segment "${segment}" in "${environment}"`);
  const value = seedSegment(STOREFRONT.key, environment, seed).rep as unknown as Json;
  return readSegment({ value, at: "" }, resource, baseUri);
}

function seeded({ resource, instructions }: Change): Live {
  const missingSegments = new Set<string>();
  if (isSegment(resource)) return { segment: seededSegment(resource), missingSegments };
  const prerequisites = new Map(prerequisiteKeys(instructions).map((key) => [key, seededFlag(key)]));
  return { flag: seededFlag(resource.flag), prerequisites, missingSegments };
}

test.each(paths)("%s changes a flag or a segment of the seeded account", (path) => {
  const changes = changesIn(path);
  expect(changes.length).toBeGreaterThan(0);
  for (const change of changes) {
    expect(change.resource.project).toBe(STOREFRONT.key);
    const result = compileChange(change, seeded(change), sha256);
    expect(result.ok ? [] : result.diagnostics).toEqual([]);
    expect(result.ok && result.compiled.effect.some(({ before, after }) => !equalJson(before, after))).toBe(true);
  }
});

test("everybody whom the examples name is in the seeded account", () => {
  const parsed = parseConfig("config", readFileSync("examples/.github/flag-gitops.yml", "utf8"));
  if (!parsed.ok) throw new Error("The config is not valid.");
  const { members, policy } = parsed.config;
  const asked = [
    ...paths.flatMap(changesIn).map(({ reviewers }) => reviewers),
    ...[...policy.environments.values()].map(({ reviewers }) => reviewers),
  ];
  const emails = DEFAULT_MEMBERS.map(({ email }) => email);
  expect(emails).toEqual(expect.arrayContaining([...members.values(), ...asked.flatMap((one) => one?.members ?? [])]));
  expect(DEFAULT_TEAMS).toEqual(expect.arrayContaining(asked.flatMap((one) => one?.teams ?? [])));
});
