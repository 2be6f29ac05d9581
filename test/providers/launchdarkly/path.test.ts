import { expect, test } from "vitest";
import { fillPath } from "../../../src/providers/launchdarkly/path.ts";

const TEMPLATE = "/api/v2/flags/{project}/{flag}";

test("fills a template with encoded names", () => {
  expect(fillPath(TEMPLATE, { project: "storefront", flag: "a.b_c-d" })).toBe("/api/v2/flags/storefront/a.b_c-d");
  expect(fillPath(TEMPLATE, { project: "a/b", flag: "c?d#e %2e" })).toBe("/api/v2/flags/a%2Fb/c%3Fd%23e%20%252e");
});

test.each([[".."], ["."], [""], ["\ud800"]])("refuses %j, which would lead to another path", (flag) => {
  expect(() => fillPath(TEMPLATE, { project: "p", flag })).toThrow(expect.objectContaining({ code: "unusable-name" }));
});
