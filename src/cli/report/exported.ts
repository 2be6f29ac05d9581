import type { Exported } from "../../commands/files/export/export-flags.ts";
import { count } from "../../core/render/words/count.ts";
import { closest, listNames } from "../../core/render/words/did-you-mean.ts";
import type { Missing } from "../../ports/provider.ts";
import type { ExportArgs } from "../args/args.ts";
import { bounded } from "./bounded.ts";

type Done = Extract<Exported, { readonly found: true }>;

/** How an export ended, line by line; the last one says how many files there are now in which folder. */
export function exportLines(exported: Exported, { out, project, force }: ExportArgs): string[] {
  if (!exported.found) return [missingLine(exported, project)];
  const { written, same, left, unknown, archived, unnamed } = exported;
  const others = [
    ...(same > 0 ? [`${count(same, "file")} unchanged`] : []),
    ...(left.length > 0 ? [leftAlone(left.length, force)] : []),
  ];
  return [
    ...bounded(unknown.map((one) => missingLine(one, project))),
    ...bounded(archived.map((key) => `Flag ${JSON.stringify(key)} is archived, and was left out.`)),
    ...bounded(unnamed.map((key) => `Flag ${JSON.stringify(key)} has a key that no file can be named for.`)),
    ...bounded(leftOutLines(exported)),
    `Wrote ${[`${count(written.length, "file")} into ${out}/${project}`, ...others].join("; ")}.`,
  ];
}

/** True if something that was named is not there, or has no file. */
export function exportFails(exported: Exported): boolean {
  return !exported.found || exported.unknown.length + exported.archived.length + exported.unnamed.length > 0;
}

function leftAlone(files: number, force: boolean): string {
  const [exist, them] = files === 1 ? ["it exists", "it"] : ["they exist", "them"];
  const why = force ? "something else than a file stands there" : `${exist}: --force writes over ${them}`;
  return `${count(files, "file")} left alone because ${why}`;
}

function leftOutLines({ leftOut }: Done): string[] {
  return leftOut.flatMap(({ flag, left }) =>
    left.map(({ environment, part, why }) => {
      const where = environment === undefined ? flag : `${flag} in ${environment}`;
      return `Left out of ${where}: ${part}. ${why}`;
    }),
  );
}

function missingLine({ missing, name, candidates }: Missing, project: string): string {
  const where = missing === "project" ? "LaunchDarkly" : `Project ${JSON.stringify(project)}`;
  const said = `${where} has no ${missing} ${JSON.stringify(name)}.`;
  if (candidates.length === 0) return `${said} Check its key; the token must be allowed to see it.`;
  const near = closest(name, candidates);
  return near === undefined
    ? `${said} It has ${listNames(candidates)}.`
    : `${said} Did you mean ${JSON.stringify(near)}?`;
}
