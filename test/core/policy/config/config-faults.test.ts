import { describe, expect, test } from "vitest";
import { parseConfig } from "../../../../src/core/policy/config/parse-config.ts";

const read = (text: string) => parseConfig(".github/flag-gitops.yml", text);
const production = (rules: string) => `policy:\n  environments:\n    production: ${rules}\n`;

describe("a config that is not valid", () => {
  const freeze = (from: string, to: string) =>
    production(`{ freeze: [{ from: ${from}, to: ${to}, reason: Holidays }] }`);
  const RULES = '"policy.environments.production';

  test.each<[text: string, line: number, message: string, hint: string]>([
    ["", 1, "The config is empty, or one of its documents is.", "Delete it to use the defaults."],
    ["# nothing\n", 1, "The config is empty, or one of its documents is.", "Delete it to use the defaults."],
    ["paths: [a]\n---\npaths: [b]\n", 3, "The config holds a second document.", "Write all of it into one."],
    ["- flags/**\n", 1, "The config must be a mapping, not a list.", "Write its keys below it, indented further."],
    ["paths: &all [a]\n", 1, 'The anchor "&all" is not allowed.', "Write the value out where it is used."],
    ["\npath: [a]\n", 2, 'The config has no key "path".', 'Did you mean "paths"?'],
    ["paths: flags/**\n", 1, '"paths" must be a list, not "flags/**".', 'Write a list: ["flags/**"].'],
    ["paths: [1]\n", 1, 'Item 1 of "paths" must be a glob, not 1.', 'Write a glob such as "flags/**/*.yaml".'],
    ["branches: []\n", 1, '"branches" is empty.', "Give it one entry at least, or take its key out."],
    ["policy:\n", 1, '"policy" must be a mapping, but it is empty.', "Give it a value, or take its key out."],
    [
      "members: { alice: ana }\n",
      1,
      '"members.alice" is "ana", not an e-mail address or a member id.',
      "Write an address such as ana@example.com, or the 24 hexadecimal digits of the member's id.",
    ],
    [
      'members:\n  "@alice": ana@example.com\n',
      2,
      '"members" has the key "@alice", which is not a GitHub login.',
      "Write the login as GitHub shows it, without the @.",
    ],
    [
      "members:\n  alice: a@example.com\n  Alice: b@example.com\n",
      3,
      '"members" names "alice" and "Alice", which are one login on GitHub.',
      "Keep one of the two.",
    ],
    [
      "projects:\n  mobile: { open: merge, provider: featuresignals, approve: human }\n",
      2,
      'Project "mobile" is on FeatureSignals, which this version does not support.',
      'Take "mobile" out of "projects", and its change files out of the repository.',
    ],
    [
      "projects: { a: { provider: flipt } }\n",
      1,
      '"projects.a.provider" is "flipt", not a provider.',
      "Write launchdarkly.",
    ],
    ["projects: { a: { open: merge } }\n", 1, '"projects.a" has no key "open".', 'Its only key is "provider".'],
    [
      "policy: { selfApproval: true }\n",
      1,
      '"policy.selfApproval" must be allow or deny, not true.',
      "Write allow or deny.",
    ],
    [
      "policy: { autoApply: denied }\n",
      1,
      '"policy.autoApply" is "denied", not allow or deny.',
      "Write allow or deny.",
    ],
    ["policy: { selfapproval: deny }\n", 1, '"policy" has no key "selfapproval".', 'Did you mean "selfApproval"?'],
    [
      production("{ requireTickets: [SHOP] }"),
      3,
      `${RULES}" has no key "requireTickets".`,
      'Did you mean "requireTicket"?',
    ],
    [
      production("{ requireTicket: SHOP }"),
      3,
      `${RULES}.requireTicket" must be a list, not "SHOP".`,
      'Write a list: ["SHOP"].',
    ],
    [
      production("{ requireTicket: [SHOP-] }"),
      3,
      `Item 1 of ${RULES}.requireTicket" is "SHOP-", not the prefix of a ticket.`,
      "Write what stands before the hyphen and the number: SHOP for SHOP-1234.",
    ],
    [
      production("{ maxRolloutStep: 25 }"),
      3,
      `${RULES}.maxRolloutStep" must be a percentage, not 25.`,
      "Write a percentage such as 25%, of three decimals at most.",
    ],
    [production("{ maxRolloutStep: 250% }"), 3, `${RULES}.maxRolloutStep" is "250%".`, "The most is 100%."],
    [
      production("{ forbid: [replaceRulez] }"),
      3,
      `Item 1 of ${RULES}.forbid" is "replaceRulez", not an instruction kind or a copy action.`,
      'Did you mean "replaceRules"?',
    ],
    [
      production("{ forbid: [archiveFlag] }"),
      3,
      `Item 1 of ${RULES}.forbid" is "archiveFlag", not an instruction kind or a copy action.`,
      "Write one that LaunchDarkly has, such as replaceRules.",
    ],
    [
      production("{ reviewers: {} }"),
      3,
      `${RULES}.reviewers" is empty.`,
      "Give it one entry at least, or take its key out.",
    ],
    [
      production(`{ reviewers: { members: [${"a@b.c, ".repeat(11)}] } }`),
      3,
      `${RULES}.reviewers.members" has 11 entries; the most is 10.`,
      "Take some out.",
    ],
    [
      production("{ integrationConfig: [] }"),
      3,
      `${RULES}.integrationConfig" must be a mapping, not a list.`,
      "Write its keys below it, indented further.",
    ],
    [
      freeze("2027-02-29", "2027-03-01"),
      3,
      `${RULES}.freeze[1].from" is "2027-02-29", and there is no such day or time.`,
      "Look it up in the calendar; hours end at 23:59:59.",
    ],
    [
      freeze("2027-12-20", "2027-12-20T24:00:00Z"),
      3,
      `${RULES}.freeze[1].to" is "2027-12-20T24:00:00Z", and there is no such day or time.`,
      "Look it up in the calendar; hours end at 23:59:59.",
    ],
    [
      freeze("2027-12-20", "2027-12-19"),
      3,
      `Item 1 of ${RULES}.freeze" ends before it begins.`,
      'Swap "from" and "to", or mend one of them.',
    ],
    [
      freeze("2027-12-20", "2027-12-20T00:00:00Z"),
      3,
      `Item 1 of ${RULES}.freeze" ends before it begins.`,
      'Swap "from" and "to", or mend one of them.',
    ],
    [
      freeze("2027-12-20T18:00:00", "2027-12-21"),
      3,
      `${RULES}.freeze[1].from" is "2027-12-20T18:00:00", not a day or a time.`,
      "Write a day such as 2027-12-20, or a time with its offset such as 2027-12-20T18:00:00+01:00.",
    ],
    [
      production("{ freeze: [{ from: 2027-12-20, to: 2027-12-24 }] }"),
      3,
      `Item 1 of ${RULES}.freeze" needs "reason".`,
      'Add "reason:".',
    ],
  ])("says its first fault, its line and the cure: %j", (text, line, message, hint) => {
    expect(read(text)).toEqual({ ok: false, faults: [{ line, message, hint }] });
  });

  test("says every fault in the order of the lines", () => {
    const text =
      "path: [a]\npolicy:\n  environments:\n    production: { forbid: [x], maxRolloutStep: 5 }\nbranches: main\n";
    const reading = read(text);
    expect(!reading.ok && reading.faults.map(({ line }) => line)).toEqual([1, 4, 4, 5]);
  });
});
