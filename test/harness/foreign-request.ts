import { TOKENS } from "../../emulators/launchdarkly/seed.ts";
import type { Instruction } from "../../src/core/model/instructions/instruction.ts";
import type { EmulatedWorld } from "./world.ts";

/** Opens an approval request on a production flag as somebody else than the action does, and returns its id. */
export async function requestBySomebody(
  { launchDarkly }: EmulatedWorld,
  flag: string,
  description: string,
  instructions: readonly Instruction[],
): Promise<string> {
  const path = `/api/v2/projects/storefront/flags/${flag}/environments/production/approval-requests`;
  const headers = {
    Authorization: TOKENS.ana,
    "LD-API-Version": "20240415",
    "content-type": "application/json",
  };
  const body = JSON.stringify({ description, instructions });
  const answer = await fetch(launchDarkly.url + path, { method: "POST", headers, body });
  if (answer.status !== 201) throw new Error(`LaunchDarkly answered ${answer.status}: ${await answer.text()}`);
  const { _id: id } = (await answer.json()) as { _id: string };
  return id;
}
