import { CLAUSE_KINDS, type InstructionKind, kind } from "./instruction-kind.ts";
import {
  CLAUSES,
  CONTEXT_KIND,
  KEY,
  PREREQUISITE_VARIATION,
  parameter,
  RULE,
  SERVES,
  TRACK_EVENTS,
  VALUES,
  VARIATION,
} from "./parameters.ts";

/** Every instruction kind that changes a flag in one environment. Source: LaunchDarkly's "Update feature flag". */
export const FLAG_KINDS: readonly InstructionKind[] = [
  kind("turnFlagOn", "Turn the flag on", "Turns targeting on: targets, rules and the fallthrough decide."),
  kind("turnFlagOff", "Turn the flag off", "Turns targeting off: everyone gets the off variation."),
  kind(
    "addRule",
    "Add a rule",
    "Adds a targeting rule, last or before another.",
    [
      parameter("description", "text", "Description", "What the rule is called.", { required: false }),
      CLAUSES,
      parameter("beforeRuleId", "rule", "Before rule", "The rule that the new one comes before, by its id.", {
        readable: "beforeRule",
        required: false,
      }),
      ...SERVES,
    ],
    { serves: true },
  ),
  kind("removeRule", "Remove a rule", "Removes one targeting rule.", [RULE]),
  kind("reorderRules", "Reorder the rules", "Puts all rules into the given order.", [
    parameter("ruleIds", "rules", "Rules", "All rules of the flag in their new order, by id.", { readable: "rules" }),
  ]),
  kind("replaceRules", "Replace all rules", "Replaces the whole list of rules; every rule gets a new id.", [
    parameter("rules", "new-rules", "Rules", "The new rules, first match wins."),
  ]),
  kind("updateRuleDescription", "Rename a rule", "Changes what a rule is called.", [
    RULE,
    parameter("description", "text", "Description", "The new name of the rule."),
  ]),
  kind("updateRuleTrackEvents", "Track a rule's events", "Turns full event tracking of one rule on or off.", [
    RULE,
    TRACK_EVENTS,
  ]),
  kind(
    "updateRuleVariationOrRollout",
    "Change what a rule serves",
    "Makes a rule serve one variation or a rollout.",
    [RULE, ...SERVES],
    {
      serves: true,
    },
  ),
  ...CLAUSE_KINDS,
  kind("addTargets", "Target contexts", "Serves one variation to the given contexts, whatever the rules say.", [
    CONTEXT_KIND,
    VALUES,
    VARIATION,
  ]),
  kind("removeTargets", "Stop targeting contexts", "Takes the given contexts off a variation's targets.", [
    CONTEXT_KIND,
    VALUES,
    VARIATION,
  ]),
  kind("clearTargets", "Clear a variation's targets", "Removes every target of one variation, of every context kind.", [
    VARIATION,
  ]),
  kind("replaceTargets", "Replace all targets", "Replaces every individual target of the flag.", [
    parameter("targets", "new-targets", "Targets", "The new targets."),
  ]),
  kind("addUserTargets", "Target users", "Serves one variation to the given users.", [VALUES, VARIATION], {
    replacement: "addTargets",
  }),
  kind(
    "removeUserTargets",
    "Stop targeting users",
    "Takes the given users off a variation's targets.",
    [VALUES, VARIATION],
    {
      replacement: "removeTargets",
    },
  ),
  kind("clearUserTargets", "Clear a variation's users", "Removes every targeted user of one variation.", [VARIATION], {
    replacement: "clearTargets",
  }),
  kind(
    "replaceUserTargets",
    "Replace all user targets",
    "Replaces the targeted users of every variation.",
    [parameter("targets", "new-targets", "Targets", "One entry for every variation of the flag.")],
    { replacement: "replaceTargets" },
  ),
  kind("addPrerequisite", "Add a prerequisite", "Makes the flag depend on a variation of another flag.", [
    KEY,
    PREREQUISITE_VARIATION,
  ]),
  kind("updatePrerequisite", "Change a prerequisite", "Points a prerequisite at another variation.", [
    KEY,
    PREREQUISITE_VARIATION,
  ]),
  kind("removePrerequisite", "Remove a prerequisite", "Ends the dependency on another flag.", [KEY]),
  kind("replacePrerequisites", "Replace all prerequisites", "Replaces the whole list of prerequisites.", [
    parameter("prerequisites", "new-prerequisites", "Prerequisites", "The new prerequisites."),
  ]),
  kind(
    "updateFallthroughVariationOrRollout",
    "Change the fallthrough",
    "Changes what is served when no target and no rule matches.",
    SERVES,
    {
      serves: true,
    },
  ),
  kind("updateOffVariation", "Change the off variation", "Changes what is served while the flag is off.", [VARIATION]),
  kind("updateTrackEvents", "Track events", "Turns full event tracking of the flag on or off.", [TRACK_EVENTS]),
  kind(
    "updateTrackEventsFallthrough",
    "Track the fallthrough's events",
    "Turns full event tracking of the fallthrough on or off.",
    [TRACK_EVENTS],
  ),
];
