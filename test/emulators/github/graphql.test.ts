import { afterAll, beforeAll, expect, test } from "vitest";
import { type GitHub, startGitHub } from "../../../emulators/github/github.ts";
import type { JsonObject } from "../../../src/core/model/json.ts";

const LONG = "x".repeat(512 * 1024 + 1);
let github: GitHub;

beforeAll(async () => {
  github = await startGitHub({
    files: { "a.yaml": "a: è\n", binary: Uint8Array.of(1, 0), "latin-1": Uint8Array.of(0xe8), long: LONG },
    tokens: {
      job: { kind: "actions", permissions: { contents: "read" } },
      app: { kind: "app", slug: "flag-bot", permissions: {} },
      person: { kind: "user", login: "ana", permissions: {} },
      blind: { kind: "actions", permissions: { checks: "write" } },
    },
  });
});
afterAll(() => github.close());

async function ask(query: unknown, variables: JsonObject = {}, token = "job"): Promise<JsonObject> {
  const headers = { authorization: `Bearer ${token}` };
  const body = JSON.stringify({ query, variables });
  const response = await fetch(`${github.url}/graphql`, { method: "POST", headers, body });
  expect(response.status).toBe(200);
  return (await response.json()) as JsonObject;
}

async function oidOf(path: string): Promise<string> {
  const headers = { authorization: "Bearer job" };
  const response = await fetch(`${github.url}/repos/octo/flags/contents/${path}`, { headers });
  return ((await response.json()) as { sha: string }).sha;
}

const OURS = { owner: "octo", name: "flags" };
const of = (selection: string) =>
  `query ($owner: String!, $name: String!) {\n  repository(owner: $owner, name: $name) { ${selection} }\n}`;

test.each([
  ["a.yaml", { byteSize: 6, isBinary: false, isTruncated: false, text: "a: è\n" }],
  ["binary", { byteSize: 2, isBinary: true, isTruncated: false, text: null }],
  ["latin-1", { byteSize: 1, isBinary: false, isTruncated: false, text: "\uFFFD" }],
  ["long", { byteSize: LONG.length, isBinary: false, isTruncated: true, text: LONG.slice(1) }],
])("shows the blob of %s", async (path, expected) => {
  const oid = await oidOf(path);
  const blob = `b0: object(oid: "${oid}") { ... on Blob { byteSize isBinary isTruncated text } }`;
  expect(await ask(of(blob), OURS)).toEqual({ data: { repository: { b0: expected } } });
  expect(await ask(`{ repository(owner: "OCTO", name: "flags") { ${blob} } }`)).toHaveProperty("data.repository.b0");
});

test.each([
  ["job", "github-actions[bot]"],
  ["app", "flag-bot[bot]"],
  ["person", "ana"],
])("says whose token %s is", async (token, login) => {
  expect(await ask("{ viewer { login } }", {}, token)).toEqual({ data: { viewer: { login } } });
});

test("shows null for an object that it does not hold", async () => {
  const none = `b0: object(oid: "${"0".repeat(40)}") { ... on Blob { text } }`;
  expect(await ask(of(none), OURS)).toEqual({ data: { repository: { b0: null } } });
});

test("shows null and an error for a repository or an object that the token may not see", async () => {
  const one = `b0: object(oid: "${"0".repeat(40)}") { ... on Blob { text } }`;
  expect(await ask(of(one), { owner: "octo", name: "other" })).toMatchObject({
    data: { repository: null },
    errors: [{ type: "NOT_FOUND", path: ["repository"], locations: [{ line: 2, column: 3 }] }],
  });
  expect(await ask(of(one), OURS, "blind")).toMatchObject({
    data: { repository: { b0: null } },
    errors: [{ type: "FORBIDDEN", path: ["repository", "b0"], message: "Resource not accessible by integration" }],
  });
});

test.each([
  [undefined, "A query attribute must be specified and must be a string."],
  ["", 'Expected {, actual: END ("") at [1, 1]'],
  ["{ rateLimit { cost } }", "Field 'rateLimit' doesn't exist on type 'Query'"],
  ["{ viewer { email } }", "Field 'email' doesn't exist on type 'User'"],
  [of("id"), "Field 'id' doesn't exist on type 'Repository'"],
  [of('object(oid: "0") { oid }'), "Field 'oid' doesn't exist on type 'GitObject'"],
  [of('object(oid: "0") { ... on Blob { lines } }'), "Field 'lines' doesn't exist on type 'Blob'"],
  ["mutation { x }", 'Expected {, actual: NAME ("mutation") at [1, 1]'],
  ["{ repository(owner: $o) { x } }", "Variable $o is used but not declared at [1, 22]"],
  [`${of("a")}}`, 'Expected the end, actual: PUNCTUATION ("}") at [3, 2]'],
  ["{ a(b: 1) }", 'Expected a name, actual: UNKNOWN ("1") at [1, 8]'],
  ['{ "a" }', 'Expected NAME, actual: STRING ("a") at [1, 3]'],
])("answers %o with an error and no data", async (query, message) => {
  const { data, errors } = await ask(query, OURS);
  expect(data).toBeUndefined();
  expect(errors).toMatchObject([{ message }]);
});
