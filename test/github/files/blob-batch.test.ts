import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import type { Answer } from "../../../emulators/server.ts";
import type { JsonObject } from "../../../src/core/model/json.ts";
import { emulate } from "../emulated-github.ts";
import { asked, route, start } from "../github-server.ts";

const idOf = (bytes: Uint8Array) => createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
const texts = (count: number) => Array.from({ length: count }, (_, index) => `kind: FlagChange # ${index} è\n`);
const filesOf = (all: readonly (string | Uint8Array)[]) =>
  Object.fromEntries(all.map((file, index) => [`flags/${String(index).padStart(3, "0")}.yaml`, file]));

const TOKENS = {
  ghs_job: { kind: "actions", permissions: { contents: "read" } },
  ghs_blind: { kind: "actions", permissions: {} },
} as const;

/** The emulated GitHub with these files, and the ids of their blobs in order. */
async function hold(all: readonly (string | Uint8Array)[], more: { rateLimit?: number; knowing?: boolean } = {}) {
  const { rateLimit, knowing = true } = more;
  const files = filesOf(all);
  const limited = rateLimit === undefined ? {} : { rateLimit };
  const world = await emulate({ files, tokens: TOKENS, token: "ghs_job", ...limited });
  if (knowing) await world.github.readTree(world.emulator.tip("main"), Object.keys(files));
  world.emulator.log.length = 0;
  const blobs = all.map((file) => idOf(Buffer.from(file)));
  const requests = () => world.emulator.log.map(({ method, path }) => `${method} ${path.replace(/[0-9a-f]{40}/, "…")}`);
  return { ...world, blobs, requests };
}

const GRAPHQL = "POST /graphql";
const ALONE = "GET /repos/octo/flags/git/blobs/…";

test.each([
  [4, { [ALONE]: 4 }],
  [5, { [GRAPHQL]: 1 }],
  [50, { [GRAPHQL]: 1 }],
  [51, { [GRAPHQL]: 2 }],
  [120, { [GRAPHQL]: 3 }],
])("reads %i blobs with %o requests, and not again", async (count, expected) => {
  const all = texts(count);
  const { github, blobs, requests } = await hold(all);
  for (let time = 1; time <= 2; time++) {
    const found = await github.readBlobs([...blobs, ...blobs], 64);
    expect(blobs.map((blob) => found.get(blob))).toEqual(all.map((text) => ({ text })));
  }
  const counts = Object.entries(Object.groupBy(requests(), (one) => one)).map(([one, list]) => [one, list?.length]);
  expect(Object.fromEntries(counts)).toEqual(expected);
});

test("writes only object ids into a query, and the repository beside it", async () => {
  const { emulator, github, blobs } = await hold(texts(5));
  await expect(github.readBlobs([...blobs, '") { id } } #'], 64)).rejects.toMatchObject({ code: "github-refused" });
  await github.readBlobs(blobs, 64);
  const body = emulator.log.find(({ path }) => path === "/graphql")?.body as { query: string; variables: JsonObject };
  expect(body.variables).toEqual({ owner: "octo", name: "flags" });
  expect([...body.query.matchAll(/"(.*?)"/g)].map(([, oid]) => oid)).toEqual(blobs);
});

test("asks for no more than 4 MiB at once", async () => {
  const all = texts(6).map((text) => `${text}${"x".repeat(1024 * 1024)}`);
  const { github, blobs, requests } = await hold(all);
  await github.readBlobs(blobs, 2 * 1024 * 1024);
  expect(requests().filter((one) => one === GRAPHQL)).toHaveLength(2);
});

test.each([true, false])("refuses what is too large or not UTF-8 as alone, sizes known: %s", async (knowing) => {
  const odd = [
    "x".repeat(65),
    Uint8Array.of(0x61, 0xff),
    Uint8Array.of(0x61, 0x00),
    "\uFEFFa: 1",
    "\u{1F6A9}\r\n",
    "x".repeat(64),
    "",
  ];
  const { github, blobs, requests } = await hold(odd, { knowing });
  const found = await github.readBlobs(blobs, 64);
  expect(blobs.map((blob) => found.get(blob))).toEqual([
    { refused: "too-large" },
    { refused: "not-utf8" },
    { text: "a\0" },
    { text: "\uFEFFa: 1" },
    { text: "\u{1F6A9}\r\n" },
    { text: "x".repeat(64) },
    { text: "" },
  ]);
  expect(requests()).toEqual([GRAPHQL, ALONE, ALONE]);
});

/** A GitHub whose GraphQL answers for blobs as told, and whose REST tells the truth. */
async function distort(answer: (body: JsonObject) => Answer, apiPath = "") {
  const truth = new Map(texts(6).map((text) => [idOf(Buffer.from(text)), text]));
  const path = `${apiPath.replace("/v3", "")}/graphql`;
  const honest = {
    repository: Object.fromEntries(
      [...truth.values()].map((text, index) => [`b${index}`, { byteSize: Buffer.byteLength(text), text }]),
    ),
  };
  const world = await start(
    [
      { method: "POST", path, answer: () => answer(honest) },
      ...["", apiPath].map((prefix) => {
        const one = route("GET", "/git/blobs/{sha}", ({ params }) => {
          const bytes = Buffer.from(truth.get(params.sha ?? "") ?? "");
          return { status: 200, body: { content: bytes.toString("base64"), encoding: "base64", size: bytes.length } };
        });
        return { ...one, path: `${prefix}${one.path}` };
      }),
    ],
    { apiPath },
  );
  return { ...world, truth, path };
}

const ok = (repository: JsonObject, more: JsonObject = {}): Answer => ({
  status: 200,
  body: { data: { repository }, ...more },
});
const change = (data: JsonObject, b0: JsonObject | null) => ok({ ...(data.repository as JsonObject), b0 });

test.each<[string, (data: JsonObject) => Answer, number]>([
  ["that is another one", (data) => change(data, { byteSize: 5, text: "a: 1\n" }), 1],
  ["that is cut short", (data) => change(data, { byteSize: 23, text: "kind" }), 1],
  ["with half a character", (data) => change(data, { byteSize: 5, text: "\uD83D" }), 1],
  ["that is null", (data) => change(data, { byteSize: 23, text: null }), 1],
  ["of no object", (data) => change(data, null), 1],
  ["beside an error", (data) => ok(data.repository as JsonObject, { errors: [{ type: "FORBIDDEN" }] }), 6],
  ["without its size", (data) => change(data, { text: "a" }), 6],
  ["of no repository", () => ({ status: 200, body: { data: { repository: null } } }), 6],
  ["with the status 403", () => ({ status: 403, body: { message: "Resource not accessible by integration" } }), 6],
  ["with the status 404", () => ({ status: 404, body: { message: "Not Found" } }), 6],
  ["with the status 502", () => ({ status: 502, body: {} }), 6],
  ["from another address", () => ({ status: 302, body: {}, headers: { location: "http://127.0.0.1:1/" } }), 6],
  ["after an hour", () => ({ status: 429, body: {}, headers: { "retry-after": "60" } }), 6],
])("takes no text from GraphQL %s, but reads the blob alone", async (_, answer, alone) => {
  const { github, server, truth, slept } = await distort(answer);
  const found = await github.readBlobs([...truth.keys()], 64);
  expect([...truth].map(([blob]) => found.get(blob))).toEqual([...truth.values()].map((text) => ({ text })));
  expect(asked(server.log).filter((one) => one.startsWith("GET"))).toHaveLength(alone);
  expect(asked(server.log).filter((one) => one.startsWith("POST"))).toHaveLength(1);
  expect(slept).toEqual([]);
});

test("reads alone where the connection for GraphQL breaks, and does not try it again", async () => {
  const { github, server, truth } = await distort((data) => ok(data.repository as JsonObject));
  server.faults.push({ method: "POST", path: /graphql/, what: "drop-before" });
  const expected = [...truth.values()].map((text) => ({ text }));
  for (const limit of [64, 65])
    expect([...(await github.readBlobs([...truth.keys()], limit)).values()]).toEqual(expected);
  expect(asked(server.log).filter((one) => one.startsWith("POST"))).toHaveLength(1);
});

test("asks GitHub Enterprise Server for GraphQL beside its REST API", async () => {
  const { github, server, truth, path } = await distort((data) => ok(data.repository as JsonObject), "/api/v3");
  await github.readBlobs([...truth.keys()], 64);
  expect(path).toBe("/api/graphql");
  expect(asked(server.log)).toEqual(["POST /api/graphql"]);
  await github.readBlobs(["f".repeat(40)], 64);
  expect(asked(server.log).at(-1)).toMatch(/^GET \/api\/v3\/git\/blobs\//);
});

test("reads alone once the hour of GraphQL is used up, which has a limit of its own", async () => {
  const { emulator, github, blobs, requests } = await hold(texts(12), { rateLimit: 8, knowing: false });
  const authorization = "Bearer ghs_job";
  for (let time = 1; time <= 8; time++) {
    await fetch(`${emulator.url}/graphql`, { method: "POST", headers: { authorization }, body: "{}" });
  }
  await github.readBlobs(blobs.slice(0, 6), 64);
  expect(requests().slice(8)).toEqual([GRAPHQL, ...Array.from({ length: 6 }, () => ALONE)]);
});

test("says what the token lacks, in the words of the blob", async () => {
  const { github } = await emulate({ tokens: TOKENS, token: "ghs_blind" });
  const blobs = texts(5).map((text) => idOf(Buffer.from(text)));
  await expect(github.readBlobs(blobs, 64)).rejects.toMatchObject({
    code: "github-forbidden",
    hint: "Add `contents: read` under `permissions:` in the workflow.",
  });
});
