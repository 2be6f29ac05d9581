import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type LaunchDarkly, startLaunchDarkly } from "../../emulators/launchdarkly/launchdarkly.ts";
import { changeFile } from "../harness/change-request.ts";
import { type Workplace, workplace } from "./ask.ts";

let launchDarkly: LaunchDarkly;
let files: Workplace;

const FILE = "flags/storefront/new-checkout.yaml";
const PRODUCTION = ["storefront", "new-checkout", "production"] as const;

/** A flag that another hand turned on and rolled out further at night. */
const hotFix = () => {
  const { fallthrough } = launchDarkly.configuration(...PRODUCTION);
  const [control, treatment] = (fallthrough as { rollout: { variations: { variation: number }[] } }).rollout.variations;
  const ids = launchDarkly.flag("storefront", "new-checkout").variations.map(({ _id }) => _id as string);
  const weights = {
    [ids[control?.variation ?? 0] as string]: 20_000,
    [ids[treatment?.variation ?? 1] as string]: 80_000,
  };
  launchDarkly.editFlag(...PRODUCTION, [
    { kind: "turnFlagOn" },
    { kind: "updateFallthroughVariationOrRollout", rolloutWeights: weights, rolloutContextKind: "user" },
  ]);
};

beforeEach(async () => {
  launchDarkly = await startLaunchDarkly();
  files = await workplace(launchDarkly);
  await files.ask(["export", "storefront", "--variations", "--out", "flags"]);
});
afterEach(() => launchDarkly.close());

describe("drift", () => {
  test("says that there is none, by one list", async () => {
    const before = launchDarkly.log.length;

    expect(await files.ask(["drift", "flags"])).toEqual({
      code: 0,
      stdout: "9 flags compared: no drift.\n",
      stderr: "",
    });
    expect(launchDarkly.log.length - before).toBe(1);
  });

  test("says what differs, in the words of the log, at its place", async () => {
    hotFix();

    expect(await files.ask(["drift", "flags"])).toEqual({
      code: 1,
      stdout: `storefront/production: drift in 1 of 9 flags
  new-checkout on: git says off; LaunchDarkly says on (${FILE}:10)
  new-checkout fallthrough: git says 90% control, 10% treatment; LaunchDarkly says 20% control, 80% treatment (${FILE}:27)

9 flags compared, 1 with drift.
`,
      stderr: "",
    });
  });

  test("--json says the same to programs", async () => {
    hotFix();

    const { code, stdout } = await files.ask(["drift", "--json", "flags"]);

    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      flags: 9,
      drift: [
        { project: "storefront", environment: "production", flag: "new-checkout", differences: [{ path: "on" }, {}] },
      ],
      diagnostics: [],
      failures: [],
    });
  });

  test("tells a flag that is gone, and compares the rest", async () => {
    hotFix();
    launchDarkly.deleteFlag("storefront", "gift-cards");

    const { code, stdout } = await files.ask(["drift", "flags"]);

    expect(code).toBe(1);
    expect(stdout).toContain("  new-checkout on: git says off; LaunchDarkly says on");
    expect(stdout).toContain("flags/storefront/gift-cards.yaml:4:7: unknown-flag: ");
  });

  test("compares only documents of kind Flag", async () => {
    await files.write("flags-2/a.yaml", changeFile({ flag: "gift-cards", instructions: ["turnFlagOff"] }));

    expect(await files.ask(["drift", "flags-2"])).toMatchObject({
      code: 0,
      stdout: "No document of `kind: Flag` was compared.\n",
    });
  });
});

describe("drift --adopt", () => {
  test("writes what is live into the files and nothing else; then there is no drift, no plan and nothing to adopt", async () => {
    const commented = (await files.read(FILE))
      .replace("    on: false\n", "    on:   false # launch day\n")
      .replace("kind: Flag\n", "# ours\nkind:   Flag\n");
    await files.write(FILE, commented);
    hotFix();

    const run = await files.ask(["drift", "--adopt", "flags"]);

    expect(run).toMatchObject({ code: 0, stderr: "" });
    expect(run.stdout.split("\n\n").at(-1)).toBe(`Wrote 1 file:
  ${FILE}
Next: commit on a branch and open a pull request. It asks LaunchDarkly for nothing.
`);
    expect(await files.read(FILE)).toBe(
      commented
        .replace("    on:   false # launch day\n", "    on: true # launch day\n")
        .replace("control: rest, treatment: 10%", "control: 20%, treatment: rest"),
    );
    expect(await files.ask(["drift", "--adopt", "flags"])).toMatchObject({
      code: 0,
      stdout: "9 flags compared: no drift.\n\nNothing was written.\n",
    });
    expect((await files.ask(["plan", "flags"])).stdout).toContain("Nothing to change.\n");
    expect(launchDarkly.writes()).toEqual([]);
  });

  test("keeps the rules that are as git says where they stand, comments and all, and writes the other one anew", async () => {
    const employees = / {6}- description: Employees\n(?: {8}.*\n)+/.exec(await files.read(FILE))?.[0] ?? "";
    const ours = `      # Ask security first.\n${employees.replace("variation: treatment", "variation:   treatment # all")}`;
    await files.write(FILE, (await files.read(FILE)).replace(employees, ours));
    const [first, second] = launchDarkly.configuration(...PRODUCTION).rules.map(({ _id }) => _id as string);
    launchDarkly.editFlag(...PRODUCTION, [
      { kind: "updateRuleDescription", ruleId: first as string, description: "Everyone in beta" },
      { kind: "reorderRules", ruleIds: [second as string, first as string] },
    ]);

    expect(await files.ask(["drift", "--adopt", "flags"])).toMatchObject({ code: 0 });

    const after = await files.read(FILE);
    expect(after).toContain(`    rules:\n${ours}      - description: Everyone in beta\n`);
    expect(await files.ask(["drift", "flags"])).toMatchObject({ code: 0 });
  });

  test("takes over a variation and a prerequisite that somebody added", async () => {
    launchDarkly.editFlag("storefront", "delivery-slots", null, [
      { kind: "addVariation", value: "days", name: "Days" },
    ]);
    const onId = launchDarkly.flag("storefront", "base-ui").variations[0]?._id as string;
    launchDarkly.editFlag("storefront", "payments-v2", "production", [
      { kind: "addPrerequisite", key: "base-ui", variationId: onId },
    ]);

    expect(
      await files.ask([
        "drift",
        "--adopt",
        "flags/storefront/payments-v2.yaml",
        "flags/storefront/delivery-slots.yaml",
      ]),
    ).toMatchObject({ code: 0 });

    expect(await files.read("flags/storefront/delivery-slots.yaml")).toContain("  - { value: days, name: Days }\n");
    expect(await files.read("flags/storefront/payments-v2.yaml")).toContain("{ key: base-ui, variation: on }");
    expect(await files.ask(["drift", "flags"])).toMatchObject({ code: 0 });
  });

  test("leaves alone, and says so, what no document can say", async () => {
    const { variations } = launchDarkly.flag("storefront", "gift-cards");
    launchDarkly.deleteFlag("storefront", "gift-cards");
    launchDarkly.addFlags("storefront", [
      {
        key: "gift-cards",
        variations: variations.map(({ value, name }) => ({ value, ...(name === undefined ? {} : { name }) })),
        environments: { production: { on: true, fallthrough: "off", offVariation: null } },
      },
    ]);
    const before = await files.read("flags/storefront/gift-cards.yaml");

    const { code, stdout } = await files.ask(["drift", "--adopt", "flags"]);

    expect(code).toBe(1);
    expect(stdout).toContain(
      "Not written: offVariation of gift-cards in production. Nothing is set there in LaunchDarkly, which no document can say.\nNothing was written.\n",
    );
    expect(await files.read("flags/storefront/gift-cards.yaml")).toBe(before);
  });
});

describe("drift --reapply", () => {
  test("edits one line of what drifts, anew each time, and the plan asks for what git says", async () => {
    hotFix();
    const before = await files.read(FILE);

    const run = await files.ask(["drift", "--reapply", "flags"]);

    expect(run).toMatchObject({ code: 0, stderr: "" });
    expect(run.stdout).toContain(`Wrote 1 file:\n  ${FILE}\nNext: commit on a branch`);
    const after = await files.read(FILE);
    const [, line = "", day] = /\n(reapply: "([0-9-]{10})"\n)/.exec(after) ?? [];
    expect(after).toBe(before.replace("flag: new-checkout\n", `flag: new-checkout\n${line}`));
    await files.ask(["drift", "--reapply", "flags"]);
    expect(await files.read(FILE)).toBe(after.replace(`"${day}"`, `"${day}.2"`));
    expect((await files.ask(["plan", "flags"])).stdout).toContain("  targeting: on → off\n");
    expect(launchDarkly.writes()).toEqual([]);
  });
});
