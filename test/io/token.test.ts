import { expect, test } from "vitest";
import type { Failure } from "../../src/core/model/failure.ts";
import { parseToken } from "../../src/io/token.ts";

const INPUT = "launchdarkly-access-token";

test("takes a token without the white space around it", () => {
  expect(parseToken(" api-0123\n", INPUT)).toBe("api-0123");
});

test.each([
  ["", "missing-token"],
  [" \n", "missing-token"],
  ["api-secret\nsecond", "invalid-token"],
  ["api-secret second", "invalid-token"],
  ["api-secret\u0000", "invalid-token"],
  ["api-sécret", "invalid-token"],
  ["sdk-secret", "sdk-key"],
  ["mob-secret", "sdk-key"],
])("refuses %j as %s without showing it", (text, code) => {
  let failure: Failure | undefined;
  try {
    parseToken(text, INPUT);
  } catch (error) {
    failure = error as Failure;
  }
  expect(failure?.code).toBe(code);
  expect(failure?.hint).toContain(`\`${INPUT}\``);
  expect(`${failure?.message} ${failure?.hint}`).not.toMatch(/secret\b(?! that)/);
});
