import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseSource } from "../../src/core/parse/parse-source.ts";
import { duplicateRule } from "../../src/core/validate/duplicate-rule.ts";
import { validateSource } from "../../src/core/validate/validate-source.ts";

const SCHEMA =
  "# yaml-language-server: $schema=https://raw.githubusercontent.com/flag-gitops/flag-gitops/v1/schemas/flag-change.schema.json\n";
const paths = globSync("examples/flags/**/*.yaml").sort();
const sha256 = (text: string) => createHash("sha256").update(text).digest("base64url");
const validated = (path: string) => validateSource(parseSource(path, readFileSync(path, "utf8")), sha256);

test("there is an example for each thing that people do every day", () => {
  expect(paths.map((path) => path.replace("examples/flags/production/", ""))).toEqual([
    "add-a-prerequisite.yaml",
    "add-a-rule-before-another.yaml",
    "kill-switch.yaml",
    "ramp-to-25-percent.yaml",
    "target-two-users.yaml",
    "turn-on.yaml",
  ]);
});

test.each(paths)("%s has no fault", (path) => {
  expect(validated(path).diagnostics).toEqual([]);
});

test.each(paths)("%s tells the editor its schema", (path) => {
  expect(readFileSync(path, "utf8").startsWith(SCHEMA)).toBe(true);
});

test("all examples together are one pull request without a fault", () => {
  expect(duplicateRule(paths.flatMap((path) => validated(path).changes))).toEqual([]);
});
