import { describe, expect, test } from "vitest";
import { decide } from "../../../src/core/decide/decide.ts";
import type { Observed, OurRequest, Setting, Stage } from "../../../src/core/decide/observed.ts";
import { failing, inWords, leftBehind, OTHER, observing, ours, setting, TWO_APPROVALS } from "./observing.ts";

const only = (...requests: OurRequest[]) => observing(requests);

describe("a run that may do only some of it", () => {
  const changed = only(ours({ change: OTHER }));
  test.each<[string, Setting["allowed"], Observed, Stage, readonly string[]]>([
    ["request", new Set(["create"]), changed, "open", ["create"]],
    ["withdraw", new Set(["withdraw"]), changed, "open", ["withdraw r1"]],
    ["apply", new Set(["apply"]), changed, "open", []],
    ["apply", new Set(["apply"]), only(ours(TWO_APPROVALS)), "merged", ["apply r1"]],
    ["status", new Set(), only(ours(TWO_APPROVALS)), "merged", []],
    ["request", new Set(["create"]), only(ours(TWO_APPROVALS)), "merged", []],
    ["request", new Set(["create"]), leftBehind([ours()]), "closed", []],
    ["withdraw", new Set(["withdraw"]), leftBehind([ours()]), "closed", ["withdraw r1"]],
  ])("%s does only that", (_command, allowed, observed, stage, actions) => {
    expect(inWords(decide(observed, setting(stage, { allowed })).actions)).toEqual(actions);
  });

  test.each<Stage>(["open", "merged", "closed"])("does nothing while something stands in the way, %s", (stage) => {
    const everything = [ours(TWO_APPROVALS), ours({ id: "r2", change: OTHER })];
    expect(decide(observing(everything), setting(stage, { planOnly: "Not now." })).actions).toEqual([]);
    expect(decide(observing(everything, { unread: true }), setting(stage)).actions).toEqual([]);
    expect(decide(failing("none"), setting(stage)).actions).toEqual([]);
  });
});
