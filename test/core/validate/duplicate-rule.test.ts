import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import type { JsonObject } from "../../../src/core/model/json.ts";
import { parseSource } from "../../../src/core/parse/parse-source.ts";
import { duplicateRule } from "../../../src/core/validate/duplicate-rule.ts";
import { validateSource } from "../../../src/core/validate/validate-source.ts";

const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("base64url");
const validate = (text: string, file = "a.yaml") => validateSource(parseSource(file, text), sha256);

const about = { project: "storefront", description: "Open it" };
const anywhere = { kind: "FlagChange", ...about, flag: "new-checkout", instructions: ["turnFlagOn"] };
const change = (more: JsonObject = {}): JsonObject => ({ ...anywhere, environment: "production", ...more });
const segment: JsonObject = {
  kind: "SegmentChange",
  ...about,
  segment: "beta-testers",
  environment: "production",
  instructions: [{ addTags: { values: ["beta"] } }],
};
const copy: JsonObject = { kind: "FlagCopy", ...about, flag: "new-checkout", from: "staging", to: "production" };

describe("two changes of the same flag and environment", () => {
  const [first] = validate(stringify(change()), "a.yaml").changes;
  const [second] = validate(stringify(change({ instructions: ["turnFlagOff"] })), "b.yaml").changes;
  const [staging] = validate(stringify(change({ environment: "staging" })), "c.yaml").changes;
  const [mobile] = validate(stringify(change({ project: "mobile" })), "d.yaml").changes;

  test("are refused at the second, which names the first", () => {
    const all = [first, staging, mobile, second].filter((one) => one !== undefined);
    expect(duplicateRule(all)).toMatchObject([
      {
        code: "duplicate-change",
        file: "b.yaml",
        where: { document: 0, pointer: ["flag"] },
        message: expect.stringContaining('"a.yaml"'),
      },
    ]);
  });

  test("are refused even if they say the same, and each of them after the first", () => {
    const all = [first, first, second].filter((one) => one !== undefined);
    expect(duplicateRule(all).map(({ file }) => file)).toEqual(["a.yaml", "b.yaml"]);
  });

  test("are fine in different environments and projects", () => {
    expect(duplicateRule([first, staging, mobile].filter((one) => one !== undefined))).toEqual([]);
  });

  test("are refused at the environment, where a list or a copy names it", () => {
    const [, listed] = validate(
      stringify({ ...anywhere, environments: ["staging", "production"] }),
      "list.yaml",
    ).changes;
    const [copied] = validate(stringify(copy), "copy.yaml").changes;
    const all = [first, listed, copied].filter((one) => one !== undefined);
    expect(duplicateRule(all).map(({ file, where }) => [file, where])).toEqual([
      ["list.yaml", { document: 0, pointer: ["environments", 1], part: "value" }],
      ["copy.yaml", { document: 0, pointer: ["to"], part: "value" }],
    ]);
  });

  test("are told by what they change", () => {
    const projectWide: JsonObject = { ...anywhere, instructions: [{ addVariation: { value: 1 } }] };
    const documents = [segment, segment, projectWide, projectWide, change()].map((one) => stringify(one));
    const { changes } = validate(documents.join("---\n"));
    expect(duplicateRule(changes).map(({ message }) => message)).toEqual([
      'Segment "beta-testers" is changed twice in "production": here and in "a.yaml".',
      'Flag "new-checkout" is changed twice in all environments: here and in "a.yaml".',
    ]);
  });
});
