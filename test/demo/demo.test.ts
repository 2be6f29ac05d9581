import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { unmetRequirement } from "../../scripts/demo/requirements.ts";
import { runDemo } from "../../scripts/demo/run-demo.ts";
import { createScreen } from "../../scripts/demo/screen/screen.ts";
import { type EmulatedWorld, startWorld } from "../harness/world.ts";

const DEMO = fileURLToPath(new URL("../../scripts/demo.ts", import.meta.url));

let run: { code: number | null; stdout: string; stderr: string };

beforeAll(async () => {
  run = await spawnDemo();
}, 60_000);

test("shows a pull request with twelve changes, and an edit of one percentage while drift comes and goes", () => {
  const { code, stdout, stderr } = run;

  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout.match(/^\d+\. .*/gm)).toEqual([
    "1. GitHub and LaunchDarkly start on this machine",
    "2. Ana opens a pull request with the change files of examples/",
    "3. The action asks LaunchDarkly for an approval of each change, and comments on the pull request",
    "4. Ben reviews the approval requests in LaunchDarkly",
    "5. Ana merges, and the action applies what was approved, and only that",
    "6. LaunchDarkly before and after",
    "7. The action runs once more on the same push",
    "8. Ana writes down on main how search-ranking is to be",
    "9. Carla turns the flag off in LaunchDarkly by hand, and `command: drift` opens an issue",
    "10. Ana edits one percentage in a pull request: the action asks for one instruction",
    "11. Ben approves, Ana merges, and the action applies it; the flag stays off, as Carla left it",
    "12. Carla turns the flag on again, and the next run of `command: drift` closes the issue",
  ]);
  expect(stdout.match(/^ {3}[●✓✗–] Flag changes .*/gm)).toEqual([
    expect.stringMatching(/● Flag changes +0 of 12 changes approved/),
    expect.stringMatching(/✓ Flag changes +12 changes approved/),
    expect.stringMatching(/✓ Flag changes +11 changes applied, 1 scheduled/),
    expect.stringMatching(/✓ Flag changes +1 change approved/),
    expect.stringMatching(/✓ Flag changes +1 change applied/),
  ]);
  expect(stdout).toMatch(/^ {3}The comment\n {3}│ 0 of 12 flag changes approved\n/m);
  expect(stdout.match(/^ {3}│ .* {2}🟡 0 of 1 approval$/gm)).toHaveLength(13);
  expect(stdout.match(/^ {3}✓ Ben approves: .+$/gm)).toHaveLength(13);
  expect(stdout.match(/^ {3}✓ storefront\/.* {2}(Applied|Scheduled)$/gm)).toHaveLength(12);
  expect(stdout).toContain("All 12 are as their files ask, and nothing else of them has changed.");
  expect(stdout).toContain("nothing was written, neither to LaunchDarkly nor to GitHub.");
  expect(stdout.trimEnd().split("\n").at(-1)).toMatch(/^Next: .*README\.md/);
});

test.each([
  ["a flag that is turned off", "   express-shipping in production\n   - on: true\n   + on: false\n"],
  [
    "a new prerequisite",
    '   gift-cards in production\n     prerequisites:\n   +   { "key": "payments-v2", "variation": 0 }\n',
  ],
  [
    "a segment",
    '   -   { "values": ["acme"], "contextKind": "organization" }\n   +   { "values": ["acme", "globex"], "contextKind": "organization" }\n',
  ],
  [
    "a copy",
    '   delivery-slots in production\n   - fallthrough: { "variation": 0 }\n   + fallthrough: { "variation": 1 }\n     rules:\n   +   { "description": "Pilot cities", ',
  ],
  [
    "a new variation",
    '       { "name": "Moss", … }\n   +   { "value": { "primary": "#6b4fa0", "rounded": true }, "name": "Heather" }\n',
  ],
  [
    "a change that stays scheduled",
    "   max-basket-size in production\n     as before; LaunchDarkly carries the change out at 2035-01-08 08:00 UTC\n",
  ],
  [
    "two environments",
    "   payments-v2 in staging\n   - on: false\n   + on: true\n\n   payments-v2 in test\n   - on: false\n",
  ],
  [
    "the issue about drift",
    "   #2 Drift in storefront/production: 1 flag\n   │ LaunchDarkly is not as main says in 1 flag",
  ],
  ["what the issue offers", "   │   npx github:flag-gitops/flag-gitops#v1 drift --adopt --base-uri http://127.0.0.1:"],
  [
    "an edit of one percentage",
    "   -       rollout: { learned: 25%, classic: rest }\n   +       rollout: { learned: 50%, classic: rest }\n",
  ],
  ["its one instruction", '   │ - { "kind": "updateFallthroughVariationOrRollout", "rolloutWeights": {\n'],
  [
    "that the issue is closed",
    "   ✓ #2 Drift in storefront/production: 1 flag  Closed\n   │ LaunchDarkly is as git says",
  ],
  ["who is asked to review", "   │ To review: Ben, the team platform, the team checkout-owners\n"],
])("shows %s", (_, lines) => {
  expect(run.stdout).toContain(lines);
});

test("fits into 100 columns, without colours where it is not shown on a terminal", () => {
  const { stdout } = run;

  expect(stdout).not.toContain("\u001B");
  expect(stdout.split("\n").filter((line) => line.length > 100)).toEqual([]);
});

test.each<{ what: string; meddle: (world: EmulatedWorld) => EmulatedWorld; says: RegExp }>([
  {
    what: "LaunchDarkly refuses to apply",
    meddle: (world) => {
      const refusal = { status: 403, body: { code: "forbidden", message: "Forbidden" } };
      world.launchDarkly.faults.push({ method: "POST", path: /\/apply$/, times: 100, what: { answer: refusal } });
      return world;
    },
    says: /^The demo failed\. The action ended with exit code 1 and the result "failed" instead of 0 and "applied"\./m,
  },
  {
    what: "LaunchDarkly makes no approval request",
    meddle: (world) => {
      const refusal = { status: 403, body: { code: "forbidden", message: "Forbidden" } };
      world.launchDarkly.faults.push({
        method: "POST",
        path: /approval-requests/,
        times: 100,
        what: { answer: refusal },
      });
      return world;
    },
    says: /^The demo failed\. The action ended with exit code 1 and the result "failed" instead of 0 and "pending"\./m,
  },
  {
    what: "the action says that it applied, and a flag is as it was",
    meddle: (world) => ({
      ...world,
      onPush: async () => {
        const run = await world.onPush();
        world.launchDarkly.editFlag("storefront", "payments-v2", "production", [{ kind: "turnFlagOff" }]);
        return run;
      },
    }),
    says: /^The demo failed\. “payments-v2 in production” did not change as its file asks; LaunchDarkly now has$/m,
  },
  {
    what: "a flag changes before the merge",
    meddle: (world) => ({
      ...world,
      onSchedule: async () => {
        const run = await world.onSchedule();
        world.launchDarkly.editFlag("storefront", "gift-cards", "production", [{ kind: "turnFlagOff" }]);
        return run;
      },
    }),
    says: /^The demo failed\. “gift-cards in production” changed before the merge\.$/m,
  },
  {
    what: "LaunchDarkly carries out too early what it was to schedule",
    meddle: (world) => ({
      ...world,
      onPush: async () => {
        const run = await world.onPush();
        world.launchDarkly.passTime(Date.UTC(2035, 0, 9));
        return run;
      },
    }),
    says: /^The demo failed\. LaunchDarkly carried out 12 requests instead of 11\.$/m,
  },
])("ends with exit code 1 and a sentence when $what", async ({ meddle, says }) => {
  let shown = "";
  const screen = createScreen((text) => {
    shown += text;
  }, false);

  const code = await runDemo(async (options) => meddle(await startWorld(options)), screen);

  expect(code).toBe(1);
  expect(shown).toMatch(says);
  expect(shown).not.toContain("Next: ");
});

test.each([
  ["an old Node", "22.22.0", DEMO, /needs Node 24, and this is Node 22\.22\.0[\s\S]*npm ci/],
  ["a missing bundle", "24.0.0", "/nowhere/index.js", /dist\/index\.js is missing[\s\S]*npm run build/],
])("names the cure for %s", (_, node, bundle, says) => {
  expect(unmetRequirement(node, bundle)).toMatch(says);
});

test("shows colours where they are asked for", () => {
  let shown = "";
  const screen = createScreen((text) => {
    shown += text;
  }, true);

  screen.item("✓", "Flag changes", "good");

  expect(shown).toBe("   \u001B[32m✓\u001B[0m Flag changes\n");
});

function spawnDemo(): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, [DEMO], { stdio: ["ignore", "pipe", "pipe"] });
  const said = { stdout: "", stderr: "" };
  child.stdout.on("data", (chunk) => {
    said.stdout += chunk;
  });
  child.stderr.on("data", (chunk) => {
    said.stderr += chunk;
  });
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, ...said })));
}
