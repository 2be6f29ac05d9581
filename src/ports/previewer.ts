import type { FlagResource } from "../core/model/change/change.ts";
import type { Instruction } from "../core/model/instructions/instruction.ts";
import type { FlagConfiguration } from "../core/model/live/flag.ts";

/**
 * A flag in one environment as the provider says that instructions would leave it, without changing it; `denied` where
 * the token may not ask or the environment wants an approval, `refused` where the instructions do not fit.
 */
export type PreviewReading =
  | { readonly is: "shown"; readonly configuration: FlagConfiguration }
  | { readonly is: "denied" }
  | { readonly is: "refused"; readonly reason: string };

/** A provider that can say what instructions would do. The action itself never asks. */
export interface Previewer {
  preview(
    resource: FlagResource & { readonly environment: string },
    instructions: readonly Instruction[],
  ): Promise<PreviewReading>;
}
