import type { Json, JsonObject } from "../../model/json.ts";
import { configurationIn, type Flag, type FlagConfiguration, type Prerequisite } from "../../model/live/flag.ts";
import { quote } from "../../render/words/did-you-mean.ts";
import { allWritten, type LeftPart, type WrittenPart } from "./written-part.ts";
import { writtenRules } from "./written-rules.ts";
import { writtenServe } from "./written-serve.ts";
import { writtenTargets } from "./written-targets.ts";
import { writtenVariation } from "./written-variation.ts";

/** What a `kind: Flag` document says of one environment, and what it leaves out. */
export interface WrittenConfiguration {
  readonly value: JsonObject;
  readonly left: readonly LeftPart[];
}

/**
 * A flag's live configuration in an environment that it has, as a `kind: Flag` document writes it: names instead of ids,
 * and nothing that could not be read back. `prerequisites` are the flags that it names, by key.
 */
export function writtenConfiguration(
  flag: Flag,
  environment: string,
  prerequisites: ReadonlyMap<string, Flag>,
): WrittenConfiguration {
  const live = configurationIn(flag, environment) as FlagConfiguration;
  const off = flag.variations.find(({ id }) => id === live.offVariation);
  const value: JsonObject = {};
  const left: LeftPart[] = [];
  const write = (part: LeftPart["part"], written: WrittenPart) => {
    if ("why" in written) left.push({ part, why: written.why });
    else value[part] = written.value;
  };
  write("on", { value: live.on });
  if (off !== undefined) write("offVariation", { value: writtenVariation(flag, off) });
  write("prerequisites", allWritten(live.prerequisites.map((one) => writtenPrerequisite(one, prerequisites))));
  write("targets", writtenTargets(flag, live.targets));
  write("rules", writtenRules(flag, live.rules));
  write("fallthrough", writtenServe(flag, live.fallthrough, "The fallthrough"));
  if (live.trackEvents) write("trackEvents", { value: true });
  if (live.trackEventsFallthrough) write("trackEventsFallthrough", { value: true });
  return { value, left };
}

function writtenPrerequisite({ key, variation }: Prerequisite, flags: ReadonlyMap<string, Flag>): WrittenPart<Json> {
  const flag = flags.get(key);
  const named = flag?.variations[variation];
  if (flag === undefined || named === undefined) {
    return { why: `The variation that prerequisite flag ${quote(key)} must serve is not known.` };
  }
  return { value: { key, variation: writtenVariation(flag, named) } };
}
