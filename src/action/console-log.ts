import { visible } from "../core/render/escape.ts";
import type { Log } from "../ports/log.ts";

/**
 * A log on stdout in which no line is a workflow command, however hostile its text: `redact` hides secrets, and what the
 * runner would take for a command (`::…` after white space, `##[` anywhere) is broken up.
 */
export function createConsoleLog(write: (text: string) => void, redact: (text: string) => string): Log {
  const print = (text: string) => {
    for (const line of redact(text).split("\n")) {
      const shown = visible(line).replaceAll("##[", "## [");
      write(`${shown.trimStart().startsWith("::") ? `| ${shown}` : shown}\n`);
    }
  };
  return { info: print, warn: (text) => print(`Note: ${text}`) };
}
