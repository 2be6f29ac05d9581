import { expect, test } from "vitest";
import { STOREFRONT } from "../../../emulators/launchdarkly/seed.ts";
import { variationId } from "../../../emulators/launchdarkly/seed-flag.ts";
import { openWorld } from "../../harness/scenario.ts";
import { KNOWN_TOKENS, openCommandLine } from "./command-line.ts";

const MORE = Array.from({ length: 1_000 - STOREFRONT.flags.length }, (_, index) => ({
  key: `flag-${index}`,
  variations: [{ value: true }, { value: false }],
  environments: { production: { on: index % 2 === 0 } },
}));
const LISTS = /^\/api\/v2\/flags\/storefront\?/;

test("1,000 flags are exported by ten lists, nothing is planned for them, and an edited percentage is one instruction", async () => {
  const [production] = STOREFRONT.environments as [(typeof STOREFRONT.environments)[number]];
  const projects = [{ ...STOREFRONT, environments: [production], flags: [...STOREFRONT.flags, ...MORE] }];
  const world = await openWorld({ launchDarkly: { projects, tokens: KNOWN_TOKENS } });
  const shell = await openCommandLine(world);

  const exported = await shell.run(["export", "storefront"]);
  expect(exported).toMatchObject({ code: 0, stdout: "Wrote 1,000 files into flags/storefront.\n", stderr: "" });
  expect(exported.asked.filter(({ path }) => LISTS.test(path))).toHaveLength(10);
  expect(exported.asked).toHaveLength(11);

  const planned = await shell.run(["plan"]);
  expect(planned).toMatchObject({
    code: 0,
    stdout: "Nothing to change.\n\n1,000 files: 1,000 changes with nothing to do.\n",
    stderr: "",
  });
  expect(planned.asked.filter(({ path }) => LISTS.test(path))).toHaveLength(10);

  const path = "flags/storefront/new-checkout.yaml";
  const edited = (await shell.read(path)).replace("treatment: 10%", "treatment: 20%");
  await shell.write(path, edited);
  const replanned = await shell.run(["plan", "--json", path]);
  const shares = [80_000, 20_000].map((share, index) => [variationId("storefront", "new-checkout", index), share]);
  expect(replanned).toMatchObject({ code: 0, stderr: "" });
  expect(JSON.parse(replanned.stdout).changes).toMatchObject([
    {
      environment: "production",
      effect: [{ before: "90% control, 10% treatment", after: "80% control, 20% treatment" }],
      instructions: [{ kind: "updateFallthroughVariationOrRollout", rolloutWeights: Object.fromEntries(shares) }],
    },
  ]);

  const again = await shell.run(["export", "storefront", "gift-cards", "new-checkout"]);
  expect(again).toMatchObject({
    code: 0,
    stdout:
      "Wrote 0 files into flags/storefront; 1 file unchanged; 1 file left alone because it exists: --force writes over it.\n",
  });
  expect(await shell.read(path)).toBe(edited);
  expect(world.writes()).toBe(0);
});
