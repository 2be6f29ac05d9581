import type { ChangedFile } from "../../../core/model/pull-request.ts";

/** The change files of a pull request, by what must be read of them. */
export interface ChangedPaths {
  /** Those that it leaves behind. */
  readonly present: readonly ChangedFile[];
  /** Where those stood before, if they did. */
  readonly origins: readonly string[];
  /** Those that it removes, or moves to where no change files are. */
  readonly left: readonly string[];
}

/** Sorts the files that a pull request changes. */
export function pathsOf(changed: readonly ChangedFile[], isChangeFile: (path: string) => boolean): ChangedPaths {
  const present = changed.filter(({ path, status }) => status !== "removed" && isChangeFile(path));
  const origins = present.filter(({ status }) => status !== "added").map(before);
  const gone = changed.filter(
    (file) => file.status === "removed" || (file.status === "renamed" && !present.includes(file)),
  );
  return { present, origins, left: gone.map(before).filter(isChangeFile) };
}

/** Where a file of the pull request stood before. */
export function originOf(present: readonly ChangedFile[], file: string): string {
  const found = present.find(({ path }) => path === file);
  return found === undefined ? file : before(found);
}

/** GitHub names another path for a copy too, which is a new file. */
function before({ path, status, previousPath }: ChangedFile): string {
  return status === "renamed" ? (previousPath ?? path) : path;
}
