import { expect, test } from "vitest";
import { driftLines } from "../../../../src/core/desired/drift/drift-lines.ts";
import type { ComparedFlag } from "../../../../src/core/desired/drift/environment-drift.ts";
import { differing, FILE, inProduction, ORIGIN, turnedOff } from "./drifting.ts";

const DRIFTING = turnedOff();
const CALM = turnedOff({ differences: [] });
const LEFT = turnedOff({ differences: [], leftAlone: "An experiment runs." });
const FAULT = { code: "unknown-flag", file: FILE, where: "file", message: "It is gone.", hint: "Look." } as const;
const UNFIT = turnedOff({ differences: [], faults: [FAULT] });

test.each<[said: string, flags: readonly ComparedFlag[]]>([
  ["no drift in 1 flag", [CALM]],
  ["no drift in 1,000 flags", Array.from({ length: 1_000 }, () => CALM)],
  ["drift in 1 of 1 flag", [DRIFTING]],
  ["drift in 1 of 2 flags", [CALM, DRIFTING]],
  ["drift in 1 of 3 flags, 2 could not be compared", [DRIFTING, LEFT, UNFIT]],
  ["no drift in 1 of 3 flags, 2 could not be compared", [CALM, LEFT, UNFIT]],
  ["2 flags could not be compared", [LEFT, UNFIT]],
])("a place is told as: %s", (said, flags) => {
  expect(driftLines(inProduction(...flags), ORIGIN.sources)[0]).toBe(`storefront/production: ${said}`);
});

test("what differs stands on one line each, with a path that people can read, and what was left alone with its reason", () => {
  const path = "rules/50~1 of Italy/serve";
  const drift = inProduction(turnedOff({ differences: [differing(path, "on", "two\nlines")] }), LEFT);

  expect(driftLines(drift, ORIGIN.sources).slice(1)).toEqual([
    expect.stringMatching(
      /^ {2}new-checkout rules\/50\/ of Italy\/serve: git says on; LaunchDarkly says two lines \(flags\/new-checkout\.yaml:\d+\)$/,
    ),
    "  new-checkout: left alone. An experiment runs.",
  ]);
});
