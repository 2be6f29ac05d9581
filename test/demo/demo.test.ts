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

test("shows one pull request from its first commit to six changed flags, within a minute", () => {
  const { code, stdout, stderr } = run;

  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout.match(/^\d\. .*/gm)).toEqual([
    "1. GitHub and LaunchDarkly start on this machine",
    "2. Ana opens a pull request with the change files of examples/",
    "3. The action runs on the event “pull_request”, “opened”",
    "4. Ben reviews the approval requests in LaunchDarkly",
    "5. Ana merges, and the action runs on the event “push”",
    "6. The flags in LaunchDarkly, before and after",
    "7. The action runs once more on the same push",
  ]);
  expect(stdout.match(/^ {3}[●✓✗–] Flag changes .*/gm)).toEqual([
    expect.stringMatching(/● Flag changes +0 of 6 changes approved/),
    expect.stringMatching(/✓ Flag changes +6 changes approved/),
    expect.stringMatching(/✓ Flag changes +6 changes applied/),
  ]);
  expect(stdout).toMatch(
    /^ {3}The comment\n {3}│ 0 of 6 flag changes approved\n {3}│\n {3}│ Review the requests in LaunchDarkly\. /m,
  );
  expect(stdout.match(/^ {3}│ .* {2}🟡 0 of 1 approval$/gm)).toHaveLength(6);
  expect(stdout).toContain(
    "   │ A commit that changes an instruction needs new approvals; any other commit keeps them.\n",
  );
  expect(stdout.match(/^ {3}✓ Ben approves\.$/gm)).toHaveLength(6);
  expect(stdout).toContain("   express-shipping\n   - on: true\n   + on: false\n");
  expect(stdout).toContain('   gift-cards\n     prerequisites:\n   +   { "key": "payments-v2", "variation": 0 }\n');
  expect(stdout).toContain("All 6 flags are as their files ask, and nothing else of them has changed.");
  expect(stdout).toContain("nothing was written, neither to LaunchDarkly nor to GitHub.");
  expect(stdout.trimEnd().split("\n").at(-1)).toMatch(/^Next: .*README\.md/);
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
    says: /^The demo failed\. The flag "payments-v2" did not change as its file asks; LaunchDarkly now has$/m,
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
    says: /^The demo failed\. The flag "gift-cards" changed before the merge\.$/m,
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
