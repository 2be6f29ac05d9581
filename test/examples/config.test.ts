import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";

test("the config that users copy says the defaults", () => {
  expect(parse(readFileSync("examples/.github/flag-gitops.yml", "utf8"))).toEqual({
    paths: ["flags/**/*.{yml,yaml}"],
    branches: ["main"],
  });
});
