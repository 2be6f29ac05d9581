import { expect, test } from "vitest";
import { compareManaged } from "../../../src/commands/drift/compare-managed.ts";
import { adoptDrift } from "../../../src/commands/files/adopt-drift.ts";
import { validateFiles } from "../../../src/commands/validate-files.ts";
import type { Flag, FlagConfiguration } from "../../../src/core/model/live/flag.ts";
import { sha256 } from "../../../src/io/sha256.ts";
import { documentOf, flagOf, launchDarklyOf } from "../drift/repository.ts";

const PATH = "flags/checkout.yaml";
const ON = documentOf("checkout", true);
const TARGETING = `${ON}    targets: { true: [ana] }\n    fallthrough: { variation: true }\n`;
const keys = (count: number) => Array.from({ length: count }, (_, index) => `u${index}`);
const targeting = (values: readonly string[]): Partial<FlagConfiguration> => ({
  on: false,
  targets: [{ contextKind: "user", variation: "v-on", values }],
  fallthrough: { variation: "v-off" },
});

/** What becomes of a file beside live flags, with the reasons for what it does not take over. */
async function adopted(text: string, flags: readonly Flag[]) {
  const validation = validateFiles([{ path: PATH, text }], sha256);
  expect(validation.diagnostics).toEqual([]);
  const { environments } = await compareManaged(launchDarklyOf(flags).provider, validation.flags);
  const drifts = environments.flatMap((place) => place.flags).filter(({ differences }) => differences.length > 0);
  const live = new Map(flags.map((flag) => [flag.key, flag]));
  const { text: after, unadopted } = adoptDrift({ path: PATH, text }, drifts, () => live, sha256);
  return { after, left: unadopted.map(({ drift, part, why }) => `${drift.desired.flag} ${part}: ${why}`) };
}

const BUT_TARGETS = (text: string) =>
  text.replace("on: true", "on: false").replace("{ variation: true }", "{ variation: false }");

test("leaves out a part that no document can say, and writes the rest of it", async () => {
  expect(await adopted(TARGETING, [flagOf("checkout", targeting([""]))])).toEqual({
    after: BUT_TARGETS(TARGETING),
    left: ['checkout targets: Item 1 of "true" is empty.'],
  });
});

test("leaves out a part with which the file would not be valid, and writes the rest of the document", async () => {
  const other = `${documentOf("other", true)}    targets: { true: [${keys(3_000).join(", ")}] }\n`;
  const flags = [
    flagOf("checkout", targeting(keys(2_500))),
    flagOf("other", { on: true, targets: targeting(keys(3_000)).targets ?? [] }),
  ];

  expect(await adopted(`${other}---\n${TARGETING}`, flags)).toEqual({
    after: `${other}---\n${BUT_TARGETS(TARGETING)}`,
    left: ["checkout targets: The file would not be valid: The file holds more than 5000 values."],
  });
});
