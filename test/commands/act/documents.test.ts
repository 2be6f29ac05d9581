import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import type { PullRequestOutcome } from "../../../src/commands/outcome.ts";
import { sync } from "../../../src/commands/sync.ts";
import type { ChangedFile, PullRequest } from "../../../src/core/model/pull-request.ts";
import type { Provider } from "../../../src/ports/provider.ts";
import type { CheckRun, CheckRunContent, Comment } from "../../../src/ports/repository-host.ts";
import { checkoutWith } from "../../core/semantic-patch/checkout-flag.ts";
import { fakeHost, pullRequest } from "../fake-host.ts";

const FILE = "flags/new-checkout.yaml";
const DOCUMENT = "kind: Flag\nproject: storefront\nflag: new-checkout\nenvironments:\n  production: { on: false }\n";
const OPTIONS = {
  command: "auto",
  paths: [],
  configPath: ".github/flag-gitops.yml",
  onUnapproved: "wait",
  dryRun: false,
} as const;

type Files = Readonly<Record<string, string>>;

/** A repository with one pull request that keeps what is written on it, and a LaunchDarkly that keeps what it is asked. */
function world(changed: ChangedFile, commits: { readonly main: Files; readonly h: Files; readonly merge?: Files }) {
  const comments: Comment[] = [];
  const checkRuns = new Map<string, CheckRunContent>();
  const asked: string[] = [];
  const state = { on: false, pull: {} as Partial<PullRequest> };
  const filesOf = (commit: string) => (commits as Record<string, Files>)[commit] ?? {};
  const host = fakeHost({
    readPullRequest: async () => pullRequest(state.pull),
    readChangedFiles: async () => [changed],
    readBranchTip: async () => (state.pull.state === "merged" ? "merge" : "main"),
    readFile: async () => undefined,
    compare: async () => ({ mergeBase: "main", contained: true, parents: ["main"] }),
    readTree: async (commit, paths) =>
      new Map(
        paths.flatMap((path) =>
          path in filesOf(commit) ? [[path, { blob: filesOf(commit)[path] as string, regular: true }]] : [],
        ),
      ),
    readBlobs: async (blobs) => new Map(blobs.map((text) => [text, { text }])),
    listFiles: async (commit) => Object.keys(filesOf(commit)),
    readComments: async () => comments,
    readCheckRuns: async () => [] as CheckRun[],
    createCheckRun: async (_sha, content) => {
      checkRuns.set(content.name, content);
      return { ...content, id: checkRuns.size, app: "github-actions", annotationCount: 0 };
    },
    readIdentity: async () => "github-actions[bot]",
    createComment: async (_number, body) => {
      comments.push({ id: 1, author: "github-actions[bot]", byBot: true, body });
    },
    updateComment: async (id, body) => {
      asked.push("update the comment");
      comments.splice(0, 1, { id, author: "github-actions[bot]", byBot: true, body });
    },
  });
  const provider = {
    readRequests: async () => [],
    readApprovalSettings: async () => undefined,
    readFlag: async () => {
      asked.push("read the flag");
      return { found: true, flag: checkoutWith({ on: state.on }) };
    },
    createRequest: () => Promise.reject(new Error("Nobody should ask for anything.")),
  } as Partial<Provider> as Provider;
  const run = async (): Promise<PullRequestOutcome> => {
    const outcome = await sync(
      {
        host,
        provider,
        clock: { now: () => 0, sleep: async () => {} },
        log: { info() {}, warn() {} },
        sha256: (text) => createHash("sha256").update(text).digest("base64url"),
        matchesGlob: (path) => path.startsWith("flags/"),
      },
      { pullRequest: 12 },
      OPTIONS,
    );
    expect(outcome.failures).toEqual([]);
    return outcome.pullRequests[0] as PullRequestOutcome;
  };
  return { run, state, asked, checkRuns, comment: () => comments[0]?.body ?? "" };
}

test("a pull request that only deletes a flag's document says that this changes nothing, and may be merged", async () => {
  const { run, checkRuns, comment, asked } = world(
    { path: FILE, status: "removed" },
    { main: { [FILE]: DOCUMENT }, h: {} },
  );
  expect((await run()).result).toBe("none");
  expect(checkRuns.get("Flag changes")).toMatchObject({ conclusion: "success", title: "No flag changes" });
  for (const text of [comment(), checkRuns.get("Flag changes")?.summary]) {
    expect(text).toContain("The document of flag `new-checkout` is deleted: that changes nothing in LaunchDarkly");
  }
  const first = comment();
  await run();
  expect([comment(), asked]).toEqual([first, []]);
});

test("what is live already is not asked for, may be merged, and is not asked for after the merge whatever becomes of the flag", async () => {
  const files = { [FILE]: DOCUMENT };
  const { run, state, checkRuns, comment, asked } = world(
    { path: FILE, status: "added" },
    { main: {}, h: files, merge: files },
  );
  expect((await run()).result).toBe("valid");
  const name = "storefront/new-checkout (production)";
  expect(checkRuns.get(name)).toMatchObject({ conclusion: "success", title: "Nothing to change" });
  expect(checkRuns.get("Flag changes")).toMatchObject({ conclusion: "success", title: "Nothing to change" });
  expect(comment()).toContain("nothing: the flag already is so");
  expect(comment()).not.toContain("settled:");

  state.pull = { state: "merged", mergeSha: "merge", baseSha: "main" };
  expect((await run()).result).toBe("valid");
  expect(comment()).toMatch(/^<!-- .* settled:[A-Za-z0-9_-]{12} /);
  expect(asked).toEqual(["read the flag", "read the flag", "update the comment"]);

  state.on = true;
  const written = [comment(), checkRuns.get(name)];
  expect((await run()).result).toBe("valid");
  expect([comment(), checkRuns.get(name)]).toEqual(written);
  expect(asked).toHaveLength(3);
});
