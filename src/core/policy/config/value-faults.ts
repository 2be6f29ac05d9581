import { parsePercentage } from "../../model/instructions/percentage.ts";
import { quote } from "../../render/words/did-you-mean.ts";
import { nameOf, type PlacedFault } from "./config-faults.ts";
import { parseFreeze, type WrittenFreeze } from "./parse-freeze.ts";

/** An environment's rules as the config writes them. */
export interface WrittenEnvironment {
  readonly requireTicket?: readonly string[];
  readonly maxRolloutStep?: string;
  readonly reviewers?: { readonly members?: readonly string[]; readonly teams?: readonly string[] };
  readonly forbid?: readonly string[];
  readonly freeze?: readonly WrittenFreeze[];
}

/** What the schema cannot say of an environment's rules: shares above 100%, days that do not exist, freezes that end first. */
export function environmentFaults(name: string, rules: WrittenEnvironment): PlacedFault[] {
  const way = ["policy", "environments", name];
  const { maxRolloutStep, freeze = [] } = rules;
  const above = maxRolloutStep !== undefined && parsePercentage(maxRolloutStep) === undefined;
  const step = [...way, "maxRolloutStep"];
  return [
    ...(above ? [atValue(step, `${nameOf(step)} is ${quote(maxRolloutStep)}.`, "The most is 100%.")] : []),
    ...freeze.flatMap((written, index) => freezeFaults(written, [...way, "freeze", index])),
  ];
}

function freezeFaults(written: WrittenFreeze, way: readonly (string | number)[]): PlacedFault[] {
  const reading = parseFreeze(written);
  if (reading.ok) return [];
  if (reading.fault === "order") {
    const message = `${nameOf(way)} ends before it begins.`;
    return [atValue([...way, "to"], message, 'Swap "from" and "to", or mend one of them.')];
  }
  const place = [...way, reading.fault];
  const message = `${nameOf(place)} is ${quote(written[reading.fault])}, and there is no such day or time.`;
  return [atValue(place, message, "Look it up in the calendar; hours end at 23:59:59.")];
}

/** GitHub does not tell letters of logins apart by their case, so one login stands once only. */
export function memberFaults(logins: readonly string[]): PlacedFault[] {
  const known = new Map<string, string>();
  return logins.flatMap((login) => {
    const same = known.get(login.toLowerCase());
    known.set(login.toLowerCase(), login);
    if (same === undefined) return [];
    const message = `"members" names ${quote(same)} and ${quote(login)}, which are one login on GitHub.`;
    return [{ pointer: ["members", login], part: "key" as const, message, hint: "Keep one of the two." }];
  });
}

function atValue(pointer: PlacedFault["pointer"], message: string, hint: string): PlacedFault {
  return { pointer, part: "value", message, hint };
}
