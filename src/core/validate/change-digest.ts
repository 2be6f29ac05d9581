import type { Resource, WrittenInstruction } from "../model/change.ts";
import { canonicalJson, type Json, type JsonObject } from "../model/json.ts";

/** SHA-256 of a text (UTF-8), base64url without padding: 43 characters. */
export type Sha256 = (text: string) => string;

/**
 * The digest that answers "is this request this change?": provider, resource and the instructions as the file writes
 * them. It needs no live flag; file name, description, ticket and order of keys do not count.
 */
export function changeDigest(sha256: Sha256, resource: Resource, instructions: readonly WrittenInstruction[]): string {
  const { provider, project, environment, flag } = resource;
  const written: Json = instructions.map(({ kind, parameters }) => ({ kind, parameters }));
  const subject: JsonObject = { provider, project, environment, flag, executeAt: null, instructions: written };
  return sha256(`flag-gitops change v1\n${canonicalJson(subject)}`);
}
