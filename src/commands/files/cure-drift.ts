import type { ComparedFlag, EnvironmentDrift } from "../../core/desired/drift/environment-drift.ts";
import { reapplyAgain } from "../../core/desired/export/rewrite/reapply.ts";
import type { Flag } from "../../core/model/live/flag.ts";
import { renderTime } from "../../core/render/words/time.ts";
import type { Sha256 } from "../../core/validate/change-digest.ts";
import type { Clock } from "../../ports/clock.ts";
import { adoptDrift, type Unadopted } from "./adopt-drift.ts";
import type { Folder } from "./folder.ts";
import { readPrerequisites } from "./read-prerequisites.ts";
import type { RememberingProvider } from "./remember-flags.ts";

/** Change files as they were read, what in them drifts, and where they are written. */
export interface DriftingFiles {
  readonly readings: readonly { readonly path: string; readonly text?: string }[];
  readonly places: readonly EnvironmentDrift[];
  readonly folder: Folder;
}

/** Which files were written, and what of the drift they do not say. */
export interface Cured {
  /** Paths, in order. */
  readonly written: readonly string[];
  readonly unadopted: readonly Unadopted[];
}

/** Writes what is live into the files, where it differs; what was compared is not read again. */
export async function adoptFiles(files: DriftingFiles, provider: RememberingProvider, sha256: Sha256): Promise<Cured> {
  const projects = new Map<string, ReadonlyMap<string, Flag>>();
  for (const { project } of files.places.filter(({ flags }) => flags.some(differs))) {
    if (projects.has(project)) continue;
    const flags = [...provider.remembered(project).values()];
    projects.set(project, await readPrerequisites(provider, project, flags));
  }
  const unadopted: Unadopted[] = [];
  const written = await rewriteFiles(files, (file, drifts) => {
    const adopted = adoptDrift(file, drifts, (project) => projects.get(project) ?? new Map(), sha256);
    unadopted.push(...adopted.unadopted);
    return adopted.text;
  });
  return { written, unadopted };
}

/** Edits the line `reapply:` of every document that drifts. */
export async function reapplyFiles(files: DriftingFiles, clock: Pick<Clock, "now">): Promise<Cured> {
  const day = renderTime(clock.now()).slice(0, "2027-01-05".length);
  const written = await rewriteFiles(files, ({ text }, drifts) => {
    const documents = new Set(drifts.map(({ desired }) => desired.document));
    return [...documents].reduce((rest, document) => reapplyAgain(rest, document, day), text);
  });
  return { written, unadopted: [] };
}

async function rewriteFiles(
  { readings, places, folder }: DriftingFiles,
  rewrite: (file: { path: string; text: string }, drifts: readonly ComparedFlag[]) => string,
): Promise<string[]> {
  const drifting = places.flatMap(({ flags }) => flags.filter(differs));
  const byFile = Map.groupBy(drifting, ({ desired }) => desired.file);
  const written: string[] = [];
  for (const { path, text } of readings) {
    const drifts = byFile.get(path);
    if (drifts === undefined || text === undefined) continue;
    const rewritten = rewrite({ path, text }, drifts);
    if (rewritten !== text && (await folder.write(path, rewritten, true)) === "written") written.push(path);
  }
  return written;
}

function differs({ differences }: ComparedFlag): boolean {
  return differences.length > 0;
}
