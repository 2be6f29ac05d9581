import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { olderThanNeeded } from "../../src/cli/run/needed-node.ts";

test.each(["22.19.0", "22.20.1", "24.21.0", "26.0.0"])("Node.js %s can ask LaunchDarkly", (version) => {
  expect(olderThanNeeded(version)).toBeUndefined();
});

test.each(["20.19.2", "22.18.0", "18.0.0"])("Node.js %s is told what it lacks, and the way out", (version) => {
  expect(olderThanNeeded(version)).toBe(
    `This command needs Node.js 22.19 or newer; this is ${version}. Run it as \`npm run flag-gitops -- …\`, which brings its own on Linux x64.`,
  );
});

test("needs what the installed undici needs", () => {
  const { engines } = JSON.parse(readFileSync("node_modules/undici/package.json", "utf8")) as {
    readonly engines: { readonly node: string };
  };
  expect(olderThanNeeded(engines.node.replace(">=", ""))).toBeUndefined();
  expect(olderThanNeeded("22.18.0")).toContain(engines.node.replace(/^>=|\.0$/g, ""));
});
