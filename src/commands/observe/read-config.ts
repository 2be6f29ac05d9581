import { Failure } from "../../core/model/failure.ts";
import { isObject, type Json } from "../../core/model/json.ts";
import type { ChangedFile, PullRequest } from "../../core/model/pull-request.ts";
import type { RepositoryHost } from "../../ports/repository-host.ts";
import type { History, TipReader } from "./history.ts";

/** What a repository says about its flags, from the base branch only. */
export interface Config {
  /** Lists of globs; a change file matches one of each list. */
  readonly paths: readonly (readonly string[])[];
  /** Only pull requests into these branches request and apply. */
  readonly branches: readonly string[];
  /** True if the pull request itself edits the config. */
  readonly edited: boolean;
}

/** Where change files are looked for if nobody says. */
export const DEFAULT_PATHS = ["flags/**/*.{yml,yaml}"];

/** Reads the config that holds for a pull request. */
export type ConfigReader = (
  pullRequest: PullRequest,
  changed: readonly ChangedFile[],
  history: History,
) => Promise<Config>;

/**
 * A reader that asks GitHub once for each commit. The config stands at the tip of the base branch, its `branches` at
 * that of the default branch. A pull request that edits it needs the config from before its edits to agree as well.
 */
export function createConfigReader(host: RepositoryHost, readTip: TipReader, path: string): ConfigReader {
  const readings = new Map<string, Promise<Settings>>();
  const read = (commit: string) => {
    const known = readings.get(commit) ?? host.readFile(commit, path).then((text) => parseConfig(path, text));
    readings.set(commit, known);
    return known;
  };
  return async ({ baseBranch, repository }, changed, history) => {
    const edited = changed.some((file) => file.path === path || file.previousPath === path);
    const main = await readTip(repository.defaultBranch).then(read);
    const base = baseBranch === repository.defaultBranch ? main : await readTip(baseBranch).then(read, settingsOfLost);
    const branches = main.branches ?? [repository.defaultBranch];
    if (!edited || !branches.includes(baseBranch)) return { paths: [base.paths ?? DEFAULT_PATHS], branches, edited };
    const before = await history.mergeBase().then(read);
    const allowedBefore = before.branches ?? [repository.defaultBranch];
    return {
      paths: [base.paths ?? DEFAULT_PATHS, before.paths ?? DEFAULT_PATHS],
      branches: branches.filter((branch) => allowedBefore.includes(branch)),
      edited,
    };
  };
}

/** A base branch that is gone says nothing; any other failure stays one. */
function settingsOfLost(error: unknown): Settings {
  if (error instanceof Failure && error.code === "base-branch-lost") return {};
  throw error;
}

type Settings = { readonly paths?: readonly string[]; readonly branches?: readonly string[] };

async function parseConfig(path: string, text: string | undefined): Promise<Settings> {
  if (text === undefined) return {};
  const { parseSource } = await import("../../core/parse/parse-source.ts");
  const source = parseSource(path, text);
  if (source.diagnostics[0]?.code === "empty-file") throw invalid(path, "it is empty; delete it to use the defaults");
  const fault = source.diagnostics[0];
  if (fault !== undefined)
    throw invalid(path, `line ${source.placeOf(fault.where).line}: ${fault.message.replace(/\.$/, "")}`);
  const value = source.documents[0]?.value;
  if (!isObject(value)) throw invalid(path, "it is not a mapping");
  const unknown = Object.keys(value).find((key) => key !== "paths" && key !== "branches");
  if (unknown !== undefined) throw invalid(path, `the key ${JSON.stringify(unknown)} is not known`);
  return {
    ...(value.paths === undefined ? {} : { paths: texts(path, "paths", value.paths) }),
    ...(value.branches === undefined ? {} : { branches: texts(path, "branches", value.branches) }),
  };
}

function texts(path: string, key: string, value: Json): string[] {
  const good = Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === "string" && one !== "");
  if (!good) throw invalid(path, `${key} is not a list of texts`);
  return value as string[];
}

function invalid(path: string, why: string): Failure {
  const hint = "Mend it on the base branch; until then nothing is requested or applied.";
  return new Failure("invalid-config", `The config ${JSON.stringify(path)} is not valid: ${why}.`, { hint });
}
