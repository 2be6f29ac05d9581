import { describe, expect, test } from "vitest";
import { type CheckRunWriter, createCheckRunWriter } from "../../../src/commands/act/report/ensure-check-run.ts";
import { Failure } from "../../../src/core/model/failure.ts";
import type { CheckRun, CheckRunContent } from "../../../src/ports/repository-host.ts";
import { fakeHost, pullRequest } from "../fake-host.ts";

type Conclusion = CheckRunContent["conclusion"];

const NAME = "storefront/new-checkout (production)";
const SUMMARY = "It waits for review in LaunchDarkly.";

function saying(conclusion: Conclusion, more: Partial<CheckRunContent> = {}): CheckRunContent {
  const title = conclusion ?? "0 of 1 approval";
  return { name: NAME, externalId: "r1", conclusion, title, summary: SUMMARY, annotations: [], ...more };
}

/** A head commit with check runs, of which GitHub lists the latest of each name, and what was written to it. */
function head(refuse: (id: number) => Failure | undefined = () => undefined) {
  const runs: CheckRun[] = [];
  const writes: string[] = [];
  const written = ({ annotations, ...content }: CheckRunContent, id: number, before = 0): CheckRun => {
    return { ...content, id, app: "github-actions", annotationCount: before + annotations.length };
  };
  const host = fakeHost({
    async createCheckRun(_sha, content) {
      writes.push(`create ${content.name}: ${content.conclusion}`);
      const run = written(content, runs.length + 1);
      runs.push(run);
      return run;
    },
    async updateCheckRun(id, content) {
      const refused = refuse(id);
      if (refused !== undefined) throw refused;
      writes.push(`update ${content.name}: ${content.conclusion}`);
      runs[id - 1] = written(content, id, runs[id - 1]?.annotationCount);
    },
  });
  const latest = () => [...new Map(runs.map((run) => [run.name, run])).values()];
  const writer = (number = 12): CheckRunWriter => createCheckRunWriter(host, pullRequest({ number }), latest());
  return { runs, writes, latest, writer, shown: () => latest().map(({ conclusion }) => conclusion) };
}

describe("a check run", () => {
  test.each<Conclusion>([null, "success", "failure", "cancelled"])(
    "that says %s is written once",
    async (conclusion) => {
      const { writes, writer, latest } = head();
      await writer().ensure(saying(conclusion));
      await writer().ensure(saying(conclusion));
      expect(writes).toEqual([`create ${NAME}: ${conclusion}`]);
      expect(latest()).toMatchObject([{ conclusion, externalId: "r1", summary: expect.stringMatching(SUMMARY) }]);
    },
  );

  test.each<[string, Partial<CheckRunContent>]>([
    ["title", { title: "1 of 2 approvals" }],
    ["summary", { summary: "Something else." }],
    ["request", { externalId: "r2" }],
  ])("is changed where its %s differs", async (_what, more) => {
    const { writes, writer, latest } = head();
    await writer().ensure(saying(null));
    await writer().ensure(saying(null, more));
    await writer().ensure(saying(null, more));
    expect(writes).toEqual([`create ${NAME}: null`, `update ${NAME}: null`]);
    expect(latest()).toMatchObject([{ ...more, summary: expect.stringContaining(more.summary ?? SUMMARY) }]);
  });

  test.each<[Conclusion, Conclusion, string]>([
    [null, "success", "update"],
    ["failure", "success", "update"],
    ["success", "failure", "update"],
    ["success", null, "create"],
    ["failure", null, "create"],
    ["cancelled", null, "create"],
  ])("that said %s and now says %s: %s, since what is completed is not taken back", async (was, is, how) => {
    const { writes, writer, shown } = head();
    await writer().ensure(saying(was));
    await writer().ensure(saying(is));
    expect(writes.slice(1)).toEqual([`${how} ${NAME}: ${is}`]);
    expect(shown()).toEqual([is]);
  });

  test("with annotations is written anew, since GitHub only ever adds some", async () => {
    const { writes, writer, latest } = head();
    const at = { path: "a.yaml", startLine: 1, endLine: 1, title: "unknown-rule", message: "It is wrong." };
    await writer().ensure(saying("failure", { annotations: [at, at] }));
    await writer().ensure(saying("failure", { annotations: [at, at] }));
    await writer().ensure(saying("failure", { annotations: [at] }));
    await writer().ensure(saying("success"));
    expect(writes.map((one) => one.split(" ")[0])).toEqual(["create", "create", "create"]);
    expect(latest()).toMatchObject([{ conclusion: "success", annotationCount: 0 }]);
  });

  test.each([403, 404, 422])("that GitHub does not let us change (%i) is written anew", async (status) => {
    const refusal = new Failure("github-refused", "No.", { hint: "None.", status });
    const { writes, writer, shown } = head(() => refusal);
    await writer().ensure(saying(null));
    await writer().ensure(saying("success"));
    expect(writes).toEqual([`create ${NAME}: null`, `create ${NAME}: success`]);
    expect(shown()).toEqual(["success"]);
  });

  test.each([500, 429, undefined])(
    "that could not be changed (%s) is a failure, and not written twice",
    async (status) => {
      const failure = new Failure("github-unavailable", "Not now.", { hint: "Wait.", status });
      const { writes, writer } = head(() => failure);
      await writer().ensure(saying(null));
      await expect(writer().ensure(saying("success"))).rejects.toBe(failure);
      expect(writes).toHaveLength(1);
    },
  );

  test("of somebody else that only has the same name is left alone", async () => {
    const { runs, writes, writer } = head();
    const foreign = { id: 1, app: "other-app", name: NAME, externalId: "", title: "", annotationCount: 0 };
    runs.push({ ...foreign, conclusion: "failure", summary: "<!-- flag-gitops v1 check #12 --> or so" });
    expect(writer().app()).toBeUndefined();
    await writer().ensure(saying("success"));
    expect(writes).toEqual([`create ${NAME}: success`]);
  });

  test("names the app that it stands under, once there is one", async () => {
    const { writer } = head();
    const first = writer();
    expect(first.app()).toBeUndefined();
    await first.ensure(saying(null));
    expect(first.app()).toBe("github-actions");
    expect(writer().app()).toBe("github-actions");
  });
});

describe("a summary that is too long", () => {
  test.each<[string, string]>([
    ["lines", "| one | row |\n".repeat(10_000)],
    ["one line", "x".repeat(100_000)],
    ["a last line that crosses the limit", `${"x".repeat(59_990)}\n${"y".repeat(100)}`],
  ])("keeps its mark, and is not written twice: %s", async (_what, summary) => {
    const { writes, writer, latest } = head();
    await writer().ensure(saying(null, { summary }));
    await writer().ensure(saying(null, { summary }));
    const [run] = latest();
    expect(writes).toHaveLength(1);
    expect(run?.summary.length).toBeLessThanOrEqual(65_535);
    expect(run?.summary).toMatch(/\n\n…\n\n<!-- flag-gitops v1 check #12 -->$/);
    expect(run?.summary).not.toMatch(/y/);
  });
});

describe("two pull requests with one head", () => {
  const all: readonly Conclusion[] = ["cancelled", "success", null, "failure"];
  const pairs = all.flatMap((one, worse) => all.slice(worse).map((other) => [one, other] as const));

  test.each(pairs)("of %s and %s the worse stands, whoever comes first, and nothing flips", async (good, bad) => {
    for (const [first, second] of [
      [good, bad],
      [bad, good],
    ] as const) {
      const { writes, writer, shown } = head();
      await writer(12).ensure(saying(first));
      await writer(34).ensure(saying(second, { externalId: "r2" }));
      expect(shown()).toEqual([bad]);
      const made = writes.length;
      for (const _ of [1, 2]) {
        await writer(12).ensure(saying(first));
        await writer(34).ensure(saying(second, { externalId: "r2" }));
      }
      expect([shown(), writes.length]).toEqual([[bad], made]);
    }
  });

  test("end with what both say once the worse one mended", async () => {
    const { writer, shown } = head();
    await writer(12).ensure(saying(null));
    await writer(34).ensure(saying("failure"));
    await writer(34).ensure(saying("success"));
    await writer(12).ensure(saying(null));
    expect(shown()).toEqual([null]);
    await writer(12).ensure(saying("success"));
    expect(shown()).toEqual(["success"]);
  });
});

describe("check runs of changes that are gone", () => {
  test("are cancelled, with the request that they led to, once", async () => {
    const { writes, writer, latest } = head();
    await writer().ensure(saying("success"));
    await writer().ensure(saying(null, { name: "kept" }));
    await writer().cancelOthers(["kept"]);
    await writer().cancelOthers(["kept"]);
    expect(writes.slice(2)).toEqual([`update ${NAME}: cancelled`]);
    expect(latest()).toMatchObject([
      { name: NAME, conclusion: "cancelled", title: "Withdrawn", externalId: "r1" },
      { name: "kept", conclusion: null },
    ]);
    expect(latest()[0]?.summary).toBe("The change left the pull request.\n\n<!-- flag-gitops v1 check #12 -->");
  });

  test("of another pull request or of nobody are left alone", async () => {
    const { runs, writes, writer } = head();
    await writer(34).ensure(saying("success"));
    runs.push({ ...(runs[0] as CheckRun), id: 2, name: "foreign", summary: "No mark." });
    await writer(12).cancelOthers([]);
    expect(writes).toHaveLength(1);
  });

  test("make room for another pull request's", async () => {
    const { writer, shown } = head();
    await writer(12).ensure(saying("failure"));
    await writer(12).cancelOthers([]);
    await writer(34).ensure(saying("success"));
    expect(shown()).toEqual(["success"]);
  });
});
