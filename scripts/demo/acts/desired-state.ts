import { isDeepStrictEqual } from "node:util";
import { MEMBERS } from "../../../emulators/launchdarkly/seed.ts";
import type { JsonObject } from "../../../src/core/model/json.ts";
import { changesOf, type EmulatedWorld } from "../../../test/harness/world.ts";
import { expectThat } from "../expect.ts";
import { issueStates, showClosedIssues, showOpenIssues } from "../pages/show-issue.ts";
import { showComment, showGate } from "../pages/show-pull-request.ts";
import { showRequest, titleOf } from "../pages/show-requests.ts";
import { rollout } from "../resources/clauses.ts";
import { readResource } from "../resources/resources.ts";
import { showParts } from "../resources/show-differences.ts";
import type { Screen } from "../screen/screen.ts";
import { spacedJson } from "../screen/spaced-json.ts";
import { expectGate, expectResult } from "./expect-run.ts";

const PATH = "flags/search-ranking.yaml";
const DOCUMENT = `kind: Flag
project: storefront
flag: search-ranking
description: Rank search results with the learned model
ticket: SHOP-1218
environments:
  production:
    on: true
    fallthrough:
      rollout: { learned: 25%, classic: rest }
`;
const [QUARTER, HALF] = ["learned: 25%", "learned: 50%"] as const;
const PLACE = { flag: "search-ranking", environment: "production" } as const;
const ON_DIFFERS = "LaunchDarkly differs from git in on.";
const ISSUE = "Drift in storefront/production: 1 flag";
// LaunchDarkly's JSON, in thousandths of a percent.
const AFTER = { fallthrough: { rollout: rollout(50_000, 50_000) } };

/** Tells how git comes to say what a flag is to be: drift found and gone, and one edit that asks for one instruction. */
export async function tellDesiredState(world: EmulatedWorld, screen: Screen): Promise<void> {
  const before = readResource(world, PLACE);
  writeDown(world, screen);
  await drift(world, before, screen);
  const number = await edit(world, screen);
  await merge(world, number, before, screen);
  await calm(world, before, screen);
}

function writeDown({ github }: EmulatedWorld, screen: Screen): void {
  screen.step("Ana writes down on main how search-ranking is to be");
  github.commit("main", { [PATH]: DOCUMENT }, { message: "Say how search-ranking is to be", author: "ana" });
  screen.line(PATH, "strong");
  screen.quote(DOCUMENT.trimEnd().split("\n"));
  screen.line();
  screen.line("LaunchDarkly is like that already. What the file does not say is left alone.");
  screen.line("For flags of yours, `flag-gitops export` writes such files.");
}

async function drift(world: EmulatedWorld, before: JsonObject, screen: Screen): Promise<void> {
  screen.step("Carla turns the flag off in LaunchDarkly by hand, and `command: drift` opens an issue");
  turn(world, "turnFlagOff");
  const run = await world.onDrift();
  expectResult(run, "pending");
  const told = changesOf(run).map(({ reason }) => reason);
  expectThat(told.join() === ON_DIFFERS, `The run told of the drift “${told.join()}” instead of “${ON_DIFFERS}”.`);
  expectIssues(world, `${ISSUE}: open`);
  expectFlag(world, { ...before, on: false });
  showOpenIssues(world, screen);
}

async function edit(world: EmulatedWorld, screen: Screen): Promise<number> {
  const { github, launchDarkly } = world;
  const title = "Rank search results with the learned model for half of the visitors";
  screen.step("Ana edits one percentage in a pull request: the action asks for one instruction");
  github.commit("half", { [PATH]: DOCUMENT.replace(QUARTER, HALF) }, { message: title, author: "ana" });
  const number = github.openPullRequest({ head: "half", title, author: "ana" });
  screen.line(`#${number} ${title}`, "strong");
  screen.line(PATH);
  const line = DOCUMENT.split("\n").find((one) => one.includes(QUARTER)) ?? "";
  screen.item("-", line, "bad");
  screen.item("+", line.replace(QUARTER, HALF), "good");
  screen.line();
  const earlier = launchDarkly.requests().length;
  expectResult(await world.onPullRequest("opened", number), "pending");
  showComment(world, number, screen);
  const asked = launchDarkly.requests().slice(earlier);
  const kinds = asked.flatMap(({ instructions }) => instructions.map(({ kind }) => kind));
  expectThat(
    asked.length === 1 && kinds.join() === "updateFallthroughVariationOrRollout",
    `The edit of one percentage asks for ${kinds.join(", ") || "nothing"} instead of one instruction.`,
  );
  screen.line();
  for (const request of asked) showRequest(world, request, screen);
  return number;
}

async function merge(world: EmulatedWorld, number: number, before: JsonObject, screen: Screen): Promise<void> {
  const { github, launchDarkly } = world;
  screen.step("Ben approves, Ana merges, and the action applies it; the flag stays off, as Carla left it");
  for (const request of launchDarkly.requests().filter(({ reviewStatus }) => reviewStatus === "pending")) {
    launchDarkly.approve(request._id, MEMBERS.ben);
    screen.item("✓", `Ben approves: ${titleOf(request)}`, "good");
  }
  screen.line();
  expectResult(await world.onSchedule(), "approved");
  expectGate(world, number, "success");
  showGate(world, number, screen);
  github.merge(number, "squash", "ana");
  expectResult(await world.onPush(), "applied");
  expectGate(world, number, "success");
  showGate(world, number, screen);
  screen.line();
  const off = { ...before, on: false };
  expectFlag(world, { ...off, ...AFTER });
  showParts(PLACE, off, readResource(world, PLACE), screen);
}

async function calm(world: EmulatedWorld, before: JsonObject, screen: Screen): Promise<void> {
  screen.step("Carla turns the flag on again, and the next run of `command: drift` closes the issue");
  turn(world, "turnFlagOn");
  expectResult(await world.onDrift(), "valid");
  expectIssues(world, `${ISSUE}: closed`);
  expectFlag(world, { ...before, ...AFTER });
  showClosedIssues(world, screen);
}

function turn({ launchDarkly }: EmulatedWorld, kind: "turnFlagOff" | "turnFlagOn"): void {
  launchDarkly.editFlag("storefront", PLACE.flag, PLACE.environment, [{ kind }], MEMBERS.carla);
}

function expectIssues(world: EmulatedWorld, wanted: string): void {
  const found = issueStates(world).join();
  expectThat(found === wanted, `The issues of the repository are “${found}” instead of “${wanted}”.`);
}

function expectFlag(world: EmulatedWorld, wanted: JsonObject): void {
  const found = readResource(world, PLACE);
  expectThat(
    isDeepStrictEqual(found, wanted),
    `“search-ranking in production” is not as it should be; LaunchDarkly now has\n${spacedJson(found)}`,
  );
}
