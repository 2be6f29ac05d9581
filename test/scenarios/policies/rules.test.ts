import { expect, test } from "vitest";
import { hexFor } from "../../../emulators/launchdarkly/account/ids.ts";
import { MEMBERS } from "../../../emulators/launchdarkly/seed.ts";
import { openChange } from "../../harness/change-request.ts";
import { expectStill, openWorld } from "../../harness/scenario.ts";
import { checkOf, checksOf, commentOf } from "../../harness/shown.ts";
import { changesOf } from "../../harness/world.ts";
import { CONFIG, GATE, requestOf } from "./policies.ts";

const RULES = `members: { carla: carla@example.com }
policy:
  environments:
    production:
      requireTicket: [SHOP, WEB]
      maxRolloutStep: 25%
      forbid: [addTargets, updateRules]
      reviewers: { members: [ana@example.com], teams: [checkout-owners] }
      freeze: [{ from: 2097-12-20, to: 2098-01-02, reason: Holidays }]
  allow: { projects: [storefront], environments: [production, staging] }
`;
const TICKET = "ticket: SHOP-7";
const ELEVEN = [MEMBERS.ben, ...Array.from({ length: 9 }, (_, index) => hexFor(`somebody ${index}`))];

/** A change file; the resource as the lines of its head, each in its place. */
function file(head: string, ...instructions: string[]): string {
  const body = instructions.length === 0 ? [] : ["instructions:", ...instructions.map((one) => `  - ${one}`)];
  return [...head.split("\n"), "description: A change", ...body, ""].join("\n");
}

function flag(key: string, where: string, ...instructions: string[]): string {
  return file(`kind: FlagChange\nproject: storefront\nflag: ${key}\n${where}`, ...instructions);
}

const SEGMENT = "kind: SegmentChange\nproject: storefront\nsegment: beta-testers\nenvironment: production";
const COPY = `kind: FlagCopy\nproject: storefront\nflag: max-basket-size\nfrom: staging\nto: production\n${TICKET}`;
const LIVE = `environment: production\n${TICKET}`;
const FALLTHROUGH = "updateFallthroughVariationOrRollout";
const PARTNERS = "updateRuleVariationOrRollout: { rule: Partners, rollout:";

const BREAKING: Readonly<Record<string, readonly [text: string, said: string, rule: string]>> = {
  "no-ticket": [
    flag("payments-v2", "environment: production", `${FALLTHROUGH}: { variation: off }`),
    '1:1: policy-ticket: The change names no ticket, but requireTicket of "production" asks for one that begins with "SHOP" and "WEB".',
    "policy.environments.production.requireTicket",
  ],
  "other-ticket": [
    file(`${SEGMENT}\nticket: OPS-7`, "addIncludedTargets: { contextKind: organization, values: [globex] }"),
    '5:9: policy-ticket: Ticket "OPS-7" is none that requireTicket of "production" asks for: they begin with "SHOP" and "WEB".',
    "policy.environments.production.requireTicket",
  ],
  "long-step": [
    flag("express-shipping", LIVE, `${FALLTHROUGH}: { rollout: { on: 74.999%, off: rest } }`),
    `7:1: policy-rollout-step: The change moves 25.001% of the traffic of the fallthrough to another variation; maxRolloutStep of "production" is 25%.`,
    "policy.environments.production.maxRolloutStep",
  ],
  "long-step-of-a-rule": [
    flag("checkout-theme", LIVE, `${PARTNERS} { Moss: 50%, Ocean: rest } }`),
    `7:1: policy-rollout-step: The change moves 50% of the traffic of rule "Partners" to another variation; maxRolloutStep of "production" is 25%.`,
    "policy.environments.production.maxRolloutStep",
  ],
  "older-twin": [
    flag("gift-cards", LIVE, "turnFlagOn", "addUserTargets: { variation: on, values: [user-1] }"),
    '9:5: policy-forbidden: Instruction "addUserTargets" is forbidden: forbid of "production" names "addTargets", which does the same.',
    "policy.environments.production.forbid",
  ],
  "copied-rules": [
    file(`${COPY}\ninclude: [updateOn, updateRules]`),
    '7:1: policy-forbidden: Copying with "updateRules" is forbidden: forbid of "production" names it.',
    "policy.environments.production.forbid",
  ],
  "in-the-holidays": [
    flag("base-ui", `${LIVE}\nexecuteAt: 2098-01-03T00:30:00+01:00`, "updateTrackEvents: { trackEvents: true }"),
    '6:12: policy-freeze: The change is to be carried out at 2098-01-02 23:30 UTC, in the freeze of "production" from 2097-12-20 00:00 UTC until 2098-01-03 00:00 UTC: "Holidays".',
    "policy.environments.production.freeze",
  ],
  "too-many-reviewers": [
    flag("search-ranking", `${LIVE}\nreviewers: { members: [${ELEVEN.join(", ")}] }`, "turnFlagOff"),
    '6:14: too-many-reviewers: The file and reviewers of "production" ask 11 members to review; the most is 10.',
    "policy.environments.production.reviewers",
  ],
  "other-environment": [
    flag("new-checkout", "environments: [staging, test]", "turnFlagOff"),
    '4:25: policy-not-allowed: Environment "test" may not be changed: allow.environments names "production" and "staging".',
    "policy.allow.environments",
  ],
  "all-environments": [
    flag("new-checkout", TICKET, "updateVariation: { variation: control, name: Old }"),
    '1:1: policy-not-allowed: All environments together may not be changed: allow.environments names "production" and "staging".',
    "policy.allow.environments",
  ],
  "other-project": [
    file(`kind: FlagChange\nproject: mobile\nflag: splash\n${LIVE}`, "turnFlagOn"),
    '2:10: policy-not-allowed: Project "mobile" may not be changed: allow.projects names "storefront".',
    "policy.allow.projects",
  ],
};

/** The same files, each keeping the rule that it broke, or gone where nothing can keep it. */
const KEEPING: Readonly<Record<string, string | null>> = {
  "no-ticket": flag("payments-v2", "environment: production\nticket: WEB-12", `${FALLTHROUGH}: { variation: off }`),
  "other-ticket": file(`${SEGMENT}\n${TICKET}`, "addIncludedTargets: { contextKind: organization, values: [globex] }"),
  "long-step": flag("express-shipping", LIVE, `${FALLTHROUGH}: { rollout: { on: 75%, off: rest } }`),
  "long-step-of-a-rule": flag("checkout-theme", LIVE, `${PARTNERS} { Moss: 75%, Ocean: rest } }`),
  "older-twin": flag("gift-cards", LIVE, "turnFlagOn"),
  "copied-rules": file(`${COPY}\ninclude: [updateOn]`),
  "in-the-holidays": flag(
    "base-ui",
    `${LIVE}\nexecuteAt: 2098-01-03T01:00:00+01:00`,
    "updateTrackEvents: { trackEvents: true }",
  ),
  "too-many-reviewers": flag(
    "search-ranking",
    `${LIVE}\nreviewers: { members: [carla@example.com, ANA@example.com], teams: [platform] }`,
    `${FALLTHROUGH}: { rollout: { learned: 25%, classic: rest } }`,
  ),
  "other-environment": flag("new-checkout", "environment: staging", "turnFlagOff"),
  "all-environments": null,
  "other-project": null,
};

/** The change files by their paths. */
function paths<T>(files: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [`flags/${name}.yaml`, text]));
}

test("each rule of the config refuses the change that breaks it, and takes the one that keeps it", async () => {
  const world = await openWorld({ files: { [CONFIG]: RULES } });
  const texts = Object.fromEntries(Object.entries(BREAKING).map(([name, [text]]) => [name, text]));
  const number = openChange(world, paths(texts));
  const offline = await world.onPullRequest("opened", number, { "launchdarkly-access-token": "" });
  expect(offline).toMatchObject({ code: 1, outputs: { result: "invalid", failed: "9" } });
  expect(offline.stdout).toContain("flags/no-ticket.yaml:1:1: policy-ticket: ");
  expect(world.launchDarkly.log).toEqual([]);

  const refused = await world.onPullRequest("opened", number);

  expect(refused).toMatchObject({ code: 1, outputs: { result: "invalid", changed: "12", failed: "11" } });
  for (const [name, [, said, rule]] of Object.entries(BREAKING)) {
    expect(refused.stdout).toContain(`flags/${name}.yaml:${said}\n`);
    const waiver = `Whoever may merge a change of \`${rule}\` in \`${CONFIG}\` into "main" may waive it.`;
    const frame = refused.stdout.slice(refused.stdout.indexOf(`flags/${name}.yaml:${said}\n`)).split("\n", 4);
    expect(frame[3]).toContain(waiver);
  }
  for (const { flag: key, environment, requestId, conclusion, file: path } of changesOf(refused)) {
    const keeps = key === "new-checkout" && environment === "staging";
    expect([path, requestId, conclusion]).toEqual([path, "", keeps ? "" : "failure"]);
  }
  const { [GATE]: gate, "storefront/new-checkout (staging)": planned, ...others } = checksOf(world, number);
  expect(gate).toMatchObject({ conclusion: "failure", title: "12 problems in 11 files" });
  expect(planned).toMatchObject({ status: "in_progress", conclusion: null, title: "Planned" });
  expect(Object.values(others)).toHaveLength(11);
  for (const check of Object.values(others)) {
    expect(check).toMatchObject({ status: "completed", conclusion: "failure", title: "Invalid" });
  }
  expect(checkOf(world, number, "storefront/express-shipping (production)").summary).toContain("moves 25.001% of");
  expect(commentOf(world, number)).toContain("policy-ticket: Ticket OPS-7 is none that requireTicket");
  expect(world.launchDarkly.writes()).toEqual([]);
  await expectStill(world, refused);

  world.github.push("feature", paths(KEEPING));
  const kept = await world.onPullRequest("synchronize", number);

  expect(kept).toMatchObject({ code: 0, outputs: { result: "pending", changed: "9", pending: "9", failed: "0" } });
  expect(checkOf(world, number, GATE)).toMatchObject({ status: "in_progress", title: "0 of 9 changes approved" });
  expect(world.launchDarkly.requests()).toHaveLength(9);
  const { ana, carla } = MEMBERS;
  const ranking = requestOf(world, "search-ranking");
  expect(ranking.notifyMemberIds).toEqual([carla, ana]);
  expect(world.launchDarkly.teams(ranking._id)).toEqual(["platform", "checkout-owners"]);
  expect(checkOf(world, number, "storefront/search-ranking (production)").summary).toContain(
    "- Asked to review: `carla`, 1 other member, team `platform`, team `checkout-owners`.",
  );
  const theirs = ["segments/beta-testers", "max-basket-size"].map((one) => requestOf(world, one));
  for (const { _id, notifyMemberIds } of theirs) {
    expect([notifyMemberIds, world.launchDarkly.teams(_id)]).toEqual([[ana], ["checkout-owners"]]);
  }
  expect(requestOf(world, "new-checkout", "staging").notifyMemberIds).toEqual([]);

  for (const { _id } of world.launchDarkly.requests()) world.launchDarkly.approve(_id);
  world.github.merge(number, "squash");
  const run = await world.onPush();

  expect(run).toMatchObject({ code: 0, outputs: { result: "applied", changed: "9", applied: "9" } });
  expect(checkOf(world, number, GATE)).toMatchObject({
    conclusion: "success",
    title: "8 changes applied, 1 scheduled",
  });
  expect(checkOf(world, number, "storefront/base-ui (production)")).toMatchObject({ title: "Scheduled" });
  expect(world.launchDarkly.ledger).toHaveLength(8);
  expect(world.launchDarkly.configuration("storefront", "max-basket-size", "production").on).toBe(false);
  await expectStill(world, run);
});
