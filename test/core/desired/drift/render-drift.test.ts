import { describe, expect, test } from "vitest";
import type { ComparedFlag } from "../../../../src/core/desired/drift/environment-drift.ts";
import {
  renderDriftGone,
  renderDriftIssue,
  renderDriftSummary,
  renderUnmanaged,
} from "../../../../src/core/desired/drift/render-drift.ts";
import { bytesOf } from "../../../../src/core/render/words/fitting.ts";
import { NAUGHTY } from "../../render/reporting.ts";
import { differing, FILE, inProduction, ORIGIN, turnedOff } from "./drifting.ts";

const bodyOf = (...flags: readonly ComparedFlag[]) => renderDriftIssue(inProduction(...flags), ORIGIN).body;
const FAULT = {
  code: "unknown-variation",
  file: FILE,
  where: { document: 0, pointer: ["environments", "production", "offVariation"], part: "value" },
  message: 'Flag "new-checkout" has no variation "control".',
  hint: 'Its variations are "a" and "b".',
} as const;

describe("an issue about drift", () => {
  test("tells what differs, who changed it last and when, and both cures", () => {
    const flag = turnedOff({
      url: "https://app.launchdarkly.com/projects/storefront/flags/new-checkout",
      lastChange: { at: 1_790_000_000_000, by: "Ana Díaz" },
      differences: [differing("on", "on", "off"), differing("offVariation", "control", "treatment")],
    });
    expect(renderDriftIssue(inProduction(flag), ORIGIN)).toEqual({
      title: "Drift in storefront/production: 1 flag",
      body: `<!-- flag-gitops v1 drift launchdarkly/storefront/production -->

LaunchDarkly is not as \`main\` says in 1 flag of storefront/production.

| Flag | Field | Git says | LaunchDarkly says | Flag last changed |
| --- | --- | --- | --- | --- |
| [\`new-checkout\`](<https://app.launchdarkly.com/projects/storefront/flags/new-checkout>)<br>[\`flags/new-checkout.yaml\`](<https://github.com/octo/flags/blob/main/flags/new-checkout.yaml>) | [\`on\`](<https://github.com/octo/flags/blob/main/flags/new-checkout.yaml#L6>) | \`on\` | \`off\` | 2026-09-21&nbsp;14:13&nbsp;UTC<br>by \`Ana Díaz\` |
|  | [\`offVariation\`](<https://github.com/octo/flags/blob/main/flags/new-checkout.yaml#L7>) | \`control\` | \`treatment\` |  |

**If LaunchDarkly is right**, let the files say so on a new branch. Their pull request asks LaunchDarkly for nothing.

\`\`\`sh
npx github:flag-gitops/flag-gitops#v1 drift --adopt flags/new-checkout.yaml
\`\`\`

**If git is right**, ask for it again on a new branch. Its pull request into \`main\` has an approval request like any other change.

\`\`\`sh
npx github:flag-gitops/flag-gitops#v1 drift --reapply flags/new-checkout.yaml
\`\`\`

Both read LaunchDarkly with the token in \`LAUNCHDARKLY_ACCESS_TOKEN\`.

This issue is rewritten when the drift changes, and closed by itself when it is gone.`,
    });
  });

  test("names all environments where that is its place", () => {
    const { title, body } = renderDriftIssue(
      { ...inProduction(turnedOff({ environment: null }), turnedOff({ flag: "other" })), environment: null },
      ORIGIN,
    );
    expect(title).toBe("Drift in storefront (all environments): 2 flags");
    expect(body).toContain("<!-- flag-gitops v1 drift launchdarkly/storefront/* -->\n");
  });

  test("lists what could not be compared: documents that do not fit, flags left alone, files that are not valid", () => {
    const drift = inProduction(
      turnedOff({ differences: [], faults: [FAULT] }),
      turnedOff({ flag: "price-test", differences: [], leftAlone: "An experiment runs on its fallthrough." }),
    );
    const { title, body } = renderDriftIssue(drift, { ...ORIGIN, unread: ["flags/broken.yaml"] });
    expect(title).toBe("Drift in storefront/production: 1 flag");
    expect(body).toContain(
      "- `flags/new-checkout.yaml:7:19` unknown-variation: Flag `new-checkout` has no variation `control`.",
    );
    expect(body).toContain("- `price-test`: An experiment runs on its fallthrough.");
    expect(body).toContain("Not valid, and so not compared:\n\n- `flags/broken.yaml`");
    expect(body).not.toContain("npx");
  });

  test.each([
    ["not compared", [], "Nothing was compared in storefront/production, so nobody knows whether its drift is gone."],
    [
      "no drift in what was compared",
      [turnedOff({ differences: [] })],
      "Nothing that was compared in storefront/production differs from git; nobody knows about the rest.",
    ],
  ])("that stays open since a flag was left alone says: %s", (state, others, said) => {
    const left = turnedOff({ flag: "price-test", differences: [], leftAlone: "An experiment runs." });
    expect(renderDriftIssue(inProduction(left, ...others), ORIGIN)).toEqual({
      title: `Drift in storefront/production: ${state}`,
      body: [
        "<!-- flag-gitops v1 drift launchdarkly/storefront/production -->",
        said,
        "Left alone and not compared:",
        "- `price-test`: An experiment runs.",
        "This issue is rewritten when the drift changes, and closed by itself when it is gone.",
      ].join("\n\n"),
    });
  });

  test("leads to the approval request that waits for the flag", () => {
    expect(bodyOf(turnedOff({ requestUrl: "https://app.launchdarkly.com/approvals/1" }))).toContain(
      "<br>[an approval request waits](<https://app.launchdarkly.com/approvals/1>) |",
    );
  });

  test("has 60,000 bytes at most, and says how much more there is", () => {
    const many = Array.from({ length: 2_000 }, (_, index) =>
      turnedOff({ flag: `flag-${index}`, file: `flags/production/team-${index % 7}/flag-${index}.yaml` }),
    );
    const body = bodyOf(...many);
    expect(bytesOf(body)).toBeLessThanOrEqual(60_000);
    expect(body).toMatch(/\| and 1,[0-9]{3} more \| see the log of the job \|/);
    expect(body).toContain("npx github:flag-gitops/flag-gitops#v1 drift --adopt flags/production\n");
    expect(body.trimEnd()).toMatch(/closed by itself when it is gone\.$/);
  });

  test("is the same text for the same drift", () => {
    expect(bodyOf(turnedOff())).toBe(bodyOf(turnedOff()));
  });

  test.each(NAUGHTY)("lets no foreign text act: %j", (text) => {
    const plain = bodyOf(turnedOff({ differences: [differing("p", "g", "l")], lastChange: { at: 0, by: "b" } }));
    const body = bodyOf(turnedOff({ differences: [differing(text, text, text)], lastChange: { at: 0, by: text } }));
    expect(body.split("\n").length).toBe(plain.split("\n").length);
    const columns = (row: string) => row.split(/(?<!\\)\|/).length;
    const rowOf = (all: string) =>
      all.split("\n").find((line) => line.startsWith("| [`") || line.startsWith("| `")) ?? "";
    expect(columns(rowOf(body))).toBe(columns(rowOf(plain)));
  });
});

describe("a closing comment", () => {
  test("says that the drift is gone", () => {
    expect(renderDriftGone(inProduction())).toBe(
      "LaunchDarkly is as git says in storefront/production: the drift is gone, so this issue is closed by itself.",
    );
  });

  test("says that no file describes the place any more", () => {
    expect(renderUnmanaged(inProduction(), ORIGIN)).toBe(
      "No file on `main` says any more how flags should be in storefront/production, so this issue is closed by itself.",
    );
  });
});

describe("a job summary", () => {
  test("has a section for each place, calm ones too", () => {
    const calm = { ...inProduction(turnedOff({ differences: [] })), environment: "staging" };
    const summary = renderDriftSummary([inProduction(turnedOff()), calm], ORIGIN);
    expect(summary).toContain("### storefront/production: drift in 1 flag\n");
    expect(summary).toContain("| Flag | Field |");
    expect(summary).toContain("### storefront/staging: no drift");
    const left = turnedOff({ flag: "price-test", differences: [], leftAlone: "An experiment runs." });
    expect(renderDriftSummary([inProduction(left)], ORIGIN)).toContain("### storefront/production: not compared\n");
    expect(renderDriftSummary([inProduction(left, turnedOff({ differences: [] }))], ORIGIN)).toContain(
      "### storefront/production: no drift in what was compared\n",
    );
    expect(summary).not.toContain("This issue");
    expect(renderDriftSummary([calm], { ...ORIGIN, unread: ["flags/broken.yaml"] })).toContain("- `flags/broken.yaml`");
  });
});
