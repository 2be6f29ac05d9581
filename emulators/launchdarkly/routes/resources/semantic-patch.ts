import { isObject, type Json } from "../../../../src/core/model/json.ts";
import type { Request } from "../../../server.ts";
import { invalidRequest } from "../../account/refusal.ts";

/** The body of a semantic patch, and whether it is only to be previewed. */
export interface SemanticPatch {
  readonly environment: string;
  readonly instructions: Json | undefined;
  readonly dry: boolean;
}

const CONTENT_TYPE = /;\s*domain-model=launchdarkly\.semanticpatch\b/;

/** The semantic patch that a request carries, or LaunchDarkly's 400. */
export function readSemanticPatch({ body, headers, query }: Request): SemanticPatch {
  if (!CONTENT_TYPE.test(headers["content-type"] ?? "")) {
    throw invalidRequest("JSON Patch is not emulated: send a semantic patch with its content type");
  }
  if (!isObject(body) || typeof body.environmentKey !== "string") throw invalidRequest("environmentKey is required");
  return {
    environment: body.environmentKey,
    instructions: body.instructions,
    dry: query.get("dryRun") === "true",
  };
}
