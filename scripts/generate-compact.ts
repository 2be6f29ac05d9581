import { isObject, type Json, type JsonObject } from "../src/core/model/json.ts";

const WORDS = new Set(["title", "description", "examples"]);
const MAPS_OF_SCHEMAS = new Set(["properties", "definitions"]);
/** The keyword of the validator by which a mapping has exactly one of the given keys. */
export const EXACTLY_ONE = "exactlyOne";

const WORTH_SHARING = 60;

type Visit = (schema: Json) => Json;

/** Rebuilds a schema from what `visit` makes of the schemas directly below it. */
function rebuild(schema: Json, visit: Visit): Json {
  if (Array.isArray(schema)) return schema.map(visit);
  if (!isObject(schema)) return schema;
  const rebuilt = Object.entries(schema).map(([keyword, value]) => [
    keyword,
    MAPS_OF_SCHEMAS.has(keyword) && isObject(value)
      ? Object.fromEntries(Object.entries(value).map(([key, child]) => [key, visit(child)]))
      : visit(value),
  ]);
  return Object.fromEntries(rebuilt);
}

/** The key of a schema that asks for one key only, or undefined. */
function onlyRequired(schema: Json): Json | undefined {
  if (!isObject(schema) || Object.keys(schema).join() !== "required" || !Array.isArray(schema.required))
    return undefined;
  return schema.required.length === 1 ? schema.required[0] : undefined;
}

/** A keyword as the validator reads it: `oneOf` schemas that each ask for one key become one question. */
function plainKeyword([keyword, value]: [string, Json]): [string, Json] {
  if (keyword !== "oneOf" || !Array.isArray(value)) return [keyword, value];
  const keys = value.flatMap((schema) => onlyRequired(schema) ?? []);
  return keys.length === value.length ? [EXACTLY_ONE, keys] : [keyword, value];
}

/** The schema without the words for people, which validate nothing. */
function plainSchema(schema: Json): Json {
  if (!isObject(schema)) return rebuild(schema, plainSchema);
  const kept = Object.entries(schema).filter(([keyword]) => !WORDS.has(keyword));
  return rebuild(Object.fromEntries(kept.map(plainKeyword)), plainSchema);
}

function countSchemas(schema: Json, counts: Map<string, number>): void {
  const text = JSON.stringify(schema);
  counts.set(text, (counts.get(text) ?? 0) + 1);
  rebuild(schema, (child) => {
    countSchemas(child, counts);
    return child;
  });
}

/** The same schema in few words, for the validator: what stands in it several times becomes one definition. */
export function compactSchema(schema: JsonObject): JsonObject {
  const plain = plainSchema(schema) as JsonObject;
  const counts = new Map<string, number>();
  countSchemas(plain, counts);
  const shared = new Map<string, string>();
  const definitions: JsonObject = {};
  const share: Visit = (child) => {
    const text = JSON.stringify(child);
    const isSchema = isObject(child) && Object.hasOwn(child, "type");
    if (!isSchema || text.length < WORTH_SHARING || (counts.get(text) ?? 0) < 2) return rebuild(child, share);
    if (!shared.has(text)) {
      shared.set(text, `shared${shared.size + 1}`);
      definitions[shared.get(text) as string] = rebuild(child, share);
    }
    return { $ref: `#/definitions/${shared.get(text)}` };
  };
  const { definitions: named = {}, ...root } = plain;
  const compact = rebuild(root, share) as JsonObject;
  for (const [name, child] of Object.entries(named as JsonObject)) definitions[name] = rebuild(child, share);
  return { ...compact, definitions };
}
