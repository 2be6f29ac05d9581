import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const OLDEST_NODE = 24;
const BUNDLE = fileURLToPath(new URL("../../dist/index.js", import.meta.url));

/** What keeps the demo from starting, with the cure, or undefined if nothing does. */
export function unmetRequirement(node = process.versions.node, bundle = BUNDLE): string | undefined {
  if (Number.parseInt(node, 10) < OLDEST_NODE) {
    return [
      `The demo needs Node ${OLDEST_NODE}, and this is Node ${node}.`,
      `On Linux x64, \`npm ci && npm run demo\` brings Node ${OLDEST_NODE} along; elsewhere install it from https://nodejs.org.`,
    ].join("\n");
  }
  if (!existsSync(bundle)) return "The action is not built: dist/index.js is missing.\nRun `npm run build` first.";
  return undefined;
}
