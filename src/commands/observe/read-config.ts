import { Failure } from "../../core/model/failure.ts";
import { isObject, type Json } from "../../core/model/json.ts";
import type { PullRequest } from "../../core/model/pull-request.ts";
import type { RepositoryHost } from "../../ports/repository-host.ts";

/** What a repository says about its flags, from the base branch only. */
export interface Config {
  /** Globs of change files. */
  readonly paths: readonly string[];
  /** Only pull requests into these branches request and apply. */
  readonly branches: readonly string[];
}

/** Where change files are looked for if nobody says. */
export const DEFAULT_PATHS = ["flags/**/*.{yml,yaml}"];

/** A reader that asks GitHub once for each branch. */
export function createConfigReader(host: RepositoryHost, path: string): (pullRequest: PullRequest) => Promise<Config> {
  const read = new Map<string, Promise<Partial<Config>>>();
  const readBranch = (branch: string) => {
    const known = read.get(branch) ?? host.readFile(branch, path).then((text) => parseConfig(path, text));
    read.set(branch, known);
    return known;
  };
  return async ({ baseBranch, repository }) => {
    const [base, main] = await Promise.all([readBranch(baseBranch), readBranch(repository.defaultBranch)]);
    return { paths: base.paths ?? DEFAULT_PATHS, branches: main.branches ?? [repository.defaultBranch] };
  };
}

async function parseConfig(path: string, text: string | undefined): Promise<Partial<Config>> {
  if (text === undefined) return {};
  const { parseSource } = await import("../../core/parse/parse-source.ts");
  const source = parseSource(path, text);
  const fault = source.diagnostics[0];
  if (fault !== undefined) throw invalid(path, `line ${source.placeOf(fault.where).line}: ${fault.message}`);
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
