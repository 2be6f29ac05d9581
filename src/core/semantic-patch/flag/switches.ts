import { type Applied, type Kind, readBoolean, type Step } from "./step.ts";

type Switch = "on" | "trackEvents" | "trackEventsFallthrough";

/** The kinds that turn something of the whole flag on or off: targeting and event tracking. */
export const SWITCH_KINDS: Readonly<Record<string, Kind>> = {
  turnFlagOn: (step) => turn(step, "on", true),
  turnFlagOff: (step) => turn(step, "on", false),
  updateTrackEvents: (step) => turn(step, "trackEvents", readBoolean(step.parameters, "trackEvents")),
  updateTrackEventsFallthrough: (step) =>
    turn(step, "trackEventsFallthrough", readBoolean(step.parameters, "trackEvents")),
};

function turn({ configuration }: Step, what: Switch, to: boolean): Applied {
  return {
    configuration: { ...configuration, [what]: to },
    touched: [{ path: [what], read: (view) => view.configuration[what] }],
  };
}
