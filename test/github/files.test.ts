import { expect, test } from "vitest";
import type { Json } from "../../src/core/model/json.ts";
import { asked, id, route, start } from "./github-server.ts";

const file = (path: string, sha: string, mode = "100644") => ({ path, mode, type: "blob", sha, size: 5 });
const directory = (path: string, sha: string) => ({ path, mode: "040000", type: "tree", sha });
const tree = (entries: Json[], truncated = false) => ({
  status: 200,
  body: { sha: id("0"), tree: entries, truncated },
});

test("tells regular files from links and submodules, and leaves out directories and what is not there", async () => {
  const entries = [
    directory("flags", id("1")),
    file("flags/a.yaml", id("a")),
    file("flags/run.yaml", id("b"), "100755"),
    file("flags/link.yaml", id("c"), "120000"),
    { path: "flags/module.yaml", mode: "160000", type: "commit", sha: id("d") },
  ];
  const { github } = await start([route("GET", "/git/trees/{sha}", () => tree(entries))]);
  const paths = ["flags", "flags/none.yaml", "flags/a.yaml", "flags/run.yaml", "flags/link.yaml", "flags/module.yaml"];
  expect([...(await github.readTree(id("f"), paths))]).toEqual([
    ["flags/a.yaml", { blob: id("a"), regular: true }],
    ["flags/run.yaml", { blob: id("b"), regular: true }],
    ["flags/link.yaml", { blob: id("c"), regular: false }],
    ["flags/module.yaml", { blob: id("d"), regular: false }],
  ]);
});

test.each([
  ["a commit", id("f"), 1],
  ["a branch, which moves", "release/1.0", 2],
])("asks for the tree of %s as often as it can change", async (_, name, times) => {
  const { github, server } = await start([route("GET", "/git/trees/{sha}", () => tree([file("a.yaml", id("a"))]))]);
  await github.readTree(name, ["a.yaml"]);
  await github.readTree(name, ["a.yaml"]);
  expect(asked(server.log)).toEqual(Array(times).fill(`GET /git/trees/${encodeURIComponent(name)}?recursive=1`));
});

const TREES: Record<string, Json[]> = {
  [id("f")]: [directory("flags", id("1")), directory("vendor", id("9")), file("top.yaml", id("a"))],
  [id("1")]: [directory("production", id("2"))],
  [id("2")]: [file("new.yaml", id("b")), file("old.yaml", id("c"))],
};

test("walks only the directories of the wanted paths where GitHub lists a part, each once", async () => {
  const { github, server } = await start([
    route("GET", "/git/trees/{sha}", ({ params, query }) =>
      query.has("recursive") ? tree([file("top.yaml", id("a"))], true) : tree(TREES[params.sha ?? ""] ?? []),
    ),
  ]);
  const paths = ["flags/production/new.yaml", "flags/production/old.yaml", "top.yaml", "vendor.yaml", "top.yaml/x"];
  expect([...(await github.readTree(id("f"), paths)).entries()].map(([path, { blob }]) => [path, blob])).toEqual([
    ["flags/production/new.yaml", id("b")],
    ["flags/production/old.yaml", id("c")],
    ["top.yaml", id("a")],
  ]);
  expect(server.log).toHaveLength(4);
});

test("refuses a directory that GitHub lists only in part", async () => {
  const { github } = await start([route("GET", "/git/trees/{sha}", () => tree([], true))]);
  await expect(github.readTree(id("f"), ["a.yaml"])).rejects.toMatchObject({ code: "incomplete-list" });
});

test("asks again for a tree that it could not read", async () => {
  const { github, server } = await start([route("GET", "/git/trees/{sha}", () => tree([file("a.yaml", id("a"))]))]);
  server.faults.push({ method: "GET", path: /trees/, what: { answer: "<html>" } });
  await expect(github.readTree(id("f"), ["a.yaml"])).rejects.toMatchObject({ code: "unreadable-answer" });
  expect((await github.readTree(id("f"), ["a.yaml"])).size).toBe(1);
});

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
  const { github, server } = await start([
    route("GET", "/git/trees/{sha}", () => tree([{ ...file("big.yaml", id("b")), size: 65 }])),
    route("GET", "/git/blobs/{sha}", () => ({ status: 200, body: blob(text("abc")) })),
  ]);
  await github.readTree(id("f"), []);
  await github.readBlobs([id("a"), id("b"), id("a")], 64);
  const again = await github.readBlobs([id("a"), id("b")], 64);
  expect([...again.values()]).toEqual([{ text: "abc" }, { refused: "too-large" }]);
  expect(asked(server.log).slice(1)).toEqual([`GET /git/blobs/${id("a")}`]);
});

test("reads a file at the tip of a branch", async () => {
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
