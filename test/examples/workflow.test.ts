import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

const PATH = "examples/.github/workflows/flag-gitops.yml";
const text = readFileSync(PATH, "utf8");

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
}

interface Job {
  readonly name: string;
  readonly if: string;
  readonly permissions: Readonly<Record<string, string>>;
  readonly environment?: unknown;
  readonly concurrency?: unknown;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly jobs: { readonly request: Job; readonly apply: Job };
}

const workflow = parse(text) as Workflow;
const { request, apply } = workflow.jobs;

describe("the workflow that users copy", () => {
  test("runs on what the loop needs and on nothing else", () => {
    expect(Object.keys(workflow.on)).toEqual(["pull_request", "push", "schedule", "workflow_dispatch"]);
    expect(workflow.on.pull_request).toEqual({
      types: ["opened", "synchronize", "reopened", "ready_for_review", "edited", "closed"],
    });
    expect(workflow.on.push).toEqual({ branches: ["main"] });
  });

  test("has no path filter, since a required check that never reports blocks every other pull request", () => {
    expect(text).not.toMatch(/^\s*paths(-ignore)?:/m);
  });

  test("has two jobs, and none takes the name of the required check", () => {
    expect(Object.keys(workflow.jobs)).toEqual(["request", "apply"]);
    expect([request.name, apply.name]).not.toContain("Flag changes");
  });

  test.each([
    ["request", request],
    ["apply", apply],
  ])("asks for the least permissions in the job %s", (_, job) => {
    expect(workflow.permissions).toEqual({});
    expect(job.permissions).toEqual({ contents: "read", "pull-requests": "write", checks: "write" });
  });

  test("gives a reason for every permission", () => {
    const permissions = text
      .split("\n")
      .filter((line) => /^\s+(contents|pull-requests|checks|deployments): /.test(line));
    expect(permissions).toHaveLength(6);
    for (const line of permissions) expect(line).toMatch(/: (read|write) # \w.{10,}/);
  });

  test("keeps the token that can apply out of the job that pull requests reach", () => {
    expect(request.if).toContain("github.event_name == 'pull_request'");
    expect(request.environment).toBeUndefined();
    expect(JSON.stringify(request)).not.toContain("APPLIER");
    expect(apply.if).toBe("github.event_name != 'pull_request'");
    expect(apply.environment).toEqual({ name: "flag-gitops", deployment: false });
    expect(JSON.stringify(apply)).not.toContain("REQUESTER");
  });

  test("leaves a merged pull request to the job that can apply", () => {
    expect(request.if).toBe("github.event_name == 'pull_request' && github.event.pull_request.merged == false");
  });

  test("applies one run after another and drops none", () => {
    expect(apply.concurrency).toEqual({ group: "flag-gitops-apply", queue: "max" });
  });

  test("cancels no run that may be writing", () => {
    expect(text).not.toContain("cancel-in-progress: true");
  });

  test("checks nothing out and runs no script", () => {
    for (const step of [...request.steps, ...apply.steps]) {
      expect(step.uses).toBe("flag-gitops/flag-gitops@v1");
      expect(step.run).toBeUndefined();
    }
  });
});

test.each([PATH, ".github/workflows/ci.yml"])("%s puts nothing of an event into a script", (path) => {
  const { jobs } = parse(readFileSync(path, "utf8")) as { jobs: Record<string, { steps: Step[] }> };
  for (const { steps } of Object.values(jobs)) {
    for (const { run = "" } of steps) expect(run).not.toContain("${{");
  }
});

test("the project's own workflow pins every action by its full commit", () => {
  const { jobs } = parse(readFileSync(".github/workflows/ci.yml", "utf8")) as { jobs: { ci: { steps: Step[] } } };
  for (const { uses } of jobs.ci.steps) if (uses !== undefined) expect(uses).toMatch(/@[0-9a-f]{40}$/);
});
