import { expect, onTestFinished, test } from "vitest";
import { type GitHub, startGitHub } from "../../../emulators/github/github.ts";

/** A GitHub whose clock moves by a minute when told to, and the list of commits that it shows. */
async function start(): Promise<{ github: GitHub; list: (query: string) => Promise<string[]>; tick: () => void }> {
  let now = Date.parse("2026-11-22T10:00:00Z");
  const github = await startGitHub({
    now: () => now,
    files: { "flags/a.yaml": "1\n", "flags/b.yaml": "1\n" },
    tokens: { job: { kind: "actions", permissions: { contents: "read" } } },
  });
  onTestFinished(() => github.close());
  const list = async (query: string) => {
    const headers = { authorization: "Bearer job" };
    const response = await fetch(`${github.url}/repos/octo/flags/commits?${query}`, { headers });
    if (response.status !== 200) return [String(response.status)];
    const found = (await response.json()) as { commit: { message: string } }[];
    return found.map(({ commit }) => commit.message.split("\n")[0] ?? "");
  };
  const tick = () => {
    now += 60_000;
  };
  return { github, list, tick };
}

/** Two branches that change a file each, both merged. */
async function tell() {
  const world = await start();
  const { github, tick } = world;
  for (const name of ["a", "b"]) {
    tick();
    github.commit(name, { [`flags/${name}.yaml`]: "2\n" }, { message: `Change ${name}` });
  }
  for (const head of ["a", "b"]) {
    const number = github.openPullRequest({ head, title: head });
    tick();
    github.merge(number);
  }
  tick();
  github.commit("main", { "flags/b.yaml": null, "c.yaml": "1\n" }, { message: "Delete b" });
  return world;
}

test.each([
  [
    "",
    [
      "Delete b",
      "Merge pull request #2 from octo/b",
      "Merge pull request #1 from octo/a",
      "Change b",
      "Change a",
      "Initial commit",
    ],
  ],
  ["path=flags/a.yaml", ["Change a", "Initial commit"]],
  ["path=flags/b.yaml", ["Delete b", "Change b", "Initial commit"]],
  ["path=flags/b.yaml&per_page=1", ["Delete b"]],
  ["path=flags/b.yaml&sha=a", ["Initial commit"]],
  ["path=c.yaml", ["Delete b"]],
  ["path=flags", ["Delete b", "Merge pull request #2 from octo/b", "Change b", "Change a", "Initial commit"]],
  ["path=none.yaml", []],
  ["sha=none", ["404"]],
])("lists the commits of %o, youngest first", async (query, expected) => {
  const { list } = await tell();
  expect(await list(query)).toEqual(expected);
});

test("lists every parent after its children, though they are of one second", async () => {
  const { github, list } = await start();
  for (const message of ["One", "Two", "Three"]) github.commit("main", { "flags/a.yaml": message }, { message });
  expect(await list("path=flags/a.yaml")).toEqual(["Three", "Two", "One", "Initial commit"]);
});
