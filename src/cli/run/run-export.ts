import { exportFlags } from "../../commands/files/export/export-flags.ts";
import type { ExportArgs } from "../args/args.ts";
import { DISK } from "../disk.ts";
import { createProgress } from "../progress.ts";
import { exportFails, exportLines } from "../report/exported.ts";
import { connected } from "./connect.ts";
import type { Terminal } from "./terminal.ts";

/** Writes live flags as files, and shows how far it is to somebody who looks. */
export async function runExport(args: ExportArgs, terminal: Terminal): Promise<number> {
  const progress = createProgress(terminal.screen, "flags");
  const exported = await connected(args, terminal.environment, async ({ provider }) => {
    try {
      return await exportFlags(provider, DISK, args, progress.update);
    } finally {
      progress.end();
    }
  });
  terminal.print([exportLines(exported, args).join("\n")]);
  return exportFails(exported) ? 1 : 0;
}
