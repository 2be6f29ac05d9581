import { Document, isCollection, isNode, Scalar, visit, type YAMLMap, type YAMLSeq } from "yaml";
import { isObject, type Json, type JsonObject } from "../../model/json.ts";
import type { LeftOut } from "./written-flag.ts";

/** What stands in a file beside its document. */
export interface Beside {
  /** The address of the schema that editors check the file against. */
  readonly schema: string;
  /** What the document leaves out; a comment says each. */
  readonly left: readonly LeftOut[];
}

/** How many characters a line has at most, as far as its texts let it. */
const WIDTH = 120;

// What a change file may not hold as it is, and what nobody would see; the joiner of characters is of use in many scripts.
const UNSEEN = /(?!\u200d)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
const UNSEEN_IN_LINES = new RegExp(`(?!\\n)${UNSEEN.source}`, "gu");

/** The text of a change file with one `kind: Flag` document in which conditions, shares and short lists take one line each. */
export function renderFlagFile(document: JsonObject, { schema, left }: Beside): string {
  const yaml = new Document(document, { version: "1.2", aliasDuplicateObjects: false });
  visit(yaml, {
    Scalar: (_, scalar) => {
      if (typeof scalar.value === "string" && UNSEEN.test(scalar.value)) scalar.type = Scalar.QUOTE_DOUBLE;
    },
  });
  layOut(yaml, [], document);
  comment(yaml, left);
  const text = yamlText(yaml, WIDTH);
  const whole = left.filter(({ environment }) => environment === undefined).map((one) => `# ${leftOut(one)}\n`);
  return `# yaml-language-server: $schema=${schema}\n${whole.join("")}${escapeUnseen(text)}`;
}

/** The text of a document, its lists that take one line written `[a, b]` and its mappings `{ a: b }`. */
export function yamlText(yaml: Document, lineWidth: number): string {
  visit(yaml, { Seq: (_, list) => padWith("", list), Map: (_, map) => padWith(" ", map) });
  return yaml.toString({ lineWidth, minContentWidth: 0 });
}

/** The package pads lists and mappings alike; what a collection is written with is told to each. */
function padWith(flowCollectionPadding: string, collection: YAMLMap | YAMLSeq): void {
  const write = collection.toString.bind(collection);
  collection.toString = (context, ...more) => write(context && { ...context, flowCollectionPadding }, ...more);
}

/** Puts on one line what fits there, from the outside in. */
function layOut(yaml: Document, path: readonly (string | number)[], value: Json): void {
  const node = yaml.getIn(path, true);
  if (!isCollection(node)) return;
  node.flow =
    node.items.length === 0 ||
    (!isOpen(path) && 2 * path.length + lengthOf(path.at(-1) ?? "") + lengthOf(value) <= WIDTH);
  if (node.flow) return;
  for (const [key, inside] of Object.entries(value as JsonObject)) {
    layOut(yaml, [...path, Array.isArray(value) ? Number(key) : key], inside);
  }
}

/** True for what stands on lines of its own however short it is: the document, its environments, and lists of mappings. */
function isOpen(path: readonly (string | number)[]): boolean {
  const [first, , part] = path;
  if (first !== "environments") return path.length === 0 || (first === "variations" && path.length === 1);
  if (path.length < 3) return true;
  return part === "rules" ? path.length < 5 : part === "prerequisites" && path.length === 3;
}

/** How many characters a value takes on one line, at most. */
function lengthOf(value: Json): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + lengthOf(one) + 2, 4);
  if (!isObject(value)) return JSON.stringify(value).length;
  return Object.entries(value).reduce((sum, [key, one]) => sum + lengthOf(key) + lengthOf(one) + 4, 4);
}

/** Says above the parts of an environment which of them are not there. */
function comment(yaml: Document, left: readonly LeftOut[]): void {
  for (const [environment, parts] of Map.groupBy(left, (one) => one.environment)) {
    const node = environment === undefined ? undefined : yaml.getIn(["environments", environment], true);
    if (isNode(node)) node.commentBefore = parts.map((part) => ` ${leftOut(part)}`).join("\n");
  }
}

function leftOut({ part, why }: LeftOut): string {
  return `Left out: ${part}. ${escapeUnseen(why.replaceAll("\n", " "))}`;
}

/** A text whose unseen characters, but for its line ends, are written as YAML's escapes. */
function escapeUnseen(text: string): string {
  return text.replaceAll(UNSEEN_IN_LINES, (character) => {
    const point = (character.codePointAt(0) ?? 0).toString(16);
    return point.length <= 4 ? `\\u${point.padStart(4, "0")}` : `\\U${point.padStart(8, "0")}`;
  });
}
