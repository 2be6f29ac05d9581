import { createHash } from "node:crypto";

/** SHA-256 of a text (UTF-8) as base64url without padding. */
export function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("base64url");
}
