import { readFile } from "node:fs/promises";
import { type GitHub, startGitHub } from "../../emulators/github/github.ts";
import { type LaunchDarkly, startLaunchDarkly } from "../../emulators/launchdarkly/launchdarkly.ts";
import { TOKENS } from "../../emulators/launchdarkly/seed.ts";
import type { JsonObject } from "../../src/core/model/json.ts";
import { type ActionRun, runAction } from "./run-action.ts";

/** The job tokens of the emulated GitHub. */
export const JOB_TOKEN = "ghs_job";

type LaunchDarklyOptions = NonNullable<Parameters<typeof startLaunchDarkly>[0]>;

/** GitHub and LaunchDarkly on loopback, and the built action between them. */
export interface EmulatedWorld {
  readonly github: GitHub;
  readonly launchDarkly: LaunchDarkly;
  /** Runs the action on an event of a pull request, as the pull-request job does. */
  onPullRequest(action: string, number: number, inputs?: Record<string, string>): Promise<ActionRun>;
  /** Runs the action on the push that a merge made, as the merge job does. */
  onPush(inputs?: Record<string, string>): Promise<ActionRun>;
  onSchedule(inputs?: Record<string, string>): Promise<ActionRun>;
  /** Runs the action with anything. */
  run(
    name: string,
    payload: unknown,
    inputs: Record<string, string>,
    environment?: Record<string, string>,
  ): Promise<ActionRun>;
  /** Requests other than GET that both services saw. */
  writes(): number;
  close(): Promise<void>;
}

/** Starts both servers with the default project and an empty repository. */
export async function startWorld(
  options: { readonly files?: Record<string, string>; readonly launchDarkly?: LaunchDarklyOptions } = {},
): Promise<EmulatedWorld> {
  const permissions = { contents: "read", "pull-requests": "write", checks: "write" } as const;
  const tokens = {
    [JOB_TOKEN]: { kind: "actions", permissions },
    ghs_read_only: { kind: "actions", permissions: { contents: "read", "pull-requests": "read", checks: "read" } },
    ghp_personal: { kind: "user", login: "ana", permissions: { ...permissions, contents: "write" } },
  } as const;
  const [github, launchDarkly] = await Promise.all([
    startGitHub({ tokens, files: { "README.md": "Flags", ...options.files } }),
    startLaunchDarkly(options.launchDarkly ?? {}),
  ]);
  const run: EmulatedWorld["run"] = (name, payload, inputs, environment = {}) =>
    runAction({
      event: { name, payload },
      githubApi: github.url,
      inputs: { "github-token": JOB_TOKEN, "launchdarkly-base-uri": launchDarkly.url, ...inputs },
      environment,
    });
  const requester = { "launchdarkly-access-token": TOKENS.requester };
  const applier = { "launchdarkly-access-token": TOKENS.applier };
  return {
    github,
    launchDarkly,
    run,
    onPullRequest: (action, number, inputs = {}) =>
      run("pull_request", github.event("pull_request", action, number), { ...requester, ...inputs }),
    onPush: (inputs = {}) => run("push", github.event("push"), { ...applier, ...inputs }),
    onSchedule: (inputs = {}) => run("schedule", github.event("schedule"), { ...applier, ...inputs }),
    writes: () => github.writes().length + launchDarkly.writes().length,
    close: async () => {
      await Promise.all([github.close(), launchDarkly.close()]);
    },
  };
}

/** The `changes` output of a run. */
export function changesOf(run: ActionRun): JsonObject[] {
  return JSON.parse(run.outputs.changes ?? "[]") as JsonObject[];
}

/** The text of a file of the examples. */
export function example(path: string): Promise<string> {
  return readFile(new URL(`../../examples/${path}`, import.meta.url), "utf8");
}
