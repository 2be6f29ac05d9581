import { expect, test } from "vitest";
import { leaksIn, sentBy } from "./canary.ts";

const SECRET = 'ghs_a/b+c="d';

test.each([
  ["raw", `token ${SECRET}!`],
  ["in JSON", JSON.stringify({ token: SECRET })],
  ["URL-encoded", `?token=${encodeURIComponent(SECRET).toLowerCase()}`],
  ["in base64", Buffer.from(SECRET).toString("base64")],
  ["in base64 behind one byte", Buffer.from(`:${SECRET}`).toString("base64")],
  ["in base64 between other text", Buffer.from(`x-access-token:${SECRET} and more`).toString("base64")],
  ["in base64url", Buffer.from(SECRET).toString("base64url")],
])("a secret %s is noticed", (_, text) => {
  expect(leaksIn(text, ["other-secret", SECRET])).toEqual([SECRET]);
});

test("a text without a secret is clean", () => {
  expect(leaksIn("token ghs_a and ***", [SECRET])).toEqual([]);
});

test("only the Authorization header may hold a secret", () => {
  const headers = { authorization: SECRET, "user-agent": "us" };
  const exchange = { method: "GET", path: "/", route: "/", headers, body: undefined, status: 200, answer: undefined };
  expect(leaksIn(sentBy(exchange), [SECRET])).toEqual([]);
  expect(leaksIn(sentBy({ ...exchange, headers: { "x-key": SECRET } }), [SECRET])).toEqual([SECRET]);
});
