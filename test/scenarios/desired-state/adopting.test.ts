import { expect, test } from "vitest";
import { openChange } from "../../harness/change-request.ts";
import { expectQuiet, expectStill, openWorld } from "../../harness/scenario.ts";
import { checksOf, commentOf } from "../../harness/shown.ts";
import { changesOf } from "../../harness/world.ts";
import { archiveAndExperiment } from "../bad-input/account.ts";
import { checkout, PROJECT } from "./documents.ts";

const PATH = "flags/checkout.yaml";
const CHECK = "storefront/new-checkout (production)";
const WATCHED = "storefront/under-test (production)";
const NOTHING = { status: "completed", conclusion: "success", title: "Nothing to change", externalId: "" };

test("a new document of a flag that already is so asks for nothing, also once the flag drifts, and nor does deleting it", async () => {
  const world = await openWorld({ launchDarkly: { projects: [PROJECT] } });
  const { github, launchDarkly } = world;
  const atFirst = launchDarkly.flag("storefront", "new-checkout");
  archiveAndExperiment(launchDarkly);
  const files = { [PATH]: checkout("new-checkout"), "flags/watched.yaml": checkout("under-test") };
  const number = openChange(world, files);

  const opening = await world.onPullRequest("opened", number);

  expect(opening).toMatchObject({ code: 0, outputs: { result: "valid", changed: "2", pending: "0", failed: "0" } });
  expect(changesOf(opening)).toMatchObject([
    { flag: "new-checkout", conclusion: "success", requestId: "" },
    { flag: "under-test", conclusion: "success", requestId: "" },
  ]);
  const checks = checksOf(world, number);
  expect(checks).toMatchObject({ [CHECK]: NOTHING, [WATCHED]: NOTHING, "Flag changes": NOTHING });
  expect(checks[CHECK]?.summary).not.toContain("⚠️");
  expect(checks[WATCHED]?.summary).toContain(
    "⚠️ An experiment runs on the rollout of the fallthrough: the flag is left alone here until it is stopped.",
  );
  expect(commentOf(world, number)).toContain("Nothing is requested: what it asks for is live already.");

  github.merge(number, "squash");
  const push = await world.onPush();

  expect(push).toMatchObject({ code: 0, outputs: { result: "valid", changed: "2", applied: "0", failed: "0" } });
  const reason = expect.stringMatching(/^When the pull request was merged, what it asked for was live already: /);
  const settled = { conclusion: "success", requestId: "", reason };
  expect(changesOf(push)).toMatchObject([settled, settled]);
  expect(checksOf(world, number)).toMatchObject({ [CHECK]: NOTHING, [WATCHED]: NOTHING, "Flag changes": NOTHING });
  expect(launchDarkly.flag("storefront", "new-checkout")).toEqual(atFirst);

  launchDarkly.editFlag("storefront", "new-checkout", "production", [{ kind: "turnFlagOn" }]);
  const drifted = await expectQuiet(world, () => world.onSchedule());

  expect(drifted).toMatchObject({ code: 0, outputs: { result: "valid", changed: "2", failed: "0" } });
  expect(drifted.outputs.changes).toBe(push.outputs.changes);

  const deleting = openChange(world, { [PATH]: null }, { head: "delete" });
  const deletion = await world.onPullRequest("opened", deleting);

  const notice =
    "The document of flag new-checkout is deleted: that changes nothing in LaunchDarkly, and git no longer says how it should be.";
  expect(deletion).toMatchObject({ code: 0, outputs: { result: "none", changes: "[]" } });
  expect(commentOf(world, deleting)).toContain(notice);
  const { "Flag changes": gate, ...others } = checksOf(world, deleting);
  expect(gate).toMatchObject({ conclusion: "success", title: "No flag changes" });
  expect(gate?.summary.replaceAll("`", "")).toContain(notice);
  expect(others).toEqual({});

  github.merge(deleting);
  const gone = await world.onPush();

  expect(gone).toMatchObject({ code: 0, outputs: { result: "none", changes: "[]" } });
  expect(launchDarkly.writes()).toEqual([]);
  expect(launchDarkly.configuration("storefront", "new-checkout", "production").on).toBe(true);
  await expectStill(world, gone);
});
