import { matchesGlob } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { World } from "./commands/world.ts";
import { Failure } from "./core/model/failure.ts";
import { createGitHub } from "./github/github.ts";
import { parseBaseUri } from "./io/base-uri.ts";
import { sha256 } from "./io/sha256.ts";
import { parseToken } from "./io/token.ts";
import type { Clock } from "./ports/clock.ts";
import type { Log } from "./ports/log.ts";
import type { Previewer } from "./ports/previewer.ts";
import type { Provider } from "./ports/provider.ts";
import { LAUNCHDARKLY_HOSTS } from "./providers/launchdarkly/address.ts";
import { createLaunchDarklyPreviewer } from "./providers/launchdarkly/previewer.ts";
import { createLaunchDarkly } from "./providers/launchdarkly/provider.ts";

/** What the adapters are made from. */
export interface Wiring {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly githubToken: string;
  readonly launchDarklyToken: string;
  readonly launchDarklyBaseUri: string;
  readonly allowedHosts: readonly string[];
  readonly log: Log;
}

/** Makes the world of a run; throws a `Failure` for a token or address that cannot be right, before any request. */
export async function wire(wiring: Wiring): Promise<World & { close(): Promise<void> }> {
  const { environment, log } = wiring;
  const shared = sharedBy(environment);
  const { clock } = shared;
  const baseUri = baseUriOf(wiring);
  const provider =
    wiring.launchDarklyToken === ""
      ? undefined
      : createLaunchDarkly({
          ...shared,
          baseUri,
          token: parseToken(wiring.launchDarklyToken, "launchdarkly-access-token"),
        });
  const token = parseToken(wiring.githubToken, "github-token");
  const apiUrl = apiUrlOf(environment);
  const host = await createGitHub({ ...shared, apiUrl, token, repository: repositoryOf(environment) });
  return { host, provider, clock, log, sha256, matchesGlob, close: async () => provider?.close() };
}

/** What the command line asks of the world besides files: LaunchDarkly, with its dry runs, and the time. */
export interface CommandLineWorld {
  readonly provider: Provider;
  readonly previewer: Previewer;
  readonly clock: Clock;
  close(): Promise<void>;
}

/** Makes the world of the command line; throws a `Failure` for a token or address that cannot be right, before any request. */
export function wireCommandLine(
  wiring: Pick<Wiring, "environment" | "launchDarklyToken" | "launchDarklyBaseUri" | "allowedHosts">,
): CommandLineWorld {
  const shared = sharedBy(wiring.environment);
  const token = parseToken(wiring.launchDarklyToken, "LAUNCHDARKLY_ACCESS_TOKEN");
  const options = { ...shared, baseUri: baseUriOf(wiring), token };
  const [provider, previewer] = [createLaunchDarkly(options), createLaunchDarklyPreviewer(options)];
  const close = async () => {
    await Promise.all([provider.close(), previewer.close()]);
  };
  return { provider, previewer, clock: shared.clock, close };
}

function sharedBy(environment: Wiring["environment"]) {
  const clock: Clock = { now: () => Date.now(), sleep: (milliseconds) => sleep(milliseconds) };
  return { clock, random: () => Math.random(), environment };
}

function baseUriOf(wiring: Pick<Wiring, "launchDarklyBaseUri" | "allowedHosts">): URL {
  return parseBaseUri(wiring.launchDarklyBaseUri, LAUNCHDARKLY_HOSTS, wiring.allowedHosts);
}

/** GitHub's API as the runner names it; GitHub Enterprise has a path in it. */
function apiUrlOf({ GITHUB_API_URL: given }: Wiring["environment"]): string {
  const text = given === undefined || given === "" ? "https://api.github.com" : given;
  if (URL.canParse(text) && /^https?:/.test(text)) return text.replace(/\/+$/, "");
  const hint = "Run the action in a workflow of GitHub Actions.";
  throw new Failure("invalid-address", `GITHUB_API_URL is ${JSON.stringify(text)}, which is no web address.`, { hint });
}

function repositoryOf({ GITHUB_REPOSITORY: name }: Wiring["environment"]): string {
  if (name !== undefined && /^[\w.-]+\/[\w.-]+$/.test(name)) return name;
  const hint = "Run the action in a workflow of GitHub Actions.";
  throw new Failure("no-repository", "GITHUB_REPOSITORY does not name a repository.", { hint });
}
