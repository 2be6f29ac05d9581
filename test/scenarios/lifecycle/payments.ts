import type { GenericRequestRep } from "../../../emulators/launchdarkly/account/requests/view.ts";
import { changeFile, openChange } from "../../harness/change-request.ts";
import type { EmulatedWorld } from "../../harness/world.ts";

/** The one change file of most scenarios. */
export const PATH = "flags/production/payments.yaml";
/** The name of its check run. */
export const CHECK = "storefront/payments-v2 (production)";
/** The check run that holds the merge. */
export const GATE = "Flag changes";

/** Turns the flag on, which is off. */
export const TURN_ON = changeFile({
  flag: "payments-v2",
  description: "Turn the second payment provider on",
  ticket: "SHOP-1201",
  instructions: ["turnFlagOn"],
});

/** Asks for more than `TURN_ON` does. */
export const TURN_ON_FOR_NOBODY = changeFile({
  flag: "payments-v2",
  description: "Turn the second payment provider on for nobody yet",
  instructions: ["turnFlagOn", "updateFallthroughVariationOrRollout: { variation: off }"],
});

/** A pull request with its only approval request, as the first run left them. */
export interface Opened {
  readonly number: number;
  /** Id of the approval request. */
  readonly id: string;
}

/** A pull request with one change, for which one approval request was opened. */
export async function opened(world: EmulatedWorld, text: string = TURN_ON): Promise<Opened> {
  const number = openChange(world, { [PATH]: text });
  await world.onPullRequest("opened", number);
  return { number, id: onlyRequest(world)._id };
}

/** The same, approved, merged and not yet looked at since; `sha` is the merge commit. */
export async function merged(world: EmulatedWorld): Promise<Opened & { readonly sha: string }> {
  const { number, id } = await opened(world);
  world.launchDarkly.approve(id);
  return { number, id, sha: world.github.merge(number) };
}

/** The one approval request that there is. */
export function onlyRequest({ launchDarkly }: EmulatedWorld): GenericRequestRep {
  const [one, ...others] = launchDarkly.requests();
  if (one === undefined || others.length > 0) throw new Error(`There are ${launchDarkly.requests().length} requests.`);
  return one;
}

/** Whether the flag is on in production. */
export function isOn({ launchDarkly }: EmulatedWorld, flag = "payments-v2"): boolean {
  return launchDarkly.configuration("storefront", flag, "production").on;
}
