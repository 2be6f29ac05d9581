import { expect, test } from "vitest";
import type { Json } from "../../../src/core/model/json.ts";
import { asked, id, route, start } from "../github-server.ts";

const blob = (bytes: Uint8Array, size = bytes.length) => ({
  content: Buffer.from(bytes).toString("base64").replaceAll(/.{8}/g, "$&\n"),
  encoding: "base64",
  size,
});
const text = (value: string) => new TextEncoder().encode(value);

test.each([
  ["text", blob(text("kind: FlagChange # è\n")), { text: "kind: FlagChange # è\n" }],
  ["text with a byte order mark", blob(text("\uFEFFa: 1")), { text: "\uFEFFa: 1" }],
  ["an empty file", blob(text("")), { text: "" }],
  ["exactly as many bytes as allowed", blob(text("x".repeat(64))), { text: "x".repeat(64) }],
  ["one byte more", blob(text("x".repeat(65))), { refused: "too-large" }],
  ["bytes that are not UTF-8", blob(Uint8Array.of(0x61, 0xff)), { refused: "not-utf8" }],
])("reads a blob that holds %s", async (_, body, expected) => {
  const { github } = await start([route("GET", "/git/blobs/{sha}", () => ({ status: 200, body }))]);
  expect([...(await github.readBlobs([id("a")], 64))]).toEqual([[id("a"), expected]]);
});

test.each([
  ["another size", blob(text("abc"), 4)],
  ["another encoding", { ...blob(text("abc")), encoding: "utf-8" }],
  ["no content", { encoding: "base64", size: 3 }],
])("does not believe a blob with %s than it says", async (_, body) => {
  const { github } = await start([route("GET", "/git/blobs/{sha}", () => ({ status: 200, body }))]);
  await expect(github.readBlobs([id("a")], 64)).rejects.toMatchObject({ code: "unreadable-answer" });
});

test("reads each blob once, and not one that the tree says is too large", async () => {
  const big = { path: "big.yaml", mode: "100644", type: "blob", sha: id("b"), size: 65 };
  const { github, server } = await start([
    route("GET", "/git/trees/{sha}", () => ({ status: 200, body: { sha: id("0"), tree: [big], truncated: false } })),
    route("GET", "/git/blobs/{sha}", () => ({ status: 200, body: blob(text("abc")) })),
  ]);
  await github.readTree(id("f"), []);
  await github.readBlobs([id("a"), id("b"), id("a")], 64);
  const again = await github.readBlobs([id("a"), id("b")], 64);
  expect([...again.values()]).toEqual([{ text: "abc" }, { refused: "too-large" }]);
  expect(asked(server.log).slice(1)).toEqual([`GET /git/blobs/${id("a")}`]);
});

test("reads a file, whatever letters its path and its commit are named with", async () => {
  const body = { type: "file", ...blob(text("paths: []\n")) };
  const { github, server } = await start([route("GET", "/contents/{path+}", () => ({ status: 200, body }))]);
  expect(await github.readFile("release/1.0&x=1", ".github/flag gitops.yml")).toBe("paths: []\n");
  expect(asked(server.log)).toEqual(["GET /contents/.github%2Fflag%20gitops.yml?ref=release%2F1.0%26x%3D1"]);
});

test("finds no file where there is none", async () => {
  const { github } = await start([]);
  expect(await github.readFile("main", ".github/flag-gitops.yml")).toBeUndefined();
});

test.each([
  ["a directory", [] as Json],
  ["a link", { type: "symlink", target: "x" }],
  ["a submodule", { type: "submodule" }],
  ["a file over 1 MB", { type: "file", encoding: "none", content: "", size: 2_000_000 }],
  ["a file that is not UTF-8", { type: "file", ...blob(Uint8Array.of(0xff)) }],
])("refuses %s in the place of a file", async (_, body) => {
  const { github } = await start([route("GET", "/contents/{path+}", () => ({ status: 200, body }))]);
  await expect(github.readFile("main", "a.yml")).rejects.toMatchObject({ code: "unreadable-file" });
});
