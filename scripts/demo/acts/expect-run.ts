import type { ActionRun } from "../../../test/harness/run-action.ts";
import type { EmulatedWorld } from "../../../test/harness/world.ts";
import { expectThat } from "../expect.ts";
import { gateState } from "../pages/show-pull-request.ts";

/** Ends the demo unless a run of the action succeeded with a result. */
export function expectResult({ code, outputs, stdout, stderr }: ActionRun, result: string): void {
  const ended = `exit code ${code} and the result "${outputs.result}"`;
  const log = `${stdout}${stderr}`.trimEnd();
  expectThat(
    code === 0 && outputs.result === result,
    `The action ended with ${ended} instead of 0 and "${result}". It said:\n${log}`,
  );
}

/** Ends the demo unless the check run that holds the merge stands as it should. */
export function expectGate(world: EmulatedWorld, number: number, wanted: string): void {
  const found = gateState(world, number);
  expectThat(found === wanted, `The check run "Flag changes" is "${found}" instead of "${wanted}".`);
}
