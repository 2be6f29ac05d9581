import { LAUNCHDARKLY_HOSTS } from "../../providers/launchdarkly/address.ts";
import { COMMANDS, type CommandName, FORMS, TOKEN_VARIABLE } from "./commands.ts";

/** No line of a help is longer, so that it fits a terminal. */
const WIDTH = 100;

const [, EUROPEAN, FEDERAL] = LAUNCHDARKLY_HOSTS;

/** What is said of every command that asks LaunchDarkly. */
const ASKING = [
  `The access token comes from the environment variable ${TOKEN_VARIABLE}, never from an option, since it would stay in the shell's history. A token that may view the project is enough.`,
  `The EU's address is https://${EUROPEAN}, the federal one https://${FEDERAL}.`,
];

/** How the command line is used: as a whole, or one command of it. */
export function helpText(about?: CommandName): string {
  return about === undefined ? wholeHelp() : commandHelp(about);
}

function wholeHelp(): string {
  const width = Math.max(...COMMANDS.map((name) => name.length)) + 2;
  return [
    "flag-gitops <command> [options]",
    "",
    "Feature-flag changes as YAML in git, on files on disk.",
    "",
    ...COMMANDS.flatMap((name) => wrapped(`  ${name.padEnd(width)}${FORMS[name].does}`, width + 2)),
    "",
    "flag-gitops <command> --help says more of one of them.",
    "",
    "`validate` needs no network. The others read LaunchDarkly and write nothing to it.",
    ...ASKING,
    "",
    "Exit codes: 0 done, nothing is wrong; 1 the files are wrong, a name is unknown, or LaunchDarkly is not as they say; 2 asked wrongly; 3 the world failed: a file could not be read or written, LaunchDarkly could not be asked.",
    "",
  ]
    .flatMap((line) => wrapped(line))
    .join("\n");
}

function commandHelp(name: CommandName): string {
  const { usage, does, words, options, notes, examples } = FORMS[name];
  const rows = [
    ...words.map(([word, meaning]) => [word, meaning] as const),
    ...options.map(({ name: option, takes, meaning }) => [takes ? `${option} ${takes}` : option, meaning] as const),
  ];
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return [
    ...wrapped(`flag-gitops ${usage}`, 4),
    "",
    ...wrapped(does),
    "",
    ...rows.flatMap(([left, meaning]) => wrapped(`  ${left.padEnd(width)}${meaning}`, width + 2)),
    "",
    ...[...(name === "validate" ? [] : ASKING), ...notes].flatMap((note) => wrapped(note)),
    "",
    "For example:",
    ...examples.map((example) => `  flag-gitops ${example}`),
    "",
  ].join("\n");
}

/** A line as lines that are broken at spaces; all but the first are indented. */
function wrapped(line: string, indent = 0): string[] {
  if (line.length <= WIDTH) return [line];
  const end = line.lastIndexOf(" ", WIDTH);
  return [line.slice(0, end), ...wrapped(`${" ".repeat(indent)}${line.slice(end + 1)}`, indent)];
}
