import { describe, expect, test } from "vitest";
import { Failure } from "../../../src/core/model/failure.ts";
import { documentOf, EXPERIMENT, flagOf, launchDarklyOf, lookForDrift, repositoryOf } from "./repository.ts";

const ON = documentOf("checkout", true);
const FILE = "flags/checkout.yaml";
const down = async () => {
  throw new Failure("launchdarkly-unreachable", "LaunchDarkly cannot be reached.", { hint: "Run it again." });
};

describe("drift", () => {
  test("opens one issue, says the same once, and closes it when it is gone", async () => {
    const repository = repositoryOf({ [FILE]: ON });
    const drifting = launchDarklyOf([flagOf("checkout", { on: false })]).provider;
    expect((await lookForDrift(repository, drifting)).result).toBe("pending");
    const [issue] = [...repository.open.values()];
    expect(issue?.title).toBe("Drift in storefront/production: 1 flag");
    expect(issue?.body).toContain("blob/trunk/flags/checkout.yaml#L6");
    repository.asked.length = 0;
    await lookForDrift(repository, drifting);
    expect(repository.asked).not.toContain("createIssue");
    expect(repository.asked).not.toContain("updateIssue");
    const calm = await lookForDrift(repository, launchDarklyOf([flagOf("checkout", { on: true })]).provider);
    expect(calm.result).toBe("valid");
    expect(repository.open.size).toBe(0);
    expect(repository.closed.get(1)).toContain("the drift is gone");
  });

  test("rewrites the issue when it changes", async () => {
    const repository = repositoryOf({ [FILE]: ON, "flags/other.yaml": documentOf("other", true) });
    await lookForDrift(repository, launchDarklyOf([flagOf("checkout"), flagOf("other", { on: true })]).provider);
    await lookForDrift(repository, launchDarklyOf([flagOf("checkout"), flagOf("other")]).provider);
    expect([...repository.open.values()].map(({ title }) => title)).toEqual([
      "Drift in storefront/production: 2 flags",
    ]);
  });

  test("has an issue for each environment that drifts, and none for the others", async () => {
    const repository = repositoryOf({ [FILE]: ON, "flags/s.yaml": documentOf("other", false, "staging") });
    const { environments } = await lookForDrift(
      repository,
      launchDarklyOf([flagOf("checkout"), flagOf("other")]).provider,
    );
    expect(environments.map(({ environment }) => environment)).toEqual(["production", "staging"]);
    expect([...repository.open.values()].map(({ title }) => title)).toEqual(["Drift in storefront/production: 1 flag"]);
  });

  test("of the variations has an issue of its own", async () => {
    const text =
      "kind: Flag\nproject: storefront\nflag: checkout\nvariations:\n  - { value: true, name: new name }\n  - { value: false }\n";
    const repository = repositoryOf({ [FILE]: text });
    await lookForDrift(repository, launchDarklyOf([flagOf("checkout")]).provider);
    expect([...repository.open.values()].map(({ title }) => title)).toEqual([
      "Drift in storefront (all environments): 1 flag",
    ]);
  });

  test("says who changed the flag last where LaunchDarkly does, without the whole e-mail address", async () => {
    const repository = repositoryOf({ [FILE]: ON });
    const asked: unknown[] = [];
    const readEdits = async (...given: unknown[]) => {
      asked.push(given);
      return [
        { flag: "other", at: 1_790_000_060_000, by: "Bob" },
        { flag: "checkout", at: 1_790_000_000_000, by: "ana@example.com" },
      ];
    };
    const flag = flagOf("checkout", { modifiedAt: 1_790_000_000_000 });
    await lookForDrift(repository, launchDarklyOf([flag], { readEdits }).provider);
    expect(asked).toEqual([["storefront", "production", 1_789_999_940_000]]);
    expect(repository.open.get(1)?.body).toContain("2026-09-21&nbsp;14:13&nbsp;UTC<br>by `ana@…` |");
  });

  test("gives commands that ask the same address", async () => {
    const repository = repositoryOf({ [FILE]: ON });
    const baseUri = "https://app.eu.launchdarkly.com";
    await lookForDrift(repository, launchDarklyOf([flagOf("checkout")]).provider, { baseUri });
    expect(repository.open.get(1)?.body).toContain(`drift --adopt --base-uri ${baseUri} ${FILE}\n`);
  });

  test("is told all the same where nobody says who it was or what waits", async () => {
    const repository = repositoryOf({ [FILE]: ON });
    const flag = flagOf("checkout", { modifiedAt: 1_790_000_000_000 });
    const mute = launchDarklyOf([flag], { readEdits: down, readOutstandingRequests: down }).provider;
    expect((await lookForDrift(repository, mute)).result).toBe("pending");
    expect(repository.open.get(1)?.body).toContain("2026-09-21&nbsp;14:13&nbsp;UTC |");
  });
});

describe("what could not be read or compared", () => {
  test("never counts as free of drift: its issues stay as they are", async () => {
    const mobile = documentOf("app", true, "production", "mobile");
    const repository = repositoryOf({ [FILE]: ON, "flags/app.yaml": mobile });
    await lookForDrift(repository, launchDarklyOf([flagOf("checkout")]).provider);
    const before = repository.open.get(2);
    const readFlags = async (project: string) =>
      project === "mobile" ? { found: true as const, flags: [{ ...flagOf("app"), project }] } : down();
    const half = await lookForDrift(repository, launchDarklyOf([], { readFlags }).provider);
    expect(half.result).toBe("failed");
    expect(half.failures.map(({ code }) => code)).toEqual(["launchdarkly-unreachable"]);
    expect(before?.title).toBe("Drift in storefront/production: 1 flag");
    expect(repository.open.get(2)).toBe(before);
    expect(repository.open.get(1)?.body).toContain("| `app`<br>");
  });

  test("keeps issues open while a file is not valid, and compares the others", async () => {
    const repository = repositoryOf({ [FILE]: ON });
    await lookForDrift(repository, launchDarklyOf([flagOf("checkout")]).provider);
    repository.files[FILE] = ON.replace("on: true", "on: yes, please");
    repository.files["flags/other.yaml"] = documentOf("other", true, "staging");
    const outcome = await lookForDrift(repository, launchDarklyOf([flagOf("checkout"), flagOf("other")]).provider);
    expect(outcome.result).toBe("invalid");
    expect(outcome.diagnostics.map(({ file }) => file)).toEqual([FILE]);
    expect([...repository.open.values()].map(({ title }) => title)).toEqual([
      "Drift in storefront/production: 1 flag",
      "Drift in storefront/staging: 1 flag",
    ]);
    expect(repository.open.get(2)?.body).toContain(`Not valid, and so not compared:\n\n- \`${FILE}\``);
  });

  test("is no matter of changes that were merged long ago", async () => {
    const old = "kind: FlagChange\nproject: storefront\nflag: checkout\nenvironment: production\ninstructions: []\n";
    const repository = repositoryOf({ [FILE]: ON, "flags/old.yaml": old });
    const outcome = await lookForDrift(repository, launchDarklyOf([flagOf("checkout", { on: true })]).provider);
    expect(outcome).toMatchObject({ result: "valid", diagnostics: [] });
  });

  test.each<[string, string, ReturnType<typeof flagOf>[], string]>([
    ["a flag that is gone", ON, [], 'Project "storefront" has no flag "checkout".'],
    ["a flag that is archived", ON, [flagOf("checkout", {}, { archived: true })], 'Flag "checkout" is archived.'],
    [
      "an environment that is gone",
      documentOf("checkout", true, "prod"),
      [flagOf("checkout")],
      'Project "storefront" has no environment "prod".',
    ],
    [
      "a project that is gone",
      documentOf("checkout", true, "production", "shop"),
      [],
      'LaunchDarkly has no project "shop".',
    ],
    [
      "a variation that is gone",
      ON.replace("on: true", "offVariation: blue"),
      [flagOf("checkout")],
      'has no variation "blue".',
    ],
  ])("is listed, and the run is invalid: %s", async (_what, text, flags, message) => {
    const repository = repositoryOf({ [FILE]: text });
    const outcome = await lookForDrift(repository, launchDarklyOf(flags).provider);
    expect(outcome.result).toBe("invalid");
    expect(outcome.diagnostics.map((one) => one.message)).toEqual([expect.stringContaining(message)]);
    expect(repository.open.get(1)?.body).toContain("could not be compared:");
    await lookForDrift(repository, launchDarklyOf(flags).provider);
    expect([...repository.open.keys()]).toEqual([1]);
  });

  test("is a flag that two documents describe: the second one", async () => {
    const repository = repositoryOf({ [FILE]: ON, "flags/twice.yaml": documentOf("checkout", false) });
    const { diagnostics } = await lookForDrift(repository, launchDarklyOf([flagOf("checkout")]).provider);
    expect(diagnostics.map(({ code, file }) => [code, file])).toEqual([["duplicate-flag", "flags/twice.yaml"]]);
  });

  test("is a file that became a link: its issue stays", async () => {
    const readTree = async (_commit: string, paths: readonly string[]) =>
      new Map(paths.map((path) => [path, { blob: path, regular: path !== FILE }]));
    const repository = repositoryOf({ [FILE]: ON });
    const { provider } = launchDarklyOf([flagOf("checkout")]);
    await lookForDrift(repository, provider);
    const { open, files } = repository;
    const linked = repositoryOf(files, { readTree, readIssues: async () => [...open.values()] });
    const { result, diagnostics } = await lookForDrift(linked, provider);
    expect([result, diagnostics.map(({ code, file }) => [code, file])]).toEqual([
      "invalid",
      [["not-a-regular-file", FILE]],
    ]);
    expect(linked.asked).not.toContain("closeIssue");
  });

  test("is a place with an experiment, which is left alone with the reason, and no issue", async () => {
    const repository = repositoryOf({ [FILE]: ON });
    const outcome = await lookForDrift(repository, launchDarklyOf([flagOf("checkout", EXPERIMENT)]).provider);
    expect(outcome.result).toBe("valid");
    expect(outcome.environments[0]?.flags[0]?.leftAlone).toContain("experiment");
    expect(repository.open.size).toBe(0);
  });

  test("are context keys in what is published: they are only counted", async () => {
    const repository = repositoryOf({ [FILE]: ON.replace("on: true", "targets: {}") });
    const targets = [{ contextKind: "user", variation: "v-on", values: ["ana@example.com", "ben"] }];
    const { environments } = await lookForDrift(repository, launchDarklyOf([flagOf("checkout", { targets })]).provider);
    expect(repository.open.get(1)?.body).toMatch(
      /`targets\/user \(2 context keys\)`.*\| `not targeted` \| `targeted at true` \|/,
    );
    expect(JSON.stringify([environments, [...repository.open.values()]])).not.toMatch(/ana@|ben/);
  });
});

describe("a run that looks for drift", () => {
  test("needs LaunchDarkly's token", async () => {
    await expect(lookForDrift(repositoryOf({}), undefined)).rejects.toMatchObject({ code: "no-credentials" });
  });

  test("fails closed on a config that is not valid", async () => {
    const repository = repositoryOf({ [FILE]: ON, ".github/flag-gitops.yml": "polices: {}" });
    await expect(lookForDrift(repository, launchDarklyOf([]).provider)).rejects.toMatchObject({
      code: "invalid-config",
    });
  });

  test("looks where the config says", async () => {
    const files = {
      "a/x.yaml": ON,
      "b/y.yaml": documentOf("other", true),
      ".github/flag-gitops.yml": 'paths: ["a/**"]',
    };
    const { provider } = launchDarklyOf([flagOf("checkout"), flagOf("other")]);
    const { environments } = await lookForDrift(repositoryOf(files), provider);
    expect(environments.flatMap(({ flags }) => flags.map(({ desired }) => desired.flag))).toEqual(["checkout"]);
  });

  test("tells the drift even if GitHub takes no issue", async () => {
    const readIssues = async () => {
      throw new Failure("github-forbidden", "GitHub does not let this token list issues.", {
        hint: "Add `issues: write` under `permissions:` in the workflow.",
        status: 403,
      });
    };
    const outcome = await lookForDrift(
      repositoryOf({ [FILE]: ON }, { readIssues }),
      launchDarklyOf([flagOf("checkout")]).provider,
    );
    expect(outcome.result).toBe("failed");
    expect(outcome.environments[0]?.flags[0]?.differences).toHaveLength(1);
  });

  test("asks for what it needs, however many flags there are", async () => {
    const keys = Array.from({ length: 300 }, (_, index) => `flag-${index}`);
    const files = Object.fromEntries(keys.map((key) => [`flags/${key}.yaml`, documentOf(key, true)]));
    const repository = repositoryOf(files);
    const modifiedAt = 1_790_000_000_000;
    const { provider, asked } = launchDarklyOf(keys.map((key) => flagOf(key, { modifiedAt })));
    await lookForDrift(repository, provider);
    expect(asked).toEqual(["readFlags", "readOutstandingRequests", "readEdits"]);
    expect(repository.asked.sort()).toEqual([
      "createIssue",
      "listFiles",
      "readBlobs",
      "readBranchTip",
      "readFile",
      "readIdentity",
      "readIssues",
      "readIssuesOfApps",
      "readRepository",
      "readTree",
    ]);
    const calm = launchDarklyOf(keys.map((key) => flagOf(key, { on: true })));
    await lookForDrift(repository, calm.provider);
    expect(calm.asked).toEqual(["readFlags"]);
  });
});
