import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MEMBERS } from "../../../emulators/launchdarkly/seed.ts";
import { openChange, storefront } from "../../harness/change-request.ts";
import { expectStill } from "../../harness/scenario.ts";
import { checkOf, commentOf } from "../../harness/shown.ts";
import { changesOf, type EmulatedWorld, type Run, startWorld } from "../../harness/world.ts";
import { copyOf, everywhere, flagSeed, ofSegment } from "./change-texts.ts";

const RENAME_B = "updateVariation: { variation: b, name: Bee }";
const LET_IN = "addIncludedTargets: { contextKind: user, values: [user-7] }";

/** The check run of each change, in file order, and the text of the change. */
const CHANGES = {
  "storefront/deleted (production)": copyOf("deleted"),
  "storefront/deleted (all environments)": everywhere("deleted", RENAME_B),
  "storefront/segments/wholesale (production)": ofSegment("wholesale", "production", LET_IN),
  "storefront/applied (production)": copyOf("applied"),
  "storefront/applied (all environments)": everywhere("applied", RENAME_B),
  "storefront/segments/beta-testers (production)": ofSegment("beta-testers", "production", LET_IN),
  "storefront/segments/beta-testers (staging)": ofSegment("beta-testers", "staging", LET_IN),
} as const;
type Name = keyof typeof CHANGES;
const NAMES = Object.keys(CHANGES) as Name[];
const DELETED = NAMES.slice(0, 3);
const APPLIED = NAMES.slice(3, 6);
const UNMARKED = NAMES[6] as Name;

describe("requests that others delete, apply and edit in LaunchDarkly", () => {
  let world: EmulatedWorld;
  let number: number;
  /** The runs in their order: opened, pushed to, merged, and after the last approvals. */
  let runs: readonly Run[];
  /** The ids of the requests after each run, by change. */
  const ids: Record<Name, string>[] = [];
  const titles: Record<Name, string>[] = [];
  let warned = "";
  let ledgers: string[][];

  const noteDown = () => {
    const each = (read: (name: Name) => string) =>
      Object.fromEntries(NAMES.map((name) => [name, read(name)])) as Record<Name, string>;
    ids.push(each((name) => checkOf(world, number, name).externalId));
    titles.push(each((name) => checkOf(world, number, name).title));
  };
  const idsAfter = (run: number, names: readonly Name[]) => names.map((name) => ids[run]?.[name] ?? "");
  const titlesAfter = (run: number, names: readonly Name[]) => names.map((name) => titles[run]?.[name]);

  beforeAll(async () => {
    world = await startWorld({ launchDarkly: { projects: [storefront({}, ["deleted", "applied"].map(flagSeed))] } });
    const { launchDarkly } = world;
    const ledger = () => launchDarkly.ledger.map(({ requestId }) => requestId);
    number = openChange(world, { "flags/all.yaml": Object.values(CHANGES).join("---\n") });
    const opened = await world.onPullRequest("opened", number);
    noteDown();
    for (const { _id } of launchDarkly.requests()) launchDarkly.approve(_id);
    for (const id of idsAfter(0, DELETED)) launchDarkly.deleteRequest(id);
    for (const id of idsAfter(0, APPLIED)) launchDarkly.applyInUi(id, MEMBERS.carla);
    launchDarkly.editDescription(ids[0]?.[UNMARKED] ?? "", "Let one more in, said otherwise");
    const ledgerBefore = ledger();

    const pushed = await world.onPullRequest("synchronize", number);
    noteDown();
    warned = commentOf(world, number);
    for (const id of idsAfter(1, [...DELETED, UNMARKED])) launchDarkly.approve(id);
    for (const id of idsAfter(1, DELETED)) launchDarkly.deleteRequest(id);
    world.github.merge(number);
    const merged = await world.onPush();
    noteDown();
    const ledgerMerged = ledger();

    for (const id of idsAfter(2, DELETED)) launchDarkly.approve(id);
    const last = await world.onSchedule();
    noteDown();
    runs = [opened, pushed, merged, last];
    ledgers = [ledgerBefore, ledgerMerged, ledger()];
  });

  afterAll(() => world.close());

  test("asks anew for what was deleted while the pull request is open: earlier approvals do not count", () => {
    expect(runs[1]).toMatchObject({ code: 0, outputs: { result: "pending", pending: "4", applied: "3", failed: "0" } });
    for (const name of DELETED) expect(ids[1]?.[name], name).not.toBe(ids[0]?.[name]);
    expect(titlesAfter(1, DELETED)).toEqual(DELETED.map(() => "0 of 1 approval"));
    for (const name of DELETED)
      expect(runs[1]?.stdout).toContain(`${name}: approval request ${ids[0]?.[name]} is gone;`);
    expect(runs[1]?.stdout.match(/ is gone;/g)).toHaveLength(DELETED.length);
    expect(runs[1]?.stdout).toContain(`approval request ${ids[0]?.[UNMARKED]} has lost its mark;`);
    expect(checkOf(world, number, "Flag changes").conclusion).toBe("success");
  });

  test("asks anew for what was deleted after the approval and before the merge: it needs its own approval", () => {
    expect(runs[2]).toMatchObject({ code: 0, outputs: { result: "pending", pending: "3", applied: "4", failed: "0" } });
    for (const name of DELETED) expect(ids[1]?.[name], name).not.toBe(ids[2]?.[name]);
    expect(titlesAfter(2, DELETED)).toEqual(DELETED.map(() => "0 of 1 approval"));
    for (const change of changesOf(runs[2] as Run).slice(0, 3)) {
      expect(change).toMatchObject({ reviewStatus: "pending", status: "pending", conclusion: "" });
      expect(change.reason).toBe("The pull request is merged: a later run applies it once it is approved.");
    }
    expect(ledgers[1]).not.toEqual(expect.arrayContaining(idsAfter(2, DELETED)));
  });

  test("applies it then, once, segments first", () => {
    expect(runs[3]).toMatchObject({ code: 0, outputs: { result: "applied", applied: "7", pending: "0" } });
    expect(ids[3]).toEqual(ids[2]);
    expect(titlesAfter(3, NAMES)).toEqual(NAMES.map(() => "Applied"));
    const [copied, everywhereId, segment] = idsAfter(2, DELETED);
    expect(ledgers[2]?.slice(4)).toEqual([segment, copied, everywhereId]);
    const { launchDarkly } = world;
    expect(launchDarkly.configuration("storefront", "deleted", "production").fallthrough).toEqual({ variation: 2 });
    expect(launchDarkly.flag("storefront", "deleted").variations[2]).toMatchObject({ value: "b", name: "Bee" });
    expect(launchDarkly.segment("storefront", "production", "wholesale").included).toEqual(["user-7"]);
    expect(checkOf(world, number, "Flag changes")).toMatchObject({ conclusion: "success", title: "7 changes applied" });
  });

  test("says of what was applied in LaunchDarkly before the merge that it was, and never applies or asks again", () => {
    expect(titlesAfter(1, APPLIED)).toEqual(APPLIED.map(() => "Applied before merge"));
    expect(titlesAfter(2, APPLIED)).toEqual(APPLIED.map(() => "Applied"));
    for (const after of [1, 2, 3]) expect(idsAfter(after, APPLIED)).toEqual(idsAfter(0, APPLIED));
    for (const change of changesOf(runs[1] as Run).slice(3, 6)) {
      expect(change).toMatchObject({ status: "completed", conclusion: "success" });
      expect(change.reason).toMatch(new RegExp(`^It was applied at .* by ${MEMBERS.carla}\\.$`));
    }
    expect(warned).toContain("✅ Applied before merge");
    expect(ledgers[0]).toEqual(idsAfter(0, APPLIED));
    expect(ledgers[2]?.filter((id) => idsAfter(0, APPLIED).includes(id))).toHaveLength(3);
  });

  test("asks anew beside a request whose mark was edited away, warns of that one and leaves it alone", () => {
    const { launchDarkly } = world;
    const stranger = ids[0]?.[UNMARKED] ?? "";
    expect(ids[1]?.[UNMARKED]).not.toBe(stranger);
    expect(titlesAfter(1, [UNMARKED])).toEqual(["0 of 1 approval"]);
    expect(warned).toContain("Somebody asked for a change of this segment in another approval request");
    expect(warned).toContain("Let one more in, said otherwise");
    expect(launchDarkly.request(stranger)).toMatchObject({ status: "pending", reviewStatus: "approved" });
    expect(ledgers[1]?.slice(3)).toEqual([ids[1]?.[UNMARKED]]);
    expect(launchDarkly.segment("storefront", "staging", "beta-testers").included).toEqual(["tester-1", "user-7"]);
    const touched = launchDarkly.writes().filter(({ path }) => path.includes(stranger));
    expect(touched).toEqual([]);
  });

  test("is still after that", async () => {
    expect(world.launchDarkly.requests().map(({ status }) => status)).toEqual([
      ...APPLIED.map(() => "completed"),
      "pending",
      ...[UNMARKED, ...DELETED].map(() => "completed"),
    ]);
    await expectStill(world, runs[3] as Run);
  });
});
