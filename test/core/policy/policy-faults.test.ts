import { expect, test } from "vitest";
import { NO_CONFIG } from "../../../src/core/policy/no-config.ts";
import { policyFaults } from "../../../src/core/policy/policy-faults.ts";
import { configOf, PROJECT_WIDE, subjectOf } from "./policy-subjects.ts";

const CONFIG = configOf(
  {
    requireTicket: ["SHOP"],
    forbid: ["turnFlagOn"],
    freeze: [{ from: 0, until: 10, reason: "Holidays" }],
  },
  { allow: { projects: ["mobile"] } },
);

test("says everything that the rules have against a change at once", () => {
  expect(policyFaults(subjectOf(CONFIG, { executeAt: 5 })).map(({ code }) => code)).toEqual([
    "policy-not-allowed",
    "policy-ticket",
    "policy-freeze",
    "policy-forbidden",
  ]);
});

test("has nothing against anything where there are no rules", () => {
  expect(policyFaults(subjectOf(NO_CONFIG))).toEqual([]);
  expect(policyFaults(subjectOf(NO_CONFIG, PROJECT_WIDE))).toEqual([]);
});

test("points at the document of the change", () => {
  const faults = policyFaults(subjectOf(CONFIG, { document: 2, file: "flags/b.yaml" }));
  for (const { file, where } of faults) {
    expect(file).toBe("flags/b.yaml");
    expect(where).toMatchObject({ document: 2 });
  }
});
