import { type Change, COPY_ACTIONS, type Copy, type CopyAction } from "../../model/change/change.ts";
import { FLAG_PARTS } from "../../model/change/desired-flag.ts";
import type { Intent, IntentField } from "../../model/change/intent.ts";
import { findKind, scopeOf } from "../../model/instructions/kinds.ts";
import { isObject, type Json } from "../../model/json.ts";
import { readablePath } from "../../semantic-patch/effect-entry.ts";
import { quoted, type Words } from "./words.ts";

/**
 * What a change asks for as its file writes it, one line for each instruction, or for each field that the edit of a flag's
 * document changes, or one for a document that is asked for whole: known whether or not it was applied.
 */
export function instructionWords({ resource, instructions, copy, intent }: Change): Words[] {
  if (intent !== undefined) return isWhole(intent) ? [wholeWords(intent)] : intent.fields.map(fieldWords);
  const scope = scopeOf(resource);
  const asked = instructions.map(({ kind, parameters }): Words => {
    const title = findKind(scope, kind)?.title ?? kind;
    const said = members(parameters);
    return said === "" ? [title] : [`${title}: `, quoted(said)];
  });
  return copy === undefined ? asked : [copyWords(copy), ...asked];
}

/** True if git said nothing of it before, or everything is asked for again. */
function isWhole(intent: Intent): boolean {
  return intent.of === "variations" ? intent.before === undefined : Object.keys(intent.before).length === 0;
}

/** The parts that a document asks for as a whole: what they say stands in the file. */
function wholeWords({ fields }: Intent): Words {
  const asked = new Set(fields.map(({ path }) => path.split("/")[0]));
  return ["everything that the document says: ", FLAG_PARTS.filter((part) => asked.has(part)).join(", ")];
}

function fieldWords({ path, before, after }: IntentField): Words {
  const was: Words = before === null ? [] : [quoted(flow(before)), " → "];
  return [quoted(readablePath(path)), ": ", ...was, after === null ? "nothing" : quoted(flow(after))];
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
