import { comparePlan } from "../../commands/files/compare-plan.ts";
import { planFiles } from "../../commands/files/plan-files.ts";
import { validateFiles } from "../../commands/validate-files.ts";
import { LIMITS } from "../../core/parse/source.ts";
import { readChangeFiles } from "../../io/change-files.ts";
import { sha256 } from "../../io/sha256.ts";
import type { PlanArgs } from "../args/args.ts";
import { type Plan, planCode, planJson, planParagraphs } from "../report/plan.ts";
import { closingOfFaults, frames } from "../report/validation.ts";
import { connected } from "./connect.ts";
import type { Terminal } from "./terminal.ts";

/** Says what change files ask of LaunchDarkly as it is now; files with a fault are not planned at all. */
export async function runPlan(args: PlanArgs, terminal: Terminal): Promise<number> {
  const validation = validateFiles(await readChangeFiles(args.paths, LIMITS.bytes), sha256);
  if (validation.diagnostics.length > 0) {
    if (args.json) terminal.printObject(planJson({ validation, planned: [] }));
    else terminal.print([...frames(validation), closingOfFaults(validation)]);
    return 1;
  }
  const plan = await connected(args, terminal.environment, async ({ provider, previewer }): Promise<Plan> => {
    const planned = await planFiles(provider, validation.changes, sha256);
    if (!args.compare) return { validation, planned };
    return { validation, planned, compared: await comparePlan(previewer, planned) };
  });
  if (args.json) terminal.printObject(planJson(plan));
  else terminal.print(planParagraphs(plan));
  return planCode(plan);
}
