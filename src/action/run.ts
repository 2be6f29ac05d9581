import { sync } from "../commands/sync.ts";
import { Failure } from "../core/model/failure.ts";
import { createRedactor } from "../io/redact.ts";
import { wire } from "../wire.ts";
import { createConsoleLog } from "./console-log.ts";
import { type Event, targetOf } from "./event.ts";
import { readInputs } from "./inputs.ts";
import { report } from "./report.ts";

/** One run of the action: inputs and event in, pull requests looked at, everything reported. */
export async function run(environment: NodeJS.ProcessEnv): Promise<void> {
  const inputs = readInputs(environment);
  const target = targetOf(await readEvent(environment), inputs.pullRequest);
  const secrets = [inputs.githubToken, inputs.launchDarklyToken].filter((secret) => secret !== "");
  const redact = createRedactor(secrets);
  const log = createConsoleLog((text) => process.stdout.write(text), redact);
  const world = await wire({ ...inputs, environment, log });
  try {
    const { command, paths, config, onUnapproved, dryRun } = inputs;
    const outcome = await sync(world, target, { command, paths, configPath: config, onUnapproved, dryRun });
    await report(outcome, onUnapproved, log, redact);
  } finally {
    await world.close();
  }
}

async function readEvent(environment: NodeJS.ProcessEnv): Promise<Event> {
  try {
    const { context } = await import("@actions/github");
    return { name: context.eventName, payload: context.payload, repositoryId: environment.GITHUB_REPOSITORY_ID };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const hint = "Run the action in a workflow of GitHub Actions.";
    throw new Failure("unreadable-event", "The event's payload is not JSON.", { hint });
  }
}
