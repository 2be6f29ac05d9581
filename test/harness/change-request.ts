import type { Files } from "../../emulators/github/people/commits.ts";
import { STOREFRONT } from "../../emulators/launchdarkly/seed.ts";
import type { EnvironmentSeed, ProjectSeed } from "../../emulators/launchdarkly/seeds/seed-project.ts";
import type { EmulatedWorld } from "./world.ts";

/** What a change file of the tests says; each instruction is a line of YAML. */
export interface ChangeText {
  readonly flag: string;
  /** Default: production. */
  readonly environment?: string;
  readonly description?: string;
  readonly ticket?: string;
  readonly instructions: readonly string[];
}

/** The YAML of one change of the project `storefront`. */
export function changeFile({
  flag,
  environment = "production",
  description,
  ticket,
  instructions,
}: ChangeText): string {
  return [
    "kind: FlagChange",
    "project: storefront",
    `flag: ${flag}`,
    `environment: ${environment}`,
    `description: ${description ?? `Change ${flag}`}`,
    ...(ticket === undefined ? [] : [`ticket: ${ticket}`]),
    "instructions:",
    ...instructions.map((instruction) => `  - ${instruction}`),
    "",
  ].join("\n");
}

/** Commits files to a new branch, opens a pull request from it and returns its number. */
export function openChange(
  { github }: EmulatedWorld,
  files: Files,
  options: {
    readonly head?: string;
    readonly base?: string;
    readonly title?: string;
    readonly draft?: boolean;
    readonly author?: string;
    /** The owner of the fork that the branch is in. */
    readonly fork?: string;
  } = {},
): number {
  const { head = "feature", fork, author } = options;
  const branch = fork === undefined ? head : `${fork}:${head}`;
  github.branch(branch, options.base);
  const by = author ?? fork;
  github.commit(branch, files, by === undefined ? {} : { author: by });
  return github.openPullRequest({ title: "Change flags", ...options, head });
}

/** The default project, whose production environment asks this of approvals, with further flags. */
export function storefront(
  approvals: EnvironmentSeed["approvals"] = {},
  flags: ProjectSeed["flags"] = [],
): ProjectSeed {
  const environments = STOREFRONT.environments.map((one) =>
    one.key === "production" ? { ...one, approvals: { ...one.approvals, ...approvals } } : one,
  );
  return { ...STOREFRONT, environments, flags: [...STOREFRONT.flags, ...flags] };
}
