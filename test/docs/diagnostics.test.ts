import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { oneFileRule } from "../../src/core/desired/intent/one-file-rule.ts";
import { isObject } from "../../src/core/model/json.ts";
import { parseSource } from "../../src/core/parse/parse-source.ts";
import { duplicateRule } from "../../src/core/validate/duplicate-rule.ts";
import { SCHEMA_CODES } from "../../src/core/validate/schema/faults.ts";
import { validateSource } from "../../src/core/validate/validate-source.ts";
import { completeChange, type Fence, readFences } from "./fences.ts";

const PATH = "docs/diagnostics.md";
const NAMES =
  /^(unknown-(project|environment|flag|segment|variation|rule|clause|member)|archived-flag|deleted-segment|ambiguous-\w+|incomplete-order|experiment-rollout|experiment-running|drifted-field|unreadable-base|inexpressible-change|refused-instruction|policy-[a-z-]+|too-many-reviewers|past-execution-date)$/;

const fences = readFences(PATH);
const sha256 = (text: string) => createHash("sha256").update(text).digest("base64url");

/** The codes that an example earns without LaunchDarkly. */
function codesOf({ text }: Fence): string[] {
  const source = parseSource(PATH, text);
  const documents = source.documents.map(({ index, value }) => ({ index, value: completeChange(value) }));
  const { changes, flags, diagnostics } = validateSource({ ...source, documents }, sha256);
  return [...diagnostics, ...duplicateRule(changes), ...oneFileRule(flags)].map(({ code }) => code);
}

describe("the page of the diagnostics", () => {
  const headings = [...new Set(fences.map(({ heading }) => heading))];

  test.each(headings)("%s has one wrong and one right example", (heading) => {
    const own = fences.filter((fence) => fence.heading === heading);
    expect(own.map(({ wrong }) => wrong)).toEqual([true, false]);
  });

  test.each(SCHEMA_CODES)("has a heading for %s", (code) => {
    expect(headings).toContain(code);
  });

  const yaml = fences.filter(({ language }) => language === "yaml");

  test.each(yaml.filter(({ wrong }) => !wrong))("the right example of $heading is right", (fence) => {
    expect(codesOf(fence)).toEqual([]);
  });

  test.each(yaml.filter(({ wrong }) => wrong))("the wrong example of $heading is wrong in this way", (fence) => {
    // Faults in names and against rules only show once LaunchDarkly, the config or the clock has been read.
    expect([...new Set(codesOf(fence))]).toEqual(NAMES.test(fence.heading) ? [] : [fence.heading]);
  });

  test("examples are parts of a change, or whole changes", () => {
    for (const fence of yaml.filter(({ wrong }) => !wrong)) {
      for (const { value } of parseSource(PATH, fence.text).documents) {
        expect(Array.isArray(value) || isObject(value)).toBe(true);
      }
    }
  });
});
