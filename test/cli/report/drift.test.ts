import { expect, test } from "vitest";
import { driftCode, driftJson, driftParagraphs } from "../../../src/cli/report/drift.ts";
import { compareManaged } from "../../../src/commands/drift/compare-managed.ts";
import { validateFiles } from "../../../src/commands/validate-files.ts";
import { Failure } from "../../../src/core/model/failure.ts";
import type { Flag } from "../../../src/core/model/live/flag.ts";
import { sha256 } from "../../../src/io/sha256.ts";
import { documentOf, flagOf, launchDarklyOf } from "../../commands/drift/repository.ts";

const DENIED = new Failure("unauthorized", "LaunchDarkly does not accept the access token.", {
  hint: "Set `launchdarkly-access-token` to a valid API access token.",
});
const HALVES = [
  { variation: "v-on", weight: 50_000 },
  { variation: "v-off", weight: 50_000 },
];
const TESTED = { fallthrough: { rollout: { weights: HALVES, experiment: true } } };
const [SAME, OTHER] = [documentOf("same", false), documentOf("other", false)];

async function reportOf(texts: readonly string[], flags: readonly Flag[]) {
  const validation = validateFiles(
    texts.map((text, place) => ({ path: `flags/${place}.yaml`, text })),
    sha256,
  );
  const { provider } = launchDarklyOf(flags);
  const reading = {
    ...provider,
    readFlags: async (...asked: Parameters<typeof provider.readFlags>) => {
      if (asked[0] === "closed") throw DENIED;
      return provider.readFlags(...asked);
    },
  };
  const { environments: places, failures } = await compareManaged(reading, validation.flags);
  return { validation, places, failures };
}

test.each<[said: string, code: number, texts: readonly string[], flags: readonly Flag[]]>([
  ["2 flags compared: no drift.", 0, [SAME, OTHER], [flagOf("same"), flagOf("other")]],
  ["2 flags compared, 1 with drift.", 1, [SAME, OTHER], [flagOf("same"), flagOf("other", { on: true })]],
  ["No document of `kind: Flag` was compared.", 0, [], []],
  ["No flag was compared; 1 left alone.", 0, [SAME], [flagOf("same", TESTED)]],
  ["1 flag compared, none with drift; 1 left alone.", 0, [SAME, OTHER], [flagOf("same", TESTED), flagOf("other")]],
  [
    "1 flag compared, none with drift; 1 left alone in part.",
    0,
    [`${SAME}  staging:\n    on: false\n`],
    [flagOf("same", TESTED)],
  ],
  ["1 flag compared, 1 with drift; 1 could not be compared.", 1, [SAME, OTHER], [flagOf("same", { on: true })]],
  [
    "1 flag compared, none with drift; 1 could not be compared everywhere.",
    1,
    [`${SAME}  moon:\n    on: false\n`],
    [flagOf("same")],
  ],
  ["No flag was compared; 1 could not be compared.", 3, [documentOf("far", true, "production", "closed")], []],
  [
    "1 flag compared, none with drift; 1 could not be compared; 1 left alone.",
    3,
    [SAME, OTHER, documentOf("far", true, "production", "closed")],
    [flagOf("same"), flagOf("other", TESTED)],
  ],
  [
    "1 flag compared, none with drift; 1 document not valid.",
    1,
    [SAME, "kind: Flag\nproject: storefront\n"],
    [flagOf("same")],
  ],
])("%s", async (said, code, texts, flags) => {
  const report = await reportOf(texts, flags);

  expect(driftParagraphs(report).at(-1)).toBe(said);
  expect(driftCode(report)).toBe(code);
  expect(JSON.parse(driftJson(report)).compared).toBe(Number(/^\d+/.exec(said)?.[0] ?? 0));
});

test("tells a project that cannot be read in the words of the command line, which has no inputs", async () => {
  const report = await reportOf([documentOf("far", true, "production", "closed")], []);

  const said = "Set `LAUNCHDARKLY_ACCESS_TOKEN` to a valid API access token.";
  expect(driftParagraphs(report)[0]).toBe(`${DENIED.message} ${said}`);
  expect(JSON.parse(driftJson(report)).failures).toEqual([
    { code: "unauthorized", message: DENIED.message, hint: said },
  ]);
});
