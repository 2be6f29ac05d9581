import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unreadableBase } from "../../src/commands/observe/desired/unreadable-base.ts";
import { observeResources } from "../../src/commands/observe/live/observe-resources.ts";
import type { Looking } from "../../src/commands/observe/live/rules.ts";
import { validateFiles } from "../../src/commands/validate-files.ts";
import type { World } from "../../src/commands/world.ts";
import { changesOfEdit, type Edit } from "../../src/core/desired/intent/changes-of-edit.ts";
import type { DesiredFlag } from "../../src/core/model/change/desired-flag.ts";
import type { Diagnostic } from "../../src/core/model/diagnostic.ts";
import type { Json, JsonObject } from "../../src/core/model/json.ts";
import type { PullRequest } from "../../src/core/model/pull-request.ts";
import { parseSource } from "../../src/core/parse/parse-source.ts";
import { LIMITS } from "../../src/core/parse/source.ts";
import { parseConfig } from "../../src/core/policy/config/parse-config.ts";
import { codeFrame } from "../../src/core/render/code-frame.ts";
import { validateSource } from "../../src/core/validate/validate-source.ts";
import { readChangeFiles } from "../../src/io/change-files.ts";
import type { Missing, Provider } from "../../src/ports/provider.ts";
import { readFlag } from "../../src/providers/launchdarkly/json/flag-json.ts";
import { readMembers } from "../../src/providers/launchdarkly/json/member-json.ts";
import { readSegment } from "../../src/providers/launchdarkly/json/segment-json.ts";
import { readEnvironmentSettings } from "../../src/providers/launchdarkly/json/settings-json.ts";

const CASES = import.meta.dirname;
const FILE = "change.yaml";
const BASE = new URL("https://app.launchdarkly.com");
const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("base64url");

/** What became of a case: the code frames of its diagnostics, or the instructions that its changes compile to. */
export type Told =
  | { readonly expected: "expected.txt"; readonly diagnostics: readonly Diagnostic[]; readonly frames: string }
  | { readonly expected: "expected.json"; readonly instructions: Json };

/** The names of all cases: one folder each. */
export function caseNames(): string[] {
  const entries = readdirSync(CASES, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

/** The path of a file of a case. */
export function pathIn(name: string, file: string): string {
  return join(CASES, name, file);
}

/** Reads the change file of a case as the command line does, then compiles it against its flags, where it has some. */
export async function tell(name: string): Promise<Told> {
  const readings = await readChangeFiles([pathIn(name, FILE)], LIMITS.bytes);
  const { diagnostics, sources } = validateFiles(
    readings.map((reading) => ({ ...reading, path: FILE })),
    sha256,
  );
  const framed = (found: readonly Diagnostic[]): Told => ({
    expected: "expected.txt",
    diagnostics: found,
    frames: `${found.map((one) => codeFrame(one, sources.get(one.file))).join("\n\n")}\n`,
  });
  const source = sources.get(FILE);
  if (diagnostics.length > 0 || source === undefined) return framed(diagnostics);
  const { changes, flags } = validateSource(source, sha256);
  const edits = flags.map((flag) => editOf(name, flag));
  const unclear = edits.flatMap((edit) => edit.diagnostics);
  if (unclear.length > 0) return framed(unclear);
  const asked = [...changes, ...edits.flatMap((edit) => edit.changes)];
  const wanted = asked.map((change) => ({ resource: change.resource, change, onBase: false }));
  const { observed } = await observeResources({ sha256 } as World, providerOf(name), lookingAt(name), wanted);
  for (const { failure } of observed) if (failure !== undefined) throw failure;
  const unknown = observed.flatMap((one) => one.diagnostics);
  if (unknown.length > 0) return framed(unknown);
  const compiled = observed.map((one) => one.compiled?.instructions ?? null);
  return { expected: "expected.json", instructions: compiled as unknown as Json };
}

/** What the edit of a document asks for, compared with the one of the same flag at the merge base, where the case has one. */
function editOf(name: string, flag: DesiredFlag): Edit {
  const path = pathIn(name, "before.yaml");
  if (!existsSync(path)) return changesOfEdit(undefined, flag, sha256);
  const source = parseSource("before.yaml", readFileSync(path, "utf8"));
  const { flags, diagnostics } = validateSource(source, sha256);
  const before = flags.find((one) => one.flag === flag.flag && one.project === flag.project);
  const held = { diagnostics, sources: new Map([[source.path, source]]) };
  const unread = before === undefined ? unreadableBase(flag, held) : [];
  return unread.length > 0 ? { changes: [], diagnostics: unread } : changesOfEdit(before, flag, sha256);
}

/** A pull request on which nothing was said yet, in a repository with the config of the case, where it has one. */
function lookingAt(name: string): Looking {
  const configPath = ".github/flag-gitops.yml";
  const config = pathIn(name, "config.yml");
  const reading = existsSync(config) ? parseConfig(configPath, readFileSync(config, "utf8")) : undefined;
  if (reading?.ok === false) throw new Error(`The config of ${name} is not valid: ${JSON.stringify(reading.faults)}`);
  const configs = reading === undefined ? [] : [reading.config];
  return {
    pullRequest: { state: "open" } as PullRequest,
    history: {} as Looking["history"],
    rules: { configs, configPath, baseBranch: "main", now: Date.UTC(2026, 0, 1) },
    echoes: new Map(),
    settled: new Set(),
    readWritten: async () => Date.UTC(2025, 11, 1, 9, 30),
  };
}

/** LaunchDarkly as the files of a case have it: one project, one environment or those of its flag, no requests. */
function providerOf(name: string): Provider {
  const flags = ["flag.json", "prerequisite.json"].flatMap((file) => read(name, file));
  const segments = read(name, "segment.json");
  const account = accountOf(flags[0], segments[0]);
  const refused = () => Promise.reject(new Error("A case only reads."));
  return {
    name: "launchdarkly",
    readFlag: async (project, key, environments) => {
      const missing = missingOf(account, project, environments === "all" ? [] : environments);
      const body = flags.find((flag) => flag.key === key);
      if (missing !== undefined) return missing;
      if (body === undefined) return { found: false, missing: "flag", name: key, candidates: [] };
      return { found: true, flag: readFlag({ at: "", value: body }, project, key, environments, BASE) };
    },
    readFlags: refused,
    readEnvironments: refused,
    readEdits: refused,
    readSegment: async (project, environment, segment) => {
      const missing = missingOf(account, project, [environment]);
      const body = segments.find(({ key }) => key === segment);
      if (missing !== undefined) return missing;
      if (body === undefined) return { found: false, missing: "segment", name: segment, candidates: [] };
      const resource = { provider: "launchdarkly", project, environment, segment } as const;
      return { found: true, segment: readSegment({ at: "", value: body }, resource, BASE) };
    },
    readApprovalSettings: async (resource) => {
      const settings = read(name, "environment.json").map((value) =>
        readEnvironmentSettings({ at: "", value }, resource),
      );
      return settings[0];
    },
    readMembers: async (emails) =>
      read(name, "members.json")
        .flatMap((value) => readMembers({ at: "", value }))
        .filter(({ email }) => emails.includes(email)),
    readRequests: async () => [],
    readRequest: refused,
    readOutstandingRequests: refused,
    createRequest: refused,
    withdrawRequest: refused,
    applyRequest: refused,
  };
}

/** What a file of a case holds, if it has that file. */
function read(name: string, file: string): JsonObject[] {
  return existsSync(pathIn(name, file)) ? [JSON.parse(readFileSync(pathIn(name, file), "utf8")) as JsonObject] : [];
}

interface Account {
  readonly project: string;
  readonly environments: readonly string[];
}

/** The project and environments of a case, as the address of its flag or segment names them. */
function accountOf(flag: JsonObject | undefined, segment: JsonObject | undefined): Account {
  const { self } = ((flag ?? segment)?._links ?? {}) as { self?: { href: string } };
  const [project = "", environment = ""] = self?.href.split("/").slice(4) ?? [];
  return { project, environments: flag === undefined ? [environment] : Object.keys(flag.environments as JsonObject) };
}

function missingOf(account: Account, project: string, environments: readonly string[]): Missing | undefined {
  if (account.project !== project) return { found: false, missing: "project", name: project, candidates: [] };
  const unknown = environments.find((environment) => !account.environments.includes(environment));
  if (unknown === undefined) return undefined;
  return { found: false, missing: "environment", name: unknown, candidates: account.environments };
}
