import {
  type Copy,
  type FlagResource,
  isSegment,
  type Resource,
  type WrittenInstruction,
} from "../model/change/change.ts";
import type { IntentField } from "../model/change/intent.ts";
import { canonicalJson, type Json, type JsonObject } from "../model/json.ts";

/** SHA-256 of a text (UTF-8), base64url without padding: 43 characters. */
export type Sha256 = (text: string) => string;

/** What else a change may ask for: a time in Unix milliseconds, a copy. */
export interface AskedBesides {
  readonly executeAt?: number;
  readonly copy?: Copy;
}

/**
 * The digest that answers "is this request this change?": provider, resource, the instructions as the file writes
 * them, the time, and what is copied. It needs no live flag; file name, description, ticket, reviewers and order of keys
 * do not count.
 */
export function changeDigest(
  sha256: Sha256,
  resource: Resource,
  instructions: readonly WrittenInstruction[],
  { executeAt, copy }: AskedBesides = {},
): string {
  const { provider, project, environment } = resource;
  const written: Json = instructions.map(({ kind, parameters }) => ({ kind, parameters }));
  const subject: JsonObject = {
    provider,
    project,
    environment,
    ...(isSegment(resource) ? { segment: resource.segment } : { flag: resource.flag }),
    executeAt: executeAt ?? null,
    instructions: written,
    ...(copy === undefined ? {} : { copy: { from: copy.from, actions: [...copy.actions] } }),
  };
  return sha256(`flag-gitops change v1\n${canonicalJson(subject)}`);
}

/**
 * The digest of what the edit of a `kind: Flag` document asks for: resource and fields, before and after. `reapply` is
 * the text that asks for everything again, so that asking again is a new request.
 */
export function intentDigest(
  sha256: Sha256,
  { provider, project, environment, flag }: FlagResource,
  fields: readonly IntentField[],
  reapply?: string,
): string {
  const written: Json = fields.map(({ path, before, after }) => ({ path, before, after }));
  const subject: JsonObject = { provider, project, environment, flag, fields: written };
  const again = reapply === undefined ? subject : { ...subject, reapply };
  return sha256(`flag-gitops change v1\n${canonicalJson(again)}`);
}
