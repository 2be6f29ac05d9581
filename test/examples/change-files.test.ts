import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseSource } from "../../src/core/parse/parse-source.ts";
import { parseConfig } from "../../src/core/policy/config/parse-config.ts";
import { policyFaults } from "../../src/core/policy/policy-faults.ts";
import { duplicateRule } from "../../src/core/validate/duplicate-rule.ts";
import { validateSource } from "../../src/core/validate/validate-source.ts";

const SCHEMAS = "# yaml-language-server: $schema=https://raw.githubusercontent.com/flag-gitops/flag-gitops/v1/schemas";
const SCHEMA_OF: Readonly<Record<string, string>> = {
  FlagChange: "flag-change",
  FlagCopy: "flag-copy",
  SegmentChange: "segment-change",
};
const CONFIG = ".github/flag-gitops.yml";

const paths = globSync("examples/flags/**/*.yaml").sort();
const sha256 = (text: string) => createHash("sha256").update(text).digest("base64url");
const validated = (path: string) => validateSource(parseSource(path, readFileSync(path, "utf8")), sha256);

test("there is an example for each thing that people do every day", () => {
  expect(paths.map((path) => path.replace("examples/flags/", ""))).toEqual([
    "all-environments/add-a-variation.yaml",
    "production/add-a-prerequisite.yaml",
    "production/add-a-rule-before-another.yaml",
    "production/add-to-a-segment.yaml",
    "production/copy-from-staging.yaml",
    "production/kill-switch.yaml",
    "production/ramp-to-25-percent.yaml",
    "production/schedule-with-reviewers.yaml",
    "production/target-two-users.yaml",
    "production/turn-on.yaml",
    "staging-and-test/turn-on.yaml",
  ]);
});

test.each(paths)("%s has no fault", (path) => {
  expect(validated(path).diagnostics).toEqual([]);
});

test.each(paths)("%s tells the editor its schema", (path) => {
  const text = readFileSync(path, "utf8");
  const [, kind = ""] = /^kind: (\w+)$/m.exec(text) ?? [];
  expect(text.split("\n", 1)).toEqual([`${SCHEMAS}/${SCHEMA_OF[kind]}.schema.json`]);
});

test.each(paths)("%s changes what its folder is named for", (path) => {
  const environments = validated(path).changes.map(({ resource }) => resource.environment ?? "all environments");
  const [, folder = ""] = /^examples\/flags\/([\w-]+)\//.exec(path) ?? [];
  expect(environments).toEqual(folder === "all-environments" ? ["all environments"] : folder.split("-and-"));
});

test("all examples together are one pull request without a fault", () => {
  expect(duplicateRule(paths.flatMap((path) => validated(path).changes))).toEqual([]);
});

test.each(paths)("%s keeps the rules of the config beside it", (path) => {
  const parsed = parseConfig(CONFIG, readFileSync(`examples/${CONFIG}`, "utf8"));
  if (!parsed.ok) throw new Error("The config is not valid.");
  const subject = { config: parsed.config, configPath: CONFIG, baseBranch: "main" };
  expect(validated(path).changes.flatMap((change) => policyFaults({ ...subject, change }))).toEqual([]);
});
