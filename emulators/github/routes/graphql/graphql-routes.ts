import type { Json, JsonObject } from "../../../../src/core/model/json.ts";
import type { Answer, Request } from "../../../server.ts";
import type { Access, GuardedRoute } from "../../access.ts";
import type { State } from "../../state/state.ts";
import { fields, reading } from "../answers.ts";
import { parseQuery, type Selection, Unparsable } from "./parse-query.ts";

/** GitHub cuts longer texts off, and where is not documented; the length is in bytes. */
const LONGEST_TEXT = 512 * 1024;

/** An error as the list `errors` of an answer holds it. */
class Refused extends Error {
  readonly error: JsonObject;

  constructor(message: string, error: JsonObject) {
    super(message);
    this.name = "Refused";
    this.error = { ...error, message };
  }
}

/** GraphQL, as far as it reads blobs, `repository(owner, name) { alias: object(oid) { ... on Blob { … } } }`, and says who asks: `viewer { login }`. */
export function graphqlRoutes(state: State, access: Access): GuardedRoute[] {
  return [
    {
      method: "POST",
      path: "/graphql",
      need: reading(),
      answer: (request) => answerQuery(state, access, request),
    },
  ];
}

function answerQuery(state: State, access: Access, request: Request): Answer {
  const { query, variables } = fields(request);
  const errors: JsonObject[] = [];
  const given = typeof variables === "object" && variables !== null && !Array.isArray(variables) ? variables : {};
  const forbidden = access.refusal(request, reading("contents")) !== undefined;
  try {
    if (typeof query !== "string") throw new Refused("A query attribute must be specified and must be a string.", {});
    const data: JsonObject = {};
    for (const one of parseQuery(query, given)) {
      data[one.alias] =
        one.name === "viewer"
          ? readViewer(access.caller(request).login, one)
          : readRepository(state, one, forbidden, errors);
    }
    return { status: 200, body: errors.length === 0 ? { data } : { data, errors } };
  } catch (error) {
    if (error instanceof Refused) return { status: 200, body: { errors: [error.error] } };
    if (!(error instanceof Unparsable)) throw error;
    return { status: 200, body: { errors: [{ message: error.message, locations: [{ ...error.place }] }] } };
  }
}

/** Whoever a token belongs to; of a GitHub App that is the login of its bot. */
function readViewer(login: string, asked: Selection): Json {
  const found: JsonObject = {};
  for (const one of asked.selections) {
    if (one.name !== "login") throw undefinedField(one, "User");
    found[one.alias] = login;
  }
  return found;
}

function readRepository(state: State, asked: Selection, forbidden: boolean, errors: JsonObject[]): Json {
  if (asked.name !== "repository") throw undefinedField(asked, "Query");
  const name = `${asked.args.owner}/${asked.args.name}`;
  if (name.toLowerCase() !== `${state.owner}/${state.name}`.toLowerCase()) {
    const message = `Could not resolve to a Repository with the name '${name}'.`;
    errors.push({ type: "NOT_FOUND", path: [asked.alias], locations: [{ ...asked.place }], message });
    return null;
  }
  const found: JsonObject = {};
  for (const one of asked.selections) {
    if (one.name !== "object") throw undefinedField(one, "Repository");
    if (forbidden) {
      const message = "Resource not accessible by integration";
      const place = { path: [asked.alias, one.alias], locations: [{ ...one.place }] };
      errors.push({ type: "FORBIDDEN", ...place, extensions: { saml_failure: false }, message });
    }
    found[one.alias] = forbidden ? null : readObject(state, one);
  }
  return found;
}

/** Of commits and trees nothing is told. */
function readObject(state: State, asked: Selection): Json {
  const bytes = typeof asked.args.oid === "string" ? state.git.blob(asked.args.oid) : undefined;
  const found: JsonObject = {};
  for (const one of asked.selections) {
    if (one.kind === "field" || one.name !== "Blob") throw undefinedField(one, "GitObject");
    for (const field of one.selections) found[field.alias] = blobField(field, bytes ?? Buffer.alloc(0));
  }
  return bytes === undefined ? null : found;
}

function blobField(asked: Selection, bytes: Uint8Array): Json {
  const binary = bytes.includes(0);
  switch (asked.name) {
    case "byteSize":
      return bytes.length;
    case "isBinary":
      return binary;
    case "isTruncated":
      return bytes.length > LONGEST_TEXT;
    case "text":
      return binary ? null : Buffer.from(bytes.subarray(0, LONGEST_TEXT)).toString("utf8");
    default:
      throw undefinedField(asked, "Blob");
  }
}

function undefinedField({ name, place }: Selection, type: string): Refused {
  return new Refused(`Field '${name}' doesn't exist on type '${type}'`, {
    path: ["query", name],
    extensions: { code: "undefinedField", typeName: type, fieldName: name },
    locations: [{ ...place }],
  });
}
