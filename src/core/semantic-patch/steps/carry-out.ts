import type { Instruction } from "../../model/instructions/instruction.ts";
import { isObject, type JsonObject } from "../../model/json.ts";
import { Refusal, refuse } from "./parameters.ts";
import type { Applied, Step, Touch } from "./step.ts";

/** The first instruction that cannot be carried out, by its index, and why, as a sentence. */
export interface PatchRefusal {
  readonly ok: false;
  readonly index: number;
  readonly reason: string;
}

/** The kinds of instruction that a resource takes and how each is carried out; one throws a `Refusal` if it cannot be. */
export type Kinds<S, Resource, View> = ReadonlyMap<string, (step: S) => Applied<Resource, View>>;

/**
 * Carries out all instructions in order or none, and tells which parts they touch, in their order. The instructions may be
 * any JSON. `called` is what the kinds are for: `a segment`.
 */
export function carryOut<S extends Step<Resource>, Resource, View>(
  kinds: Kinds<S, Resource, View>,
  called: string,
  live: Resource,
  instructions: readonly Instruction[],
  stepOn: (resource: Resource, parameters: JsonObject) => S,
): ({ readonly ok: true } & Applied<Resource, View>) | PatchRefusal {
  if (!Array.isArray(instructions)) return { ok: false, index: 0, reason: "The instructions must be a list." };
  let resource = live;
  const touched: Touch<View>[] = [];
  for (const [index, instruction] of instructions.entries()) {
    try {
      const kind = kindOf(kinds, called, instruction);
      const result = kind(stepOn(resource, instruction));
      resource = result.resource;
      for (const touch of result.touched) touched.push(touch);
    } catch (error) {
      if (error instanceof Refusal) return { ok: false, index, reason: error.message };
      throw error;
    }
  }
  return { ok: true, resource, touched };
}

function kindOf<Kind>(kinds: ReadonlyMap<string, Kind>, called: string, instruction: unknown): Kind {
  if (!isObject(instruction) || typeof instruction.kind !== "string") {
    return refuse("An instruction must be an object with a kind.");
  }
  return kinds.get(instruction.kind) ?? refuse(`"${instruction.kind}" is not an instruction for ${called}.`);
}
