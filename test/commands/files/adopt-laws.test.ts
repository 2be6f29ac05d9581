import fc from "fast-check";
import { expect, test } from "vitest";
import { adoptDrift } from "../../../src/commands/files/adopt-drift.ts";
import { compareFlag } from "../../../src/core/desired/drift/compare-flag.ts";
import { renderFlagFile } from "../../../src/core/desired/export/render-flag-file.ts";
import { writtenFlag } from "../../../src/core/desired/export/written-flag.ts";
import type { DesiredConfiguration, DesiredFlag } from "../../../src/core/model/change/desired-flag.ts";
import type { FlagConfiguration } from "../../../src/core/model/live/flag.ts";
import { parseSource } from "../../../src/core/parse/parse-source.ts";
import { validateSource } from "../../../src/core/validate/validate-source.ts";
import { sha256 } from "../../../src/io/sha256.ts";
import { edits, flagIn, PREREQUISITES } from "../../core/desired/diff/states.ts";

const PATH = "a.yaml";

function read(text: string): DesiredFlag {
  const { flags, diagnostics } = validateSource(parseSource(PATH, text), sha256);
  expect(diagnostics).toEqual([]);
  return flags[0] as DesiredFlag;
}

test("a file that adopts what is live says it, and adopting it again changes nothing", () => {
  const law = fc.property(edits, ({ live: before, target }) => {
    const rules = target.rules.map((rule, place) => ({
      ...rule,
      id: rule.id ?? `new-${place}`,
      clauses: rule.clauses.map((clause, index) => ({ ...clause, id: `c-${place}-${index}` })),
    }));
    const now: FlagConfiguration = { ...target, rules };
    const flag = flagIn(now);
    const { document, left } = writtenFlag(flagIn(before), PREREQUISITES);
    const text = renderFlagFile(document, { schema: "x", left });
    const flags = new Map([...PREREQUISITES, [flag.key, flag]]);
    const drift = (said: string) => {
      const desired = read(said);
      const configuration = desired.environments.get("production") as DesiredConfiguration;
      const { differences, faults } = compareFlag(flag, "production", configuration, flags);
      expect(faults).toEqual([]);
      return { desired, environment: "production", differences, faults: [] };
    };

    const first = drift(text);
    const adopted = adoptDrift({ path: PATH, text }, [first], () => flags, sha256);

    const left1 = drift(adopted.text).differences.map(({ path }) => path.split("/")[0]);
    expect([...new Set(left1)].sort()).toEqual([...new Set(adopted.unadopted.map(({ part }) => part))].sort());
    const again = adoptDrift({ path: PATH, text: adopted.text }, [drift(adopted.text)], () => flags, sha256);
    expect(again.text).toBe(adopted.text);
    // Only what cannot be said is left.
    expect(adopted.unadopted.filter(({ why }) => why.includes("by hand"))).toEqual([]);
  });
  fc.assert(law, { numRuns: 30 });
});
