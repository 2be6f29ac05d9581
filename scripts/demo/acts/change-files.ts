import { isDeepStrictEqual } from "node:util";
import { MEMBERS } from "../../../emulators/launchdarkly/seed.ts";
import type { EmulatedWorld } from "../../../test/harness/world.ts";
import { expectThat } from "../expect.ts";
import { showCheckRuns, showComment, showGate } from "../pages/show-pull-request.ts";
import { showRequest, titleOf } from "../pages/show-requests.ts";
import { EXPECTED_CHANGES } from "../resources/expected-changes.ts";
import { expectChanged, expectUnchanged, readResources } from "../resources/resources.ts";
import { showDifferences } from "../resources/show-differences.ts";
import type { Screen } from "../screen/screen.ts";
import { expectGate, expectResult } from "./expect-run.ts";

const CHANGES = EXPECTED_CHANGES.length;
const TIMES = EXPECTED_CHANGES.flatMap(({ scheduled }) => (scheduled === undefined ? [] : [Date.parse(scheduled)]));

/** Tells one pull request with change files, from its first commit to the flags having changed. */
export async function tellChangeFiles(
  world: EmulatedWorld,
  changeFiles: Readonly<Record<string, string>>,
  screen: Screen,
): Promise<void> {
  const before = readResources(world);
  const number = openPullRequest(world, changeFiles, screen);
  await requestApprovals(world, number, screen);
  await approve(world, number, screen);
  expectUnchanged(before, readResources(world));
  await merge(world, number, screen);
  screen.step("LaunchDarkly before and after");
  showDifferences(before, readResources(world), screen);
  expectChanged(before, readResources(world));
  screen.line(`All ${CHANGES} are as their files ask, and nothing else of them has changed.`);
  await runAgain(world, screen);
}

function openPullRequest({ github }: EmulatedWorld, files: Readonly<Record<string, string>>, screen: Screen): number {
  const title = "Prepare the January sale";
  screen.step("Ana opens a pull request with the change files of examples/");
  github.commit("january-sale", files, { message: title, author: "ana" });
  const number = github.openPullRequest({ head: "january-sale", title, author: "ana" });
  screen.line(`#${number} ${title}`, "strong");
  for (const path of Object.keys(files)) screen.item("+", path, "good");
  return number;
}

async function requestApprovals(world: EmulatedWorld, number: number, screen: Screen): Promise<void> {
  screen.step("The action asks LaunchDarkly for an approval of each change, and comments on the pull request");
  expectResult(await world.onPullRequest("opened", number), "pending");
  const requests = world.launchDarkly.requests().length;
  expectThat(requests === CHANGES, `LaunchDarkly has ${requests} approval requests instead of ${CHANGES}.`);
  expectGate(world, number, "in_progress");
  showComment(world, number, screen);
  screen.line();
  showCheckRuns(world, number, screen);
  screen.line();
  screen.line("While the required check “Flag changes” is in progress, nobody can merge.");
}

async function approve(world: EmulatedWorld, number: number, screen: Screen): Promise<void> {
  const { launchDarkly } = world;
  screen.step("Ben reviews the approval requests in LaunchDarkly");
  const requests = launchDarkly.requests();
  const shown = requests.find(({ executionDate }) => executionDate !== undefined);
  expectThat(shown !== undefined, "LaunchDarkly has no approval request with an execution date.");
  screen.line("One of them:");
  screen.line();
  showRequest(world, shown, screen);
  screen.line();
  for (const request of requests) {
    launchDarkly.approve(request._id, MEMBERS.ben);
    screen.item("✓", `Ben approves: ${titleOf(request)}`, "good");
  }
  screen.line();
  screen.line("The scheduled run of the action finds the approvals. No flag has changed yet.");
  screen.line();
  expectResult(await world.onSchedule(), "approved");
  expectGate(world, number, "success");
  showGate(world, number, screen);
}

async function merge(world: EmulatedWorld, number: number, screen: Screen): Promise<void> {
  screen.step("Ana merges, and the action applies what was approved, and only that");
  const commit = world.github.merge(number, "squash", "ana");
  screen.line(`main is at ${commit.slice(0, 7)}.`);
  screen.line();
  expectResult(await world.onPush(), "applied");
  const { ledger } = world.launchDarkly;
  const applied = CHANGES - TIMES.length;
  expectThat(ledger.length === applied, `LaunchDarkly carried out ${ledger.length} requests instead of ${applied}.`);
  const waiting = world.launchDarkly.requests().filter(({ status }) => status === "scheduled");
  const times = waiting.map(({ executionDate }) => executionDate);
  expectThat(
    isDeepStrictEqual(times, TIMES),
    `LaunchDarkly has scheduled requests for ${times.join()}, not ${TIMES.join()}.`,
  );
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
