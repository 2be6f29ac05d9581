import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { JsonObject } from "../../../src/core/model/json.ts";
import { changeFile, openChange } from "../../harness/change-request.ts";
import { expectStill } from "../../harness/scenario.ts";
import { checkOf } from "../../harness/shown.ts";
import { type EmulatedWorld, startWorld } from "../../harness/world.ts";
import { shownAnnotations } from "./frames.ts";
import { expectInert, HOSTILE, INVISIBLE, PROJECT, quoted } from "./hostile.ts";

let world: EmulatedWorld;

beforeEach(async () => {
  world = await startWorld({ launchDarkly: { projects: [PROJECT] } });
});

afterEach(() => world.close());

describe("a hostile text", () => {
  test("does nothing as the description of a change", async () => {
    const files = HOSTILE.map((text, index) => [
      `flags/${index}.yaml`,
      changeFile({ flag: `quiet-${index}`, description: quoted(text), instructions: ["turnFlagOn"] }),
    ]);
    const number = openChange(world, Object.fromEntries(files));

    const run = await world.onPullRequest("opened", number);

    expect(run.outputs).toMatchObject({ result: "pending", changed: String(HOSTILE.length) });
    expect(run.code).toBe(0);
    expectInert(world, run, number);
    await expectStill(world, run);
  });

  test("does nothing as a rule, clause, target or variation, in the file and in LaunchDarkly", async () => {
    const rule = (text: string, index: number) =>
      `addRule: { description: ${quoted(text)}, clauses: [{ attribute: ${quoted(text)}, in: [${quoted(text)}] }], variation: { index: ${index} } }`;
    const instructions = [
      ...HOSTILE.map(rule),
      ...HOSTILE.map((text) => `addTargets: { values: [${quoted(text)}], variation: ${quoted(text)} }`),
      ...HOSTILE.map((text) => `removeRule: { rule: ${quoted(text)} }`),
      ...INVISIBLE.map((_, index) => {
        const rule = `{ position: ${HOSTILE.length + index + 1} }`;
        return `updateRuleVariationOrRollout: { rule: ${rule}, variation: { index: 0 } }`;
      }),
      `updateOffVariation: { variation: { index: ${HOSTILE.length} } }`,
    ];
    const number = openChange(world, { "flags/quiet.yaml": changeFile({ flag: "hostile", instructions }) });

    const run = await world.onPullRequest("opened", number);

    expect(run.outputs.result).toBe("pending");
    expectInert(world, run, number);
    await expectStill(world, run);
  });

  test("does nothing as a name that LaunchDarkly does not know", async () => {
    const instructions = HOSTILE.flatMap((text) => [
      `updateOffVariation: { variation: ${quoted(`no ${text}`)} }`,
      `removeRule: { rule: ${quoted(`no ${text}`)} }`,
      `removeClauses: { rule: ${quoted(text)}, clauses: [{ attribute: ${quoted(`no ${text}`)} }] }`,
    ]);
    const number = openChange(world, { "flags/quiet.yaml": changeFile({ flag: "hostile", instructions }) });

    const run = await world.onPullRequest("opened", number);

    expect(run.outputs.result).toBe("invalid");
    expect(checkOf(world, number, "Flag changes").title).toBe(`${3 * HOSTILE.length} problems in 1 file`);
    expectInert(world, run, number);
    await expectStill(world, run);
  });

  test("does nothing as a key, a kind or a value that no change has", async () => {
    const files = HOSTILE.map((text, index) => {
      const instructions = [`${quoted(text)}: ${quoted(text)}`, quoted(text)];
      return [
        `flags/${index}.yaml`,
        `${changeFile({ flag: quoted(text), instructions })}${quoted(text)}: ${quoted(text)}\n`,
      ];
    });
    const number = openChange(world, Object.fromEntries(files));

    const run = await world.onPullRequest("opened", number);

    expect(run.outputs.result).toBe("invalid");
    expect(checkOf(world, number, "Flag changes").title).toBe(
      `${4 * HOSTILE.length} problems in ${HOSTILE.length} files`,
    );
    expectInert(world, run, number);
    expect(world.launchDarkly.writes()).toEqual([]);
    await expectStill(world, run);
  });

  test("is refused as a description where it cannot be seen", async () => {
    const files = INVISIBLE.map((text, index) => [
      `flags/${index}.yaml`,
      changeFile({ flag: `quiet-${index}`, description: quoted(`Be ${text} quiet`), instructions: ["turnFlagOn"] }),
    ]);
    const number = openChange(world, Object.fromEntries(files));

    const run = await world.onPullRequest("opened", number);

    expect(run.outputs.result).toBe("invalid");
    const places = shownAnnotations(world, number).map(({ path, start_line, start_column, title }) => {
      return `${path}:${start_line}:${start_column} ${title}`;
    });
    expect(places).toEqual(INVISIBLE.map((_, index) => `flags/${index}.yaml:5:14 invalid-text`));
    expectInert(world, run, number);
    expect(world.launchDarkly.writes()).toEqual([]);
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
