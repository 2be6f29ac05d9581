import { expect, test } from "vitest";
import type { Json } from "../../../src/core/model/json.ts";
import { asked, id, route, start } from "../github-server.ts";

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

test("asks for the tree of a commit once, which cannot change", async () => {
  const { github, server } = await start([route("GET", "/git/trees/{sha}", () => tree([file("a.yaml", id("a"))]))]);
  await Promise.all([github.readTree(id("f"), ["a.yaml"]), github.readTree(id("f"), ["b.yaml"])]);
  await github.listFiles(id("f"));
  expect(asked(server.log)).toEqual([`GET /git/trees/${id("f")}?recursive=1`]);
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

test("lists every file of a commit, links and submodules too, and no directory", async () => {
  const entries = [
    directory("flags", id("1")),
    file("flags/a.yaml", id("a")),
    file("flags/run.yaml", id("b"), "100755"),
    file("flags/link.yaml", id("c"), "120000"),
    { path: "flags/module.yaml", mode: "160000", type: "commit", sha: id("d") },
    file("top.yaml", id("a")),
  ];
  const { github } = await start([route("GET", "/git/trees/{sha}", () => tree(entries))]);
  expect(await github.listFiles(id("f"))).toEqual([
    "flags/a.yaml",
    "flags/run.yaml",
    "flags/link.yaml",
    "flags/module.yaml",
    "top.yaml",
  ]);
});

test("lists no files at all where GitHub lists only some", async () => {
  const { github } = await start([route("GET", "/git/trees/{sha}", () => tree([file("a.yaml", id("a"))], true))]);
  await expect(github.listFiles(id("f"))).rejects.toMatchObject({ code: "incomplete-list" });
});
