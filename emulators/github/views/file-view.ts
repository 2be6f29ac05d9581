import type { JsonObject } from "../../../src/core/model/json.ts";
import { type FileChange, patchOf } from "../git/tree-diff.ts";
import type { State } from "../state/state.ts";
import { api, encodePath, web } from "./urls.ts";

/** A changed file, at the commit that holds its new text. */
export function fileView(state: State, change: FileChange, commit: string): JsonObject {
  const path = encodePath(change.path);
  const patch = patchOf(state.git, change);
  const [additions, deletions] = [patch?.additions ?? 0, patch?.deletions ?? 0];
  return {
    sha: (change.fresh ?? change.old)?.sha ?? null,
    filename: change.path,
    status: change.status,
    additions,
    deletions,
    changes: additions + deletions,
    blob_url: web(state, `/blob/${commit}/${path}`),
    raw_url: web(state, `/raw/${commit}/${path}`),
    contents_url: api(state, `/contents/${path}?ref=${commit}`),
    ...(patch === undefined || patch.text === "" ? {} : { patch: patch.text }),
    ...(change.previousPath === undefined ? {} : { previous_filename: change.previousPath }),
  };
}
