import type { Difference } from "../../../../src/core/desired/drift/difference.ts";
import type { ComparedFlag, EnvironmentDrift } from "../../../../src/core/desired/drift/environment-drift.ts";
import type { DriftOrigin } from "../../../../src/core/desired/drift/render-drift.ts";
import { parseSource } from "../../../../src/core/parse/parse-source.ts";

export const FILE = "flags/new-checkout.yaml";

const TEXT = `kind: Flag
project: storefront
flag: new-checkout
environments:
  production:
    on: true
    offVariation: control
`;

export const ORIGIN: DriftOrigin = {
  repositoryUrl: "https://github.com/octo/flags",
  branch: "main",
  sources: new Map([[FILE, parseSource(FILE, TEXT)]]),
  unread: [],
};

/** A flag that was turned off by hand, with what a test changes. */
export function turnedOff(
  more: Partial<ComparedFlag> & { readonly flag?: string; readonly file?: string } = {},
): ComparedFlag {
  const { flag = "new-checkout", file = FILE, ...rest } = more;
  const environment = rest.environment === undefined ? "production" : rest.environment;
  const desired = {
    file,
    document: 0,
    provider: "launchdarkly",
    project: "storefront",
    flag,
    environments: new Map(),
  } as const;
  const differences = [differing("on", "on", "off")];
  return { desired, environment, differences, faults: [], ...rest };
}

/** A field that differs in production. */
export function differing(path: string, git: string, live: string): Difference {
  return { path, pointer: ["environments", "production", path], git, live };
}

/** What stands in production of the storefront. */
export function inProduction(...flags: readonly ComparedFlag[]): EnvironmentDrift {
  return { provider: "launchdarkly", project: "storefront", environment: "production", flags };
}
