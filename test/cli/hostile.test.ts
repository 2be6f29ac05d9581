import { afterEach, expect, test } from "vitest";
import { type LaunchDarkly, startLaunchDarkly } from "../../emulators/launchdarkly/launchdarkly.ts";
import { TOKENS } from "../../emulators/launchdarkly/seed.ts";
import { workplace } from "./ask.ts";

const HOSTILE = `\u001b[31m::error::x\u202e ##[add-mask] ${TOKENS.reader}`;

let launchDarkly: LaunchDarkly;
afterEach(() => launchDarkly.close());

test("nothing that LaunchDarkly holds acts on a terminal or a runner, and no token is printed", async () => {
  launchDarkly = await startLaunchDarkly({
    projects: [
      {
        key: "shop",
        environments: [{ key: "production" }],
        flags: [
          {
            key: "banner",
            variations: [{ value: HOSTILE }, { value: "b" }],
            environments: {
              production: {
                on: true,
                rules: [
                  {
                    description: HOSTILE,
                    clauses: [{ attribute: HOSTILE, op: "in", values: [HOSTILE] }],
                    serve: 0,
                  },
                ],
              },
            },
          },
        ],
      },
    ],
  });
  const { ask, read, write } = await workplace(launchDarkly);
  const file = "flags/shop/banner.yaml";
  await ask(["export", "shop", "--out", "flags"]);
  const exported = await read(file);
  expect((await ask(["plan", "flags"])).stdout).toContain("Nothing to change.");

  await write(file, exported.replace(/ {4}rules:\n(?: {6}.*\n)+/, "    rules: []\n"));
  for (const words of [
    ["plan", "flags"],
    ["plan", "--json", "flags"],
    ["drift", "flags"],
    ["drift", "--json", "flags"],
  ]) {
    const { code, stdout, stderr } = await ask(words);

    expect([code, stderr]).toEqual([words[0] === "plan" ? 0 : 1, ""]);

    expect(stdout.split("\n").filter((line) => /^\s*::|##\[/.test(line))).toEqual([]);
    expect(stdout.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  }
  expect(await ask(["drift", "--adopt", "flags"])).toMatchObject({ code: 0 });
  expect(await ask(["drift", "flags"])).toMatchObject({ code: 0 });
  expect(await read(file)).toBe(exported);
});
