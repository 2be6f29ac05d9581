import { compareManaged } from "../../commands/drift/compare-managed.ts";
import { adoptFiles, reapplyFiles } from "../../commands/files/cure-drift.ts";
import { rememberingFlags } from "../../commands/files/remember-flags.ts";
import { validateFiles } from "../../commands/validate-files.ts";
import { LIMITS } from "../../core/parse/source.ts";
import { readChangeFiles } from "../../io/change-files.ts";
import { sha256 } from "../../io/sha256.ts";
import type { DriftArgs } from "../args/args.ts";
import { DISK } from "../disk.ts";
import { type DriftReport, driftCode, driftJson, driftParagraphs } from "../report/drift.ts";
import { connected } from "./connect.ts";
import type { Terminal } from "./terminal.ts";

/** Compares documents with what is live, and writes the cure into their files if one is asked for. */
export async function runDrift(args: DriftArgs, terminal: Terminal): Promise<number> {
  const readings = await readChangeFiles(args.paths, LIMITS.bytes);
  const validation = validateFiles(readings, sha256);
  const report = await connected(args, terminal.environment, async (world): Promise<DriftReport> => {
    const provider = rememberingFlags(world.provider);
    const { environments: places, failures } = await compareManaged(provider, validation.flags);
    const found = { validation, places, failures };
    if (args.cure === undefined) return found;
    const files = { readings, places, folder: DISK };
    const cured =
      args.cure === "adopt" ? await adoptFiles(files, provider, sha256) : await reapplyFiles(files, world.clock);
    return { ...found, cure: { by: args.cure, ...cured } };
  });
  if (args.json) terminal.printObject(driftJson(report));
  else terminal.print(driftParagraphs(report));
  return driftCode(report);
}
