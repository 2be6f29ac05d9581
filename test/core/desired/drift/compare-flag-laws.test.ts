import fc from "fast-check";
import { expect, test } from "vitest";
import { compareFlag } from "../../../../src/core/desired/drift/compare-flag.ts";
import { writtenFlag } from "../../../../src/core/desired/export/written-flag.ts";
import { desiredFlag } from "../../../../src/core/desired/parse/desired-flag.ts";
import type { DesiredConfiguration } from "../../../../src/core/model/change/desired-flag.ts";
import { edits, flagIn, PREREQUISITES } from "../diff/states.ts";

test("a flag differs in nothing from the file that it was written to", () => {
  const law = fc.property(edits, ({ live }) => {
    const flag = flagIn(live);
    const { document: value } = writtenFlag(flag, PREREQUISITES);
    const { environments } = desiredFlag({ file: "a.yaml", document: 0, value, instructions: [] });
    const desired = environments.get("production") as DesiredConfiguration;
    expect(compareFlag(flag, "production", desired, PREREQUISITES)).toEqual({ differences: [], faults: [] });
  });
  fc.assert(law, { numRuns: 60 });
});
