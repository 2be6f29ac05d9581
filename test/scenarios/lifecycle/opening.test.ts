import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { changeFile, openChange } from "../../harness/change-request.ts";
import { expectQuiet, expectStill, openWorld } from "../../harness/scenario.ts";
import { checkOf, checksOf, commentOf, headOf, readable, stickyOf, urlOf } from "../../harness/shown.ts";
import { changesOf, type EmulatedWorld, type Run, startWorld } from "../../harness/world.ts";
import { CHECK, GATE, isOn, onlyRequest, PATH, TURN_ON } from "./payments.ts";

describe("a pull request with a change", () => {
  let world: EmulatedWorld;
  let number: number;
  let run: Run;

  beforeAll(async () => {
    world = await startWorld();
    number = openChange(world, { [PATH]: TURN_ON });
    run = await world.onPullRequest("opened", number);
  });
  afterAll(() => world.close());

  test("opens one request that names where it comes from", () => {
    const request = onlyRequest(world);
    const [change] = changesOf(run);
    expect(run.code).toBe(0);
    expect(request.instructions).toEqual([{ kind: "turnFlagOn" }]);
    expect(request.description).toMatch(
      new RegExp(
        `^Turn the second payment provider on \\[flag-gitops v1 octo/flags#${number} 186853002 ${change?.digest}( [\\w-]{43}){2}\\]$`,
      ),
    );
    expect(world.launchDarkly.comment(request._id)).toBe(
      `SHOP-1201. Requested by ${urlOf(world, number)}; it is applied when that pull request is merged.`,
    );
    expect(isOn(world)).toBe(false);
    expect(world.launchDarkly.ledger).toEqual([]);
  });

  test("tells it in the outputs under the names of the contract", () => {
    const request = onlyRequest(world);
    const counts = { changed: "1", pending: "1", approved: "0", applied: "0", failed: "0" };
    expect(run.outputs).toEqual({ result: "pending", ...counts, changes: expect.any(String) });
    expect(changesOf(run)).toEqual([
      {
        file: PATH,
        document: 0,
        provider: "launchdarkly",
        project: "storefront",
        environment: "production",
        flag: "payments-v2",
        digest: expect.stringMatching(/^[\w-]{43}$/),
        requestId: request._id,
        requestUrl: `${world.launchDarkly.url}/projects/storefront/flags/payments-v2/targeting?env=production`,
        reviewStatus: "pending",
        status: "pending",
        conclusion: "",
        reason: "It waits for review in LaunchDarkly.",
      },
    ]);
  });

  test("shows one check run for the change and one that holds the merge", () => {
    const waiting = { status: "in_progress", conclusion: null };
    expect(checksOf(world, number)).toEqual({
      [CHECK]: expect.objectContaining({ ...waiting, title: "0 of 1 approval", externalId: onlyRequest(world)._id }),
      [GATE]: expect.objectContaining({ ...waiting, title: "0 of 1 change approved", externalId: "" }),
    });
    const { summary } = checkOf(world, number, CHECK);
    expect(summary).toContain(
      "`Turn the second payment provider on` (`SHOP-1201`), from `flags/production/payments.yaml`",
    );
    expect(summary).toContain("/projects/storefront/flags/payments-v2/targeting?env=production");
    expect(summary).toMatch(/targeting \| off \| on/);
  });

  test("says the same in one comment and in the job summary", () => {
    for (const text of [commentOf(world, number), readable(run.summary)]) {
      expect(text).toContain("Turn the second payment provider on / storefront/payments-v2 (production)");
      expect(text).toContain("targeting: off → on");
      expect(text).toContain("🟡 0 of 1 approval");
    }
    const request = `${world.launchDarkly.url}/projects/storefront/flags/payments-v2/targeting?env=production`;
    expect(stickyOf(world, number)?.body).toContain(`[0&nbsp;of&nbsp;1&nbsp;approval](<${request}>)`);
    expect(commentOf(world, number)).toMatch(
      /^0 of 1 flag change approved\n\n1 change in production\n\nReview the requests in LaunchDarkly\. What is approved when this pull request merges is applied, and nothing else\.\n/,
    );
  });

  test("is nothing to a second run", async () => {
    await expectStill(world, run);
    await expectQuiet(world, () => world.onPullRequest("synchronize", number));
  });
});

test("a draft is planned and requests once it is ready for review", async () => {
  const world = await openWorld();
  const number = openChange(world, { [PATH]: TURN_ON }, { draft: true });
  const draft = await world.onPullRequest("opened", number);
  expect(draft).toMatchObject({ code: 0, outputs: { result: "pending", changed: "1" } });
  expect(changesOf(draft)).toMatchObject([{ requestId: "", reason: expect.stringContaining("is a draft") }]);
  expect(world.launchDarkly.writes()).toEqual([]);
  expect(checkOf(world, number, CHECK)).toMatchObject({ status: "in_progress", title: "Planned", externalId: "" });
  expect(checkOf(world, number, GATE)).toMatchObject({ status: "in_progress" });
  world.github.readyForReview(number);
  const ready = await world.onPullRequest("ready_for_review", number);
  expect(ready.outputs.result).toBe("pending");
  expect(checkOf(world, number, CHECK)).toMatchObject({
    title: "0 of 1 approval",
    externalId: onlyRequest(world)._id,
  });
  await expectStill(world, ready);
});

test("a pull request without flag changes is let through without asking LaunchDarkly and without a comment", async () => {
  const world = await openWorld();
  const number = openChange(world, { "src/app.ts": "export {};\n" });
  const run = await world.onPullRequest("opened", number);
  expect(run.code).toBe(0);
  expect(run.outputs).toMatchObject({ result: "none", changes: "[]", changed: "0" });
  expect(checksOf(world, number)).toEqual({
    [GATE]: expect.objectContaining({ status: "completed", conclusion: "success", title: "No flag changes" }),
  });
  expect(world.github.comments(number)).toEqual([]);
  expect(world.launchDarkly.log).toEqual([]);
  await expectStill(world, run);
});

describe("a pull request into another branch than those that request", () => {
  test("is validated, nothing more", async () => {
    const world = await openWorld();
    world.github.branch("release");
    const number = openChange(world, { [PATH]: TURN_ON }, { base: "release" });
    const run = await world.onPullRequest("opened", number);
    expect(run).toMatchObject({ code: 0, outputs: { result: "valid", changed: "1", pending: "0" } });
    expect(checksOf(world, number)).toEqual({
      [GATE]: expect.objectContaining({
        conclusion: "success",
        title: "Validated; nothing is requested from this branch",
      }),
    });
    expect(world.github.comments(number)).toEqual([]);
    expect(world.launchDarkly.log).toEqual([]);
    world.github.merge(number);
    const writes = world.writes();
    const after = await world.onPullRequest("closed", number);
    expect(after).toMatchObject({ code: 0, outputs: { result: "none", changes: "[]" } });
    expect(world.launchDarkly.log).toEqual([]);
    expect(world.writes()).toBe(writes);
    await expectStill(world, after);
  });

  test("is refused where its files are invalid", async () => {
    const world = await openWorld();
    world.github.branch("release");
    const number = openChange(world, { [PATH]: TURN_ON.replace("turnFlagOn", "turnFlagOnn") }, { base: "release" });
    const run = await world.onPullRequest("opened", number);
    expect(run).toMatchObject({ code: 1, outputs: { result: "invalid" } });
    expect(run.stdout).toContain(`${PATH}:8:5: unknown-instruction`);
    expect(checkOf(world, number, GATE)).toMatchObject({ conclusion: "failure", title: "1 problem in 1 file" });
    expect(world.launchDarkly.log).toEqual([]);
    await expectStill(world, run);
  });

  test("requests once the config of the default branch names the branch", async () => {
    const world = await openWorld({ files: { ".github/flag-gitops.yml": "branches: [main, release]\n" } });
    world.github.branch("release");
    const number = openChange(world, { [PATH]: TURN_ON }, { base: "release" });
    const run = await world.onPullRequest("opened", number);
    expect(run.outputs.result).toBe("pending");
    expect(checkOf(world, number, CHECK).externalId).toBe(onlyRequest(world)._id);
    expect(headOf(world, number)).toBe(world.github.tip("feature"));
    await expectStill(world, run);
  });
});

test("one file may ask for several environments, each with its own request and check run", async () => {
  const world = await openWorld();
  const staging = changeFile({ flag: "payments-v2", environment: "staging", instructions: ["turnFlagOn"] });
  const number = openChange(world, { [PATH]: `${TURN_ON}---\n${staging}` });
  const run = await world.onPullRequest("opened", number);
  expect(changesOf(run)).toMatchObject([
    { document: 0, environment: "production" },
    { document: 1, environment: "staging" },
  ]);
  const ids = world.launchDarkly.requests().map(({ _id }) => _id);
  const { [CHECK]: production, "storefront/payments-v2 (staging)": staged } = checksOf(world, number);
  expect(ids).toHaveLength(2);
  expect([production?.externalId, staged?.externalId].sort()).toEqual([...ids].sort());
  await expectStill(world, run);
});
