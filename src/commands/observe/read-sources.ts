import type { Change } from "../../core/model/change/change.ts";
import type { DesiredFlag } from "../../core/model/change/desired-flag.ts";
import type { Diagnostic } from "../../core/model/diagnostic.ts";
import { LIMITS, type Source } from "../../core/parse/source.ts";
import type { World } from "../world.ts";
import { refusedFile } from "./refused-file.ts";

/** Change files of one commit, read and checked. */
export interface Sources {
  readonly changes: readonly Change[];
  /** The documents that say how flags should be. */
  readonly flags: readonly DesiredFlag[];
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, Source>;
}

/** Reads change files of a commit by object id, in the order of their paths; a path that the commit lacks is left out. */
export async function readSources(world: World, commit: string, paths: readonly string[]): Promise<Sources> {
  if (paths.length === 0) return { changes: [], flags: [], diagnostics: [], sources: new Map() };
  const tree = await world.host.readTree(commit, paths);
  const blobs = await world.host.readBlobs(
    [...tree.values()].filter(({ regular }) => regular).map(({ blob }) => blob),
    LIMITS.bytes,
  );
  const [{ parseSource }, { validateSource }] = await Promise.all([
    import("../../core/parse/parse-source.ts"),
    import("../../core/validate/validate-source.ts"),
  ]);
  const sources = new Map<string, Source>();
  const changes: Change[] = [];
  const flags: DesiredFlag[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const path of [...paths].sort()) {
    const entry = tree.get(path);
    if (entry === undefined) continue;
    const blob = blobs.get(entry.blob);
    if (!entry.regular || blob === undefined || blob.refused !== undefined) {
      diagnostics.push(refusedFile(path, entry.regular ? (blob?.refused ?? "too-large") : "not-a-regular-file"));
      continue;
    }
    const source = parseSource(path, blob.text);
    const validated = validateSource(source, world.sha256);
    sources.set(path, source);
    changes.push(...validated.changes);
    flags.push(...validated.flags);
    diagnostics.push(...validated.diagnostics);
  }
  return { changes, flags, diagnostics, sources };
}
