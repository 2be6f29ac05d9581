import { problemList } from "../../render/check-run-content.ts";
import { codeSpan, sentence, textForGitHub } from "../../render/escape.ts";
import { count, thousands } from "../../render/words/count.ts";
import { bytesOf, fitting } from "../../render/words/fitting.ts";
import { cures } from "./cures.ts";
import { driftMark } from "./drift-mark.ts";
import { driftTable, type Origin } from "./drift-table.ts";
import { type ComparedFlag, driftingFlags, type EnvironmentDrift, type Place, placeName } from "./environment-drift.ts";

/** What the texts about drift are written from, besides the flags. */
export interface DriftOrigin extends Origin {
  /** Files that could not be compared, since they are not valid. */
  readonly unread: readonly string[];
  /** LaunchDarkly's address; absent if it is `https://app.launchdarkly.com`. */
  readonly baseUri?: string;
}

const MOST_BYTES = 60_000;
const MOST_OF_A_SUMMARY = 900_000;
const MOST_OF_A_LIST = 5_000;

/** The issue about one place, drift or what is left to compare: its title, and its text of 60,000 UTF-8 bytes at most. */
export function renderDriftIssue(drift: EnvironmentDrift, origin: DriftOrigin): { title: string; body: string } {
  const drifting = driftingFlags(drift).length;
  const state = drifting === 0 ? calmness(drift) : count(drifting, "flag");
  const parts = drifting === 0 ? calmParts(drift) : driftParts(drift, origin);
  const end = "This issue is rewritten when the drift changes, and closed by itself when it is gone.";
  return {
    title: textForGitHub(`Drift in ${placeName(drift)}: ${state}`, 256),
    body: [driftMark(drift), ...parts, end].join("\n\n"),
  };
}

/** The Markdown of a job summary about drift in all places. */
export function renderDriftSummary(drifts: readonly EnvironmentDrift[], origin: DriftOrigin): string {
  const sections = drifts.map((drift) => {
    const drifting = driftingFlags(drift).length;
    const heading = `### ${sentence(placeName(drift))}: ${drifting === 0 ? calmness(drift) : `drift in ${count(drifting, "flag")}`}`;
    const parts = drifting === 0 ? leftAloneList(drift) : driftParts(drift, origin);
    return [heading, ...parts].join("\n\n");
  });
  const unread = drifts.some((drift) => driftingFlags(drift).length > 0) ? [] : unreadNote(origin);
  return [...fitting(sections, MOST_OF_A_SUMMARY, (left) => `and ${count(left, "more place")}.`), ...unread].join(
    "\n\n",
  );
}

/** The last comment on an issue whose drift is gone. */
export function renderDriftGone(place: Place): string {
  const said = `LaunchDarkly is as git says in ${placeName(place)}: the drift is gone, so this issue is closed by itself.`;
  return sentence(said);
}

/** The last comment on an issue about a place that no file describes any more. */
export function renderUnmanaged(place: Place, { branch }: DriftOrigin): string {
  const said = `No file on ${JSON.stringify(branch)} says any more how flags should be in ${placeName(place)}, so this issue is closed by itself.`;
  return sentence(said);
}

/** The last comment on an issue that another one repeats. */
export function renderRepeated(number: number): string {
  return `#${number} tells of the same drift, so this issue is closed by itself.`;
}

/** What is said of a place where nothing differs: what was left alone never counts as free of drift. */
function calmness({ flags }: EnvironmentDrift): string {
  const left = flags.filter(({ leftAlone }) => leftAlone !== undefined).length;
  if (left === 0) return "no drift";
  return left === flags.length ? "not compared" : "no drift in what was compared";
}

/** What an issue says while nothing is known to differ and not everything was compared. */
function calmParts(drift: EnvironmentDrift): string[] {
  const place = placeName(drift);
  const said =
    calmness(drift) === "not compared"
      ? `Nothing was compared in ${place}, so nobody knows whether its drift is gone.`
      : `Nothing that was compared in ${place} differs from git; nobody knows about the rest.`;
  return [sentence(said), ...leftAloneList(drift)];
}

function driftParts(drift: EnvironmentDrift, origin: DriftOrigin): string[] {
  const flags = driftingFlags(drift);
  const differing = flags.filter(({ differences }) => differences.length > 0);
  const files = differing.map(({ desired }) => desired.file);
  const where = `LaunchDarkly is not as ${codeSpan(origin.branch)} says in ${count(flags.length, "flag")} of ${sentence(placeName(drift))}.`;
  const rest = [
    ...faultList(flags, origin),
    ...leftAloneList(drift),
    ...unreadNote(origin),
    ...(files.length === 0 ? [] : [cures(files, codeSpan(origin.branch), origin.baseUri)]),
  ];
  const room = MOST_BYTES - bytesOf([driftMark(drift), where, ...rest].join("\n\n")) - 500;
  return [where, ...driftTable(differing, origin, room), ...rest];
}

function faultList(flags: readonly ComparedFlag[], { sources }: DriftOrigin): string[] {
  const faults = flags.flatMap((one) => one.faults);
  if (faults.length === 0) return [];
  return [
    `What the files say does not fit LaunchDarkly any more, and could not be compared:\n\n${problemList(faults, sources)}`,
  ];
}

function leftAloneList({ flags }: EnvironmentDrift): string[] {
  const lines = flags.flatMap(({ desired, leftAlone }) =>
    leftAlone === undefined ? [] : [`- ${codeSpan(desired.flag)}: ${sentence(leftAlone)}`],
  );
  if (lines.length === 0) return [];
  return [["Left alone and not compared:", "", ...fitting(lines, MOST_OF_A_LIST, more)].join("\n")];
}

function unreadNote({ unread }: DriftOrigin): string[] {
  if (unread.length === 0) return [];
  const lines = unread.map((file) => `- ${codeSpan(file)}`);
  return [["Not valid, and so not compared:", "", ...fitting(lines, MOST_OF_A_LIST, more)].join("\n")];
}

function more(left: number): string {
  return `- and ${thousands(left)} more; the log of the job shows all of them.`;
}
