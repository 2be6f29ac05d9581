import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { FLAG_KINDS } from "../../src/core/model/instructions/flag-kinds.ts";
import { isObject } from "../../src/core/model/json.ts";
import { parseSource } from "../../src/core/parse/parse-source.ts";
import { schemaFaults } from "../../src/core/validate/schema/faults.ts";
import { readFences } from "./fences.ts";

const readme = readFileSync("README.md", "utf8");
const yaml = readFences("README.md").filter(({ language }) => language === "yaml");

test.each(yaml)("the YAML under $heading has no fault", ({ text }) => {
  const { documents, diagnostics } = parseSource("README.md", text);
  expect(diagnostics).toEqual([]);
  for (const { value } of documents) {
    if (isObject(value) && "kind" in value) expect(schemaFaults(value)).toEqual([]);
  }
});

test("opens with one sentence and the two commands", () => {
  const [title, sentence, commands] = readme.split("\n\n");
  expect(title).toMatch(/^# /);
  expect(sentence).toMatch(/^[A-Z][^.\n]+\.$/);
  expect(commands).toMatch(/^```sh\nnpm ci && npm run demo .*\nnpm ci && npm test .*\n```$/);
});

test("names every kind of instruction", () => {
  for (const { kind } of FLAG_KINDS) expect(readme).toContain(`\`${kind}\``);
});

test.each(["README.md", "CONTRIBUTING.md", "SECURITY.md"])("%s links to files that exist", (path) => {
  const links = [...readFileSync(path, "utf8").matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target]) => target);
  for (const target of links) expect([target, existsSync(target as string)]).toEqual([target, true]);
});

test("links to headings that exist", () => {
  const slug = (heading: string) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\w -]/g, "")
      .replaceAll(" ", "-");
  const headings = [...readme.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => slug(heading as string));
  for (const [, target] of readme.matchAll(/\]\(#([^)]+)\)/g)) expect(headings).toContain(target);
});
