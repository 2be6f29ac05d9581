import type { Command } from "../commands/world.ts";
import { Failure } from "../core/model/failure.ts";
import { OPTIONS, type OptionName } from "../options.ts";

/** The inputs of one run, decoded. */
export interface Inputs {
  readonly command: Command | "drift";
  readonly githubToken: string;
  /** Empty if none was given. */
  readonly launchDarklyToken: string;
  readonly launchDarklyBaseUri: string;
  readonly allowedHosts: readonly string[];
  readonly paths: readonly string[];
  readonly config: string;
  readonly pullRequest: number | undefined;
  readonly onUnapproved: "wait" | "fail";
  readonly dryRun: boolean;
}

const COMMANDS: readonly Inputs["command"][] = [
  "auto",
  "validate",
  "plan",
  "request",
  "status",
  "withdraw",
  "apply",
  "drift",
];

/** Decodes the inputs as the runner passes them, `INPUT_<NAME>`; throws a `Failure` for a value that means nothing. */
export function readInputs(environment: Readonly<Record<string, string | undefined>>): Inputs {
  const read = (name: OptionName) => {
    const given = (environment[`INPUT_${name.toUpperCase()}`] ?? "").trim();
    const known = OPTIONS.find((option) => option.name === name)?.default ?? "";
    return given !== "" || known.startsWith("$") ? given : known;
  };
  return {
    command: oneOf("command", read("command"), COMMANDS),
    githubToken: read("github-token"),
    launchDarklyToken: read("launchdarkly-access-token"),
    launchDarklyBaseUri: read("launchdarkly-base-uri"),
    allowedHosts: lines(read("allowed-hosts")),
    paths: globs(lines(read("paths")), read("command")),
    config: configPath(read("config")),
    pullRequest: pullRequest(read("pull-request")),
    onUnapproved: oneOf("on-unapproved", read("on-unapproved"), ["wait", "fail"]),
    dryRun: oneOf("dry-run", read("dry-run").toLowerCase(), ["true", "false"]) === "true",
  };
}

/** One spelling of one file: a change of the config is known by its path. */
function configPath(given: string): string {
  const path = given.replace(/^(?:\.\/)+/, "");
  const steps = path.split("/");
  if (!steps.some((step) => step === "" || step === "." || step === "..") && !path.includes("\\")) return path;
  const message = `The input config is ${JSON.stringify(given)}.`;
  throw new Failure("invalid-input", message, {
    hint: "Give a path from the root of the repository, without detours.",
  });
}

/** What git owns of flags must not depend on who asks: drift that one workflow overlooks would be told as gone. */
function globs(paths: string[], command: string): string[] {
  if (command !== "drift" || paths.length === 0) return paths;
  throw new Failure("invalid-input", "The input paths cannot be given to the command drift.", {
    hint: "Leave it out: drift looks at all files that `paths` in the config names.",
  });
}

function lines(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function oneOf<T extends string>(name: OptionName, given: string, known: readonly T[]): T {
  const found = known.find((value) => value === given);
  if (found !== undefined) return found;
  const message = `The input ${name} is ${JSON.stringify(given)}.`;
  throw new Failure("invalid-input", message, { hint: `Give one of ${known.join(", ")}.` });
}

function pullRequest(given: string): number | undefined {
  if (given === "") return undefined;
  if (/^#?[1-9][0-9]{0,9}$/.test(given)) return Number(given.replace("#", ""));
  const message = `The input pull-request is ${JSON.stringify(given)}.`;
  throw new Failure("invalid-input", message, { hint: "Give the number of a pull request." });
}
