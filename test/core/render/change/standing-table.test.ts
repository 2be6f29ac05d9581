import { describe, expect, test } from "vitest";
import { environmentLine, standingTable } from "../../../../src/core/render/change/standing-table.ts";
import { report, standing } from "../reporting.ts";

const inEnvironment = (environment: string | null, flag = "new-checkout") =>
  standing({ resource: { environment, flag } });
const segment = standing({
  resource: { provider: "launchdarkly", project: "storefront", segment: "beta-testers", environment: "staging" },
});

describe("the table of changes", () => {
  const names = (...standings: Parameters<typeof standingTable>[0]) =>
    [...(standingTable(standings, report([]), 30_000)[0] ?? "").matchAll(/`(storefront\/[^`]*)`/g)].map(
      ([, name]) => name,
    );

  test("has what may reach production first, the rest in the order of the files", () => {
    expect(
      names(
        inEnvironment("test"),
        inEnvironment("eu-prod"),
        segment,
        inEnvironment(null),
        inEnvironment("production", "a"),
        inEnvironment("reproduction"),
      ),
    ).toEqual([
      "storefront/new-checkout (eu-prod)",
      "storefront/new-checkout (all environments)",
      "storefront/a (production)",
      "storefront/new-checkout (test)",
      "storefront/segments/beta-testers (staging)",
      "storefront/new-checkout (reproduction)",
    ]);
  });

  test("has what reaches most people first among the changes of production", () => {
    const asking = (flag: string, kind: string) =>
      standing({
        resource: { environment: "production", flag },
        change: { instructions: [{ kind, parameters: {} }] },
      });
    const asked = [
      asking("rule", "addRule"),
      asking("share", "updateFallthroughVariationOrRollout"),
      asking("target", "addTargets"),
      asking("switch", "turnFlagOn"),
    ];
    expect(names(...asked)).toEqual(
      ["switch", "share", "rule", "target"].map((flag) => `storefront/${flag} (production)`),
    );
  });

  test("knows whom the edit of a flag's document reaches by the fields that it changes", () => {
    const editing = (flag: string, path: string) => {
      const fields = [{ path, before: null, after: true }];
      const intent = { of: "configuration", before: {}, after: {}, fields } as const;
      return standing({ resource: { environment: "production", flag }, change: { instructions: [], intent } });
    };
    const edits = [editing("rule", "rules/Beta/serve"), editing("share", "fallthrough"), editing("switch", "on")];
    expect(names(...edits)).toEqual(["switch", "share", "rule"].map((flag) => `storefront/${flag} (production)`));
  });

  test("is none without changes", () => {
    expect(standingTable([], report([]), 30_000)).toEqual([]);
  });
});

describe("the line about the environments", () => {
  test.each<[ReturnType<typeof standing>[], string]>([
    [[inEnvironment("production")], "**1 change in `production`**"],
    [[segment], "1 change in `staging`"],
    [
      [segment, inEnvironment("production"), inEnvironment("staging"), inEnvironment("production", "b")],
      "**2 changes in `production`**, 2 in `staging`",
    ],
    [[inEnvironment("staging"), inEnvironment(null)], "**1 change in all environments**, 1 in `staging`"],
  ])("counts the changes of each, production first: %#", (standings, line) => {
    expect(environmentLine(standings)).toBe(line);
  });

  test("names as many as fit", () => {
    const line = environmentLine(Array.from({ length: 500 }, (_, n) => inEnvironment(`environment-${n}`)));
    expect(line.length).toBeLessThan(2_300);
    expect(line).toMatch(/, more in [0-9]+ other environments$/);
  });
});
