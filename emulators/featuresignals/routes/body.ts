import type { JsonObject } from "../../../src/core/model/json.ts";
import type { Request } from "../../server.ts";
import { Mismatch, type Struct } from "../account/decode.ts";
import { invalidBody } from "../account/refusal.ts";

const LARGEST_BYTES = 1024 * 1024;

/** The body of a request, decoded strictly; FeatureSignals' 400 for another shape, an unknown field or more than 1 MB. */
export function readBody(request: Request, shape: Struct): JsonObject {
  if (request.body === undefined || Number(request.headers["content-length"] ?? 0) > LARGEST_BYTES) {
    throw invalidBody();
  }
  try {
    return shape.read(request.body, true);
  } catch (error) {
    throw error instanceof Mismatch ? invalidBody() : error;
  }
}
