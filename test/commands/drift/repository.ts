import { matchesGlob } from "node:path";
import { type DriftOptions, type DriftOutcome, drift } from "../../../src/commands/drift/drift.ts";
import type { Flag, FlagConfiguration } from "../../../src/core/model/live/flag.ts";
import { sha256 } from "../../../src/io/sha256.ts";
import type { FlagsReading, Provider } from "../../../src/ports/provider.ts";
import type { Issue, RepositoryHost } from "../../../src/ports/repository-host.ts";
import { PRODUCTION } from "../../core/semantic-patch/checkout-flag.ts";
import { fakeHost } from "../fake-host.ts";

/** A repository in memory: the files of its default branch, and its open issues. */
export interface FakeRepository {
  readonly files: Record<string, string>;
  readonly open: Map<number, Issue>;
  /** What was said when an issue was closed, by its number. */
  readonly closed: Map<number, string>;
  /** The names of what was asked, in order. */
  readonly asked: string[];
  readonly host: RepositoryHost;
}

/** The login under which the fake repository takes issues. */
export const US = "github-actions[bot]";

/** A repository whose default branch is `trunk`. */
export function repositoryOf(files: Record<string, string>, more: Partial<RepositoryHost> = {}): FakeRepository {
  const open = new Map<number, Issue>();
  const closed = new Map<number, string>();
  const asked: string[] = [];
  const answers: Partial<RepositoryHost> = {
    readRepository: async () => ({ id: 7, name: "octo/flags", defaultBranch: "trunk" }),
    readBranchTip: async (branch) => (branch === "trunk" ? "t1" : undefined),
    readFile: async (_commit, path) => files[path],
    listFiles: async () => Object.keys(files),
    readTree: async (_commit, paths) => new Map(paths.map((path) => [path, { blob: path, regular: true }])),
    readBlobs: async (blobs) => new Map(blobs.map((blob) => [blob, { text: files[blob] ?? "" }])),
    readIdentity: async () => US,
    readIssues: async (author) => [...open.values()].filter((issue) => issue.author === author),
    readIssuesOfApps: async () => [...open.values()].filter(({ author }) => author.endsWith("[bot]")),
    createIssue: async (title, body) => {
      const issue = { number: open.size + closed.size + 1, author: US, title, body };
      open.set(issue.number, issue);
      return issue;
    },
    updateIssue: async (number, title, body) => {
      open.set(number, { ...(open.get(number) as Issue), title, body });
    },
    closeIssue: async (number, comment) => {
      open.delete(number);
      closed.set(number, comment);
    },
    ...more,
  };
  return { files, open, closed, asked, host: fakeHost(noted(answers, asked)) };
}

/** A LaunchDarkly that holds these flags, and has the environments "production" and "staging". */
export function launchDarklyOf(
  flags: readonly Flag[],
  more: Partial<Provider> = {},
): { provider: Provider; asked: string[] } {
  const asked: string[] = [];
  const answers: Partial<Provider> = {
    readFlags: async (project, keys, environments): Promise<FlagsReading> => {
      const candidates = ["production", "staging"];
      const gone = environments.find((key) => !candidates.includes(key));
      if (project !== "storefront") return { found: false, missing: "project", name: project, candidates: [] };
      if (gone !== undefined) return { found: false, missing: "environment", name: gone, candidates };
      return { found: true, flags: flags.filter(({ key }) => keys.includes(key)) };
    },
    readEdits: async () => [],
    readOutstandingRequests: async () => [],
    ...more,
  };
  return { provider: noted(answers, asked) as Provider, asked };
}

function noted<T extends object>(answers: T, asked: string[]): T {
  const wrapped = Object.entries(answers).map(([name, answer]) => [
    name,
    (...given: unknown[]) => {
      asked.push(name);
      return answer(...given);
    },
  ]);
  return Object.fromEntries(wrapped) as T;
}

/** A boolean flag that is off in production and staging, with what a test changes in production. */
export function flagOf(key: string, production: Partial<FlagConfiguration> = {}, more: Partial<Flag> = {}): Flag {
  const plain = {
    ...PRODUCTION,
    prerequisites: [],
    targets: [],
    rules: [],
    offVariation: "v-off",
    fallthrough: { variation: "v-on" },
  };
  return {
    project: "storefront",
    key,
    name: key,
    kind: "boolean",
    archived: false,
    variations: [
      { id: "v-on", value: true },
      { id: "v-off", value: false },
    ],
    configurations: { production: { ...plain, ...production }, staging: plain },
    ...more,
  };
}

/** What production has while an experiment runs on its fallthrough. */
export const EXPERIMENT: Partial<FlagConfiguration> = {
  fallthrough: {
    rollout: {
      weights: [
        { variation: "v-on", weight: 50_000 },
        { variation: "v-off", weight: 50_000 },
      ],
      experiment: true,
    },
  },
};

/** A document that says whether a flag is on. */
export function documentOf(flag: string, on: boolean, environment = "production", project = "storefront"): string {
  return `kind: Flag\nproject: ${project}\nflag: ${flag}\nenvironments:\n  ${environment}:\n    on: ${on}\n`;
}

/** One run that looks for drift. */
export function lookForDrift(
  { host }: FakeRepository,
  provider: Provider | undefined,
  more: Partial<DriftOptions> = {},
): Promise<DriftOutcome> {
  const world = {
    host,
    provider,
    clock: { now: () => 0, sleep: async () => {} },
    log: { info() {}, warn() {} },
    sha256,
    matchesGlob,
  };
  const options = { configPath: ".github/flag-gitops.yml", repositoryUrl: "https://github.com/octo/flags" };
  return drift(world, { ...options, ...more });
}
