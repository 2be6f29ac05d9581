import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { OPTIONS } from "../../src/options.ts";
import { OUTPUTS } from "../../src/outputs.ts";

describe("the action's contract", () => {
  const readme = readFileSync("README.md", "utf8");
  const action = parse(readFileSync("action.yml", "utf8")) as {
    inputs: Record<string, { default?: string; description: string }>;
    outputs: Record<string, { description: string }>;
  };

  /** The first two cells of every row of the table below a heading. */
  function rowsBelow(heading: string): (readonly [string, string])[] {
    const section = readme.split(`\n## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
    const table = section.split("\n\n").find((part) => part.trim().startsWith("|")) ?? "";
    const rows = table.trim().split("\n").slice(2);
    return rows.map((row) => row.split("|").slice(1, 3)).map(([a = "", b = ""]) => [plain(a), plain(b)]);
  }

  const plain = (cell: string) => cell.trim().replaceAll(/^`|`$/g, "");

  test("is in action.yml as in the table of inputs", () => {
    expect(Object.entries(action.inputs).map(([name, { default: value = "" }]) => [name, value])).toEqual(
      OPTIONS.map(({ name, default: value }) => [name, value]),
    );
    for (const { description } of Object.values(action.inputs)) expect(description).not.toBe("");
  });

  test("is in action.yml as in the table of outputs", () => {
    expect(Object.keys(action.outputs)).toEqual(OUTPUTS.map(({ name }) => name));
  });

  test("has every input in the README with its default, and no other", () => {
    expect(rowsBelow("Inputs")).toEqual(OPTIONS.map(({ name, default: value }) => [name, value]));
  });

  test("has every output in the README, and no other", () => {
    expect(rowsBelow("Outputs").map(([name]) => name)).toEqual(OUTPUTS.map(({ name }) => name));
  });

  test.each(["result", "changes"])("names the same words for %s in the README as in the table of outputs", (output) => {
    const words = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, word]) => word);
    const meaning = OUTPUTS.find(({ name }) => name === output)?.meaning ?? "";
    const row = readme.split("\n").find((line) => line.startsWith(`| \`${output}\``)) ?? "";
    expect(words(row).slice(1)).toEqual(words(meaning));
  });
});
