import type { Json } from "../../core/model/json.ts";

/** A response body that was read, or why it could not be: as the end of a sentence, or since it is too large. */
export type JsonBody =
  | { readonly json: Json | undefined }
  | { readonly unreadable: string }
  | { readonly tooLarge: true };

/** The deepest nesting of arrays and objects that we take. */
export const MOST_DEPTH = 64;

/** Reads a body of so many bytes at most as JSON within our bounds; an empty body holds nothing, which is no fault. */
export async function readJsonBody(chunks: AsyncIterable<Uint8Array>, mostBytes: number): Promise<JsonBody> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.byteLength;
    if (size > mostBytes) return { tooLarge: true };
    parts.push(chunk);
  }
  return size === 0 ? { json: undefined } : parseJsonBody(Buffer.concat(parts));
}

function parseJsonBody(bytes: Uint8Array): JsonBody {
  let json: Json;
  try {
    json = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as Json;
  } catch {
    return { unreadable: "with something that is not JSON" };
  }
  return isWithin(json, MOST_DEPTH) ? { json } : { unreadable: `with JSON nested deeper than ${MOST_DEPTH} levels` };
}

function isWithin(json: Json, depth: number): boolean {
  if (typeof json !== "object" || json === null) return true;
  return depth > 0 && Object.values(json).every((value) => isWithin(value, depth - 1));
}
