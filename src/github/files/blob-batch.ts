import { createHash } from "node:crypto";
import type { BlobReading } from "../../ports/repository-host.ts";
import type { Client, Query } from "../client/client.ts";
import { count, optionalChild, optionalText } from "../client/fields.ts";

/** What a blob is whose size is over the limit. */
export const TOO_LARGE: BlobReading = { refused: "too-large" };

/** Of one query: blobs, and bytes as far as they are known beforehand. */
const [MOST_BLOBS, MOST_BYTES] = [50, 4 * 1024 * 1024];

/** Nothing else is ever written into a query. */
const ID = /^[0-9a-f]{40}$/;

/** The blobs in groups of which each fits into one query; `sizes` is in bytes by object id, an unknown one counts as 0. */
export function batchesOf(blobs: readonly string[], sizes: ReadonlyMap<string, number>): string[][] {
  const batches: string[][] = [];
  let bytes = 0;
  for (const blob of blobs.filter((one) => ID.test(one))) {
    const size = sizes.get(blob) ?? 0;
    const last = batches.at(-1);
    if (last === undefined || last.length === MOST_BLOBS || bytes + size > MOST_BYTES) {
      batches.push([blob]);
      bytes = size;
    } else {
      last.push(blob);
      bytes += size;
    }
  }
  return batches;
}

/**
 * Reads blobs of one batch through GraphQL with one request. Only a text with the very bytes that the object id names is
 * taken, so one that GitHub cut short or converted, or that is binary, is absent: it has to be read alone.
 * https://docs.github.com/graphql/reference/objects#blob
 */
export async function readBatch(
  client: Client,
  blobs: readonly string[],
  limit: number,
): Promise<Map<string, BlobReading>> {
  const objects = blobs.map((blob, index) => `b${index}: object(oid: "${blob}") { ... on Blob { byteSize text } }`);
  const query: Query = {
    does: `read ${blobs.length} files`,
    permission: "contents: read",
    of: "repository",
    selection: objects.join(" "),
  };
  return client.query(query, (repository) => {
    const found = new Map<string, BlobReading>();
    for (const [index, blob] of blobs.entries()) {
      const body = optionalChild(repository, `b${index}`);
      if (body === undefined) continue;
      const text = optionalText(body, "text");
      if (count(body, "byteSize") > limit) found.set(blob, TOO_LARGE);
      else if (text !== undefined && holds(blob, text, limit)) found.set(blob, { text });
    }
    return found;
  });
}

/** True if the blob with this id is the text, byte for byte. */
function holds(blob: string, text: string, limit: number): boolean {
  const bytes = Buffer.from(text);
  if (bytes.length > limit) return false;
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex") === blob;
}
