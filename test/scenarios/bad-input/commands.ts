import type { ActionRun } from "../../harness/run-action.ts";

/** What a runner would take for its own commands in the log of a run. */
export function commandsOf({ stdout }: ActionRun): string[] {
  return stdout.split(/\r\n|\r|\n/).filter((line) => /^\s*::|##\[/.test(line));
}
