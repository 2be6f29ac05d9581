import type { DriftArgs, ExportArgs, PlanArgs } from "../args/args.ts";
import type { Terminal } from "./terminal.ts";

/** Runs a command that asks LaunchDarkly; its exit code. Each command loads only what it needs. */
export async function start(args: DriftArgs | ExportArgs | PlanArgs, terminal: Terminal): Promise<number> {
  if (args.command === "plan") return (await import("./run-plan.ts")).runPlan(args, terminal);
  if (args.command === "export") return (await import("./run-export.ts")).runExport(args, terminal);
  return (await import("./run-drift.ts")).runDrift(args, terminal);
}
