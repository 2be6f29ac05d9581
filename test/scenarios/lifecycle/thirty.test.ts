import { expect, test } from "vitest";
import type { Exchange } from "../../../emulators/server.ts";
import { changeFile, openChange, storefront } from "../../harness/change-request.ts";
import { expectStill, openWorld } from "../../harness/scenario.ts";
import { checkOf, checksOf, commentOf, stickyOf } from "../../harness/shown.ts";
import { changesOf, type EmulatedWorld, type Run } from "../../harness/world.ts";
import { CHECK, GATE, isOn, onlyRequest, PATH } from "./payments.ts";

const BOOLEAN = [{ value: true }, { value: false }];
const KEYS = Array.from({ length: 30 }, (_, index) => `switch-${String(index + 1).padStart(2, "0")}`);
const FLAGS = KEYS.map((key) => ({ key, variations: BOOLEAN }));
const FILES = Object.fromEntries(
  KEYS.map((flag) => [`flags/${flag}.yaml`, changeFile({ flag, instructions: ["turnFlagOn"] })]),
);

/** What one look at the pull request asks of GitHub. */
const LOOK = {
  "GET /pulls/{pull_number}": 1,
  "GET /pulls/{pull_number}/files": 1,
  "GET /git/ref/{ref+}": 1,
  "GET /contents/{path+}": 1,
  "GET /git/trees/{tree_sha+}": 1,
  "POST /graphql": 1,
  "GET /issues/{issue_number}/comments": 1,
  "GET /commits/{ref+}/check-runs": 1,
};
/** What it asks behind the merge: the merge commit is compared with the tip, and the trees of both and of its parent are read. */
const LOOK_BEHIND = { ...LOOK, "GET /compare/{basehead+}": 1, "GET /git/trees/{tree_sha+}": 2 };
/** What it asks of LaunchDarkly while nothing is requested yet. */
const FIRST_LOOK = {
  "GET /projects/{project}/flags/{flag}/environments/{environment}/approval-requests": 30,
  "GET /flags/{project}/{flag}": 30,
};
/** What opening the requests asks more: whether approvals apply at once there, asked once for the environment. */
const OPENED = {
  "GET /projects/{project}/environments/{environment}": 1,
  "POST /projects/{project}/flags/{flag}/environments/{environment}/approval-requests": 30,
  "GET /approval-requests/{id}": 30,
};
const REPORTED_FIRST = { "POST /check-runs": 31, "POST /issues/{issue_number}/comments": 1 };
const REPORTED_AGAIN = { "PATCH /check-runs/{check_run_id}": 31, "PATCH /issues/comments/{comment_id}": 1 };

/** A run, and how often each kind of request was sent to either service during it. */
async function counting(
  { github, launchDarkly }: EmulatedWorld,
  run: () => Promise<Run>,
): Promise<[Run, Record<"gitHub" | "launchDarkly", Record<string, number>>]> {
  const [toGitHub, toLaunchDarkly] = [github.log.length, launchDarkly.log.length];
  const done = await run();
  const launched = countsOf(launchDarkly.log.slice(toLaunchDarkly));
  return [done, { gitHub: countsOf(github.log.slice(toGitHub)), launchDarkly: launched }];
}

function countsOf(exchanges: readonly Exchange[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { method, route = "?" } of exchanges) {
    const name = `${method} ${route.replace("/repos/{owner}/{repo}", "").replace("/api/v2", "")}`;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

test("thirty changes are requested, kept, approved and applied in file order, each request counted", async () => {
  const world = await openWorld({ launchDarkly: { projects: [storefront({}, FLAGS)] } });
  const number = openChange(world, FILES);
  const [opening, opened] = await counting(world, () => world.onPullRequest("opened", number));
  expect(opening).toMatchObject({ code: 0, outputs: { result: "pending", changed: "30", pending: "30" } });
  expect(changesOf(opening).map(({ flag }) => flag)).toEqual(KEYS);
  expect(world.launchDarkly.requests()).toHaveLength(30);
  expect(Object.keys(checksOf(world, number))).toHaveLength(31);
  expect(checksOf(world, number)[GATE]).toMatchObject({ conclusion: null, title: "0 of 30 changes approved" });
  expect(opened.launchDarkly).toEqual({ ...FIRST_LOOK, ...OPENED });
  expect(opened.gitHub).toEqual({ ...LOOK, ...REPORTED_FIRST });
  const [kept, again] = await counting(world, opening.again);
  expect(kept.outputs).toEqual(opening.outputs);
  expect(again.launchDarkly).toEqual({ ...FIRST_LOOK, "GET /approval-requests/{id}": 30 });
  expect(again.gitHub).toEqual(LOOK);

  for (const { _id } of world.launchDarkly.requests()) world.launchDarkly.approve(_id);
  const [approving, approved] = await counting(world, opening.again);
  expect(approving).toMatchObject({ code: 0, outputs: { result: "approved", approved: "30", pending: "0" } });
  expect(checksOf(world, number)[GATE]).toMatchObject({ conclusion: "success", title: "30 changes approved" });
  expect(approved.gitHub).toEqual({ ...LOOK, ...REPORTED_AGAIN });

  const sha = world.github.merge(number, "squash");
  const [merging, merged] = await counting(world, () => world.onPush());
  expect(merging).toMatchObject({ code: 0, outputs: { result: "applied", applied: "30", failed: "0" } });
  expect(world.launchDarkly.ledger.map(({ flag }) => flag)).toEqual(KEYS);
  expect(world.launchDarkly.ledger.every(({ comment }) => comment?.endsWith(`merged as ${sha}.`))).toBe(true);
  expect(KEYS.every((key) => isOn(world, key))).toBe(true);
  expect(checksOf(world, number)[GATE]).toMatchObject({ conclusion: "success", title: "30 changes applied" });
  for (const key of KEYS) expect(stickyOf(world, number)?.body).toContain(`storefront/${key} (production)`);
  expect(merged.launchDarkly).toEqual({ ...again.launchDarkly, "POST /approval-requests/{id}/apply": 30 });
  expect(merged.gitHub).toEqual({ ...LOOK_BEHIND, "GET /commits/{commit_sha}/pulls": 1, ...REPORTED_AGAIN });
  const { "GET /flags/{project}/{flag}": _, ...lists } = FIRST_LOOK;
  const [, settled] = await counting(world, () => world.onSchedule());
  expect(settled.launchDarkly).toEqual({ ...lists, "GET /approval-requests": 1 });
  expect(settled.gitHub).toEqual({ ...LOOK_BEHIND, "GET /pulls": 2 });
  await expectStill(world, merging);
});

test("a change of ninety-five long rules is shown as far as it fits, and a second run writes nothing", async () => {
  const world = await openWorld();
  const clauses = Array.from({ length: 6 }, (_, at) => `{ attribute: a${at}, in: ["${"y".repeat(110)}"] }`).join(", ");
  const rules = Array.from(
    { length: 95 },
    (_, at) => `addRule: { description: Rule ${at}, clauses: [${clauses}], variation: on }`,
  );
  const number = openChange(world, { [PATH]: changeFile({ flag: "payments-v2", instructions: rules }) });
  const run = await world.onPullRequest("opened", number);
  expect(run).toMatchObject({ code: 0, outputs: { result: "pending", changed: "1" } });
  expect(onlyRequest(world).instructions).toHaveLength(95);
  const { summary } = checkOf(world, number, CHECK);
  expect(summary.length).toBeLessThan(65_535);
  expect(summary).toMatch(/\n\| and \d+ more \| \| \|\n[\s\S]*\n<!-- flag-gitops v1 check #1 -->$/);
  expect(commentOf(world, number)).toMatch(/and \d+ more, see the check run/);
  await expectStill(world, run);
});
