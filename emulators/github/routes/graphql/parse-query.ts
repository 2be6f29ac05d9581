import type { Json, JsonObject } from "../../../../src/core/model/json.ts";

/** A field that a query asks for, with its arguments, or the fragment `... on Type` with the name of the type. */
export interface Selection {
  readonly kind: "field" | "fragment";
  readonly name: string;
  /** Under which name the answer holds the field. */
  readonly alias: string;
  readonly args: Readonly<JsonObject>;
  readonly selections: readonly Selection[];
  readonly place: Place;
}

/** Where in a query something stands; both count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A text is no query, or uses more of the language than is understood here. */
export class Unparsable extends Error {
  readonly place: Place;

  constructor(message: string, place: Place) {
    super(`${message} at [${place.line}, ${place.column}]`);
    this.name = "Unparsable";
    this.place = place;
  }
}

interface Token {
  readonly text: string;
  readonly type: "punctuation" | "name" | "string" | "end";
  readonly place: Place;
}

const TOKEN = /(?<punctuation>\.\.\.|[{}():$!])|(?<name>[_A-Za-z]\w*)|"(?<string>[^"\\\n]*)"/y;

/** Understands one query of fields, aliases, inline fragments, and arguments that are strings or variables. */
export function parseQuery(query: string, variables: Readonly<JsonObject>): Selection[] {
  const tokens = tokenize(query);
  const declared = new Set<string>();
  let at = 0;
  const peek = (): Token => tokens[at] as Token;

  function fail(expected: string): never {
    const { text, type, place } = peek();
    throw new Unparsable(`Expected ${expected}, actual: ${type.toUpperCase()} (${JSON.stringify(text)})`, place);
  }

  function take(type: Token["type"], text?: string): string {
    const token = peek();
    if (token.type !== type || (text !== undefined && token.text !== text)) fail(text ?? type.toUpperCase());
    at += 1;
    return token.text;
  }

  function takes(text: string): boolean {
    const found = peek().type !== "string" && peek().text === text;
    if (found) at += 1;
    return found;
  }

  function parseVariables(): void {
    if (!takes("(")) return;
    while (!takes(")")) {
      take("punctuation", "$");
      declared.add(take("name"));
      take("punctuation", ":");
      take("name");
      takes("!");
    }
  }

  function parseValue(): Json {
    if (!takes("$")) return take("string");
    const { place } = peek();
    const name = take("name");
    if (!declared.has(name)) throw new Unparsable(`Variable $${name} is used but not declared`, place);
    return variables[name] ?? null;
  }

  function parseArguments(): JsonObject {
    const args: JsonObject = {};
    if (!takes("(")) return args;
    while (!takes(")")) {
      const name = take("name");
      take("punctuation", ":");
      args[name] = parseValue();
    }
    return args;
  }

  function parseSelection(): Selection {
    const { place } = peek();
    if (takes("...")) {
      take("name", "on");
      const name = take("name");
      return { kind: "fragment", name, alias: name, args: {}, selections: parseSelections(), place };
    }
    const alias = take("name");
    const name = takes(":") ? take("name") : alias;
    const args = parseArguments();
    const selections = peek().text === "{" ? parseSelections() : [];
    return { kind: "field", name, alias, args, selections, place };
  }

  function parseSelections(): Selection[] {
    take("punctuation", "{");
    const selections: Selection[] = [];
    while (!takes("}")) selections.push(parseSelection());
    return selections;
  }

  if (takes("query")) {
    if (peek().type === "name") at += 1;
    parseVariables();
  }
  const selections = parseSelections();
  if (peek().type !== "end") fail("the end");
  return selections;
}

/** The parts of a query; spaces, ends of lines and commas only separate them. */
function tokenize(query: string): Token[] {
  const tokens: Token[] = [];
  for (let from = skip(query, 0); from < query.length; from = skip(query, TOKEN.lastIndex)) {
    const place = placeOf(query, from);
    TOKEN.lastIndex = from;
    const groups = TOKEN.exec(query)?.groups;
    const [type, text] = Object.entries(groups ?? {}).find(([, value]) => value !== undefined) ?? [];
    if (type === undefined || text === undefined) {
      throw new Unparsable(`Expected a name, actual: UNKNOWN (${JSON.stringify(query[from])})`, place);
    }
    tokens.push({ type: type as Token["type"], text, place });
  }
  return [...tokens, { type: "end", text: "", place: placeOf(query, query.length) }];
}

function skip(query: string, from: number): number {
  const separators = /[\s,]*/y;
  separators.lastIndex = from;
  separators.exec(query);
  return separators.lastIndex;
}

function placeOf(query: string, offset: number): Place {
  const before = query.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
