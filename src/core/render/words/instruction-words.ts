import type { Change } from "../../model/change.ts";
import { INSTRUCTION_KINDS } from "../../model/instructions/instruction-kinds.ts";
import { isObject, type Json } from "../../model/json.ts";
import type { Words } from "./words.ts";

/** What a change asks for as its file writes it, one line an instruction: known whether or not it was applied. */
export function instructionWords(change: Change): Words[] {
  return change.instructions.map(({ kind, parameters }) => {
    const title = INSTRUCTION_KINDS.find((one) => one.kind === kind)?.title ?? kind;
    const said = members(parameters);
    return said === "" ? [title] : [`${title}: `, { quoted: said }];
  });
}

/** A value in YAML's flow style, for reading only. */
function flow(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(", ")}]`;
  return isObject(value) ? `{${members(value)}}` : String(value);
}

function members(value: Readonly<Record<string, Json>>): string {
  return Object.entries(value)
    .map(([key, member]) => `${key}: ${flow(member)}`)
    .join(", ");
}
