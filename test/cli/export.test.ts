import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type LaunchDarkly, startLaunchDarkly } from "../../emulators/launchdarkly/launchdarkly.ts";
import type { FlagSeed } from "../../emulators/launchdarkly/seeds/flag-seed.ts";
import { workplace } from "./ask.ts";

const VARIATIONS = [
  { value: true, name: "on" },
  { value: false, name: "off" },
];

/** Flags of every sort: on and off, with rules, targets and prerequisites. */
const MANY: readonly FlagSeed[] = Array.from({ length: 250 }, (_, index) => ({
  key: `flag-${String(index).padStart(4, "0")}`,
  variations: VARIATIONS,
  environments: {
    production: {
      on: index % 2 === 0,
      targets: [{ variation: "on", values: [`user-${index}`] }],
      prerequisites: index % 10 === 1 ? [{ key: "flag-0000", variation: 0 }] : [],
      rules: [
        {
          description: "Beta",
          clauses: [{ attribute: "country", op: "in", values: ["IT"] }],
          serve: { rollout: { on: 25_000, off: 75_000 } },
        },
      ],
    },
  },
}));

const PROJECT = { key: "shop", environments: [{ key: "production" }, { key: "staging" }], flags: MANY };

let launchDarkly: LaunchDarkly;
const asked = (from = 0) => launchDarkly.log.slice(from).map(({ path, status }) => `${status} ${path.split("?")[0]}`);
const counted = (lines: readonly string[]) =>
  [...new Set(lines)].map((line) => [line, lines.filter((one) => one === line).length]);

afterEach(() => launchDarkly.close());

describe("a project of 250 flags", () => {
  test("becomes 250 files by three lists, whose plan is empty and costs three more; nothing is written to LaunchDarkly", async () => {
    launchDarkly = await startLaunchDarkly({ projects: [PROJECT] });
    const { ask, list } = await workplace(launchDarkly);

    expect(await ask(["export", "shop", "--out", "flags"])).toEqual({
      code: 0,
      stdout: "Wrote 250 files into flags/shop.\n",
      stderr: "",
    });
    expect(counted(asked())).toEqual([
      ["200 /api/v2/projects/shop/environments", 1],
      ["200 /api/v2/flags/shop", 3],
    ]);
    expect(await list("flags/shop")).toEqual(MANY.map(({ key }) => `${key}.yaml`));

    const before = launchDarkly.log.length;
    expect(await ask(["plan", "flags"])).toEqual({
      code: 0,
      stdout: "Nothing to change.\n\n250 files: 500 changes with nothing to do.\n",
      stderr: "",
    });
    expect(counted(asked(before))).toEqual([["200 /api/v2/flags/shop", 3]]);
    expect(launchDarkly.writes()).toEqual([]);
  });

  test("is exported completely though LaunchDarkly limits requests", async () => {
    launchDarkly = await startLaunchDarkly({
      projects: [PROJECT],
      rateLimit: { perRoute: 1, windowMilliseconds: 100 },
    });
    const { ask, list } = await workplace(launchDarkly);

    expect(await ask(["export", "shop", "--out", "flags"])).toMatchObject({ code: 0, stderr: "" });
    expect(await list("flags/shop")).toHaveLength(250);
    expect(asked().some((line) => line.startsWith("429"))).toBe(true);
  });
});

describe("export", () => {
  beforeEach(async () => {
    launchDarkly = await startLaunchDarkly();
  });

  test("twice writes nothing the second time, and nothing over what somebody edited", async () => {
    const { ask, read, write } = await workplace(launchDarkly);
    const words = ["export", "storefront", "--out", "flags"];
    await ask(words);

    expect(await ask(words)).toMatchObject({
      code: 0,
      stdout: "Wrote 0 files into flags/storefront; 9 files unchanged.\n",
    });

    const file = "flags/storefront/new-checkout.yaml";
    const exported = await read(file);
    await write(file, "kind: Nothing\n");
    expect((await ask(words)).stdout).toBe(
      "Wrote 0 files into flags/storefront; 8 files unchanged; 1 file left alone because it exists: --force writes over it.\n",
    );
    expect(await read(file)).toBe("kind: Nothing\n");
    expect((await ask([...words, "--force"])).stdout).toBe("Wrote 1 file into flags/storefront; 8 files unchanged.\n");
    expect(await read(file)).toBe(exported);
  });

  test("of named flags reads their prerequisites too, and describes the named environments only", async () => {
    const { ask, read, list } = await workplace(launchDarkly);

    const run = await ask([
      "export",
      "storefront",
      "new-checkout",
      "--environment=production",
      "--variations",
      "--out",
      "flags",
    ]);

    expect(run).toMatchObject({ code: 0, stdout: "Wrote 1 file into flags/storefront.\n" });
    expect(await list("flags/storefront")).toEqual(["new-checkout.yaml"]);
    const text = await read("flags/storefront/new-checkout.yaml");
    expect(text).toContain("\n      - { key: base-ui, variation: on }\n");
    expect(text).toContain("\nvariations:\n");
    expect(text).not.toContain("staging");
    expect(asked()).toEqual(["200 /api/v2/flags/storefront/new-checkout", "200 /api/v2/flags/storefront/base-ui"]);
  });

  test.each<[what: string, words: readonly string[], said: string]>([
    [
      "a flag",
      ["storefront", "new-chekout"],
      'Project "storefront" has no flag "new-chekout". Did you mean "new-checkout"?',
    ],
    [
      "a project",
      ["storefrnt"],
      'LaunchDarkly has no project "storefrnt". Check its key; the token must be allowed to see it.',
    ],
    [
      "an environment",
      ["storefront", "--environment", "prod"],
      'Project "storefront" has no environment "prod". It has "production", "staging" and "test".',
    ],
  ])("says which name of %s is unknown", async (_, words, said) => {
    const { ask } = await workplace(launchDarkly);

    const run = await ask(["export", ...words, "--out", "flags"]);

    expect(run).toMatchObject({ code: 1, stderr: "" });
    expect(run.stdout.split("\n")[0]).toBe(said);
  });

  test("writes what it found besides an unknown or archived flag", async () => {
    launchDarkly.addFlags("storefront", [{ key: "old-banner", variations: VARIATIONS, archived: true }]);
    const { ask, list } = await workplace(launchDarkly);

    const run = await ask(["export", "storefront", "gift-cards", "old-banner", "gift-crads", "--out", "flags"]);

    expect(run.code).toBe(1);
    expect(run.stdout).toBe(`Project "storefront" has no flag "gift-crads". Did you mean "gift-cards"?
Flag "old-banner" is archived, and was left out.
Wrote 1 file into flags/storefront.
`);
    expect(await list("flags/storefront")).toEqual(["gift-cards.yaml"]);
  });

  test("gives flags that only letter case tells apart files that every disk tells apart, whatever is exported when", async () => {
    launchDarkly.addFlags("storefront", [{ key: "Gift-Cards", variations: VARIATIONS }]);
    const { ask, list, read } = await workplace(launchDarkly);
    const twins = async (folder: string) =>
      (await list(`${folder}/storefront`)).filter((name) => name.toLowerCase().startsWith("gift-cards"));

    await ask(["export", "storefront", "--out", "flags"]);
    expect(await twins("flags")).toEqual(["Gift-Cards~21.yaml", "gift-cards.yaml"]);
    expect(await read("flags/storefront/Gift-Cards~21.yaml")).toContain("\nflag: Gift-Cards\n");
    for (const key of ["Gift-Cards", "gift-cards"]) {
      expect((await ask(["export", "storefront", key, "--force", "--out", "flags"])).stdout).toBe(
        "Wrote 0 files into flags/storefront; 1 file unchanged.\n",
      );
    }

    await ask(["export", "storefront", "Gift-Cards", "--out", "flags-2"]);
    await ask(["export", "storefront", "--force", "--out", "flags-2"]);
    expect(await twins("flags-2")).toEqual(["Gift-Cards.yaml", "gift-cards~0.yaml"]);
    expect(await read("flags-2/storefront/Gift-Cards.yaml")).toContain("\nflag: Gift-Cards\n");
  });

  test("writes through no link", async () => {
    const { ask, link, list } = await workplace(launchDarkly);
    await link("flags/storefront", "outside");
    const before = launchDarkly.log.length;

    expect(await ask(["export", "storefront", "--out", "flags"])).toEqual({
      code: 3,
      stdout: "",
      stderr:
        '"flags/storefront" is a link or a file, where a folder to write to is meant. Write elsewhere, with the option --out.\n',
    });
    expect(await list("outside")).toEqual([]);
    expect(launchDarkly.log).toHaveLength(before);
  });

  test("draws a bar where somebody looks, and takes it away", async () => {
    const { ask } = await workplace(launchDarkly);

    const { stdout, stderr } = await ask(["export", "storefront", "--out", "flags"], { isTTY: true });

    expect(stderr).toBe(`\r[${"#".repeat(30)}] 9 of 9 flags\u001b[K\r\u001b[K`);
    expect(stdout).toBe("Wrote 9 files into flags/storefront.\n");
  });

  test("ends with 3 where LaunchDarkly says no, in the words of the command line", async () => {
    const { ask } = await workplace(launchDarkly);

    const run = await ask(["export", "storefront", "--out", "flags"], { token: "api-unknown" });

    expect(run).toMatchObject({ code: 3, stdout: "" });
    expect(run.stderr).toContain("Set `LAUNCHDARKLY_ACCESS_TOKEN` to a valid API access token");
  });
});
