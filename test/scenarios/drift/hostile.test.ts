import { expect, test } from "vitest";
import { DEFAULT_MEMBERS } from "../../../emulators/launchdarkly/account/members.ts";
import { STOREFRONT } from "../../../emulators/launchdarkly/seed.ts";
import type { FlagSeed } from "../../../emulators/launchdarkly/seeds/flag-seed.ts";
import { expectStill, openWorld } from "../../harness/scenario.ts";
import { commandsOf } from "../bad-input/commands.ts";
import { HOSTILE, INVISIBLE, quoted } from "../bad-input/hostile.ts";
import { actingParts } from "../bad-input/markdown.ts";
import { issuesOf, switched } from "./managed.ts";

const NAMES = [...HOSTILE, ...INVISIBLE];
/** A file name that is hostile to a shell too, and the same as one word of a shell, as it is shown. */
const [ODD, ODD_WORD] = [
  "flags/::error::x @org `a` | <b> $(id) 'q' \u202e.yaml",
  "'flags/::error::x @org `a` | <b> $(id) '\\''q'\\'' <U+202E>.yaml'",
];

/** A flag whose every name in LaunchDarkly is hostile. */
const FLAG: FlagSeed = {
  key: "hostile",
  variations: NAMES.map((name, value) => ({ value, name })),
  environments: {
    production: {
      targets: NAMES.map((text, variation) => ({ variation, values: [text] })),
      rules: NAMES.map((text, serve) => ({
        description: text,
        clauses: [{ attribute: text, op: "in", values: [text] }],
        serve,
      })),
    },
  },
};

/** The flag with other targets, and with the rules whose names can be written, each of which serves something else. */
const DOCUMENT = [
  "kind: Flag\nproject: storefront\nflag: hostile\nenvironments:\n  production:\n    targets:",
  ...HOSTILE.map((text) => `      ${quoted(text)}: [${quoted(`git ${text}`)}]`),
  "    rules:",
  ...HOSTILE.map((text) => {
    const clause = `{ attribute: ${quoted(text)}, in: [${quoted(text)}, more] }`;
    return `      - { description: ${quoted(text)}, clauses: [${clause}], variation: { name: ${quoted(NAMES[0] as string)} } }`;
  }),
  "",
].join("\n");

const FAULTY = `${switched("gift-cards", true)}${HOSTILE.map((text) => `${quoted(text)}: ${quoted(text)}\n`).join("")}`;

/** A link of ours to a line of a file, or to the flag. */
const OWN_LINK =
  /\[(`+.*?`+)\]\(<(?:https:\/\/github\.com\/octo\/flags\/blob\/main|http:\/\/127\.0\.0\.1:\d+)\/[\w./#%'()-]*>\)/g;

/** What is left of a text about drift without our own links, commands, bold words and empty cells. */
function foreign(text: string): string {
  return text
    .replace(/^<!-- flag-gitops v1 drift launchdarkly\/[\w./-]+ -->\n/, "")
    .replaceAll(/^(`{3,})sh\nnpx github:flag-gitops\/flag-gitops#v1 drift --(?:adopt|reapply) .*\n\1$/gm, "")
    .replaceAll(/^\*\*If (?:LaunchDarkly|git) is right\*\*/gm, "")
    .replaceAll(OWN_LINK, "$1")
    .replaceAll(/\| {2}(?=\|)/g, "| nothing ");
}

test("a hostile text does nothing in the issue, the log and the summary, wherever it stands", async () => {
  const members = DEFAULT_MEMBERS.map((one) => ({
    ...one,
    firstName: "@org/team <b>|",
    lastName: "`::error::x\u202e",
  }));
  const projects = [{ ...STOREFRONT, flags: [...STOREFRONT.flags, FLAG] }];
  const files = { "flags/hostile.yaml": DOCUMENT, [ODD]: switched("payments-v2", true), "flags/faulty.yaml": FAULTY };
  const world = await openWorld({ files, launchDarkly: { members, projects } });
  for (const flag of ["hostile", "payments-v2"]) {
    world.launchDarkly.editFlag("storefront", flag, "production", [{ kind: "updateTrackEvents", trackEvents: true }]);
  }

  const run = await world.onDrift();

  expect(run).toMatchObject({ code: 1, outputs: { result: "invalid", changed: "2", pending: "2" } });
  const [issue, ...others] = issuesOf(world);
  expect(others).toEqual([]);
  expect(issue?.title).toBe("Drift in storefront/production: 2 flags");
  expect(actingParts(foreign(issue?.body ?? ""))).toEqual([]);
  expect(actingParts(foreign(run.summary))).toEqual([]);
  expect(commandsOf(run)).toEqual([
    "::error::Drift: some documents are not valid, or do not fit their flags. The log above says why.",
  ]);
  for (const text of [run.stdout, run.summary, issue?.title, issue?.body]) {
    expect(text?.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  }
  expect(issue?.body).toContain("<br>by ``@… <b>\\| `::error::x<U+202E>`` |");
  expect(issue?.body).toContain(
    `\nnpx github:flag-gitops/flag-gitops#v1 drift --adopt --base-uri ${world.launchDarkly.url} ${ODD_WORD} flags/hostile.yaml\n`,
  );
  await expectStill(world, run);
});
