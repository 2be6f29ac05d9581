import type { FlagSeed } from "../../../emulators/launchdarkly/seeds/flag-seed.ts";

/** A change file of the project `storefront`; its own lines begin with the third. */
export function written(kind: string, ...lines: string[]): string {
  return [`kind: ${kind}`, "project: storefront", ...lines, "description: Asked for in a test", ""].join("\n");
}

/** Copies what a flag serves without a rule from staging to production. */
export function copyOf(flag: string): string {
  return written("FlagCopy", `flag: ${flag}`, "from: staging", "to: production", "include: [updateFallthrough]");
}

/** Changes a flag in all environments. */
export function everywhere(flag: string, instruction: string): string {
  return written("FlagChange", `flag: ${flag}`, `instructions: [${instruction}]`);
}

/** Changes a segment. */
export function ofSegment(segment: string, environment: string, instruction: string): string {
  return written(
    "SegmentChange",
    `segment: ${segment}`,
    `environment: ${environment}`,
    `instructions: [${instruction}]`,
  );
}

/** A flag that serves "a" in production and in test, "b" in staging, and "c", its second variation, nowhere. */
export function flagSeed(key: string): FlagSeed {
  const off = { on: true, offVariation: "a" };
  return {
    key,
    variations: ["a", "c", "b"].map((value) => ({ value })),
    environments: {
      production: { ...off, fallthrough: "a" },
      staging: { ...off, fallthrough: "b", version: 3 },
      test: { ...off, fallthrough: "a" },
    },
  };
}
