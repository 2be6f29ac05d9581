import type { Flag, Rule } from "../../model/live/flag.ts";
import type { Segment, SegmentRule } from "../../model/live/segment.ts";
import type { Step, View } from "../flag/step.ts";
import type { SegmentStep, SegmentView } from "./step.ts";

/** The rules of a segment as rules of a flag that serve nothing, for what names and conditions of both have in common. */
export function asFlagRules(rules: readonly SegmentRule[]): Rule[] {
  return rules.map(({ id, description, clauses }) => ({
    id,
    ...(description === undefined ? {} : { description }),
    clauses,
    serve: null,
    trackEvents: false,
  }));
}

/** An instruction about the conditions of a segment's rule as one about those of a flag's. */
export function asFlagStep({ segment, parameters, context }: SegmentStep): Step {
  const { project, key, name } = segment;
  const flag: Flag = { project, key, name, kind: "boolean", archived: false, variations: [], configurations: {} };
  const prerequisiteVariation = () => undefined;
  return {
    flag,
    configuration: configurationOf(segment),
    parameters,
    context: { newId: () => context.newId(), prerequisiteVariation },
  };
}

/** The conditions of a segment as a flag's effect reads them. */
export function asFlagView({ segment, liveRules }: SegmentView): View {
  return { configuration: configurationOf(segment), liveRules, targetedAt: () => [] };
}

function configurationOf({ rules, version }: Segment): Step["configuration"] {
  return {
    on: true,
    offVariation: null,
    fallthrough: null,
    prerequisites: [],
    targets: [],
    rules: asFlagRules(rules),
    trackEvents: false,
    trackEventsFallthrough: false,
    version,
  };
}
