import { Failure } from "../core/model/failure.ts";
import type { JsonObject } from "../core/model/json.ts";
import { keep } from "../io/keep.ts";
import type { BlobReading, RepositoryHost } from "../ports/repository-host.ts";
import type { Ask, Client } from "./client/client.ts";
import { count, fileText, object } from "./client/fields.ts";

const TOO_LARGE: BlobReading = { refused: "too-large" };

/** Reads the text of blobs, each once; `sizes`, in bytes by object id, spares the download of those too large. */
export function createBlobReader(client: Client, sizes: ReadonlyMap<string, number>): RepositoryHost["readBlobs"] {
  const known = new Map<string, Promise<BlobReading>>();

  function readBlob(blob: string, limit: number): Promise<BlobReading> {
    const key = `${blob} ${limit}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const reading =
      (sizes.get(blob) ?? 0) > limit
        ? Promise.resolve(TOO_LARGE)
        : client.ask(askForBlob(blob), (body) => decodeBlob(object(body), limit));
    return keep(known, key, reading);
  }

  return async (blobs, limit) =>
    new Map(await Promise.all([...new Set(blobs)].map(async (blob) => [blob, await readBlob(blob, limit)] as const)));
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
