import { type Change, COPY_ACTIONS, type Copy, type CopyAction } from "../../model/change.ts";
import { findKind, scopeOf } from "../../model/instructions/kinds.ts";
import { isObject, type Json } from "../../model/json.ts";
import { quoted, type Words } from "./words.ts";

/** What a change asks for as its file writes it, one line an instruction: known whether or not it was applied. */
export function instructionWords({ resource, instructions, copy }: Change): Words[] {
  const scope = scopeOf(resource);
  const asked = instructions.map(({ kind, parameters }): Words => {
    const title = findKind(scope, kind)?.title ?? kind;
    const said = members(parameters);
    return said === "" ? [title] : [`${title}: `, quoted(said)];
  });
  return copy === undefined ? asked : [copyWords(copy), ...asked];
}

const PARTS: Readonly<Record<CopyAction, string>> = {
  updateOn: "whether it is on",
  updateFallthrough: "the fallthrough",
  updateOffVariation: "the off variation",
  updateRules: "the rules",
  updateTargets: "the targets",
  updatePrerequisites: "the prerequisites",
};

/** What is copied from where. */
function copyWords({ from, actions }: Copy): Words {
  const what = actions.length === COPY_ACTIONS.length ? "everything" : actions.map((one) => PARTS[one]).join(", ");
  return [`Copy ${what} from `, quoted(from)];
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
