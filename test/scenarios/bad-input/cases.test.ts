import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { changeFile, openChange } from "../../harness/change-request.ts";
import { expectStill } from "../../harness/scenario.ts";
import { checkOf, stickyOf } from "../../harness/shown.ts";
import { changesOf, type EmulatedWorld, type Run, startWorld } from "../../harness/world.ts";
import { archiveAndExperiment, SHOP } from "./account.ts";
import { commandsOf } from "./commands.ts";
import { annotationOf, readCases, shownAnnotations } from "./frames.ts";

const CASES = readCases();

const VALID = changeFile({ flag: "express-shipping", instructions: ["turnFlagOff"] });

let world: EmulatedWorld;
/** A pull request for each case, by the case's name, and the one run that looked at all of them. */
const numbers = new Map<string, number>();
let run: Run;

beforeAll(async () => {
  world = await startWorld({ launchDarkly: { projects: [SHOP] } });
  archiveAndExperiment(world.launchDarkly);
  for (const { name, files } of CASES) numbers.set(name, openChange(world, files, { head: name }));
  run = await world.onSchedule();
});

afterAll(() => world.close());

describe("a pull request with a bad change file", () => {
  test.each(CASES)("is told about it at its place, and LaunchDarkly is left alone: $name", (one) => {
    const number = numbers.get(one.name) ?? 0;
    const annotations = one.frames.map(annotationOf);

    expect(run.stdout).toContain(`\n${one.frames.join("\n")}\n`);
    const gate = checkOf(world, number, "Flag changes");
    expect(gate).toMatchObject({ status: "completed", conclusion: "failure", externalId: "" });
    expect(gate.title).toBe(`${annotations.length} problem${annotations.length === 1 ? "" : "s"} in 1 file`);
    expect(shownAnnotations(world, number)).toEqual(annotations);
    for (const { path, start_line, start_column, title } of annotations) {
      const line = `- \`${path}:${start_line}:${start_column}\` ${title}: `;
      for (const text of [stickyOf(world, number)?.body, String(gate.summary), run.summary])
        expect(text).toContain(line);
    }
  });

  test("does not fail the run of others that looks at it, which says the same once more", async () => {
    expect(run.outputs.result).toBe("invalid");
    expect(run.code).toBe(0);
    expect(commandsOf(run)).toEqual([]);
    expect(changesOf(run).filter(({ requestId }) => requestId !== "")).toEqual([]);
    expect(world.launchDarkly.writes()).toEqual([]);
    await expectStill(world, run);
  });

  test("is told every fault of all its files in one run, and its valid changes are not requested either", async () => {
    const files = Object.assign({ "flags/valid.yaml": VALID }, ...CASES.map((one) => one.files));
    const annotations = CASES.flatMap(({ frames }) => frames).map(annotationOf);
    const byPlace = (list: typeof annotations) => list.map((one) => JSON.stringify(one)).sort();
    const number = openChange(world, files, { head: "all-at-once" });

    const run = await world.onPullRequest("opened", number);

    expect(run.outputs.result).toBe("invalid");
    expect(run.code).toBe(1);
    expect(commandsOf(run)).toEqual([`::error::Flag changes: #${number} is invalid. The log above says why.`]);
    for (const frame of CASES.flatMap(({ frames }) => frames)) expect(run.stdout).toContain(`\n${frame}\n`);
    expect(byPlace(shownAnnotations(world, number))).toEqual(byPlace(annotations));
    expect(checkOf(world, number, "storefront/express-shipping (production)")).toMatchObject({
      status: "in_progress",
      conclusion: null,
      externalId: "",
      title: "Planned",
    });
    const valid = changesOf(run).find(({ flag }) => flag === "express-shipping");
    expect(valid).toMatchObject({ requestId: "", conclusion: "" });
    expect(world.launchDarkly.writes()).toEqual([]);
    await expectStill(world, run);
  });

  test("requests its changes once every file is mended", async () => {
    const number = openChange(world, { "flags/a.yaml": VALID, "flags/b.yaml": "" }, { head: "mended" });
    await world.onPullRequest("opened", number);
    world.github.push("mended", { "flags/b.yaml": null });

    const run = await world.onPullRequest("synchronize", number);

    expect(run.outputs).toMatchObject({ result: "pending", changed: "1", pending: "1" });
    expect(run.code).toBe(0);
    expect(world.launchDarkly.requests()).toHaveLength(1);
    expect(checkOf(world, number, "Flag changes")).toMatchObject({ status: "in_progress", conclusion: null });
    expect(shownAnnotations(world, number)).toEqual([]);
    await expectStill(world, run);
    world.github.close(number);
    await world.onPullRequest("closed", number);
  });
});
