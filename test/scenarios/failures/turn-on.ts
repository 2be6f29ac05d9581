import { changeFile, openChange } from "../../harness/change-request.ts";
import { checkOf, type ShownCheck } from "../../harness/shown.ts";
import type { EmulatedWorld } from "../../harness/world.ts";

/** The change of most scenarios: it turns "payments-v2" on. */
export const TURN_ON = { "flags/payments.yaml": changeFile({ flag: "payments-v2", instructions: ["turnFlagOn"] }) };

/** The check run of that change. */
export const NAME = "storefront/payments-v2 (production)";

/** The check run that holds the merge of a pull request. */
export function gateOf(world: EmulatedWorld, number: number): ShownCheck {
  return checkOf(world, number, "Flag changes");
}

/** Brings a pull request with these files as far as its merge, every request approved, and returns its number. */
export async function approveAndMerge(world: EmulatedWorld, files: Record<string, string> = TURN_ON): Promise<number> {
  const number = openChange(world, files);
  await world.onPullRequest("opened", number);
  for (const { _id } of world.launchDarkly.requests()) world.launchDarkly.approve(_id);
  await world.onPullRequest("synchronize", number);
  world.github.merge(number, "squash");
  return number;
}
