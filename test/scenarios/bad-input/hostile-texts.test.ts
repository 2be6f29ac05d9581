import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { JsonObject } from "../../../src/core/model/json.ts";
import { changeFile, openChange } from "../../harness/change-request.ts";
import { expectStill } from "../../harness/scenario.ts";
import { checkOf } from "../../harness/shown.ts";
import { type EmulatedWorld, type Run, startWorld } from "../../harness/world.ts";
import { shownAnnotations } from "./frames.ts";
import { expectInert, HOSTILE, INVISIBLE, PROJECT, quoted } from "./hostile.ts";

const rule = (text: string, index: number) =>
  `addRule: { description: ${quoted(text)}, clauses: [{ attribute: ${quoted(text)}, in: [${quoted(text)}] }], variation: { index: ${index} } }`;
const filesOf = (texts: readonly string[], write: (text: string, index: number) => string) =>
  Object.fromEntries(texts.map((text, index) => [`flags/${index}.yaml`, write(text, index)]));
const DESCRIPTIONS = filesOf(HOSTILE, (text, index) =>
  changeFile({ flag: `quiet-${index}`, description: quoted(text), instructions: ["turnFlagOn"] }),
);
const PARTS = changeFile({
  flag: "hostile",
  instructions: [
    ...HOSTILE.map(rule),
    ...HOSTILE.map((text) => `addTargets: { values: [${quoted(text)}], variation: ${quoted(text)} }`),
    ...HOSTILE.map((text) => `removeRule: { rule: ${quoted(text)} }`),
    ...INVISIBLE.map((_, index) => {
      const rule = `{ position: ${HOSTILE.length + index + 1} }`;
      return `updateRuleVariationOrRollout: { rule: ${rule}, variation: { index: 0 } }`;
    }),
    `updateOffVariation: { variation: { index: ${HOSTILE.length} } }`,
  ],
});
const UNKNOWN = changeFile({
  flag: "hostile-too",
  instructions: HOSTILE.flatMap((text) => [
    `updateOffVariation: { variation: ${quoted(`no ${text}`)} }`,
    `removeRule: { rule: ${quoted(`no ${text}`)} }`,
    `removeClauses: { rule: ${quoted(text)}, clauses: [{ attribute: ${quoted(`no ${text}`)} }] }`,
  ]),
});
const KEYS = filesOf(HOSTILE, (text) => {
  const instructions = [`${quoted(text)}: ${quoted(text)}`, quoted(text)];
  return `${changeFile({ flag: quoted(text), instructions })}${quoted(text)}: ${quoted(text)}\n`;
});
const UNSEEN = filesOf(INVISIBLE, (text, index) =>
  changeFile({ flag: `quiet-${index}`, description: quoted(`Be ${text} quiet`), instructions: ["turnFlagOn"] }),
);
const COUNT = HOSTILE.length;
/** What each of the pull requests puts hostile texts into, its files, and the title of the check run that holds its merge. */
const KINDS: readonly [what: string, files: Readonly<Record<string, string>>, title: string][] = [
  ["the description of a change", DESCRIPTIONS, `0 of ${COUNT} changes approved`],
  [
    "a rule, clause, target or variation, in the file and in LaunchDarkly",
    { "flags/quiet.yaml": PARTS },
    "0 of 1 change approved",
  ],
  ["a name that LaunchDarkly does not know", { "flags/quiet.yaml": UNKNOWN }, `${3 * COUNT} problems in 1 file`],
  ["a key, a kind or a value that no change has", KEYS, `${4 * COUNT} problems in ${COUNT} files`],
  ["a description where it cannot be seen", UNSEEN, `${INVISIBLE.length} problems in ${INVISIBLE.length} files`],
];

let world: EmulatedWorld;

describe("a hostile text", () => {
  let run: Run;
  let numbers: readonly number[];

  beforeAll(async () => {
    world = await startWorld({ launchDarkly: { projects: [PROJECT] } });
    numbers = KINDS.map(([, files], index) => openChange(world, files, { head: `hostile-${index}` }));
    run = await world.onSchedule();
  });

  afterAll(() => world.close());

  test.each(KINDS.map(([what, , title], index) => [what, title, index] as const))(
    "does nothing as %s",
    (_, title, index) => {
      const number = Number(numbers[index]);

      expect(checkOf(world, number, "Flag changes").title).toBe(title);
      expectInert(world, run, number);
    },
  );

  test("is refused as a description at its place", () => {
    const places = shownAnnotations(world, Number(numbers.at(-1))).map(({ path, start_line, start_column, title }) => {
      return `${path}:${start_line}:${start_column} ${title}`;
    });
    expect(places).toEqual(INVISIBLE.map((_, index) => `flags/${index}.yaml:5:14 invalid-text`));
  });

  test("is requested where it is valid alone, and nothing is written by a second run", async () => {
    expect(run).toMatchObject({ code: 0, outputs: { result: "invalid", pending: String(COUNT + 1) } });
    expect(world.launchDarkly.requests()).toHaveLength(COUNT + 1);
    await expectStill(world, run);
  });
});

describe("a hostile file name", () => {
  const NAMES = [
    "::error::x.yaml",
    "flags/::error::x.yaml",
    "flags/##[add-mask]x.yaml",
    "flags/\"quoted\" 'name'.yaml",
    "flags/two\n::error::lines.yaml",
    "flags/\u202elmay.yaml",
    "flags/\u001b[31mred.yaml",
    "flags/@org/team.yaml",
    "flags/<img src=x>.yaml",
    "flags/[x](http:/evil.example).yaml",
    "flags/`a` `` | b \\| <b>.yaml",
    "flags/--> <b>.yaml",
    "flags/%0A%3A%3Aerror.yaml",
    "flags/ä b.yaml",
    "flags/#1?ref=x&y.yaml",
    `flags/\${{ github.token }}.yaml`,
  ];
  const inputs = { paths: "**/*.yaml\n*.yaml" };

  beforeEach(async () => {
    world = await startWorld({ launchDarkly: { projects: [PROJECT] } });
  });

  afterEach(() => world.close());

  test("does nothing where its file is wrong, and is annotated as git knows it", async () => {
    const number = openChange(world, Object.fromEntries(NAMES.map((name) => [name, "kind: Nothing\n"])));

    const run = await world.onPullRequest("opened", number, inputs);

    expect(run.outputs.result).toBe("invalid");
    const paths = shownAnnotations(world, number).map(({ path }) => path);
    expect(new Set(paths)).toEqual(new Set(NAMES));
    expectInert(world, run, number);
    expect(run.stdout).toContain('\n"flags/two\\n::error::lines.yaml":1:7: wrong-kind: Kind "Nothing" does not exist.');
    expect(world.launchDarkly.writes()).toEqual([]);
    await expectStill(world, run);
  });

  test("does nothing where its change is requested, and the change is found again by it", async () => {
    const files = NAMES.map((name, index) => [
      name,
      changeFile({ flag: `quiet-${index}`, instructions: ["turnFlagOn"] }),
    ]);
    const number = openChange(world, Object.fromEntries(files));

    const run = await world.onPullRequest("opened", number, inputs);

    expect(run.outputs).toMatchObject({ result: "pending", changed: String(NAMES.length) });
    const changes = JSON.parse(run.outputs.changes ?? "") as JsonObject[];
    expect(new Set(changes.map(({ file }) => file))).toEqual(new Set(NAMES));
    expectInert(world, run, number);
    await expectStill(world, run);
  });
});
