import type { Instruction } from "../../model/instructions/instruction.ts";
import { canonicalJson, equalJson, type JsonObject } from "../../model/json.ts";
import type { Variation } from "../../model/live/flag.ts";
import type { TargetVariation } from "./target-configuration.ts";

/** An instruction, the canonical text of the value that it takes up and the live variation whose value it gives up. */
interface Step {
  readonly instruction: Instruction;
  readonly takes?: string;
  readonly frees?: string;
}

/**
 * The smallest semantic patch that turns the variations of a flag into the target, whatever their order: variations are
 * changed, then added, then removed, but for a value that another variation must give up first. Changes and removals
 * stand in the order of ids, additions in that of values.
 */
export function diffVariations(live: readonly Variation[], target: readonly TargetVariation[]): readonly Instruction[] {
  const wanted = new Map(target.map((to) => [to.id ?? "", to]));
  const known = new Set(live.map(({ id }) => id));
  const added = target.filter(({ id }) => !known.has(id ?? "")).map(addStep);
  const sorted = live.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return inOrder(live, [
    ...sorted.flatMap((from) => updateStep(from, wanted.get(from.id))),
    ...added.sort((a, b) => (a.takes < b.takes ? -1 : 1)),
    ...sorted.filter(({ id }) => !wanted.has(id)).map(removeStep),
  ]);
}

function updateStep(from: Variation, to: TargetVariation | undefined): Step[] {
  if (to === undefined) return [];
  const { id } = from;
  const revalued = !equalJson(from.value, to.value);
  const changed: JsonObject = {
    ...(revalued ? { value: to.value } : {}),
    ...((from.name ?? "") === (to.name ?? "") ? {} : { name: to.name ?? "" }),
    ...((from.description ?? "") === (to.description ?? "") ? {} : { description: to.description ?? "" }),
  };
  if (Object.keys(changed).length === 0) return [];
  const instruction = { kind: "updateVariation", variationId: id, ...changed };
  return [{ instruction, ...(revalued ? { takes: canonicalJson(to.value), frees: id } : {}) }];
}

function addStep({ value, name, description }: TargetVariation) {
  const texts = { ...(name ? { name } : {}), ...(description ? { description } : {}) };
  return { instruction: { kind: "addVariation", value, ...texts }, takes: canonicalJson(value) };
}

function removeStep({ id }: Variation): Step {
  return { instruction: { kind: "removeVariation", variationId: id }, frees: id };
}

/** The steps in their order, but one waits while another live variation holds the value that it takes, unless they all wait. */
function inOrder(live: readonly Variation[], steps: readonly Step[]): Instruction[] {
  const holders = Map.groupBy(live, ({ value }) => canonicalJson(value));
  const given = new Set<string>();
  const waits = ({ takes = "", frees }: Step) =>
    (holders.get(takes) ?? []).some(({ id }) => id !== frees && !given.has(id));
  const waiting = [...steps];
  const ordered: Instruction[] = [];
  while (waiting.length > 0) {
    const free = waiting.findIndex((step) => !waits(step));
    const [step] = waiting.splice(Math.max(free, 0), 1) as [Step];
    if (step.frees !== undefined) given.add(step.frees);
    ordered.push(step.instruction);
  }
  return ordered;
}
