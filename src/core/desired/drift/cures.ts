import { fenceAround, visible } from "../../render/escape.ts";
import { bytesOf } from "../../render/words/fitting.ts";

/** How the command line is run in any checkout, without an installation; Node.js 22.19 or newer. */
const COMMAND_LINE = "npx github:flag-gitops/flag-gitops#v1";

/** Bytes of the names of files in one command; beyond, it names their folder. */
const MOST_NAMED = 4_000;

/**
 * Both ways out of drift in these files as Markdown, with the commands to copy; `branch` is Markdown. `baseUri` is
 * LaunchDarkly's address where the command line would ask another one by itself.
 */
export function cures(files: readonly string[], branch: string, baseUri?: string): string {
  const address = baseUri === undefined ? "" : `--base-uri ${shellWord(baseUri)} `;
  const named = `${address}${namedFiles(files)}`;
  return [
    `**If LaunchDarkly is right**, let the files say so on a new branch. Their pull request asks LaunchDarkly for nothing.`,
    command(`${COMMAND_LINE} drift --adopt ${named}`),
    `**If git is right**, ask for it again on a new branch. Its pull request into ${branch} has an approval request like any other change.`,
    command(`${COMMAND_LINE} drift --reapply ${named}`),
    "Both read LaunchDarkly with the token in `LAUNCHDARKLY_ACCESS_TOKEN`.",
  ].join("\n\n");
}

/** Files as words of a shell; the folder that holds them all where they are too many. */
function namedFiles(files: readonly string[]): string {
  const words = [...new Set(files)].sort().map(shellWord).join(" ");
  return bytesOf(words) > MOST_NAMED ? shellWord(commonFolder(files)) : words;
}

function commonFolder(files: readonly string[]): string {
  const [first = [], ...others] = files.map((file) => file.split("/").slice(0, -1));
  const apart = first.findIndex((name, index) => others.some((folders) => folders[index] !== name));
  const common = apart < 0 ? first : first.slice(0, apart);
  return common.length === 0 ? "." : common.join("/");
}

/** A path or an address as one word that no shell takes for anything else, and no command for an option. */
function shellWord(path: string): string {
  const safe = path.startsWith("-") ? `./${path}` : path;
  return /^[A-Za-z0-9_./+:@-]+$/.test(safe) ? safe : `'${visible(safe).replaceAll("'", "'\\''")}'`;
}

/** A command as a block of code that nothing in it can end. */
function command(text: string): string {
  const fence = fenceAround(text, 3);
  return `${fence}sh\n${text}\n${fence}`;
}
