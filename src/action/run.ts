import { sync } from "../commands/sync.ts";
import type { Command, World } from "../commands/world.ts";
import { Failure } from "../core/model/failure.ts";
import { createRedactor } from "../io/redact.ts";
import { LAUNCHDARKLY_HOSTS } from "../providers/launchdarkly/address.ts";
import { wire } from "../wire.ts";
import { createConsoleLog } from "./console-log.ts";
import { type Event, requireSweep, targetOf } from "./event.ts";
import { type Inputs, readInputs } from "./inputs.ts";
import { report } from "./report.ts";

/** One run of the action: inputs and event in, pull requests or drift looked at, everything reported. */
export async function run(environment: NodeJS.ProcessEnv): Promise<void> {
  const inputs = readInputs(environment);
  const event = await readEvent(environment);
  const looks =
    inputs.command === "drift" ? lookForDrift(inputs, event) : lookAtPullRequests(inputs, inputs.command, event);
  const secrets = [inputs.githubToken, inputs.launchDarklyToken].filter((secret) => secret !== "");
  const redact = createRedactor(secrets);
  const log = createConsoleLog((text) => process.stdout.write(text), redact);
  const world = await wire({ ...inputs, environment, log });
  try {
    await looks(world, redact, environment);
  } finally {
    await world.close();
  }
}

/** What a run does with its world; an event that does not fit is refused before there is one. */
type Look = (world: World, redact: (text: string) => string, environment: NodeJS.ProcessEnv) => Promise<void>;

function lookAtPullRequests(inputs: Inputs, command: Command, event: Event): Look {
  const target = targetOf(event, inputs.pullRequest);
  const { paths, config: configPath, onUnapproved, dryRun } = inputs;
  return async (world, redact) => {
    const outcome = await sync(world, target, { command, paths, configPath, onUnapproved, dryRun });
    await report(outcome, onUnapproved, world.log, redact);
  };
}

function lookForDrift({ config: configPath, launchDarklyBaseUri }: Inputs, event: Event): Look {
  requireSweep(event);
  return async (world, redact, { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository }) => {
    const repositoryUrl = `${server || "https://github.com"}/${repository}`;
    const [{ drift }, { reportDrift }] = await Promise.all([
      import("../commands/drift/drift.ts"),
      import("./report-drift.ts"),
    ]);
    const { origin: baseUri } = new URL(launchDarklyBaseUri);
    const elsewhere = baseUri === `https://${LAUNCHDARKLY_HOSTS[0]}` ? {} : { baseUri };
    await reportDrift(await drift(world, { configPath, repositoryUrl, ...elsewhere }), world.log, redact);
  };
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
