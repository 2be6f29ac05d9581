import { expect, test } from "vitest";
import { createRedactor } from "../../src/io/redact.ts";

const TOKEN = "api-s3cr+t/(x)";
const redact = createRedactor([TOKEN, ""]);

test.each([
  ["raw", TOKEN],
  ["base64", Buffer.from(TOKEN).toString("base64")],
  ["base64 without padding", Buffer.from(TOKEN).toString("base64").replace(/=+$/, "")],
  ["base64url", Buffer.from(TOKEN).toString("base64url")],
  ["URL-encoded", encodeURIComponent(TOKEN)],
  ["URL-encoded in small letters", encodeURIComponent(TOKEN).toLowerCase()],
  ["any API key", "api-01234567-89ab-cdef-0123-456789abcdef"],
  ["any SDK key", "sdk-01234567-89ab-cdef-0123-456789abcdef"],
  ["any mobile key", "mob-01234567-89AB-cdef-0123-456789abcdef"],
])("hides a secret: %s", (_, secret) => {
  expect(redact(`before ${secret} after ${secret}`)).toBe("before *** after ***");
});

test("leaves other text alone, also without secrets", () => {
  expect(createRedactor([])("api-reference, sdk-key")).toBe("api-reference, sdk-key");
});
