import { matchesGlob } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { World } from "./commands/world.ts";
import { Failure } from "./core/model/failure.ts";
import { createGitHub } from "./github/github.ts";
import { parseBaseUri } from "./io/base-uri.ts";
import { sha256 } from "./io/sha256.ts";
import { parseToken } from "./io/token.ts";
import type { Log } from "./ports/log.ts";
import { LAUNCHDARKLY_HOSTS } from "./providers/launchdarkly/address.ts";
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
  const clock = { now: () => Date.now(), sleep: (milliseconds: number) => sleep(milliseconds) };
  const shared = { clock, random: () => Math.random(), environment };
  const baseUri = parseBaseUri(wiring.launchDarklyBaseUri, LAUNCHDARKLY_HOSTS, wiring.allowedHosts);
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
