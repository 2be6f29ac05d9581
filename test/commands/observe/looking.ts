import { createHash } from "node:crypto";
import { observeResources } from "../../../src/commands/observe/live/observe-resources.ts";
import type { Looking } from "../../../src/commands/observe/live/rules.ts";
import type { Observed } from "../../../src/core/decide/observed.ts";
import type { Change } from "../../../src/core/model/change/change.ts";
import type { PullRequest } from "../../../src/core/model/pull-request.ts";
import type { Provider } from "../../../src/ports/provider.ts";
import type { RepositoryHost } from "../../../src/ports/repository-host.ts";
import { CHANGE } from "../../core/decide/observing.ts";
import { CHECKOUT } from "../../core/semantic-patch/checkout-flag.ts";
import { pullRequest } from "../fake-host.ts";

async function nowhere(): Promise<string> {
  throw new Error("Nobody expected a commit to be asked for.");
}

/** What is seen of the change of pull request 12, whose flag is there and which nobody asked for yet unless a test says so. */
export async function lookAt(
  host: RepositoryHost,
  answers: Partial<Provider>,
  state: PullRequest["state"],
  onBase: boolean,
  { change = CHANGE, ...known }: Partial<Pick<Looking, "settled" | "readWritten">> & { readonly change?: Change } = {},
): Promise<Observed> {
  const provider = {
    readRequests: async () => [],
    readApprovalSettings: async () => undefined,
    readFlag: async () => ({ found: true, flag: CHECKOUT }) as const,
    ...answers,
  } as Partial<Provider> as Provider;
  const world = {
    host,
    provider,
    clock: { now: () => 0, sleep: async () => {} },
    log: { info() {}, warn() {} },
    sha256: (text: string) => createHash("sha256").update(text).digest("base64url"),
    matchesGlob: () => true,
  };
  const looking: Looking = {
    pullRequest: pullRequest({ state }),
    history: { commit: nowhere, tip: nowhere, before: nowhere, mergeBase: nowhere },
    rules: { configs: [], configPath: ".github/flag-gitops.yml", baseBranch: "main", now: 0 },
    echoes: new Map(),
    settled: new Set(),
    readWritten: async () => undefined,
    ...known,
  };
  const wanted = [{ resource: change.resource, change, onBase }];
  const [observed] = (await observeResources(world, provider, looking, wanted)).observed;
  if (observed === undefined) throw new Error("Nothing was seen of the change.");
  return observed;
}
