import { expect, test } from "vitest";
import { listingFlags } from "../../../src/commands/files/list-flags.ts";
import { validateFiles } from "../../../src/commands/validate-files.ts";
import { sha256 } from "../../../src/io/sha256.ts";
import type { Provider } from "../../../src/ports/provider.ts";
import { CHECKOUT } from "../../core/semantic-patch/checkout-flag.ts";
import { launchDarklyOf } from "../drift/repository.ts";

const document = (flag: string, body: string) => ({
  path: `${flag}.yaml`,
  text: `kind: Flag\nproject: storefront\nflag: ${flag}\n${body}`,
});
const on = (...environments: string[]) =>
  `environments:\n${environments.map((environment) => `  ${environment}: { on: true }\n`).join("")}`;

function listing(files: readonly ReturnType<typeof document>[], more: Partial<Provider> = {}) {
  const { provider, asked } = launchDarklyOf([CHECKOUT, { ...CHECKOUT, key: "other" }], more);
  return { listed: listingFlags(provider, validateFiles(files, sha256).changes), asked };
}

test("reads the flags of a project once, however many are asked for", async () => {
  const { listed, asked } = listing([document(CHECKOUT.key, on("production")), document("other", on("production"))]);

  for (const key of [CHECKOUT.key, "other", CHECKOUT.key]) {
    expect(await listed.readFlag("storefront", key, ["production"])).toMatchObject({ found: true, flag: { key } });
  }
  expect(asked).toHaveLength(1);
});

test("tells of an environment that the project lacks only those who name it", async () => {
  const { listed, asked } = listing([
    document(CHECKOUT.key, on("production")),
    document("other", on("production", "prod")),
  ]);

  expect(await listed.readFlag("storefront", CHECKOUT.key, ["production"])).toMatchObject({ found: true });
  expect(await listed.readFlag("storefront", "other", ["prod", "production"])).toMatchObject({
    found: false,
    missing: "environment",
    name: "prod",
  });
  expect(asked).toHaveLength(2);
});

test("tells of a flag that the project lacks without asking for it once more", async () => {
  const { listed, asked } = listing([document("gone", on("production")), document("other", on("production"))]);

  expect(await listed.readFlag("storefront", "gone", ["production"])).toEqual({
    found: false,
    missing: "flag",
    name: "gone",
    candidates: [],
  });
  expect(asked).toHaveLength(1);
});

test("reads flags with all environments where variations are described", async () => {
  const variations = "variations: [{ value: a }, { value: b }]\n";
  const wanted: (readonly string[])[] = [];
  const { listed } = listing([document("other", variations)], {
    readEnvironments: async () => ({ found: true, environments: ["production", "staging"] }),
    readFlags: async (_project, _flags, environments) => {
      wanted.push(environments);
      return { found: true, flags: [{ ...CHECKOUT, key: "other" }] };
    },
  });

  expect(await listed.readFlag("storefront", "other", "all")).toMatchObject({ found: true });
  expect(wanted).toEqual([["production", "staging"]]);
});
