import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  type LaunchDarkly as Emulator,
  startLaunchDarkly,
} from "../../../../../emulators/launchdarkly/launchdarkly.ts";
import { STOREFRONT, TOKENS } from "../../../../../emulators/launchdarkly/seed.ts";
import type { FlagSeed } from "../../../../../emulators/launchdarkly/seeds/flag-seed.ts";
import { createLaunchDarkly, type LaunchDarkly } from "../../../../../src/providers/launchdarkly/provider.ts";
import { failureOf, optionsFor } from "../../serving.ts";

const BOTH = [{ value: true }, { value: false }];
const EVERYWHERE = ["e1", "e2", "e3", "e4"];
const flags = (count: number, more: Partial<FlagSeed> = {}, prefix = "flag"): FlagSeed[] =>
  Array.from({ length: count }, (_, index) => ({ key: key(index, prefix), variations: BOTH, ...more }));
const key = (index: number, prefix = "flag") => `${prefix}-${String(index).padStart(4, "0")}`;
const many = (from: number, to: number, step = 1) =>
  Array.from({ length: Math.ceil((to - from) / step) }, (_, index) => key(from + index * step));

const MANY_KEYS = Array.from({ length: 5_000 }, (_, index) => `user-${index}`);
const LARGE = { environments: { e1: { targets: [{ variation: 0, values: MANY_KEYS }] } } };

let ld: Emulator;
let provider: LaunchDarkly;

beforeAll(async () => {
  const environments = EVERYWHERE.map((environment) => ({ key: environment }));
  const rules = [{ description: "Italy", clauses: [{ attribute: "country", op: "in", values: ["IT"] }], serve: 0 }];
  ld = await startLaunchDarkly({
    projects: [
      STOREFRONT,
      { key: "shop", environments, flags: flags(1000, { environments: { e1: { on: true, rules } } }) },
      { key: "empty", environments, flags: [] },
      { key: "archive", environments, flags: [...flags(3), ...flags(250, { archived: true }, "old")] },
      { key: "wide", environments, flags: [...flags(120), { ...LARGE, key: "flag-large", variations: BOTH }] },
      {
        key: "ending",
        environments,
        flags: [...flags(3), ...flags(2, { deprecated: true }, "old"), ...flags(1, { archived: true }, "gone")],
      },
    ],
    hideDeprecated: true,
  });
  provider = createLaunchDarkly(optionsFor(ld, { token: TOKENS.reader }));
});
beforeEach(() => {
  ld.log.length = 0;
});
afterAll(async () => {
  await provider.close();
  await ld.close();
});

const read = (project: string, wanted: readonly string[] | "all", environments: readonly string[] = ["e1"]) =>
  provider.readFlags(project, wanted, environments);
const keysOf = (reading: Awaited<ReturnType<typeof read>>) =>
  reading.found ? reading.flags.map((flag) => flag.key) : reading;
const asked = () => ld.log.map(({ path }) => decodeURIComponent(path.replace("/api/v2/", "")));

test("reads all of a thousand flags with their targeting by ten requests, in the order of their keys", async () => {
  const steps: [number, number][] = [];
  const reading = await provider.readFlags("shop", "all", ["e1", "e2"], (...step) => steps.push(step));
  expect(keysOf(reading)).toEqual(many(0, 1000));
  expect(ld.log).toHaveLength(10);
  expect(asked()[0]).toBe("flags/shop?env=e1&env=e2&summary=0&limit=100&offset=0&sort=key");
  expect(reading).toMatchObject({
    flags: { 999: { configurations: { e1: { on: true, rules: [{ description: "Italy" }] }, e2: { on: false } } } },
  });
  expect(steps).toHaveLength(10);
  expect(steps.at(0)).toEqual([100, 1000]);
  expect(steps.at(-1)).toEqual([1000, 1000]);
});

test.each([
  ["one flag", [key(700)], 1],
  ["three flags on the first page", many(0, 3), 1],
  ["three flags of different pages", [key(950), key(5), key(500)], 3],
  ["nine flags of the last page", many(990, 999), 10],
  ["five hundred flags", many(1, 1000, 2), 10],
])("reads %s of a thousand by as few requests as it can, as they are named", async (_, wanted, requests) => {
  expect(keysOf(await read("shop", wanted))).toEqual(wanted);
  expect(ld.log.length).toBe(requests);
  expect(ld.log.length).toBeLessThanOrEqual(wanted.length + 1);
});

test("reads a flag that is named twice once, and asks nothing about none", async () => {
  expect(keysOf(await read("shop", [key(3), key(3)]))).toEqual([key(3)]);
  ld.log.length = 0;
  expect(keysOf(await read("shop", []))).toEqual([]);
  expect(ld.log).toEqual([]);
});

test("counts the named flags as they are found, and ends with all of them", async () => {
  const steps: [number, number][] = [];
  await provider.readFlags("shop", [key(1), key(2), key(500), "nothing"], ["e1"], (...step) => steps.push(step));
  expect(steps.at(0)).toEqual([2, 4]);
  expect(steps.at(-1)).toEqual([4, 4]);
  expect(steps.every(([count], index) => index === 0 || count >= (steps[index - 1]?.[0] ?? 0))).toBe(true);
});

test("leaves archived flags out of all, and finds named ones among them", async () => {
  expect(keysOf(await read("archive", "all"))).toEqual(many(0, 3));
  const one = await read("archive", ["old-0007"]);
  expect(one).toMatchObject({ flags: [{ key: "old-0007", archived: true }] });
  ld.log.length = 0;
  const old = flags(200, {}, "old").map((flag) => flag.key);
  expect(keysOf(await read("archive", [key(1), ...old, "nothing", "nowhere"]))).toEqual([key(1), ...old]);
  expect(asked().filter((line) => line.includes("?env=e1&summary=0"))).toHaveLength(4);
  expect(asked()[3]).toContain("&filter=state:archived");
  expect(asked().slice(4).toSorted()).toEqual(["flags/archive/nothing?env=e1", "flags/archive/nowhere?env=e1"]);
});

test("leaves a flag out that the project lacks", async () => {
  expect(keysOf(await read("shop", ["nothing"]))).toEqual([]);
  expect(keysOf(await read("shop", [key(1), "nothing"]))).toEqual([key(1)]);
  expect(keysOf(await read("empty", "all"))).toEqual([]);
});

test("asks for more than three environments by further requests, and puts the answers together", async () => {
  const reading = await read("archive", "all", EVERYWHERE);
  expect(asked()).toEqual([
    "flags/archive?env=e1&env=e2&env=e3&summary=0&limit=100&offset=0&sort=key",
    "flags/archive?env=e4&summary=0&limit=100&offset=0&sort=key",
  ]);
  expect(reading.found && reading.flags.map(({ configurations }) => Object.keys(configurations))).toEqual(
    Array(3).fill(EVERYWHERE),
  );
});

test("finds named flags that no list shows, as deprecated ones may be", async () => {
  const named = [key(0), key(0, "old"), key(1, "old"), key(0, "gone")];
  expect(keysOf(await read("ending", "all"))).toEqual(many(0, 3));
  expect(keysOf(await read("ending", named))).toEqual(named);
});

describe("answers that are too large", () => {
  let narrow: LaunchDarkly;
  beforeAll(() => {
    narrow = createLaunchDarkly({ ...optionsFor(ld, { token: TOKENS.reader }), mostBytes: 48 * 1024 });
  });
  afterAll(() => narrow.close());

  test("are asked for by halves, until each half fits", async () => {
    const steps: [number, number][] = [];
    const reading = await narrow.readFlags("shop", "all", ["e1"], (...step) => steps.push(step));
    expect(keysOf(reading)).toEqual(many(0, 1000));
    const sizes = asked().map((path) => Number(new URLSearchParams(path.split("?")[1]).get("limit")));
    expect([...new Set(sizes)]).toEqual([100, 50, 25]);
    expect(sizes.filter((size) => size === 25)).toHaveLength(40);
    expect(steps.at(-1)).toEqual([1000, 1000]);
  });

  test("of a few named flags are asked for one by one", async () => {
    const named = [key(7), key(110)];
    expect(keysOf(await narrow.readFlags("shop", named, ["e1"]))).toEqual(named);
    const lines = asked().map((path) => path.replace(/&summary.*/, ""));
    expect(lines.toSorted()).toEqual([
      "flags/shop/flag-0007?env=e1",
      "flags/shop/flag-0110?env=e1",
      "flags/shop?env=e1",
      "flags/shop?env=e1",
    ]);
  });

  test("of one flag are told with their cure, and keep nobody from the others", async () => {
    expect(await failureOf(narrow.readFlags("wide", "all", ["e1"]))).toMatchObject({
      code: "answer-too-large",
      message: 'Flag 121 by key of project "wide" is too large: LaunchDarkly\'s answer cannot be read.',
      hint: "Name the other flags, or fewer environments; a long list of targets belongs into a segment.",
    });
    expect((await failureOf(narrow.readFlags("wide", ["flag-large"], ["e1"]))).message).toMatch(
      /^LaunchDarkly answered GET \/api\/v2\/flags\/wide\/flag-large with more than /,
    );
    expect(keysOf(await narrow.readFlags("wide", many(0, 3), ["e1"]))).toEqual(many(0, 3));
  });
});

describe("what is not there", () => {
  test.each([
    ["all", "all"],
    ["one", [key(1)]],
    ["several", many(0, 5)],
  ] as const)("names the project or the environment that is missing for %s of its flags", async (_, wanted) => {
    expect(await read("nowhere", wanted)).toEqual({
      found: false,
      missing: "project",
      name: "nowhere",
      candidates: [],
    });
    for (const project of ["shop", "empty"]) {
      const missing = { found: false, missing: "environment", name: "moon", candidates: EVERYWHERE };
      expect(await read(project, wanted, ["e1", "moon"])).toEqual(missing);
    }
  });

  test("says what a token may not", async () => {
    const other = createLaunchDarkly(optionsFor(ld, { token: "api-unknown" }));
    expect((await failureOf(other.readFlags("shop", "all", ["e1"]))).code).toBe("unauthorized");
    await other.close();
  });
});
