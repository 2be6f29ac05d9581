import { expect, test } from "vitest";
import { NOTHING } from "../../../src/commands/observe/desired/read-desired.ts";
import { createWrittenReader } from "../../../src/commands/observe/live/read-written.ts";
import type { Stage } from "../../../src/core/decide/observed.ts";
import { Failure } from "../../../src/core/model/failure.ts";
import { CHANGE } from "../../core/decide/observing.ts";
import { fakeHost } from "../fake-host.ts";

const OTHER = { ...CHANGE, document: 1 };
const NEW = { ...CHANGE, document: 2 };
const desired = {
  ...NOTHING,
  writtenIn: new Map([
    [CHANGE, "flags/old.yaml"],
    [OTHER, "flags/old.yaml"],
  ]),
};

/** A reader over a GitHub that answers so, and what it was asked. */
function reader(stage: Stage, answer: () => Promise<number | undefined>) {
  const asked: string[] = [];
  const host = fakeHost({
    async readLastChange(commit, path) {
      asked.push(`${path} at ${commit}`);
      return answer();
    },
  });
  const history = {
    commit: async () => "head",
    tip: async () => "tip",
    before: async () => "before",
    mergeBase: async () => "mergeBase",
  };
  return { read: createWrittenReader(host, history, stage, desired), asked };
}

test.each<[Stage, string]>([
  ["open", "flags/old.yaml at mergeBase"],
  ["draft", "flags/old.yaml at mergeBase"],
  ["merged", "flags/old.yaml at before"],
])("GitHub is asked once for a file, where it stood before the pull request (%s)", async (stage, question) => {
  const { read, asked } = reader(stage, async () => 1_000);
  expect(await Promise.all([read(CHANGE), read(OTHER)])).toEqual([1_000, 1_000]);
  expect(asked).toEqual([question]);
});

test("what git never said before was never written", async () => {
  const { read, asked } = reader("open", async () => 1_000);
  expect(await read(NEW)).toBeUndefined();
  expect(asked).toEqual([]);
});

test("a date that GitHub does not tell is not known, and nothing else", async () => {
  const failure = new Failure("unreachable", "GitHub does not answer.", { hint: "Wait." });
  expect(await reader("open", () => Promise.reject(failure)).read(CHANGE)).toBeUndefined();
  await expect(reader("open", () => Promise.reject(new TypeError("a bug"))).read(CHANGE)).rejects.toThrow("a bug");
});
