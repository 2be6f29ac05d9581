import { describe, expect, test } from "vitest";
import { driftFailure, driftLog, driftOutputs } from "../../src/action/report-drift.ts";
import type { DriftOutcome } from "../../src/commands/drift/drift.ts";
import { OUTPUTS } from "../../src/outputs.ts";
import { differing, FILE, inProduction, ORIGIN, turnedOff } from "../core/desired/drift/drifting.ts";
import { failure } from "./outcomes.ts";

const FAULT = { code: "unknown-flag", file: FILE, where: "file", message: "It is gone.", hint: "Look." } as const;

function ended(more: Partial<DriftOutcome> = {}): DriftOutcome {
  const environments = [inProduction(turnedOff(), turnedOff({ flag: "calm", differences: [] }))];
  return { result: "pending", environments, diagnostics: [], failures: [], origin: ORIGIN, ...more };
}

describe("the outputs of a run that looked for drift", () => {
  test("are those of the table, each a text", () => {
    expect(Object.keys(driftOutputs(ended()))).toEqual(OUTPUTS.map(({ name }) => name));
  });

  test("name each flag that drifts, with its fields", () => {
    const { changes, changed, pending } = driftOutputs(ended());
    expect([changed, pending]).toEqual(["1", "1"]);
    expect(JSON.parse(changes ?? "")).toEqual([
      {
        file: FILE,
        document: 0,
        provider: "launchdarkly",
        project: "storefront",
        environment: "production",
        flag: "new-checkout",
        digest: "",
        requestId: "",
        requestUrl: "",
        reviewStatus: "",
        status: "",
        conclusion: "drift",
        reason: "LaunchDarkly differs from git in on.",
      },
    ]);
  });

  test("name what does not fit as a failure, and no more than twenty fields, as people read them", () => {
    const many = Array.from({ length: 22 }, (_, index) => differing(`f~1${index}`, "a", "b"));
    const environments = [
      inProduction(turnedOff({ differences: many }), turnedOff({ differences: [], faults: [FAULT] })),
    ];
    const outputs = driftOutputs(ended({ environments }));
    expect(outputs).toMatchObject({ changed: "2", pending: "1", failed: "1" });
    expect(JSON.parse(outputs.changes ?? "")).toMatchObject([
      { conclusion: "drift", reason: expect.stringMatching(/, f\/19, and 2 more\.$/) },
      { conclusion: "failure", reason: "It is gone." },
    ]);
  });
});

test.each<[string, Partial<DriftOutcome>, string | undefined]>([
  ["of drift, which somebody must decide", {}, undefined],
  ["of none", { result: "none", environments: [] }, undefined],
  [
    "of what does not fit",
    { result: "invalid" },
    "Drift: some documents are not valid, or do not fit their flags. The log above says why.",
  ],
  ["of a failure before all", { result: "failed", failures: [failure()] }, "GitHub cannot be reached. Run it again."],
])("a job fails because %s: %#", (_what, more, said) => {
  expect(driftFailure(ended(more))).toBe(said);
});

test("the log has one line for each field that differs, with its place, and every problem", () => {
  const left = turnedOff({ flag: "price-test", differences: [], leftAlone: "An experiment runs." });
  const environments = [inProduction(turnedOff({ differences: [differing("on", "on", "two\nlines")] }), left)];
  expect(driftLog(ended({ environments, diagnostics: [FAULT], failures: [failure()] }))).toEqual([
    `${FILE}:1:1: unknown-flag: It is gone.\nLook.`,
    "storefront/production: drift in 1 of 2 flags, 1 could not be compared",
    "  new-checkout on: git says on; LaunchDarkly says two lines (flags/new-checkout.yaml:6)",
    "  price-test: left alone. An experiment runs.",
    "GitHub cannot be reached. Run it again.",
    "Result: pending",
  ]);
});

test("the log of a run that found nothing to compare says so", () => {
  const outcome = ended({ result: "none", environments: [] });
  expect(driftLog(outcome)).toEqual(["No document of `kind: Flag` was compared.", "Result: none"]);
});
