import type { PullRequest } from "../../src/core/model/pull-request.ts";
import type { RepositoryHost } from "../../src/ports/repository-host.ts";

/** A GitHub that answers what a test gives it; to be asked anything else is a surprise. */
export function fakeHost(answers: Partial<RepositoryHost>): RepositoryHost {
  return new Proxy(answers as RepositoryHost, {
    get(host, name: keyof RepositoryHost) {
      if (name in host) return host[name];
      throw new Error(`Nobody expected ${name} to be asked.`);
    },
  });
}

/** An open pull request, with what a test changes. */
export function pullRequest(more: Partial<PullRequest> = {}): PullRequest {
  return {
    number: 12,
    url: "https://github.com/octo/flags/pull/12",
    state: "open",
    draft: false,
    author: "ana",
    headSha: "h",
    baseBranch: "main",
    baseSha: "m0",
    fork: false,
    changedFiles: 1,
    repository: { id: 7, name: "octo/flags", defaultBranch: "main" },
    ...more,
  };
}
