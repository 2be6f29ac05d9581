import { expect, test } from "vitest";
import { openChange } from "../../harness/change-request.ts";
import { expectStill, openWorld } from "../../harness/scenario.ts";
import { checkOf, commentOf } from "../../harness/shown.ts";
import { changesOf } from "../../harness/world.ts";
import { archiveAndExperiment } from "../bad-input/account.ts";
import { shownAnnotations } from "../bad-input/frames.ts";
import { checkout, edited, PROJECT } from "./documents.ts";

/** "twins" in staging, where two rules have one description. */
function twins(one: string, two: string): string {
  return `kind: Flag
project: storefront
flag: twins
environments:
  staging:
    rules:
      - { description: Testers, clauses: [{ attribute: country, in: [${one}] }], variation: a }
      - { description: Testers, clauses: [{ attribute: country, in: [${two}] }], variation: a }
`;
}

const BEFORE = {
  "flags/five.yaml": checkout("checkout-five"),
  "flags/tested.yaml": checkout("under-test"),
  "flags/twins.yaml": twins("IT", "ES"),
};

const AFTER = {
  "flags/again.yaml": "kind: Flag\nproject: storefront\nflag: checkout-five\nenvironments: { test: { on: false } }\n",
  "flags/four.yaml": edited(checkout("checkout-four"), { "  production:": "  prodcution:" }),
  "flags/one.yaml": edited(checkout("checkout-one"), { "treatment: 10%": "treatmnt: 10%" }),
  "flags/six.yaml": edited(checkout("checkout-six"), { "on: false": "on: true" }),
  "flags/tested.yaml": edited(checkout("under-test"), { "treatment: 25%": "treatment: 50%" }),
  "flags/three.yaml": edited(checkout("checkout-three"), { "[user-9]": "[user-9]\n      treatment: [user-8, user-9]" }),
  "flags/twins.yaml": twins("FR", "PT"),
  "flags/two.yaml": edited(checkout("checkout-two"), { "control: 90%": "control: 80%" }),
};

/** What is told of each: its code, its place, and a part of the sentence and the cure. */
const FAULTS = [
  ["flags/again.yaml:3:7", "duplicate-flag", 'described twice: here and in "flags/five.yaml". Put both into one'],
  [
    "flags/four.yaml:5:3",
    "unknown-environment",
    'no environment "prodcution". It has "production", "staging" and "test"',
  ],
  ["flags/one.yaml:22:45", "unknown-variation", '"checkout-one" has no variation "treatmnt". Its variations are'],
  [
    "flags/tested.yaml:5:3",
    "experiment-running",
    'An experiment runs on the rollout of the fallthrough in "production"',
  ],
  ["flags/three.yaml:11:27", "duplicate-target", '"user-9"'],
  [
    "flags/twins.yaml:7:9",
    "ambiguous-pairing",
    'Rule 1 "Testers" in "staging" may have been rule 1 "Testers" or rule 2',
  ],
  ["flags/twins.yaml:8:9", "ambiguous-pairing", "Give the rules distinct descriptions, or each its `id:`"],
  ["flags/two.yaml:22:20", "rollout-total", "The rollout adds up to 90% instead of 100%."],
] as const;

test("every fault of a document is told at its place, and nothing is requested or written, not for a valid neighbour either", async () => {
  const world = await openWorld({ files: BEFORE, launchDarkly: { projects: [PROJECT] } });
  archiveAndExperiment(world.launchDarkly);
  const number = openChange(world, AFTER);

  const run = await world.onPullRequest("opened", number);

  expect(run).toMatchObject({ code: 1, outputs: { result: "invalid", pending: "1", approved: "0", applied: "0" } });
  const told = shownAnnotations(world, number)
    .map(({ path, start_line, start_column, title, message }) => [
      `${path}:${start_line}:${start_column}`,
      title,
      message,
    ])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
  expect(told).toEqual(FAULTS.map(([place, code, message]) => [place, code, expect.stringContaining(message)]));
  const gate = checkOf(world, number, "Flag changes");
  expect(gate).toMatchObject({ conclusion: "failure", title: "8 problems in 7 files", externalId: "" });
  for (const [place, code] of FAULTS) {
    expect(run.stdout).toContain(`\n${place}: ${code}: `);
    expect(commentOf(world, number)).toContain(`- ${place} ${code}: `);
  }
  expect(changesOf(run).filter(({ requestId }) => requestId !== "")).toEqual([]);
  expect(checkOf(world, number, "storefront/checkout-six (production)")).toMatchObject({
    conclusion: null,
    title: "Planned",
    externalId: "",
  });
  expect(world.launchDarkly.writes()).toEqual([]);
  await expectStill(world, run);
});
