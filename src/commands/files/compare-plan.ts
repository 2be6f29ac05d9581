import type { LiveFlag } from "../../core/compile/compiled.ts";
import { isSegment } from "../../core/model/change/change.ts";
import type { ConfigurationChange, FlagConfiguration } from "../../core/model/live/flag.ts";
import { type DiffLine, diffLines } from "../../core/render/change/line-diff.ts";
import { textOf } from "../../core/render/escape.ts";
import { targetingLines } from "../../core/render/words/targeting/targeting-lines.ts";
import { type DisputedPart, disputedParts } from "../../core/semantic-patch/compare-configurations.ts";
import type { Previewer, PreviewReading } from "../../ports/previewer.ts";
import { asksForSomething, type PlannedChange } from "./plan-files.ts";

/** What the provider's own preview says of a change beside what we computed. */
export type ComparedChange =
  | { readonly is: "agreed" }
  | { readonly is: "denied" }
  | { readonly is: "refused"; readonly reason: string }
  /** `lines` say it in words: `-` is what we computed, `+` what the provider shows. */
  | { readonly is: "differing"; readonly parts: readonly DisputedPart[]; readonly lines: readonly DiffLine[] };

/**
 * Asks the provider for a preview of every change of a flag in an environment that asks for something, one after the
 * other, and compares it with what we computed. Other changes have no preview and are absent, and so are copies.
 */
export async function comparePlan(
  previewer: Previewer,
  planned: readonly PlannedChange[],
): Promise<ReadonlyMap<PlannedChange, ComparedChange>> {
  const compared = new Map<PlannedChange, ComparedChange>();
  for (const one of planned) {
    const { change, compiled, live } = one;
    const { resource, copy } = change;
    const { environment } = resource;
    if (isSegment(resource) || environment === null || copy !== undefined || !asksForSomething(one)) continue;
    const ours = compiled?.configurations?.get(environment);
    if (compiled === undefined || ours === undefined || live === undefined || "segment" in live) continue;
    const reading = await previewer.preview({ ...resource, environment }, compiled.instructions);
    compared.set(one, comparedWith(live, ours, reading));
  }
  return compared;
}

function comparedWith(
  { flag, prerequisites }: LiveFlag,
  { before, after }: ConfigurationChange,
  reading: PreviewReading,
): ComparedChange {
  if (reading.is !== "shown") return reading;
  const parts = disputedParts(before, after, reading.configuration);
  if (parts.length === 0) return { is: "agreed" };
  const linesOf = (one: FlagConfiguration) => targetingLines(flag, one, prerequisites).map(textOf);
  const lines = diffLines(linesOf(after), linesOf(reading.configuration)).filter(({ sign }) => sign !== " ");
  return { is: "differing", parts, lines };
}
