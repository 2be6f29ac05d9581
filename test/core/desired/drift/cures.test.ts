import { describe, expect, test } from "vitest";
import { cures } from "../../../../src/core/desired/drift/cures.ts";

/** The words behind --adopt. */
function named(files: readonly string[]): string | undefined {
  return /^npx github:flag-gitops\/flag-gitops#v1 drift --adopt (.*)$/m.exec(cures(files, "`main`"))?.[1];
}

describe("the commands of both cures", () => {
  test.each<[string, readonly string[], string]>([
    ["plain paths, each once, sorted", ["b.yaml", "a/b.yml", "b.yaml"], "a/b.yml b.yaml"],
    ["spaces", ["my flags/a.yaml"], "'my flags/a.yaml'"],
    ["what a shell would run", ["$(id)`id`;a.yaml"], "'$(id)`id`;a.yaml'"],
    ["a quote", ["it's.yaml"], "'it'\\''s.yaml'"],
    ["what looks like an option", ["--force.yaml"], "./--force.yaml"],
    ["a tilde", ["~/a.yaml"], "'~/a.yaml'"],
    ["a new line", ["a\nb.yaml"], "'a b.yaml'"],
    ["a hidden character", ["a\u202eb.yaml"], "'a<U+202E>b.yaml'"],
  ])("take %s for a path and nothing else", (_what, files, words) => {
    expect(named(files)).toBe(words);
  });

  test("name the folder of files that are too many", () => {
    const many = (folder: string) => Array.from({ length: 300 }, (_, index) => `${folder}/flag-${index}.yaml`);
    expect(named(many("flags/production"))).toBe("flags/production");
    expect(named([...many("flags/production"), ...many("flags/staging")])).toBe("flags");
    expect(named([...many("a"), ...many("b")])).toBe(".");
  });

  test("name the address that they are to ask, where it is not the usual one", () => {
    const elsewhere = cures(["a.yaml"], "`main`", "https://app.eu.launchdarkly.com");
    for (const cure of ["adopt", "reapply"]) {
      expect(elsewhere).toContain(` drift --${cure} --base-uri https://app.eu.launchdarkly.com a.yaml\n`);
    }
    expect(cures(["a.yaml"], "`main`", "http://[::1]:4000")).toContain(" --base-uri 'http://[::1]:4000' a.yaml\n");
  });

  test("stand in a block that no path can end", () => {
    expect(cures(["```.yaml"], "`main`")).toContain(
      "````sh\nnpx github:flag-gitops/flag-gitops#v1 drift --adopt '```.yaml'\n````",
    );
  });
});
