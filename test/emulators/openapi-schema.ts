import { isObject, type Json, type JsonObject } from "../../src/core/model/json.ts";

const SCHEMA_MAPS = ["properties", "patternProperties"];
const SCHEMA_LISTS = ["allOf", "anyOf", "oneOf"];
const ANNOTATIONS = [
  "nullable",
  "example",
  "examples",
  "discriminator",
  "xml",
  "externalDocs",
  "readOnly",
  "writeOnly",
];

/**
 * The JSON Schema that says what an OpenAPI 3.0 schema object says: `nullable` becomes a choice of null, boolean
 * `exclusiveMinimum` a number. References are prefixed with `base`; with `closed`, objects take no unnamed fields.
 */
export function toJsonSchema(
  schema: Json,
  options: { readonly closed: boolean; readonly base?: string; readonly part?: boolean },
): Json {
  if (!isObject(schema)) return schema;
  if (typeof schema.$ref === "string") return { $ref: `${options.base ?? ""}${schema.$ref}` };
  const whole = { ...options, part: false };
  const result: JsonObject = {};
  for (const [key, value] of Object.entries(schema)) {
    if (ANNOTATIONS.includes(key)) continue;
    if (SCHEMA_MAPS.includes(key) && isObject(value)) {
      result[key] = Object.fromEntries(Object.entries(value).map(([name, one]) => [name, toJsonSchema(one, whole)]));
    } else if (SCHEMA_LISTS.includes(key) && Array.isArray(value)) {
      const part = { ...options, part: key === "allOf" };
      result[key] = value.map((one) => toJsonSchema(one, part));
    } else if (key === "items" || key === "additionalProperties" || key === "not") {
      result[key] = toJsonSchema(value, whole);
    } else {
      result[key] = value;
    }
  }
  tightenBound(result, "minimum", "exclusiveMinimum");
  tightenBound(result, "maximum", "exclusiveMaximum");
  const composed = SCHEMA_LISTS.some((key) => key in result) || options.part === true;
  if (options.closed && !composed && isObject(result.properties) && result.additionalProperties === undefined) {
    result.additionalProperties = false;
  }
  return schema.nullable === true ? { anyOf: [result, { type: "null" }] } : result;
}

function tightenBound(schema: JsonObject, bound: string, exclusive: string): void {
  if (schema[exclusive] === true && schema[bound] !== undefined) {
    schema[exclusive] = schema[bound];
    delete schema[bound];
  } else if (typeof schema[exclusive] === "boolean") {
    delete schema[exclusive];
  }
}
