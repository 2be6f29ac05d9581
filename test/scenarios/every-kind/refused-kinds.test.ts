import { existsSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openChange } from "../../harness/change-request.ts";
import { expectStill } from "../../harness/scenario.ts";
import { checkOf, stickyOf } from "../../harness/shown.ts";
import { changesOf, type EmulatedWorld, type Run, startWorld } from "../../harness/world.ts";
import { annotationOf, shownAnnotations } from "../bad-input/frames.ts";
import { ON_A_FLAG } from "./flag/flag-kinds.ts";
import { IN_ALL_ENVIRONMENTS } from "./project/project-kinds.ts";
import { ON_A_SEGMENT } from "./segment/segment-kinds.ts";

/** Every kind for which LaunchDarkly has no approval requests, as a file may write it. */
const REFUSED: readonly (readonly [kind: string, parameters?: string])[] = [
  ["addCustomProperties", "{ key: team, name: Team, values: [checkout] }"],
  ["addTags", "{ values: [checkout] }"],
  ["archiveFlag"],
  ["deleteFlag"],
  ["deprecateFlag"],
  ["makeFlagPermanent"],
  ["makeFlagTemporary"],
  ["removeCustomProperties", "{ key: team, values: [checkout] }"],
  ["removeMaintainer"],
  ["removeTags", "{ values: [checkout] }"],
  ["replaceCustomProperties", "{ key: team, name: Team, values: [] }"],
  ["restoreDeprecatedFlag"],
  ["restoreFlag"],
  ["turnOffClientSideAvailability", "{ value: usingMobileKey }"],
  ["turnOnClientSideAvailability", "{ value: usingEnvironmentId }"],
  ["updateDescription", "{ value: The checkout }"],
  ["updateMaintainerMember", "{ value: 507f1f77bcf86cd799439011 }"],
  ["updateMaintainerTeam", "{ value: checkout-owners }"],
  ["updateName", "{ value: Checkout }"],
];

const REFERENCE = new URL("../../../../shared/reference/launchdarkly-instructions.json", import.meta.url);

const HINT = "LaunchDarkly has no approval requests for lifecycle and flag settings: change them in LaunchDarkly.";
const HEADS: Readonly<Record<string, readonly string[]>> = {
  "flags/everywhere.yaml": ["kind: FlagChange", "project: storefront", "flag: gift-cards"],
  "flags/production.yaml": ["kind: FlagChange", "project: storefront", "flag: new-checkout", "environment: production"],
};

/** By change file, its lines. */
const FILES = Object.entries(HEADS).map(([path, head]) => {
  const written = REFUSED.map(
    ([kind, parameters]) => `  - ${kind}${parameters === undefined ? "" : `: ${parameters}`}`,
  );
  return [path, [...head, "description: Change what needs no approval", "instructions:", ...written]] as const;
});

const ROWS = FILES.flatMap(([path, lines]) =>
  REFUSED.map(([kind], index) => ({ path, kind, line: lines.length - REFUSED.length + index + 1 })),
);

let world: EmulatedWorld;
let number: number;
let run: Run;

beforeAll(async () => {
  world = await startWorld();
  number = openChange(world, Object.fromEntries(FILES.map(([path, lines]) => [path, `${lines.join("\n")}\n`])));
  run = await world.onPullRequest("opened", number);
}, 60_000);

afterAll(() => world.close());

describe("one pull request with every kind that cannot be approved", () => {
  test.each(ROWS)("is told so at $path:$line, of $kind", ({ path, kind, line }) => {
    const text = FILES.find(([one]) => one === path)?.[1][line - 1] ?? "";
    const frame = [
      `${path}:${line}:5: no-approval-route: Instruction "${kind}" cannot be approved.`,
      `${line} | ${text}`,
      `${" ".repeat(`${line} | `.length + 4)}${"^".repeat(kind.length)}`,
      HINT,
    ].join("\n");

    expect(run.stdout).toContain(`\n${frame}\n`);
    const there = shownAnnotations(world, number).filter((one) => one.path === path && one.start_line === line);
    expect(there).toEqual([annotationOf(frame)]);
    expect(stickyOf(world, number)?.body).toContain(`- \`${path}:${line}:5\` no-approval-route: `);
  });

  test("is invalid, asks LaunchDarkly for nothing, and is told the same once more without a write", async () => {
    expect(run.outputs).toMatchObject({ result: "invalid", pending: "0", approved: "0", applied: "0" });
    expect(run.code).toBe(1);
    expect(changesOf(run).filter(({ requestId }) => requestId !== "")).toEqual([]);
    expect(checkOf(world, number, "Flag changes")).toMatchObject({
      status: "completed",
      conclusion: "failure",
      title: `${ROWS.length} problems in 2 files`,
    });
    expect(world.launchDarkly.writes()).toEqual([]);
    await expectStill(world, run);
  });
});

describe("the instruction kinds of LaunchDarkly", () => {
  const named = (route: string, kinds: readonly string[]) => [...new Set(kinds)].map((kind) => `${route}: ${kind}`);
  const told = [
    ...named(
      "flag-environment",
      ON_A_FLAG.map(({ kind }) => kind),
    ),
    ...named(
      "generic-flag",
      IN_ALL_ENVIRONMENTS.map(({ kind }) => kind),
    ),
    ...named(
      "generic-segment",
      ON_A_SEGMENT.map(({ kind }) => kind),
    ),
    ...named(
      "none",
      REFUSED.map(([kind]) => kind),
    ),
  ];

  test("are each accepted with their effect, or refused with the reason: 30, 4, 26 and 19 make 79", () => {
    const count = (route: string) => told.filter((one) => one.startsWith(`${route}: `)).length;
    expect(["flag-environment", "generic-flag", "generic-segment", "none"].map(count)).toEqual([30, 4, 26, 19]);
    expect(told).toHaveLength(79);
  });

  test.skipIf(!existsSync(REFERENCE))("are those that are listed (skipped where ../shared is not at hand)", () => {
    const listed = JSON.parse(readFileSync(REFERENCE, "utf8")) as { kind: string; approvalRoute: string }[];
    const wanted = listed.map(({ approvalRoute, kind }) => `${approvalRoute}: ${kind}`);
    expect([...told].sort()).toEqual(wanted.sort());
  });
});
