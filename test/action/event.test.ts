import { describe, expect, test } from "vitest";
import { type Event, requireSweep, targetOf } from "../../src/action/event.ts";
import type { Target } from "../../src/commands/sync.ts";

const [A, B, ZERO] = ["a".repeat(40), "b".repeat(64), "0".repeat(40)];
const repository = { id: 7, default_branch: "main" };
const pushed = (more: object = {}) => ({ ref: "refs/heads/main", after: A, commits: [{ id: B }], repository, ...more });

function eventOf(name: string, payload: unknown, repositoryId?: string): Event {
  return { name, payload: payload as Event["payload"], repositoryId };
}

describe("what an event points at", () => {
  test.each<[string, string, unknown, Target]>([
    ["a pull request", "pull_request", { number: 99, pull_request: { number: 12 } }, { pullRequest: 12 }],
    ["the pull request of a review", "pull_request_review", { pull_request: { number: 12 } }, { pullRequest: 12 }],
    ["the commits of a push", "push", pushed(), { commits: [A, B] }],
    ["the tip of a push of no new commit", "push", pushed({ commits: [] }), { commits: [A] }],
    ["the tip of a push that lists nothing", "push", pushed({ commits: null }), { commits: [A] }],
    ["nothing of a push that deletes the branch", "push", pushed({ after: ZERO, commits: [] }), { commits: [] }],
    ["nothing of a push to another branch", "push", pushed({ ref: "refs/heads/topic" }), { commits: [] }],
    ["nothing of a push of a tag named as the branch", "push", pushed({ ref: "refs/tags/main" }), { commits: [] }],
    ["nothing of a push without a ref", "push", pushed({ ref: undefined }), { commits: [] }],
    [
      "only what are ids of commits",
      "push",
      pushed({ after: "../../x", commits: [{ id: A }, { id: "main" }, { id: 7 }, null, "x", { id: A.toUpperCase() }] }),
      { commits: [A] },
    ],
    [
      "the default branch, whatever it is named",
      "push",
      pushed({ ref: "refs/heads/release/1.0", repository: { default_branch: "release/1.0" } }),
      { commits: [A, B] },
    ],
    ["everything outstanding, on a schedule", "schedule", { repository }, { outstandingOf: 7 }],
    ["everything outstanding, by hand", "workflow_dispatch", { repository }, { outstandingOf: 7 }],
    ["everything outstanding, called from outside", "repository_dispatch", { repository }, { outstandingOf: 7 }],
  ])("is %s", (_what, name, payload, target) => {
    expect(targetOf(eventOf(name, payload), undefined)).toEqual(target);
  });

  test("is everything of the repository that the runner names, before the payload's", () => {
    expect(targetOf(eventOf("schedule", { repository }, "42"), undefined)).toEqual({ outstandingOf: 42 });
    expect(targetOf(eventOf("schedule", {}, "42"), undefined)).toEqual({ outstandingOf: 42 });
  });

  test.each(["pull_request", "pull_request_review", "push", "schedule", "workflow_dispatch", "repository_dispatch"])(
    "is the one pull request that the workflow asks for, on %s",
    (name) => {
      expect(targetOf(eventOf(name, {}), 34)).toEqual({ pullRequest: 34 });
    },
  );
});

describe("an event that points at nothing we know", () => {
  test.each(["pull_request_target", "workflow_run", "issue_comment", "merge_group", "constructor", ""])(
    "%s is not supported, whatever the workflow asks for",
    (name) => {
      const refused = {
        name: "Failure",
        code: "unsupported-event",
        message: `The event ${JSON.stringify(name)} is not supported.`,
        hint: "Run on pull_request, pull_request_review, push, schedule, workflow_dispatch, repository_dispatch.",
      };
      for (const only of [undefined, 12]) {
        expect(() => targetOf(eventOf(name, { pull_request: { number: 12 } }), only)).toThrow(
          expect.objectContaining(refused),
        );
      }
    },
  );

  test.each<[string, string, unknown, string?]>([
    ["names no pull request", "pull_request", {}],
    ["names no pull request", "pull_request", { pull_request: null }],
    ["names no pull request", "pull_request", { pull_request: { number: "12" } }],
    ["names no pull request", "pull_request", { pull_request: { number: 0 } }],
    ["names no pull request", "pull_request", { pull_request: { number: 1.5 } }],
    ["names no pull request", "pull_request", { pull_request: { number: 2 ** 60 } }],
    ["names no pull request", "pull_request_review", { pull_request: [12] }],
    ["names no pull request", "pull_request", null],
    ["names no pull request", "pull_request", "text"],
    ["does not name the default branch", "push", {}],
    ["does not name the default branch", "push", pushed({ repository: { default_branch: null } })],
    ["does not name the default branch", "push", [pushed()]],
    ["does not say which repository it belongs to", "schedule", {}],
    ["does not say which repository it belongs to", "schedule", { repository: { id: "x" } }],
    ["does not say which repository it belongs to", "workflow_dispatch", { repository }, "octo/flags"],
    ["does not say which repository it belongs to", "workflow_dispatch", { repository }, "0"],
    ["does not say which repository it belongs to", "schedule", null],
  ])("%s: %s with %j", (why, name, payload, repositoryId) => {
    const refused = { name: "Failure", code: "unreadable-event", message: `The event's payload ${why}.` };
    expect(() => targetOf(eventOf(name, payload, repositoryId), undefined)).toThrow(expect.objectContaining(refused));
  });
});

describe("drift", () => {
  test.each(["schedule", "workflow_dispatch", "repository_dispatch"])("is looked for on %s", (name) => {
    expect(() => requireSweep(eventOf(name, {}))).not.toThrow();
  });

  test.each(["pull_request", "pull_request_review", "push", "merge_group", ""])("is not looked for on %j", (name) => {
    const refused = {
      code: "unsupported-event",
      message: `The command "drift" does not run on the event ${JSON.stringify(name)}.`,
      hint: "Run it on schedule, workflow_dispatch, repository_dispatch.",
    };
    expect(() => requireSweep(eventOf(name, {}))).toThrow(expect.objectContaining(refused));
  });
});
