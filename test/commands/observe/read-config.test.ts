import { describe, expect, test } from "vitest";
import { createTipReader } from "../../../src/commands/observe/history.ts";
import { createConfigReader, DEFAULT_PATHS } from "../../../src/commands/observe/read-config.ts";
import { Failure } from "../../../src/core/model/failure.ts";
import { NO_CONFIG } from "../../../src/core/policy/no-config.ts";
import { fakeHost, pullRequest } from "../fake-host.ts";

const PATH = ".github/flag-gitops.yml";
const EDIT = [{ path: PATH, status: "modified" as const }];
const ELSEWHERE = [{ path: "flags/a.yaml", status: "added" as const }];

/** Reads the config of a pull request from what each commit holds; also says which commits GitHub was asked for. */
async function readOf(
  files: Readonly<Record<string, string>>,
  changed = ELSEWHERE as { path: string; status: "added" | "modified" }[],
  base = "main",
) {
  const asked: string[] = [];
  const host = fakeHost({
    readBranchTip: async (branch) => (branch === "gone" ? undefined : `tip of ${branch}`),
    readFile: async (commit) => {
      asked.push(commit);
      return files[commit];
    },
  });
  const never = () => Promise.reject(new Error("Nobody should ask."));
  const history = { commit: never, tip: never, before: never, mergeBase: async () => "merge base" };
  const read = createConfigReader(host, createTipReader(host), PATH);
  const config = await read(pullRequest({ baseBranch: base }), changed, history);
  await read(pullRequest({ baseBranch: base }), changed, history);
  return { config, asked };
}

const failureOf = async (text: string): Promise<Failure> => {
  const error = await readOf({ "tip of main": text }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Failure);
  return error as Failure;
};

describe("the config that holds for a pull request", () => {
  test("is the defaults where there is none", async () => {
    const { config, asked } = await readOf({});
    expect(config).toEqual({ paths: [DEFAULT_PATHS], branches: ["main"], edited: false, configs: [NO_CONFIG] });
    expect(asked).toEqual(["tip of main"]);
  });

  test("is that of the base branch, with the branches of the default branch", async () => {
    const { config, asked } = await readOf(
      {
        "tip of main": "branches: [main, release]\npolicy: { selfApproval: allow }\n",
        "tip of release": "paths: [switches/**]\nbranches: [release]\n",
      },
      ELSEWHERE,
      "release",
    );
    expect(config).toMatchObject({ paths: [["switches/**"]], branches: ["main", "release"], edited: false });
    expect(config.configs).toMatchObject([{ policy: { selfApproval: "deny" } }]);
    expect(asked).toEqual(["tip of main", "tip of release"]);
  });

  test("needs the one from before its own edits to agree", async () => {
    const { config, asked } = await readOf(
      {
        "tip of main": "paths: ['**']\nbranches: [main, release]\npolicy: { selfApproval: allow }\n",
        "merge base": "paths: [flags/**]\nbranches: [main]\n",
      },
      EDIT,
    );
    expect(config).toMatchObject({ paths: [["**"], ["flags/**"]], branches: ["main"], edited: true });
    expect(config.configs.map(({ policy }) => policy.selfApproval)).toEqual(["allow", "deny"]);
    expect(asked).toEqual(["tip of main", "merge base", "h"]);
    expect(config.broken).toBeUndefined();
  });

  test("tells what is wrong with the one that the pull request brings, and does not follow it", async () => {
    const { config } = await readOf({ "tip of main": "branches: [main]\n", h: "polcy: {}\n" }, EDIT);
    expect(config).toMatchObject({ branches: ["main"], broken: expect.stringContaining('"polcy"') });
    expect(config.configs).toHaveLength(2);
  });

  test("is not looked up further for a branch that only validates", async () => {
    const { config, asked } = await readOf({ "tip of main": "branches: [release]\n" }, EDIT);
    expect(config).toMatchObject({ branches: ["release"], edited: true, configs: [{}] });
    expect(asked).toEqual(["tip of main"]);
  });

  test("is the defaults where the base branch is gone", async () => {
    expect((await readOf({}, ELSEWHERE, "gone")).config.configs).toEqual([NO_CONFIG]);
  });
});

describe("a config that is not valid fails closed", () => {
  const CLOSED = "Mend it on the base branch; until then nothing is requested or applied.";

  test("naming line and cure", async () => {
    const { code, message, hint } = await failureOf("branches: [main]\npath: [a]\n");
    expect([code, message, hint]).toEqual([
      "invalid-config",
      `The config "${PATH}" is not valid: line 2: The config has no key "path".`,
      `Did you mean "paths"? ${CLOSED}`,
    ]);
  });

  test.each<[what: string, text: string, more: string]>([
    ["the next line", "path: [a]\nbranch: [b]\n", "Then see to line 2."],
    ["all lines once", "path: [a]\nbranch: [b]\nx: { y: 1 }\nz: 1\n", "Then see to lines 2, 3, 4."],
    [
      "the first lines of many",
      Array.from({ length: 9 }, (_, index) => `x${index}: 1\n`).join(""),
      "Then see to lines 2, 3, 4, 5, 6 and more.",
    ],
  ])("saying where else it is wrong: %s", async (_, text, more) => {
    expect((await failureOf(text)).hint).toContain(`${more} ${CLOSED}`);
  });
});
