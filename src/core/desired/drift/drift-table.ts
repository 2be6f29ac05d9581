import type { Source } from "../../parse/source.ts";
import { codeSpan, link } from "../../render/escape.ts";
import { thousands } from "../../render/words/count.ts";
import { fitting } from "../../render/words/fitting.ts";
import { renderTime } from "../../render/words/time.ts";
import { readablePath } from "../../semantic-patch/effect-entry.ts";
import type { Difference } from "./difference.ts";
import type { ComparedFlag } from "./environment-drift.ts";

/** Where the compared files stand, for links. */
export interface Origin {
  /** The repository's page: `https://github.com/octo/flags`. */
  readonly repositoryUrl: string;
  /** The default branch, whose files were compared. */
  readonly branch: string;
  readonly sources: ReadonlyMap<string, Source>;
}

/** The fields that differ as a Markdown table, as many as fit into so many bytes; nothing if none does. */
export function driftTable(flags: readonly ComparedFlag[], origin: Origin, most: number): string[] {
  const rows = flags.flatMap((one) =>
    one.differences.map((difference, index) => driftRow(one, difference, index === 0, origin)),
  );
  if (rows.length === 0) return [];
  const shown = fitting(rows, most, (left) => `| and ${thousands(left)} more | see the log of the job | | | |`);
  return [
    [
      "| Flag | Field | Git says | LaunchDarkly says | Flag last changed |",
      "| --- | --- | --- | --- | --- |",
      ...shown,
    ].join("\n"),
  ];
}

function driftRow(one: ComparedFlag, { path, pointer, git, live }: Difference, first: boolean, origin: Origin): string {
  const { file, document } = one.desired;
  const line = origin.sources.get(file)?.placeOf({ document, pointer, part: "key" }).line;
  const field = link(codeSpan(readablePath(path), 200), fileAddress(file, line, origin));
  return `| ${first ? flagCell(one, origin) : ""} | ${field} | ${codeSpan(git)} | ${codeSpan(live)} | ${first ? changeCell(one) : ""} |`;
}

function flagCell({ desired: { flag, file }, url, requestUrl }: ComparedFlag, origin: Origin): string {
  const name = codeSpan(flag);
  return [
    url === undefined ? name : link(name, url),
    link(codeSpan(file), fileAddress(file, undefined, origin)),
    ...(requestUrl === undefined ? [] : [link("an approval request waits", requestUrl)]),
  ].join("<br>");
}

function changeCell({ lastChange }: ComparedFlag): string {
  if (lastChange === undefined) return "";
  const by = lastChange.by === undefined ? "" : `<br>by ${codeSpan(lastChange.by, 100)}`;
  return `${renderTime(lastChange.at).replaceAll(" ", "&nbsp;")}${by}`;
}

function fileAddress(file: string, line: number | undefined, { repositoryUrl, branch }: Origin): string {
  const path = [branch, file].map((part) => part.split("/").map(encodeURIComponent).join("/")).join("/");
  return `${repositoryUrl}/blob/${path}${line === undefined ? "" : `#L${line}`}`;
}
