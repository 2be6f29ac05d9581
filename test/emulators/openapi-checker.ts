import { Ajv, type ValidateFunction } from "ajv";
import type { Exchange } from "../../emulators/server.ts";
import { isObject, type Json, type JsonObject } from "../../src/core/model/json.ts";
import { toJsonSchema } from "./openapi-schema.ts";

/** An OpenAPI 3.0 document, parsed. */
export type OpenApiDocument = JsonObject;

/** Names an operation as messages do, e.g. `GET /api/v2/projects/{projectKey}`; undefined if the document has none. */
export type FindOperation = (method: string, path: string, route?: string) => string | undefined;

const DOCUMENT_ID = "https://openapi.invalid/document";
const PARAMETER = /\{[^}]*\}/g;

/** Finds the operation that a path belongs to, first by the shape of the route that answered, then by the path. */
export function createOperationFinder(document: OpenApiDocument): FindOperation {
  const templates = Object.keys(objectAt(document, "paths")).sort((a, b) => literals(b) - literals(a));
  return (method, path, route) => {
    const shape = route?.replaceAll(PARAMETER, "{}");
    const pathname = path.split("?", 1)[0] ?? "";
    const candidates = [
      templates.filter((template) => template.replaceAll(PARAMETER, "{}") === shape),
      templates.filter((template) => matcher(template, "[^/]+").test(pathname)),
      templates.filter((template) => matcher(template, ".+").test(pathname)),
    ].flat();
    const found = candidates.find((template) => isObject(objectAt(document, "paths", template)[method.toLowerCase()]));
    return found === undefined ? undefined : `${method} ${found}`;
  };
}

/**
 * Says how an exchange departs from an OpenAPI 3.0 document: its path, method and status, its parameters, the body of
 * an accepted request and the body of the answer. With `closed`, a field that the document does not name is reported too.
 * An exchange that a fault left without an answer is not judged.
 */
export function createOpenApiChecker(
  document: OpenApiDocument,
  options: { readonly closed?: boolean } = {},
): (exchange: Exchange) => string[] {
  const closed = options.closed === true;
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true, coerceTypes: false });
  const coercing = new Ajv({ strict: false, validateFormats: false, coerceTypes: "array" });
  const schemas = Object.entries(objectAt(document, "components", "schemas"));
  const components = { schemas: Object.fromEntries(schemas.map(([k, v]) => [k, toJsonSchema(v, { closed })])) };
  for (const one of [ajv, coercing]) one.addSchema({ $id: DOCUMENT_ID, components });
  const findOperation = createOperationFinder(document);
  const compiled = new Map<string, ValidateFunction>();

  function validate(validator: Ajv, name: string, schema: Json, value: Json | undefined): string[] {
    const key = `${validator === ajv} ${name}`;
    const check =
      compiled.get(key) ?? validator.compile(toJsonSchema(schema, { closed, base: DOCUMENT_ID }) as JsonObject);
    compiled.set(key, check);
    if (check(value)) return [];
    return (check.errors ?? []).map(
      (error) => `${name}${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`,
    );
  }

  function checkParameters(operation: string, item: JsonObject, exchange: Exchange): string[] {
    const declared = [
      ...arrayAt(item, "parameters"),
      ...arrayAt(objectAt(item, exchange.method.toLowerCase()), "parameters"),
    ]
      .map((one) => dereference(document, one))
      .filter(isObject);
    const query = new URLSearchParams(exchange.path.split("?", 2)[1]);
    const byName = new Map(declared.filter((one) => one.in === "query").map((one) => [String(one.name), one]));
    const unknown = [...query.keys()]
      .filter((name) => !byName.has(name))
      .map((name) => `${operation} query parameter "${name}" is not documented`);
    const wrong = [...query].flatMap(([name, value]) =>
      validate(coercing, `${operation} query parameter "${name}"`, byName.get(name)?.schema ?? {}, value),
    );
    const missing = declared
      .filter((one) => one.required === true)
      .filter(
        (one) =>
          (one.in === "query" && !query.has(String(one.name))) ||
          (one.in === "header" && exchange.headers[String(one.name).toLowerCase()] === undefined),
      )
      .map((one) => `${operation} lacks the ${one.in} parameter "${one.name}"`);
    return [...unknown, ...wrong, ...missing];
  }

  function checkRequestBody(operation: string, definition: JsonObject, exchange: Exchange): string[] {
    const body = dereference(document, definition.requestBody);
    if (!isObject(body)) return exchange.body === undefined ? [] : [`${operation} documents no request body`];
    if (exchange.body === undefined) return body.required === true ? [`${operation} lacks its request body`] : [];
    const schema = jsonContent(body);
    return schema === undefined ? [] : validate(ajv, `${operation} request body`, schema, exchange.body);
  }

  function checkAnswer(operation: string, definition: JsonObject, exchange: Exchange): string[] {
    const responses = objectAt(definition, "responses");
    const response = dereference(document, responses[String(exchange.status)] ?? responses.default);
    if (!isObject(response)) return [`${operation} documents no status ${exchange.status}`];
    const schema = jsonContent(response);
    const name = `${operation} ${exchange.status}`;
    if (schema === undefined) return exchange.answer === undefined ? [] : [`${name} documents no body`];
    return exchange.answer === undefined ? [`${name} lacks its body`] : validate(ajv, name, schema, exchange.answer);
  }

  return (exchange) => {
    if (exchange.status === 0) return [];
    const operation = findOperation(exchange.method, exchange.path, exchange.route);
    if (operation === undefined) return [`${exchange.method} ${exchange.route ?? exchange.path} is not documented`];
    const item = objectAt(document, "paths", operation.slice(exchange.method.length + 1));
    const definition = objectAt(item, exchange.method.toLowerCase());
    const accepted = exchange.status >= 200 && exchange.status < 300;
    return [
      ...(accepted ? checkParameters(operation, item, exchange) : []),
      ...(accepted ? checkRequestBody(operation, definition, exchange) : []),
      ...checkAnswer(operation, definition, exchange),
    ];
  };
}

function literals(template: string): number {
  return template.replaceAll(PARAMETER, "").length;
}

function matcher(template: string, value: string): RegExp {
  const parts = template.split(PARAMETER).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(value)}$`);
}

function dereference(document: OpenApiDocument, value: Json | undefined): Json | undefined {
  if (!isObject(value) || typeof value.$ref !== "string") return value;
  return dereference(document, objectAt(document, ...value.$ref.slice(2).split("/")));
}

function jsonContent(holder: JsonObject): Json | undefined {
  const content = objectAt(holder, "content");
  const type = Object.keys(content).find((name) => /[/+]json\b/.test(name));
  return type === undefined ? undefined : (objectAt(content, type).schema ?? {});
}

function objectAt(start: JsonObject, ...keys: string[]): JsonObject {
  let value: Json | undefined = start;
  for (const key of keys) value = isObject(value) ? value[key] : undefined;
  return isObject(value) ? value : {};
}

function arrayAt(holder: JsonObject, key: string): Json[] {
  const value = holder[key];
  return Array.isArray(value) ? value : [];
}
