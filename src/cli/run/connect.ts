import { Failure } from "../../core/model/failure.ts";
import { LAUNCHDARKLY_HOSTS } from "../../providers/launchdarkly/address.ts";
import { type CommandLineWorld, wireCommandLine } from "../../wire.ts";
import type { Address } from "../args/args.ts";
import { TOKEN_VARIABLE } from "../args/commands.ts";

/** Runs something with LaunchDarkly as the options and the environment name it, and drops the connections at its end. */
export async function connected<T>(
  { baseUri, allowedHosts }: Address,
  environment: Readonly<Record<string, string | undefined>>,
  run: (world: CommandLineWorld) => Promise<T>,
): Promise<T> {
  const launchDarklyToken = (environment[TOKEN_VARIABLE] ?? "").trim();
  if (launchDarklyToken === "") {
    const hint = "Set it to an API access token; one that may view the project is enough.";
    throw new Failure("missing-token", `The environment variable ${TOKEN_VARIABLE} is not set.`, { hint });
  }
  const given = baseUri ?? (environment.LAUNCHDARKLY_BASE_URI || `https://${LAUNCHDARKLY_HOSTS[0]}`);
  const world = wired({ environment, launchDarklyToken, launchDarklyBaseUri: given, allowedHosts });
  try {
    return await run(world);
  } finally {
    await world.close();
  }
}

function wired(wiring: Parameters<typeof wireCommandLine>[0]): CommandLineWorld {
  try {
    return wireCommandLine(wiring);
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== "host-not-allowed") throw error;
    const hint = "If it is right, name it with the option --allowed-host.";
    throw new Failure(error.code, error.message, { hint, cause: error });
  }
}
