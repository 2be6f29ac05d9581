import type { JsonObject } from "../src/core/model/json.ts";
import { FORBIDDABLE } from "../src/core/policy/config/places.ts";
import { DEFINITIONS, described, listOf, mappingOf, reference, textOf } from "./generate-definitions.ts";

const ID = "https://raw.githubusercontent.com/flag-gitops/flag-gitops/v1/schemas/config.schema.json";
const MOST_ENTRIES = 1000;
const MOST_MEMBERS = 10; // LaunchDarkly's limit for the reviewers of one request

const CLOCK = "[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?";

/** A mapping whose keys the repository chooses. */
const named = (names: JsonObject, values: JsonObject): JsonObject => ({
  type: "object",
  propertyNames: names,
  additionalProperties: values,
  maxProperties: MOST_ENTRIES,
});

const decision = (title: string, description: string): JsonObject =>
  described(title, `${description} Default: deny.`, { type: "string", enum: ["allow", "deny"] });

const CONFIG_DEFINITIONS: JsonObject = {
  key: DEFINITIONS.key as JsonObject,
  text: DEFINITIONS.text as JsonObject,
  login: described("Login", "A GitHub login, whatever its case.", {
    type: "string",
    pattern: "^[a-zA-Z0-9][a-zA-Z0-9_-]*(?:\\[bot\\])?$",
    maxLength: 100,
  }),
  member: {
    ...(DEFINITIONS.member as JsonObject),
    description: "A LaunchDarkly member, by e-mail address or by id.",
  },
  moment: described("Moment", "A day in UTC, or a time with its offset.", {
    type: "string",
    pattern: `^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[Tt]${CLOCK}(?:[Zz]|[+-][0-9]{2}:[0-9]{2}))?$`,
    maxLength: 50,
    examples: ["2027-12-20", "2027-12-20T18:00:00+01:00"],
  }),
};

const FREEZE = described(
  "Freeze",
  "A time in which nothing is applied.",
  mappingOf(
    {
      from: described("From", "When it begins: the start of a day, or a time.", reference("moment")),
      to: described("To", "When it ends: the end of a day, or a time.", reference("moment")),
      reason: described("Reason", "Why; the pull requests that wait say it.", reference("text")),
    },
    { required: ["from", "to", "reason"] },
  ),
);

const ENVIRONMENT = described(
  "Environment",
  "The rules for the changes of one environment.",
  mappingOf({
    requireTicket: described(
      "Require a ticket",
      "A change must name a ticket that begins with one of these prefixes, a hyphen and a number.",
      {
        ...listOf({ type: "string", pattern: "^[a-zA-Z][a-zA-Z0-9_]*(?:-[a-zA-Z0-9_]+)*$", maxLength: 50 }, 1, 100),
        examples: [["SHOP"]],
      },
    ),
    maxRolloutStep: described("Largest rollout step", "The share of traffic that one change may move.", {
      type: "string",
      pattern: "^[0-9]{1,3}(?:\\.[0-9]{1,3})?%$",
      maxLength: 10,
      examples: ["25%"],
    }),
    reviewers: described(
      "Reviewers",
      "Who is asked to review each change, besides those whom its file names.",
      mappingOf(
        {
          members: described("Members", "By e-mail address or id.", listOf(reference("member"), 1, MOST_MEMBERS)),
          teams: described("Teams", "By key.", listOf(reference("key"), 1, 100)),
        },
        { minProperties: 1, examples: [{ teams: ["checkout-owners"] }] },
      ),
    ),
    forbid: described("Forbid", "Instruction kinds and copy actions that no change may use.", {
      ...listOf({ type: "string", enum: [...FORBIDDABLE] }, 1, MOST_ENTRIES),
      examples: [["replaceRules"]],
    }),
    freeze: described("Freezes", "Times in which nothing is applied.", listOf(FREEZE, 1, MOST_ENTRIES)),
    integrationConfig: described(
      "Integration config",
      "What a request hands to the service that keeps the approvals, as that service wants it.",
      { type: "object" },
    ),
  }),
);

const POLICY = described(
  "Policy",
  "The rules that changes must keep.",
  mappingOf({
    environments: described("Environments", "Rules by environment key.", named(reference("key"), ENVIRONMENT)),
    allow: described(
      "Allow",
      "Only these projects and environments may be changed; default: any.",
      mappingOf({
        projects: described("Projects", "Keys of projects.", listOf(reference("key"), 1, MOST_ENTRIES)),
        environments: described("Environments", "Keys of environments.", listOf(reference("key"), 1, MOST_ENTRIES)),
      }),
    ),
    selfApproval: decision("Self-approval", "Whether approvals by the author or a committer count."),
    canApplyDeclinedChanges: decision(
      "Apply declined changes",
      "Whether a declined request may be applied where LaunchDarkly allows it.",
    ),
    autoApply: decision(
      "Automatic applying",
      "Whether changes are requested where LaunchDarkly applies what is approved before the merge.",
    ),
  }),
);

const PROVIDER = described("Provider", "The service that holds the flags. Default: launchdarkly.", {
  type: "string",
  enum: ["launchdarkly"],
});

const PROJECT = described("Project", "Where a project's flags live.", mappingOf({ provider: PROVIDER }));

const PROPERTIES: JsonObject = {
  paths: described("Paths", "Globs of the change files. Default: flags/**/*.{yml,yaml}.", {
    ...listOf(textOf(1, 4096), 1, MOST_ENTRIES),
    examples: [["flags/**/*.yaml"]],
  }),
  branches: described(
    "Branches",
    "Only pull requests into these branches request and apply. Default: the default branch.",
    { ...listOf(textOf(1, 4096), 1, MOST_ENTRIES), examples: [["main"]] },
  ),
  members: described("Members", "Who is who: GitHub login to LaunchDarkly member, by e-mail address or id.", {
    ...named(reference("login"), reference("member")),
    examples: [{ alice: "ana@example.com" }],
  }),
  projects: described("Projects", "Where flags live, by project key.", named(reference("key"), PROJECT)),
  policy: POLICY,
};

/** The JSON Schema of the config file. */
export function configSchema(): JsonObject {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: ID,
    title: "Flag GitOps config",
    description: "What a repository says about its flags: which files are changes, who is who, and the team's rules.",
    ...mappingOf(PROPERTIES),
    definitions: CONFIG_DEFINITIONS,
  };
}
