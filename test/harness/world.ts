import { readFile } from "node:fs/promises";
import { type GitHub, startGitHub } from "../../emulators/github/github.ts";
import { type LaunchDarkly, startLaunchDarkly } from "../../emulators/launchdarkly/launchdarkly.ts";
import { DEFAULT_TOKENS, TOKENS } from "../../emulators/launchdarkly/seed.ts";
import type { Exchange } from "../../emulators/server.ts";
import type { JsonObject } from "../../src/core/model/json.ts";
import { leaksIn, sentBy } from "./canary.ts";
import { type ActionRun, runAction } from "./run-action.ts";

/** The job token of the emulated GitHub; like the tokens below it looks different in base64 and in a URL. */
export const JOB_TOKEN = "ghs_canary/job+0=";
/** The job token of the job that looks for drift. */
export const DRIFT_TOKEN = "ghs_canary/drift+00=";
/** The token of a GitHub App, given to the job that looks for drift. */
export const APP_TOKEN = "ghs_canary/app+000=";
/** LaunchDarkly's access token of the pull-request job. */
export const REQUESTER_TOKEN = "api-canary/requester+0=";
/** LaunchDarkly's access token of the merge job. */
export const APPLIER_TOKEN = "api-canary/applier+0=";

type LaunchDarklyOptions = NonNullable<Parameters<typeof startLaunchDarkly>[0]>;
type Inputs = Record<string, string>;

/** A run of the action that can be repeated: the same event, the same inputs, on whatever state there is by then. */
export interface Run extends ActionRun {
  again(): Promise<Run>;
}

/** GitHub and LaunchDarkly on loopback, and the built action between them. */
export interface EmulatedWorld {
  readonly github: GitHub;
  readonly launchDarkly: LaunchDarkly;
  /** Runs the action on an event of a pull request, as the pull-request job does. */
  onPullRequest(action: string, number: number, inputs?: Inputs): Promise<Run>;
  /** Runs the action on the push that a merge made, as the merge job does. */
  onPush(inputs?: Inputs): Promise<Run>;
  onSchedule(inputs?: Inputs): Promise<Run>;
  /** Runs the action by hand, as the merge job does. */
  onDispatch(inputs?: Inputs): Promise<Run>;
  /** Looks for drift on a schedule, as the drift job does. */
  onDrift(inputs?: Inputs): Promise<Run>;
  /** Runs the action with anything. Throws if a secret leaves it anywhere but in `Authorization`. */
  run(name: string, payload: unknown, inputs: Inputs, environment?: Record<string, string>): Promise<Run>;
  /** Requests other than GET that both services saw. */
  writes(): number;
  close(): Promise<void>;
}

/** Starts both servers with the default project and an empty repository. */
export async function startWorld(
  options: {
    readonly files?: Record<string, string>;
    readonly launchDarkly?: LaunchDarklyOptions;
    /** GitHub's clock, in Unix milliseconds. */
    readonly now?: () => number;
  } = {},
): Promise<EmulatedWorld> {
  const permissions = { contents: "read", "pull-requests": "write", checks: "write" } as const;
  const tokens = {
    [JOB_TOKEN]: { kind: "actions", permissions },
    [DRIFT_TOKEN]: { kind: "actions", permissions: { contents: "read", issues: "write" } },
    [APP_TOKEN]: { kind: "app", slug: "flag-bot", permissions: { contents: "read", issues: "write" } },
    ghs_read_only: { kind: "actions", permissions: { contents: "read", "pull-requests": "read", checks: "read" } },
    ghp_personal: { kind: "user", login: "ana", permissions: { ...permissions, contents: "write" } },
  } as const;
  const known = launchDarklyTokens(options.launchDarkly?.tokens);
  const [github, launchDarkly] = await Promise.all([
    startGitHub({
      tokens,
      files: { "README.md": "Flags", ...options.files },
      ...(options.now === undefined ? {} : { now: options.now }),
    }),
    startLaunchDarkly({ ...options.launchDarkly, tokens: known }),
  ]);
  const secrets = [...Object.keys(tokens), ...Object.keys(known), "canary-sdk-", "canary-mob-"];
  const run: EmulatedWorld["run"] = async (name, payload, inputs, environment = {}) => {
    const [toGitHub, toLaunchDarkly] = [github.log.length, launchDarkly.log.length];
    const done = await runAction({
      event: { name, payload },
      githubApi: github.url,
      inputs: { "github-token": JOB_TOKEN, "launchdarkly-base-uri": launchDarkly.url, ...inputs },
      environment,
    });
    expectLeastAction(launchDarkly.log.slice(toLaunchDarkly));
    expectNoLeak(done.sinks, [...github.log.slice(toGitHub), ...launchDarkly.log.slice(toLaunchDarkly)], secrets);
    return { ...done, again: () => run(name, payload, inputs, environment) };
  };
  const requester = { "launchdarkly-access-token": REQUESTER_TOKEN };
  const applier = { "launchdarkly-access-token": APPLIER_TOKEN };
  const drifting = { command: "drift", "github-token": DRIFT_TOKEN, "launchdarkly-access-token": REQUESTER_TOKEN };
  return {
    github,
    launchDarkly,
    run,
    onPullRequest: (action, number, inputs = {}) =>
      run("pull_request", github.event("pull_request", action, number), { ...requester, ...inputs }),
    onPush: (inputs = {}) => run("push", github.event("push"), { ...applier, ...inputs }),
    onSchedule: (inputs = {}) => run("schedule", github.event("schedule"), { ...applier, ...inputs }),
    onDrift: (inputs = {}) => run("schedule", github.event("schedule"), { ...drifting, ...inputs }),
    onDispatch: (inputs = {}) => run("workflow_dispatch", github.event("workflow_dispatch"), { ...applier, ...inputs }),
    writes: () => github.writes().length + launchDarkly.writes().length,
    close: async () => {
      await Promise.all([github.close(), launchDarkly.close()]);
    },
  };
}

/** The tokens that a test gives, else the default ones, and those of the two jobs, which may do the same as theirs. */
function launchDarklyTokens(given: LaunchDarklyOptions["tokens"] = {}): NonNullable<LaunchDarklyOptions["tokens"]> {
  const all = { ...DEFAULT_TOKENS, ...given };
  const { [TOKENS.requester]: requester, [TOKENS.applier]: applier } = all;
  if (requester === undefined || applier === undefined) throw new Error("Both jobs need a token.");
  return { [REQUESTER_TOKEN]: requester, [APPLIER_TOKEN]: applier, ...all };
}

const REQUESTS = "/api/v2/approval-requests";
const OF_FLAG = "/api/v2/projects/{project}/flags/{flag}/environments/{environment}";
const ACTIONS = [
  `POST ${OF_FLAG}/approval-requests`,
  `POST ${OF_FLAG}/approval-requests-flag-copy`,
  `POST ${REQUESTS}`,
  `DELETE ${REQUESTS}/{id}`,
  `POST ${REQUESTS}/{id}/apply`,
];

/** Whatever a run does: it never changes a flag itself, never reviews, never asks for what no route offers. */
function expectLeastAction(exchanges: readonly Exchange[]): void {
  for (const { method, route, path } of exchanges) {
    const known = method === "GET" ? route !== undefined : ACTIONS.includes(`${method} ${route}`);
    if (!known) throw new Error(`The run asked LaunchDarkly for ${method} ${path}, which it must never do.`);
  }
}

function expectNoLeak(sinks: string, exchanges: readonly Exchange[], secrets: readonly string[]): void {
  for (const [place, text] of [
    ["printed", sinks],
    ...exchanges.map((one) => ["sent", sentBy(one)] as const),
  ] as const) {
    const [leaked] = leaksIn(text, secrets);
    if (leaked !== undefined) throw new Error(`The secret ${leaked} was ${place}: ${text.slice(0, 2_000)}`);
  }
}

/** The `changes` output of a run. */
export function changesOf(run: ActionRun): JsonObject[] {
  return JSON.parse(run.outputs.changes ?? "[]") as JsonObject[];
}

/** The text of a file of the examples. */
export function example(path: string): Promise<string> {
  return readFile(new URL(`../../examples/${path}`, import.meta.url), "utf8");
}
