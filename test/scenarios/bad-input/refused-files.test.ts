import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Files } from "../../../emulators/github/people/commits.ts";
import { changeFile, openChange } from "../../harness/change-request.ts";
import { expectStill } from "../../harness/scenario.ts";
import { checkOf, stickyOf } from "../../harness/shown.ts";
import { changesOf, type EmulatedWorld, type Run, startWorld } from "../../harness/world.ts";
import { annotationOf, shownAnnotations } from "./frames.ts";

const LARGEST = 256 * 1024;

const TURN_ON = changeFile({ flag: "payments-v2", instructions: ["turnFlagOn"] });

/** A valid change of so many bytes, most of them a comment. */
function ofBytes(bytes: number): string {
  return `${TURN_ON}#${"x".repeat(bytes - TURN_ON.length - 2)}\n`;
}

const NOT_A_FILE =
  "not-a-regular-file: The change file is a link or a submodule.\nPut the change into a file of its own.";
const TOO_LARGE = "too-large: The change file is larger than 256 KiB.\nSplit it into several change files.";
const NOT_UTF8 = "not-utf8: The change file is not UTF-8 text.\nSave it as UTF-8.";

const REFUSED: readonly [name: string, file: Files[string], said: string][] = [
  ["one byte over 256 KiB", ofBytes(LARGEST + 1), TOO_LARGE],
  ["10 MiB", Buffer.alloc(10 * 1024 * 1024, "#"), TOO_LARGE],
  ["Latin-1", Buffer.from(TURN_ON.replace("Change", "\u00c4ndere"), "latin1"), NOT_UTF8],
  ["UTF-16 with a byte order mark", Buffer.from(`\ufeff${TURN_ON}`, "utf16le"), NOT_UTF8],
  ["an overlong encoding of a slash", Buffer.from([0x23, 0xc0, 0xaf, 0x0a]), NOT_UTF8],
  ["a symbolic link to a secret", { mode: "120000", text: "/proc/self/environ" }, NOT_A_FILE],
  ["a symbolic link to a change file", { mode: "120000", text: "../changes/on.yaml" }, NOT_A_FILE],
  ["a submodule", { mode: "160000", text: "1".repeat(40) }, NOT_A_FILE],
];

let world: EmulatedWorld;
/** A pull request for each file, in their order, and the one run that looked at all of them. */
let numbers: readonly number[];
let run: Run;

beforeAll(async () => {
  world = await startWorld();
  numbers = REFUSED.map(([name, file]) =>
    openChange(
      world,
      { "flags/odd.yaml": file as string, "flags/on.yaml": TURN_ON },
      { head: name.replaceAll(" ", "-") },
    ),
  );
  run = await world.onSchedule();
});

afterAll(() => world.close());

describe("a change file that is not read", () => {
  test.each(REFUSED.map(([name, , said], at) => [name, said, at] as const))(
    "is refused with the whole pull request: %s",
    (_, said, at) => {
      const number = Number(numbers[at]);
      const frame = `flags/odd.yaml:1:1: ${said}`;
      expect(run.stdout).toContain(`\n${frame}\n`);
      const gate = checkOf(world, number, "Flag changes");
      expect(gate).toMatchObject({ status: "completed", conclusion: "failure", title: "1 problem in 1 file" });
      expect(shownAnnotations(world, number)).toEqual([annotationOf(frame)]);
      expect(stickyOf(world, number)?.body).toContain(`- \`flags/odd.yaml\` ${said.split(":")[0]}: `);
      expect(changesOf(run)[at]).toMatchObject({ file: "flags/on.yaml", requestId: "" });
    },
  );

  test("asks LaunchDarkly for nothing, nor does the same run once more", async () => {
    expect(run.outputs.result).toBe("invalid");
    expect(changesOf(run)).toHaveLength(REFUSED.length);
    expect(world.launchDarkly.writes()).toEqual([]);
    await expectStill(world, run);
  });

  test("is read if it has no byte more than 256 KiB", async () => {
    const number = openChange(world, { "flags/large.yaml": ofBytes(LARGEST) }, { head: "large" });

    const run = await world.onPullRequest("opened", number);

    expect(run.outputs).toMatchObject({ result: "pending", changed: "1" });
    expect(run.code).toBe(0);
    expect(world.launchDarkly.requests()).toHaveLength(1);
    await expectStill(world, run);
  });
});
