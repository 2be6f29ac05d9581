import { describe, expect, test } from "vitest";
import { Failure } from "../../../src/core/model/failure.ts";
import type { Issue, RepositoryHost } from "../../../src/ports/repository-host.ts";
import {
  documentOf,
  EXPERIMENT,
  type FakeRepository,
  flagOf,
  launchDarklyOf,
  lookForDrift,
  repositoryOf,
  US,
} from "./repository.ts";

const ON = documentOf("checkout", true);
const FILE = "flags/checkout.yaml";
const OTHER = { "flags/other.yaml": documentOf("other", true, "staging") };
const DRIFTING = launchDarklyOf([flagOf("checkout"), flagOf("other")]).provider;
const CALM = launchDarklyOf([flagOf("checkout", { on: true }), flagOf("other")]).provider;

/** A repository in which an issue tells that "checkout" drifts. */
async function drifting(more: Partial<RepositoryHost> = {}): Promise<FakeRepository & { readonly issue: Issue }> {
  const repository = repositoryOf({ [FILE]: ON }, more);
  await lookForDrift(repository, DRIFTING);
  const issue = repository.open.get(1) as Issue;
  repository.asked.length = 0;
  return { ...repository, issue };
}

describe("an issue about drift", () => {
  test("is the only one: what repeats it is closed, and no issue without our mark is touched", async () => {
    const repository = await drifting();
    const { open, closed, issue } = repository;
    open.set(5, { ...issue, number: 5 });
    open.set(6, { number: 6, author: US, title: "Ours, about something else", body: "Hello" });
    await lookForDrift(repository, DRIFTING);
    expect([...open.keys()]).toEqual([1, 6]);
    expect(closed.get(5)).toContain("#1 tells of the same drift");
  });

  test("never repeats itself, should GitHub list it twice", async () => {
    const { issue, files } = await drifting();
    const twice = repositoryOf(files, { readIssues: async () => [issue, issue] });
    expect((await lookForDrift(twice, DRIFTING)).failures).toEqual([]);
    expect(twice.asked).not.toContain("closeIssue");
  });

  test("of a place that no file describes any more is closed with that reason", async () => {
    const repository = await drifting();
    Object.assign(repository.files, OTHER);
    delete repository.files[FILE];
    await lookForDrift(repository, CALM);
    expect(repository.closed.get(1)).toContain("No file on `trunk` says any more");
  });

  test("stays open where no document is found at all, and that is a failure", async () => {
    const repository = await drifting();
    repository.files[".github/flag-gitops.yml"] = 'paths: ["flagz/**"]';
    const { result, failures } = await lookForDrift(repository, CALM);
    expect([result, failures.map(({ code, message }) => [code, message])]).toEqual([
      "failed",
      [["nothing-managed", 'No document of kind: Flag was found on "trunk", and issues about drift are open: #1.']],
    ]);
    expect([...repository.open.keys()]).toEqual([1]);
  });

  test("stays open while an experiment keeps its flag from being compared, and says so once", async () => {
    const repository = await drifting();
    const tested = launchDarklyOf([flagOf("checkout", EXPERIMENT)]).provider;
    expect((await lookForDrift(repository, tested)).result).toBe("valid");
    expect(repository.open.get(1)).toMatchObject({ title: "Drift in storefront/production: not compared" });
    expect(repository.open.get(1)?.body).toContain(
      "nobody knows whether its drift is gone.\n\nLeft alone and not compared:",
    );
    repository.asked.length = 0;
    await lookForDrift(repository, tested);
    expect(repository.asked.filter((name) => /^(?:create|update|close)/.test(name))).toEqual([]);
    await lookForDrift(repository, CALM);
    expect(repository.closed.get(1)).toContain("the drift is gone");
  });
});

describe("an issue that is to be opened", () => {
  const APP = "our-bot[bot]";

  test("is not opened beside one of another app, which is named", async () => {
    const repository = await drifting({ readIdentity: async () => US });
    repository.open.set(1, { ...repository.issue, author: APP });
    const { result, failures } = await lookForDrift(repository, DRIFTING);
    expect([result, failures.map(({ code, message }) => [code, message])]).toEqual([
      "failed",
      [
        [
          "another-writer",
          `Issue #1 by "${APP}" tells of drift in storefront/production, and this run writes as "${US}".`,
        ],
      ],
    ]);
    expect(repository.open.size).toBe(1);
  });

  test("is opened beside one of a person, who may write what they like", async () => {
    const repository = await drifting();
    repository.open.set(1, { ...repository.issue, author: "mallory" });
    expect((await lookForDrift(repository, DRIFTING)).failures).toEqual([]);
    expect([...repository.open.keys()]).toEqual([1, 2]);
  });

  test("is a failure that names both logins if it turns out to be another's, and no more are opened", async () => {
    const opened = new Map<number, Issue>();
    const host: Partial<RepositoryHost> = {
      readIssuesOfApps: async () => [...opened.values()],
      createIssue: async (title, body) => {
        const issue = { number: opened.size + 1, author: APP, title, body };
        opened.set(issue.number, issue);
        return issue;
      },
    };
    const repository = repositoryOf({ [FILE]: ON }, host);
    const [first, again] = [await lookForDrift(repository, DRIFTING), await lookForDrift(repository, DRIFTING)];
    expect(first.failures.map(({ message }) => message)).toEqual([
      `Issue #1 was opened as "${APP}", and this run was taken to write as "${US}".`,
    ]);
    expect(again.failures.map(({ code }) => code)).toEqual(["another-writer"]);
    expect(opened.size).toBe(1);
  });

  test("keeps no other one from being opened if GitHub refuses it", async () => {
    const refused = new Failure("github-refused", "GitHub refused to open an issue.", { hint: "Mend it." });
    let refusals = 0;
    const repository = repositoryOf({ [FILE]: ON, "flags/s.yaml": documentOf("other", true, "staging") });
    const { createIssue } = repository.host;
    const createSecond: typeof createIssue = async (...given) => {
      refusals += 1;
      if (refusals === 1) throw refused;
      return createIssue(...given);
    };
    const second = repositoryOf(repository.files, { createIssue: createSecond });
    expect((await lookForDrift(second, DRIFTING)).failures).toEqual([refused]);
    expect([...repository.open.values()].map(({ title }) => title)).toEqual(["Drift in storefront/staging: 1 flag"]);
  });
});
