import { GATE_NAME } from "../../../src/core/render/gate.ts";
import type { EmulatedWorld } from "../../../test/harness/world.ts";
import { plainMarkdown } from "../screen/plain-markdown.ts";
import type { Screen, Tone } from "../screen/screen.ts";

/** A check run as far as a pull request lists it. */
interface CheckRun {
  readonly name: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly output: { readonly title: string };
}

const SIGNS: Readonly<Record<string, readonly [sign: string, tone: Tone]>> = {
  in_progress: ["●", "waiting"],
  success: ["✓", "good"],
  failure: ["✗", "bad"],
};

/** How the check run that branch protection waits for has ended, or its status if it has not. */
export function gateState(world: EmulatedWorld, number: number): string {
  const gate = checkRuns(world, number).find(({ name }) => name === GATE_NAME);
  return gate?.conclusion ?? gate?.status ?? "missing";
}

/** Shows the check runs as the pull request lists them: sign, name, title; first the one that holds the merge. */
export function showCheckRuns(world: EmulatedWorld, number: number, screen: Screen): void {
  const runs = checkRuns(world, number).sort(
    (one, other) => rank(one) - rank(other) || (one.name < other.name ? -1 : 1),
  );
  screen.line("Check runs", "strong");
  showRuns(runs, screen);
}

/** Shows the check run that holds the merge. */
export function showGate(world: EmulatedWorld, number: number, screen: Screen): void {
  showRuns(
    checkRuns(world, number).filter((run) => rank(run) === 0),
    screen,
  );
}

function showRuns(runs: readonly CheckRun[], screen: Screen): void {
  const width = Math.max(...runs.map(({ name }) => name.length));
  for (const { name, status, conclusion, output } of runs) {
    const [sign, tone] = SIGNS[conclusion ?? status] ?? ["–", "quiet"];
    screen.item(sign, `${name.padEnd(width)}  ${output.title}`, tone);
  }
}

/** Shows the comment on the pull request. */
export function showComment({ github }: EmulatedWorld, number: number, screen: Screen): void {
  screen.line("The comment", "strong");
  for (const { body } of github.comments(number)) screen.quote(plainMarkdown(String(body), screen.quoteWidth));
}

function checkRuns({ github }: EmulatedWorld, number: number): CheckRun[] {
  const { head } = github.pullRequest(number) as unknown as { readonly head: { readonly sha: string } };
  return github.checkRuns(head.sha) as unknown as CheckRun[];
}

function rank({ name }: CheckRun): number {
  return name === GATE_NAME ? 0 : 1;
}
