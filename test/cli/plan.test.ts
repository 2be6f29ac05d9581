import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type LaunchDarkly, startLaunchDarkly } from "../../emulators/launchdarkly/launchdarkly.ts";
import { TOKENS } from "../../emulators/launchdarkly/seed.ts";
import { changeFile } from "../harness/change-request.ts";
import { workplace } from "./ask.ts";

/** Says the same as what is live, but for the switch and a percentage. */
const CHECKOUT = `kind: Flag
project: storefront
flag: new-checkout
environments:
  production:
    on: true
    rules:
      - description: Italian beta users
        clauses: [{ segmentMatch: [beta-testers] }, { attribute: country, in: [IT] }]
        rollout: { treatment: 50%, control: rest }
      - description: Employees
        clauses:
          - { attribute: email, endsWith: ["@example.com"] }
          - { attribute: plan, in: [trial], negate: true, contextKind: organization }
        variation: treatment
  staging:
    on: true
`;
const STAGING = CHECKOUT.slice(CHECKOUT.indexOf("  staging"));
const COPY = `kind: FlagCopy
project: storefront
flag: new-checkout
description: As in staging
from: staging
to: production
`;
const SHOWN = `storefront/new-checkout (production): 2 instructions
  targeting: off → on
  rule Italian beta users serves: 75% control, 25% treatment by email → 50% control, 50% treatment by email
`;

let launchDarkly: LaunchDarkly;

beforeEach(async () => {
  launchDarkly = await startLaunchDarkly();
});
afterEach(() => launchDarkly.close());

describe("plan", () => {
  test("says what the files ask for, before → after, and writes nothing", async () => {
    const { ask, write } = await workplace(launchDarkly);
    await write("flags/checkout.yaml", CHECKOUT);

    expect(await ask(["plan", "flags"])).toEqual({
      code: 0,
      stdout: `${SHOWN}\n1 file: 1 change with 2 instructions, 1 change with nothing to do.\n`,
      stderr: "",
    });
    expect(launchDarkly.writes()).toEqual([]);
  });

  test("takes change files of every kind, and reads the flags of a project together", async () => {
    const { ask, write } = await workplace(launchDarkly);
    const flags = ["payments-v2", "gift-cards", "express-shipping", "search-ranking"];
    await write("flags/a.yaml", flags.map((flag) => changeFile({ flag, instructions: ["turnFlagOff"] })).join("---\n"));
    await write("flags/b.yaml", CHECKOUT);

    const { code, stdout } = await ask(["plan", "flags"]);

    expect(code).toBe(0);
    expect(stdout).toContain("storefront/gift-cards (production): 1 instruction\n  targeting: on → off\n");
    expect(stdout).toContain(SHOWN);
    expect(launchDarkly.log.map(({ path }) => path.split("?")[0])).toEqual(["/api/v2/flags/storefront"]);
  });

  test("--json prints the instructions", async () => {
    const { ask, write } = await workplace(launchDarkly);
    await write("flags/checkout.yaml", CHECKOUT);

    const { code, stdout } = await ask(["plan", "--json", "flags"]);

    const { valid, changes } = JSON.parse(stdout);
    expect([code, valid]).toEqual([0, true]);
    expect(changes).toMatchObject([
      { project: "storefront", environment: "production", flag: "new-checkout", fits: true },
      { environment: "staging", instructions: [], effect: [] },
    ]);
    expect(changes[0].instructions.map(({ kind }: { kind: string }) => kind)).toEqual([
      "updateRuleVariationOrRollout",
      "turnFlagOn",
    ]);
    expect(changes[0].effect[0]).toEqual({ subject: "targeting", before: "off", after: "on" });
  });

  test("frames what is wrong in the files without asking LaunchDarkly", async () => {
    const { ask, write } = await workplace(launchDarkly);
    await write("flags/checkout.yaml", CHECKOUT.replace("50%", "50"));

    const { code, stdout } = await ask(["plan", "flags"]);

    expect(code).toBe(1);
    expect(stdout).toContain("flags/checkout.yaml:10:31: number-for-percentage: ");
    expect(stdout).toContain("\n\n1 problem in 1 of 1 file.\n");
    expect(launchDarkly.log).toEqual([]);
  });

  test("frames what does not fit what is live, and plans the rest", async () => {
    const { ask, write } = await workplace(launchDarkly);
    await write("flags/checkout.yaml", CHECKOUT.replace("variation: treatment", "variation: treatmnt"));
    await write("flags/gone.yaml", changeFile({ flag: "no-such-flag", instructions: ["turnFlagOn"] }));
    await write(
      "flags/where.yaml",
      changeFile({ flag: "gift-cards", environment: "prod", instructions: ["turnFlagOff"] }),
    );
    await write("flags/works.yaml", changeFile({ flag: "express-shipping", instructions: ["turnFlagOff"] }));

    const { code, stdout } = await ask(["plan", "flags"]);

    expect(code).toBe(1);
    for (const said of [
      "flags/checkout.yaml:15:20: unknown-variation: ",
      "flags/gone.yaml:3:7: unknown-flag: ",
      "flags/where.yaml:4:14: unknown-environment: ",
      "storefront/express-shipping (production): 1 instruction\n",
    ]) {
      expect(stdout).toContain(said);
    }
    expect(
      stdout.endsWith(
        "\n\n4 files: 1 change with 1 instruction, 1 change with nothing to do, 3 changes not possible.\n",
      ),
    ).toBe(true);
  });
});

describe("plan --compare", () => {
  const compare = async (token: string) => {
    const { ask, write } = await workplace(launchDarkly);
    await write("flags/checkout.yaml", CHECKOUT);
    return ask(["plan", "--compare", "flags"], { token });
  };

  test("says that LaunchDarkly's dry run agrees, which changes nothing", async () => {
    const before = launchDarkly.configuration("storefront", "new-checkout", "production");

    const { code, stdout } = await compare(TOKENS.ana);

    expect(code).toBe(0);
    expect(stdout).toContain(`${SHOWN}  LaunchDarkly's dry run agrees\n`);
    expect(launchDarkly.writes().map(({ method, path }) => `${method} ${path}`)).toEqual([
      "PATCH /api/v2/flags/storefront/new-checkout?dryRun=true",
    ]);
    expect(launchDarkly.configuration("storefront", "new-checkout", "production")).toEqual(before);
  });

  test("says that it could not be asked where the token may not, and ends with 3 as nothing was compared", async () => {
    const { code, stdout } = await compare(TOKENS.reader);

    expect(code).toBe(3);
    expect(stdout).toContain(
      "  LaunchDarkly's dry run could not be asked: the token may not, or the environment wants",
    );
    expect(stdout.split("\n\n").at(-1)).toBe(
      "Nothing was compared: LaunchDarkly's dry run could not be asked for any change.\n",
    );
  });

  test("asks for no dry run of a copy, nor where nothing is to do, and ends with 0", async () => {
    const { ask, write } = await workplace(launchDarkly);
    await write("flags/copy.yaml", COPY);
    await write("flags/checkout.yaml", CHECKOUT.slice(0, CHECKOUT.indexOf("  production")) + STAGING);

    const { code, stdout } = await ask(["plan", "--compare", "flags"]);

    expect(code).toBe(0);
    expect(stdout.split("\n\n").at(-1)).toBe("2 files: 1 copy, 1 change with nothing to do.\n");
    expect(launchDarkly.writes()).toEqual([]);
  });

  test("fails where it differs, and says how", async () => {
    const { environments, ...flag } = launchDarkly.flag("storefront", "new-checkout");
    const production = { ...environments.production, on: false, fallthrough: { variation: 1 } };
    const answer = { status: 200, body: { ...flag, environments: { production } } as never };
    launchDarkly.faults.push({ method: "PATCH", path: /dryRun/, what: { answer } });

    const { code, stdout } = await compare(TOKENS.ana);

    expect(code).toBe(1);
    expect(stdout).toContain(
      "  LaunchDarkly's dry run differs in on, rules, fallthrough: - is ours, + is LaunchDarkly's\n",
    );
    expect(stdout).toContain("    - on: true\n    + on: false\n");
  });

  test("fails where it refuses", async () => {
    const answer = { status: 400, body: { message: "No \u001b[31m such rule" } };
    launchDarkly.faults.push({ method: "PATCH", path: /dryRun/, what: { answer } });

    const { code, stdout } = await compare(TOKENS.ana);

    expect(code).toBe(1);
    expect(stdout).toContain("  LaunchDarkly's dry run refuses it: ");
    expect(stdout).not.toContain("\u001b");
  });
});
