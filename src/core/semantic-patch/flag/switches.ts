import { readBoolean } from "../steps/parameters.ts";
import type { FlagApplied, FlagKind, FlagStep } from "./step.ts";

type Switch = "on" | "trackEvents" | "trackEventsFallthrough";

/** The kinds that turn something of the whole flag on or off: targeting and event tracking. */
export const SWITCH_KINDS: Readonly<Record<string, FlagKind>> = {
  turnFlagOn: (step) => turn(step, "on", true),
  turnFlagOff: (step) => turn(step, "on", false),
  updateTrackEvents: (step) => turn(step, "trackEvents", readBoolean(step.parameters, "trackEvents")),
  updateTrackEventsFallthrough: (step) =>
    turn(step, "trackEventsFallthrough", readBoolean(step.parameters, "trackEvents")),
};

function turn({ resource }: FlagStep, what: Switch, to: boolean): FlagApplied {
  return {
    resource: { ...resource, [what]: to },
    touched: [{ path: [what], read: (view) => view.resource[what] }],
  };
}
