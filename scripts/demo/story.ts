import { MEMBERS } from "../../emulators/launchdarkly/seed.ts";
import type { Json } from "../../src/core/model/json.ts";
import type { ActionRun } from "../../test/harness/run-action.ts";
import type { EmulatedWorld } from "../../test/harness/world.ts";
import { expectThat } from "./expect.ts";
import { EXPECTED_FLAGS } from "./flags/expected-flags.ts";
import { expectChanged, expectUnchanged, readFlags } from "./flags/flags.ts";
import { showDifferences } from "./flags/show-differences.ts";
import type { Screen } from "./screen/screen.ts";
import { spacedJson } from "./screen/spaced-json.ts";
import { gateState, showCheckRuns, showComment } from "./show-pull-request.ts";

const CHANGES = Object.keys(EXPECTED_FLAGS).length;

/** Tells one pull request, from its first commit to the flags having changed; throws `Unexpected` where it goes wrong. */
export async function tellStory(
  world: EmulatedWorld,
  changeFiles: Readonly<Record<string, string>>,
  screen: Screen,
): Promise<void> {
  const before = readFlags(world);
  introduce(world, screen);
  const number = openPullRequest(world, changeFiles, screen);
  await requestApprovals(world, number, screen);
  await approve(world, number, screen);
  expectUnchanged(before, readFlags(world));
  await merge(world, number, screen);
  screen.step("The flags in LaunchDarkly, before and after");
  showDifferences(before, readFlags(world), screen);
  expectChanged(before, readFlags(world));
  screen.line(`All ${CHANGES} flags are as their files ask, and nothing else of them has changed.`);
  await runAgain(world, screen);
  screen.title("\nNext: “Install it in five minutes” in README.md, for a repository of yours.");
}

function introduce({ github, launchDarkly }: EmulatedWorld, screen: Screen): void {
  screen.title("Flag GitOps: one pull request, from its first commit to the flags having changed");
  screen.step("GitHub and LaunchDarkly start on this machine");
  screen.line(`GitHub        ${github.url}  repository octo/flags, branch main`);
  screen.line(`LaunchDarkly  ${launchDarkly.url}  project storefront; production requires one approval`);
  screen.line();
  screen.line("Both are emulators. The action is the built one, dist/index.js, started as a runner would.");
}

function openPullRequest({ github }: EmulatedWorld, files: Readonly<Record<string, string>>, screen: Screen): number {
  const title = `Change ${CHANGES} flags in production`;
  screen.step("Ana opens a pull request with the change files of examples/");
  github.commit("six-flags", files, { message: title, author: "ana" });
  const number = github.openPullRequest({ head: "six-flags", title, author: "ana" });
  screen.line(`#${number} ${title}`, "strong");
  for (const path of Object.keys(files)) screen.item("+", path, "good");
  return number;
}

async function requestApprovals(world: EmulatedWorld, number: number, screen: Screen): Promise<void> {
  screen.step("The action runs on the event “pull_request”, “opened”");
  const run = await world.onPullRequest("opened", number);
  screen.quote(run.stdout.trimEnd().split("\n"));
  expectResult(run, "pending");
  const requests = world.launchDarkly.requests().length;
  expectThat(requests === CHANGES, `LaunchDarkly has ${requests} approval requests instead of ${CHANGES}.`);
  expectGate(world, number, "in_progress");
  screen.line();
  showCheckRuns(world, number, screen);
  screen.line();
  showComment(world, number, screen);
  screen.line();
  screen.line("While the required check “Flag changes” is in progress, nobody can merge.");
}

async function approve(world: EmulatedWorld, number: number, screen: Screen): Promise<void> {
  const { launchDarkly } = world;
  screen.step("Ben reviews the approval requests in LaunchDarkly");
  for (const { _id, description, instructions } of launchDarkly.requests()) {
    screen.line(withShortMark(description), "strong");
    screen.quote([`${launchDarkly.comment(_id)}`, ...instructions.map((one) => `- ${spacedJson(one as Json)}`)]);
    launchDarkly.approve(_id, MEMBERS.ben);
    screen.item("✓", "Ben approves.", "good");
    screen.line();
  }
  screen.line("The scheduled run finds the approvals. No flag has changed yet.");
  screen.line();
  expectResult(await world.onSchedule(), "approved");
  expectGate(world, number, "success");
  showCheckRuns(world, number, screen);
}

async function merge(world: EmulatedWorld, number: number, screen: Screen): Promise<void> {
  screen.step("Ana merges, and the action runs on the event “push”");
  const commit = world.github.merge(number, "squash", "ana");
  screen.line(`main is at ${commit.slice(0, 7)}. What was approved is applied, and only that.`);
  screen.line();
  expectResult(await world.onPush(), "applied");
  const { ledger } = world.launchDarkly;
  expectThat(ledger.length === CHANGES, `LaunchDarkly applied ${ledger.length} requests instead of ${CHANGES}.`);
  const byBen = ledger.every(({ approvers }) => approvers.join() === MEMBERS.ben);
  expectThat(byBen, "LaunchDarkly applied a request that Ben had not approved.");
  expectGate(world, number, "success");
  showCheckRuns(world, number, screen);
}

async function runAgain(world: EmulatedWorld, screen: Screen): Promise<void> {
  screen.step("The action runs once more on the same push");
  const writes = world.writes();
  expectResult(await world.onPush(), "applied");
  const more = world.writes() - writes;
  expectThat(more === 0, `The action wrote ${more} times although nothing was left to do.`);
  screen.line("Everything is done already: nothing was written, neither to LaunchDarkly nor to GitHub.");
}

function expectResult({ code, outputs, stdout, stderr }: ActionRun, result: string): void {
  const ended = `exit code ${code} and the result "${outputs.result}"`;
  const log = `${stdout}${stderr}`.trimEnd();
  expectThat(
    code === 0 && outputs.result === result,
    `The action ended with ${ended} instead of 0 and "${result}". It said:\n${log}`,
  );
}

function expectGate(world: EmulatedWorld, number: number, wanted: string): void {
  const found = gateState(world, number);
  expectThat(found === wanted, `The check run "Flag changes" is "${found}" instead of "${wanted}".`);
}

/** The title of a request; the mark at its end, which ties it to the pull request, is cut short. */
function withShortMark(description: string): string {
  return description.replace(/(\[flag-gitops v1 \S+) .*\]$/, "$1 …]");
}
