import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { MEMBERS } from "../../../emulators/launchdarkly/seed.ts";
import type { JsonObject } from "../../../src/core/model/json.ts";
import { openChange, storefront } from "../../harness/change-request.ts";
import { expectStill, openWorld } from "../../harness/scenario.ts";
import { checkOf, commentOf, stickyOf } from "../../harness/shown.ts";
import { changesOf, type EmulatedWorld } from "../../harness/world.ts";
import { expectInert, HOSTILE } from "../bad-input/hostile.ts";
import { CONFIG, changesOfFlags, GATE, requestOf, verdictsOf } from "./policies.ts";

const TAG = "`b` | <b>";
const CONFLICT = "The rule ![x](http://evil.example/x.png) is gone";
const PAYMENTS = "storefront/payments-v2 (production)";

/** From now on LaunchDarkly says of a request that it conflicts with the flag. */
function conflictOn({ launchDarkly }: EmulatedWorld, id: string): void {
  const body = { ...launchDarkly.request(id), conflicts: [{ reason: CONFLICT }] } as unknown as JsonObject;
  const path = new RegExp(`^/api/v2/approval-requests/${id}$`);
  launchDarkly.faults.push({ method: "GET", path, times: 100, what: { answer: { status: 200, body } } });
}

/** Somebody asks in LaunchDarkly itself for another change of a production flag. */
function strangersRequest({ launchDarkly }: EmulatedWorld, flag: string, description: string): string {
  const target = { project: "storefront", environment: "production", flag };
  return launchDarkly.addRequest(target, { description, instructions: [{ kind: "turnFlagOff" }] });
}

test("what an environment asks of approvals, who gave them, conflicts and strangers' requests are shown", async () => {
  const asks = { minNumApprovals: 2, canReviewOwnRequest: true, requiredApprovalTags: ["payments", TAG] };
  const projects = [storefront(asks)];
  const files = { [CONFIG]: "members: { benny: ben@example.com }\n" };
  const world = await openWorld({ files, launchDarkly: { projects } });
  const [first = "", ...others] = HOSTILE.slice(0, 5);
  const oldest = strangersRequest(world, "search-ranking", first);
  await setTimeout(5); // the oldest is named first; requests of one millisecond come in any order
  const strangers = [oldest, ...others.map((text) => strangersRequest(world, "search-ranking", text))];
  const number = openChange(
    world,
    changesOfFlags({ "payments-v2": "turnFlagOn", "search-ranking": "turnFlagOff", "gift-cards": "turnFlagOff" }),
  );
  const opened = await world.onPullRequest("opened", number);
  expect(opened).toMatchObject({ code: 0, outputs: { result: "pending", changed: "3", pending: "3" } });
  expectInert(world, opened, number);
  const url = `${world.launchDarkly.url}/projects/storefront/flags/search-ranking/targeting?env=production`;
  const warning = `⚠️ Somebody asked for a change of this flag in this environment in [another approval request](<${url}>): \`${HOSTILE[0]}\`.`;
  expect(checkOf(world, number, "storefront/search-ranking (production)").summary).toContain(warning);
  expect(stickyOf(world, number)?.body).toContain(`${warning}<br>⚠️ `);
  expect(commentOf(world, number)).toContain("⚠️ 2 more such requests wait.");
  expect(checkOf(world, number, PAYMENTS).summary).not.toContain("⚠️");

  const { _id: id } = requestOf(world, "payments-v2");
  world.launchDarkly.approve(id, MEMBERS.ben);
  for (const { _id } of [requestOf(world, "search-ranking"), requestOf(world, "gift-cards")]) {
    world.launchDarkly.approve(_id, MEMBERS.ben);
    world.launchDarkly.approve(_id, MEMBERS.carla);
  }
  conflictOn(world, requestOf(world, "gift-cards")._id);
  const half = await world.onPullRequest("synchronize", number);
  expect(half).toMatchObject({ code: 1, outputs: { result: "refused", pending: "1", approved: "1", failed: "1" } });
  expect(verdictsOf(world, number)).toEqual({
    "payments-v2": "in progress: 1 of 2 approvals",
    "search-ranking": "success: Approved, 2 of 2 approvals",
    "gift-cards": "failure: Not safe to apply",
    [GATE]: "failure: Not safe to apply",
  });
  expect(checkOf(world, number, PAYMENTS).summary).toMatch(
    new RegExp(
      [
        "- 2 approvals are asked for\\.",
        "- `benny` approved at 20\\d\\d-\\d\\d-\\d\\d \\d\\d:\\d\\d UTC\\.",
        "- LaunchDarkly lets those who ask review their own requests here\\.",
        "- LaunchDarkly asks for approval only with one of the tags `payments`, `` `b` \\\\\\| <b> ``\\.",
      ].join("\n"),
    ),
  );
  const theirs = checkOf(world, number, "storefront/search-ranking (production)").summary;
  expect(theirs).toMatch(new RegExp(`- \`benny\` approved at .+\n- \`${MEMBERS.carla}\` approved at `));
  const said = `LaunchDarkly reports a conflict: ${JSON.stringify(CONFLICT)}.`;
  expect(half.stdout).toContain(`flags/gift-cards.yaml:3:7: refused: ${said}`);
  expect(checkOf(world, number, "storefront/gift-cards (production)").summary).toContain(
    `LaunchDarkly reports a conflict: \`${CONFLICT}\`.`,
  );
  expectInert(world, half, number);

  world.launchDarkly.approve(id, MEMBERS.carla);
  world.github.merge(number);
  const run = await world.onPush();
  expect(run).toMatchObject({ code: 1, outputs: { result: "refused", applied: "2", failed: "1" } });
  expect(changesOf(run)).toMatchObject([
    { flag: "gift-cards", reviewStatus: "approved", status: "pending", conclusion: "failure" },
    { requestId: id, status: "completed", conclusion: "success" },
    { flag: "search-ranking", status: "completed", conclusion: "success" },
  ]);
  expect(world.launchDarkly.ledger).toMatchObject([
    { requestId: id, approvers: [MEMBERS.ben, MEMBERS.carla] },
    { flag: "search-ranking" },
  ]);
  for (const stranger of strangers) expect(world.launchDarkly.request(stranger)).toMatchObject({ status: "pending" });
  await expectStill(world, run);
});
