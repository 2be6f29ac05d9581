import { createHash } from "node:crypto";
import { type Desired, readDesired } from "../../../../src/commands/observe/desired/read-desired.ts";
import type { World } from "../../../../src/commands/world.ts";
import type { Stage } from "../../../../src/core/decide/observed.ts";
import { resourceName } from "../../../../src/core/model/change/change.ts";
import type { ChangedFile } from "../../../../src/core/model/pull-request.ts";
import type { RepositoryHost } from "../../../../src/ports/repository-host.ts";
import { fakeHost } from "../../fake-host.ts";

/** Files by path. */
export type Files = Readonly<Record<string, string>>;

/** What the commits of a pull request hold: the base branch now, before, where it began, and what it makes of it. */
export interface Commits {
  readonly mergeBase?: Files;
  readonly before?: Files;
  readonly head: Files;
  readonly tip?: Files;
}

/** A document that says how a flag should be, with this share of the traffic in production. */
export function flag(share: number, more = "", key = "new-checkout"): string {
  return `kind: Flag
project: storefront
flag: ${key}
environments:
  production:
    on: true
    fallthrough: { rollout: { treatment: ${share}%, control: rest } }
${more}`;
}

export const STAGING = "  staging: { on: true }\n";

/** A change of the same flag in an environment, as instructions. */
export function instructions(environment = "production"): string {
  return `kind: FlagChange
project: storefront
flag: new-checkout
environment: ${environment}
description: Turn it on
instructions: [turnFlagOn]
`;
}

/** What is read of a pull request, in words, and what GitHub was asked for. */
export interface Reading {
  readonly desired: Desired;
  /** `production fallthrough: 10% → 25%`, one a change. */
  readonly changes: readonly string[];
  /** `path:document code`, in order. */
  readonly diagnostics: readonly string[];
  readonly onBase: readonly string[];
  readonly asked: readonly string[];
}

/** Reads what a pull request asks for that changes these files. */
export async function readingOf(
  commits: Commits,
  changed: readonly ChangedFile[],
  stage: Stage = "open",
  answers: Partial<RepositoryHost> = {},
): Promise<Reading> {
  const asked: string[] = [];
  const filesOf = (commit: string): Files => commits[commit as keyof Commits] ?? {};
  const at = (commit: string) => async () => {
    asked.push(commit);
    return commit;
  };
  const host = fakeHost({
    async readTree(commit, paths) {
      asked.push(`${commit}: ${paths.join(" ")}`);
      const files = filesOf(commit);
      return new Map(
        paths.flatMap((path) => (path in files ? [[path, { blob: files[path] as string, regular: true }]] : [])),
      );
    },
    readBlobs: async (blobs) => new Map(blobs.map((text) => [text, { text }])),
    async listFiles(commit) {
      asked.push(`list ${commit}`);
      return Object.keys(filesOf(commit));
    },
    ...answers,
  });
  const world: World = {
    host,
    provider: undefined,
    clock: { now: () => 0, sleep: async () => {} },
    log: { info() {}, warn() {} },
    sha256: (text) => createHash("sha256").update(text).digest("base64url"),
    matchesGlob: () => true,
  };
  const history = { commit: at("head"), tip: at("tip"), before: at("before"), mergeBase: at("mergeBase") };
  const desired = await readDesired(world, history, changed, stage, (path) => path.startsWith("flags/"));
  return {
    desired,
    changes: desired.changes.map(({ resource, intent, instructions: kinds }) => {
      const asks = intent?.fields.map(({ path }) => path) ?? kinds.map(({ kind }) => kind);
      return `${resourceName(resource).replace("storefront/", "")} ${asks.join(" ")}`;
    }),
    diagnostics: desired.diagnostics.map(({ file, where, code }) => {
      const document = typeof where === "object" && "document" in where ? where.document : "";
      return `${file}:${document} ${code}`;
    }),
    onBase: [...desired.onBase].map(({ resource }) => resource.environment ?? "all"),
    asked,
  };
}

export const added = (path: string): ChangedFile => ({ path, status: "added" });
export const modified = (path: string): ChangedFile => ({ path, status: "modified" });
export const removed = (path: string): ChangedFile => ({ path, status: "removed" });
export const renamed = (path: string, previousPath: string): ChangedFile => ({ path, status: "renamed", previousPath });
