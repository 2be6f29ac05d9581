import { describe, expect, test } from "vitest";
import { failureOf } from "../../src/action/exit.ts";
import type { Outcome, PullRequestOutcome } from "../../src/commands/outcome.ts";
import type { Result, Stage } from "../../src/core/decide/observed.ts";
import { Failure } from "../../src/core/model/failure.ts";
import { pullRequest } from "../commands/fake-host.ts";
import { leftBehind } from "../core/decide/observing.ts";
import { changed, ended, failure, pull } from "./outcomes.ts";

const second = (one: PullRequestOutcome) => ({ ...one, pullRequest: pullRequest({ number: 34 }) });
const SEES = "The log above says why.";

describe("a job for the pull requests of its event", () => {
  test.each<[Result, Stage, "wait" | "fail", boolean]>([
    ["none", "open", "fail", false],
    ["valid", "open", "fail", false],
    ["applied", "merged", "fail", false],
    ["approved", "open", "fail", false],
    ["pending", "open", "wait", false],
    ["pending", "open", "fail", false],
    ["pending", "draft", "fail", false],
    ["pending", "closed", "fail", false],
    ["pending", "merged", "wait", false],
    ["pending", "merged", "fail", true],
    ["declined", "open", "wait", true],
    ["invalid", "open", "wait", true],
    ["refused", "merged", "wait", true],
    ["failed", "merged", "wait", true],
  ])("that is %s, %s, told to %s: fails %s", (result, stage, onUnapproved, fails) => {
    const outcome = ended([pull(result, [changed(result)], { stage })]);
    expect(failureOf(outcome, onUnapproved)).toBe(fails ? `Flag changes: #12 is ${result}. ${SEES}` : undefined);
  });

  test("names every pull request that fails it, and no other", () => {
    const outcome = ended([pull("declined"), second(pull("applied")), second(pull("refused"))]);
    expect(failureOf(outcome, "wait")).toBe(`Flag changes: #12 is declined, #34 is refused. ${SEES}`);
  });

  test("does not fail where there was nothing to look at", () => {
    expect(failureOf(ended([]), "fail")).toBeUndefined();
  });
});

describe("a job that sweeps", () => {
  const swept = (one: PullRequestOutcome): Outcome => ended([one], { sweep: true });

  test.each<[Result, boolean, boolean]>([
    ["failed", true, true],
    ["refused", true, true],
    ["failed", false, false],
    ["refused", false, false],
    ["declined", true, false],
    ["invalid", true, false],
    ["pending", true, false],
    ["applied", true, false],
  ])("fails only for what it tried itself: %s, tried %s: %s", (result, tried, fails) => {
    const said = failureOf(swept(pull(result, [changed(result, { tried })], { stage: "merged" })), "fail");
    expect(said !== undefined).toBe(fails);
  });

  test("does not fail for a pull request that could not be decided: its check run says so", () => {
    const undecided = pull("failed", [], { scope: "undecided", failures: [failure()] });
    expect(failureOf(swept(undecided), "fail")).toBeUndefined();
    expect(failureOf(ended([undecided]), "wait")).toBe("GitHub cannot be reached. Run it again.");
  });

  test("fails where the config is not valid, since then nothing is looked at", () => {
    const invalid = new Failure("invalid-config", "The config is not valid.", { hint: "Mend it." });
    const undecided = pull("failed", [], { scope: "undecided", failures: [invalid] });
    expect(failureOf(swept(undecided), "wait")).toBe("The config is not valid. Mend it.");
  });

  test("does not fail for one change because it tried another", () => {
    const standings = [changed("applied", { tried: true }), changed("refused")];
    expect(failureOf(swept(pull("refused", standings)), "wait")).toBeUndefined();
  });
});

describe("a failure of the world", () => {
  test.each<[string, Outcome]>([
    ["of the run", ended([pull("applied")], { failures: [failure()] })],
    ["of a pull request", ended([pull("applied", [], { failures: [failure()] })])],
    ["of a sweep", ended([pull("none", [], { failures: [failure(), failure("Another.")] })], { sweep: true })],
    ["before anything else that is wrong", ended([pull("declined")], { failures: [failure(), failure("Another.")] })],
  ])("%s is the sentence and its remedy", (_what, outcome) => {
    expect(failureOf(outcome, "wait")).toBe("GitHub cannot be reached. Run it again.");
  });
});

describe("what was done already", () => {
  const gone = { ...changed("none"), observed: leftBehind([]) };
  test.each<[string, PullRequestOutcome[], string]>([
    ["a part", [pull("failed", [changed("applied"), changed("failed"), changed("applied")])], "2 of 3"],
    ["a part, beside what is gone", [pull("failed", [changed("applied"), changed("failed"), gone])], "1 of 2"],
    [
      "a part of several pull requests",
      [pull("failed", [changed("applied"), changed("failed")]), second(pull("refused"))],
      "1 of 3",
    ],
  ])("is said where it is %s", (_what, pulls, part) => {
    const tail = `${part} changes were applied; running again will not repeat them.`;
    const merged = pulls.map((one): PullRequestOutcome => ({ ...one, stage: "merged" }));
    expect(failureOf(ended(merged), "wait")).toMatch(new RegExp(`${SEES} ${tail}$`.replaceAll(".", "\\.")));
  });

  test.each<[string, PullRequestOutcome]>([
    ["nothing was", pull("failed", [changed("failed"), changed("refused")])],
    ["everything was", pull("failed", [changed("applied"), gone], { stage: "merged" })],
    ["somebody else did it before the merge", pull("failed", [changed("applied"), changed("failed")])],
  ])("is not said where %s", (_what, one) => {
    expect(failureOf(ended([one]), "wait")).toBe(`Flag changes: #12 is failed. ${SEES}`);
  });
});
