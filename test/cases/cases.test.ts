import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { caseNames, pathIn, tell } from "./read-case.ts";

// `npx vitest run test/cases -u` writes what people would see into every expected.txt; read the difference.
test.each(caseNames())("%s says what is expected of it", async (name) => {
  const told = await tell(name);
  const expected = readdirSync(pathIn(name, ".")).filter((file) => file.startsWith("expected."));
  expect(expected).toEqual([told.expected]);
  if (told.expected === "expected.txt") await expect(told.frames).toMatchFileSnapshot(pathIn(name, told.expected));
  else expect(told.instructions).toEqual(JSON.parse(readFileSync(pathIn(name, told.expected), "utf8")));
});
