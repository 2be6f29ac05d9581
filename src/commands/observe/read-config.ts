import { Failure } from "../../core/model/failure.ts";
import type { Config } from "../../core/model/policy.ts";
import type { ChangedFile, PullRequest } from "../../core/model/pull-request.ts";
import type { ConfigFault } from "../../core/policy/config/parse-config.ts";
import { NO_CONFIG } from "../../core/policy/no-config.ts";
import type { RepositoryHost } from "../../ports/repository-host.ts";
import type { History, TipReader } from "./history.ts";
import { once } from "./once.ts";

/** What a repository says about the changes of one pull request, never from its head. */
export interface EffectiveConfig {
  /** Lists of globs; a change file matches one of each list. */
  readonly paths: readonly (readonly string[])[];
  /** Only pull requests into these branches request and apply. */
  readonly branches: readonly string[];
  /** True if the pull request itself edits the config. */
  readonly edited: boolean;
  /** What is wrong with the config that the pull request brings, as a sentence; told and nothing more. */
  readonly broken?: string;
  /** All configs that must allow a change: that of the base branch, then the one from before the pull request's own edits. */
  readonly configs: readonly Config[];
}

/** Where change files are looked for if nobody says. */
export const DEFAULT_PATHS = ["flags/**/*.{yml,yaml}"];

/** Where the config stands if nobody says; only there may it be absent. */
const DEFAULT_CONFIG = ".github/flag-gitops.yml";

/** Reads the config that holds for a pull request. */
export type ConfigReader = (
  pullRequest: PullRequest,
  changed: readonly ChangedFile[],
  history: History,
) => Promise<EffectiveConfig>;

/**
 * A reader that asks GitHub once for each commit. The config stands at the tip of the base branch, its `branches` at
 * that of the default branch. A pull request that edits it needs the config from before its edits to agree as well.
 */
export function createConfigReader(host: RepositoryHost, readTip: TipReader, path: string): ConfigReader {
  const read = once((commit: string) => readConfigAt(host, commit, path));
  return async ({ baseBranch, repository, headSha, state }, changed, history) => {
    const edited = changed.some((file) => file.path === path || file.previousPath === path);
    const main = await readTip(repository.defaultBranch).then(read);
    const base = baseBranch === repository.defaultBranch ? main : await readTip(baseBranch).then(read, configOfLost);
    const branchesOf = (config: Config) => config.branches ?? [repository.defaultBranch];
    const branches = branchesOf(main);
    const limited = edited && branches.includes(baseBranch);
    const before = limited ? await history.mergeBase().then(read) : undefined;
    const configs = before === undefined ? [base] : [base, before];
    const broken = limited && state === "open" ? await brokenBy(read(headSha)) : undefined;
    return {
      ...(broken === undefined ? {} : { broken }),
      paths: configs.map(({ paths }) => paths ?? DEFAULT_PATHS),
      branches: before === undefined ? branches : branches.filter((branch) => branchesOf(before).includes(branch)),
      edited,
      configs,
    };
  };
}

/** A base branch that is gone says nothing; any other failure stays one. */
function configOfLost(error: unknown): Config {
  if (error instanceof Failure && error.code === "base-branch-lost") return NO_CONFIG;
  throw error;
}

/** What the config of a head would be refused for once it is merged. */
async function brokenBy(reading: Promise<Config>): Promise<string | undefined> {
  try {
    await reading;
    return undefined;
  } catch (error) {
    if (error instanceof Failure && error.code === "invalid-config") return error.message;
    if (error instanceof Failure) return undefined;
    throw error;
  }
}

/** The config of a commit; throws a `Failure` for one that is not valid, or that is named and not there. */
export async function readConfigAt(host: RepositoryHost, commit: string, path: string): Promise<Config> {
  const text = await host.readFile(commit, path);
  if (text === undefined && path === DEFAULT_CONFIG) return NO_CONFIG;
  if (text === undefined) throw missing(path);
  const { parseConfig } = await import("../../core/policy/config/parse-config.ts");
  const reading = parseConfig(path, text);
  if (reading.ok) return reading.config;
  throw invalid(path, reading.faults);
}

/** A config that somebody named and that is not there may be one whose rules nobody wants to lose. */
function missing(path: string): Failure {
  const hint =
    "Add it to the base branch, or mend the input config of the workflow; until then nothing is requested or applied.";
  return new Failure("invalid-config", `There is no config ${JSON.stringify(path)}.`, { hint });
}

function invalid(path: string, [first, ...others]: readonly ConfigFault[]): Failure {
  const { line = 1, message = "It cannot be read.", hint = "" } = first ?? {};
  const more = others.length === 0 ? "" : `Then see to ${linesOf(others)}.`;
  const closed = "Mend it on the base branch; until then nothing is requested or applied.";
  return new Failure("invalid-config", `The config ${JSON.stringify(path)} is not valid: line ${line}: ${message}`, {
    hint: [hint, more, closed].filter((sentence) => sentence !== "").join(" "),
  });
}

const MOST_LINES = 5;

function linesOf(faults: readonly ConfigFault[]): string {
  const lines = [...new Set(faults.map(({ line }) => line))];
  const shown = lines.slice(0, MOST_LINES).join(", ");
  return `${lines.length === 1 ? "line" : "lines"} ${shown}${lines.length > MOST_LINES ? " and more" : ""}`;
}
