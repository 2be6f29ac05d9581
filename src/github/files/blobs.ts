import { Failure } from "../../core/model/failure.ts";
import type { JsonObject } from "../../core/model/json.ts";
import { keep } from "../../io/keep.ts";
import type { BlobReading, RepositoryHost } from "../../ports/repository-host.ts";
import type { Ask, Client } from "../client/client.ts";
import { count, fileText, object } from "../client/fields.ts";
import { batchesOf, readBatch, TOO_LARGE } from "./blob-batch.ts";

/** From this many on, blobs are asked for together. */
const WORTH_A_BATCH = 5;

/**
 * Reads the text of blobs, each once; `sizes`, in bytes by object id, spares the download of those too large. N blobs cost
 * N requests up to four of them, from then on one for every fifty; where GraphQL fails, N again.
 */
export function createBlobReader(client: Client, sizes: ReadonlyMap<string, number>): RepositoryHost["readBlobs"] {
  const known = new Map<string, Promise<BlobReading>>();
  let batching = true;

  /** Older servers, some tokens and a limit of its own refuse GraphQL; then nothing is asked of it again. */
  async function readTogether(blobs: readonly string[], limit: number): Promise<ReadonlyMap<string, BlobReading>> {
    try {
      return await readBatch(client, blobs, limit);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      batching = false;
      return new Map();
    }
  }

  function startReading(blobs: readonly string[], limit: number): void {
    const batches = batching && blobs.length >= WORTH_A_BATCH ? batchesOf(blobs, sizes) : [];
    for (const batch of batches) {
      const together = readTogether(batch, limit);
      for (const blob of batch) {
        const reading = together.then((found) => found.get(blob) ?? readBlob(client, blob, limit));
        keep(known, keyOf(blob, limit), reading);
      }
    }
    const batched = new Set(batches.flat());
    for (const blob of blobs) {
      if (!batched.has(blob)) keep(known, keyOf(blob, limit), readBlob(client, blob, limit));
    }
  }

  return async (blobs, limit) => {
    const large = (blob: string) => (sizes.get(blob) ?? 0) > limit;
    const wanted = [...new Set(blobs)];
    startReading(
      wanted.filter((blob) => !large(blob) && !known.has(keyOf(blob, limit))),
      limit,
    );
    const read = async (blob: string) => [blob, (await known.get(keyOf(blob, limit))) ?? TOO_LARGE] as const;
    return new Map(await Promise.all(wanted.map(read)));
  };
}

function keyOf(blob: string, limit: number): string {
  return `${blob} ${limit}`;
}

function readBlob(client: Client, blob: string, limit: number): Promise<BlobReading> {
  return client.ask(askForBlob(blob), (body) => decodeBlob(object(body), limit));
}

function askForBlob(blob: string): Ask {
  return {
    does: `read the file ${blob}`,
    permission: "contents: read",
    route: "GET /repos/{owner}/{repo}/git/blobs/{file_sha}",
    parameters: { file_sha: blob },
  };
}

function decodeBlob(body: JsonObject, limit: number): BlobReading {
  if (count(body, "size") > limit) return TOO_LARGE;
  const decoded = fileText(body);
  return decoded === undefined ? { refused: "not-utf8" } : { text: decoded };
}

/** The text of a file of a commit, or undefined if there is none; a link, a directory or no text is a failure. */
export async function readFile(client: Client, commit: string, path: string): Promise<string | undefined> {
  const ask: Ask = {
    does: `read ${path} at ${commit}`,
    permission: "contents: read",
    route: "GET /repos/{owner}/{repo}/contents/{path}",
    parameters: { path, ref: commit },
  };
  try {
    return await client.ask(ask, (body) => decodeFile(body, commit, path));
  } catch (error) {
    if (error instanceof Failure && error.status === 404) return undefined;
    throw error;
  }
}

function decodeFile(body: unknown, commit: string, path: string): string {
  if (Array.isArray(body) || object(body).type !== "file") throw notAFile(commit, path, "is not a regular file");
  if (object(body).encoding === "none") throw notAFile(commit, path, "is larger than 1 MB");
  const decoded = fileText(object(body));
  if (decoded === undefined) throw notAFile(commit, path, "is not UTF-8 text");
  return decoded;
}

function notAFile(commit: string, path: string, reason: string): Failure {
  return new Failure("unreadable-file", `The file ${path} at ${commit} ${reason}.`, {
    hint: "Make it a regular file of UTF-8 text.",
  });
}
