import { expect, test } from "vitest";
import { changeFile, openChange, storefront } from "../../harness/change-request.ts";
import { expectStill, openWorld } from "../../harness/scenario.ts";
import { checkOf, commentOf } from "../../harness/shown.ts";
import { changesOf } from "../../harness/world.ts";
import { expectInert, HOSTILE, INVISIBLE } from "../bad-input/hostile.ts";
import { CONFIG, changesOfFlags, GATE, requestOf, verdictsOf } from "./policies.ts";

const SERVICENOW = { template: "61a2b3c4", fields: { risk: "low", notify: ["ops", 7] } };
const JIRA = { project: "FLAGS" };
const INTEGRATIONS = `policy:
  environments:
    production: { integrationConfig: ${JSON.stringify(SERVICENOW)} }
    staging: { integrationConfig: ${JSON.stringify(JIRA)} }
`;
const SEGMENT =
  "kind: SegmentChange\nproject: storefront\nsegment: wholesale\nenvironment: production\ndescription: Let Initech in\ninstructions:\n  - addIncludedTargets: { contextKind: organization, values: [initech] }\n";

test("approvals kept in another service are asked for there, shown, and decide on merge", async () => {
  const world = await openWorld({ files: { [CONFIG]: INTEGRATIONS } });
  const { setApprovalSettings, approveOutside } = world.launchDarkly;
  setApprovalSettings("storefront", "production", { serviceKind: "servicenow" });
  setApprovalSettings("storefront", "production", { serviceKind: "servicenow" }, "segment");
  setApprovalSettings("storefront", "staging", { serviceKind: "jira" });
  const number = openChange(world, {
    ...changesOfFlags({ "payments-v2": "turnFlagOn", "search-ranking": "turnFlagOff", "gift-cards": "turnFlagOff" }),
    "flags/staging.yaml": changeFile({ flag: "base-ui", environment: "staging", instructions: ["turnFlagOn"] }),
    "flags/wholesale.yaml": SEGMENT,
  });
  const opened = await world.onPullRequest("opened", number);
  expect(opened).toMatchObject({ code: 0, outputs: { result: "pending", changed: "5", pending: "5" } });
  const sent = world.launchDarkly.writes().map(({ body, path }) => [path.includes("/staging/"), body] as const);
  expect(sent).toHaveLength(5);
  for (const [toJira, body] of sent) expect(body).toMatchObject({ integrationConfig: toJira ? JIRA : SERVICENOW });
  for (const [flag, environment, service, prefix] of [
    ["payments-v2", "production", "servicenow", "CHG00"],
    ["base-ui", "staging", "jira", "FLAGS-"],
  ] as const) {
    const { externalId = "" } = requestOf(world, flag, environment).integrationMetadata ?? {};
    expect(externalId).toMatch(new RegExp(`^${prefix}1`));
    const waiting = checkOf(world, number, `storefront/${flag} (${environment})`);
    expect(waiting).toMatchObject({ status: "in_progress", title: `Waits for approval in "${service}"` });
    expect(waiting.summary).toContain(`It waits for review in \`${service}\`.`);
    expect(waiting.summary).toContain(
      `- Its approvals are kept in \`${service}\`: \`${externalId}\`, status \`Requested\`, [open it there](<https://${service}.example.com/browse/${externalId}>).`,
    );
    expect(waiting.summary).not.toContain("approval is asked for");
  }

  const payments = requestOf(world, "payments-v2");
  approveOutside(payments._id);
  approveOutside(requestOf(world, "segments/wholesale")._id, { status: "approved" });
  approveOutside(requestOf(world, "base-ui", "staging")._id);
  approveOutside(requestOf(world, "search-ranking")._id, { status: "Declined" });
  approveOutside(requestOf(world, "gift-cards")._id, { status: "Work in Progress" });
  const open = await world.onPullRequest("synchronize", number);
  expect(open).toMatchObject({ code: 1, outputs: { result: "declined", pending: "1", approved: "3", failed: "1" } });
  expect(verdictsOf(world, number)).toEqual({
    "payments-v2": 'success: Approved in "servicenow"',
    "base-ui (staging)": 'success: Approved in "jira"',
    "segments/wholesale": 'success: Approved in "servicenow"',
    "search-ranking": "failure: Declined",
    "gift-cards": 'in progress: Waits for approval in "servicenow"',
    [GATE]: "failure: Declined",
  });
  expect(open.stdout).toContain('declined: A reviewer declined it in "servicenow".');
  expect(checkOf(world, number, "storefront/gift-cards (production)").summary).toContain("status `Work in Progress`");
  expect(commentOf(world, number)).toContain("✅ Approved in jira");

  world.github.merge(number);
  const run = await world.onPush();
  expect(run).toMatchObject({ code: 1, outputs: { result: "declined", applied: "3", pending: "1", failed: "1" } });
  expect(changesOf(run)).toMatchObject([
    { flag: "gift-cards", reviewStatus: "pending", status: "pending" },
    { flag: "payments-v2", requestId: payments._id, status: "completed", conclusion: "success" },
    { flag: "search-ranking", reviewStatus: "declined", status: "pending", conclusion: "failure" },
    { flag: "base-ui", status: "completed", conclusion: "success" },
    { segment: "wholesale", status: "completed", conclusion: "success" },
  ]);
  expect(world.launchDarkly.ledger).toMatchObject([
    { segment: "wholesale" },
    { requestId: payments._id, approvers: [] },
    { flag: "base-ui", environment: "staging" },
  ]);
  await expectStill(world, run);
});

test("what another service says does nothing, whatever it says", async () => {
  const texts = [...HOSTILE, ...INVISIBLE];
  const triples = texts.flatMap((text, index) => (index % 3 === 0 ? [[text, texts[index + 1], texts[index + 2]]] : []));
  const flags = triples.map((_, index) => ({ key: `quiet-${index}`, variations: [{ value: true }, { value: false }] }));
  const projects = [storefront({ serviceKind: "jira" }, flags)];
  const world = await openWorld({ launchDarkly: { projects } });
  const number = openChange(world, changesOfFlags(Object.fromEntries(flags.map(({ key }) => [key, "turnFlagOn"]))));
  await world.onPullRequest("opened", number);
  for (const [index, [status = "", externalId = "", text = ""]] of triples.entries()) {
    const externalUrl = index % 2 === 0 ? `javascript:alert("${text}")` : `https://jira.example.com/${text} "onload=`;
    world.launchDarkly.approveOutside(requestOf(world, `quiet-${index}`)._id, { status, externalId, externalUrl });
  }
  const run = await world.onPullRequest("synchronize", number);
  expect(run).toMatchObject({ code: 0, outputs: { result: "pending", pending: String(flags.length) } });
  expectInert(world, run, number);
  const { summary } = checkOf(world, number, "storefront/quiet-0 (production)");
  expect(summary).toContain(`\`${HOSTILE[1]}\`, status \`${HOSTILE[0]}\`.`);
  expect(summary).not.toContain("javascript");
  expect(summary).not.toContain("open it there");
  await expectStill(world, run);
});
