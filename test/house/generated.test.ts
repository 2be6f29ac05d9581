import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { generatedFiles } from "../../scripts/generate-files.ts";

describe("what is generated", () => {
  test.each([...generatedFiles()])("%s is what npm run generate writes", (path, text) => {
    expect(readFileSync(path, "utf8")).toBe(text);
  });

  test("is the same text every time", () => {
    const script =
      "import('./scripts/generate-files.ts').then(({ generatedFiles }) => process.stdout.write(JSON.stringify([...generatedFiles()])))";
    const { stdout } = spawnSync(process.execPath, ["--input-type=module", "--eval", script], { encoding: "utf8" });
    expect(JSON.parse(stdout)).toEqual([...generatedFiles()]);
  });
});
