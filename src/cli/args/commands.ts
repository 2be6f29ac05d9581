/** The commands of the command line, in the order of the help. */
export const COMMANDS = ["validate", "plan", "export", "drift"] as const;

/** What the command line can be asked to do. */
export type CommandName = (typeof COMMANDS)[number];

/** The environment variable that holds the access token. */
export const TOKEN_VARIABLE = "LAUNCHDARKLY_ACCESS_TOKEN";

/** An option of a command. */
export interface Option {
  readonly name: `--${string}`;
  /** What stands behind it, as the help names it; absent for a switch. */
  readonly takes?: string;
  /** True if it may be given several times. */
  readonly repeated?: boolean;
  readonly meaning: string;
}

/** How a command is asked. */
export interface CommandForm {
  readonly usage: string;
  readonly does: string;
  /** What the words that are no options mean. */
  readonly words: readonly (readonly [word: string, meaning: string])[];
  readonly options: readonly Option[];
  /** Each begins a line. */
  readonly notes: readonly string[];
  readonly examples: readonly string[];
}

const PATHS = ["paths", 'files, or folders that are searched for .yaml and .yml; "flags" if none is given'] as const;

/** How LaunchDarkly is reached, for the commands that read it. */
const ADDRESS: readonly Option[] = [
  {
    name: "--base-uri",
    takes: "<url>",
    meaning: "LaunchDarkly's address, else LAUNCHDARKLY_BASE_URI, else https://app.launchdarkly.com",
  },
  {
    name: "--allowed-host",
    takes: "<host>",
    repeated: true,
    meaning: "one more host that may be sent the token; may be given several times",
  },
];

/** What the help says of every command. */
export const FORMS: Readonly<Record<CommandName, CommandForm>> = {
  validate: {
    usage: "validate [paths…] [--json]",
    does: "Checks change files on disk, without network or token.",
    words: [PATHS],
    options: [{ name: "--json", meaning: "prints one JSON object instead of code frames" }],
    notes: ["Exit codes: 0 all valid, 1 something is wrong in the files, 2 asked wrongly, 3 a file could not be read."],
    examples: ["validate examples/flags"],
  },
  plan: {
    usage: "plan [paths…] [--json] [--compare]",
    does: "Says what change files ask of LaunchDarkly as it is now: before → after. Writes nothing anywhere.",
    words: [PATHS],
    options: [
      { name: "--json", meaning: "prints one JSON object, with the instructions" },
      { name: "--compare", meaning: "asks LaunchDarkly for a dry run of each change too, and compares it with ours" },
      ...ADDRESS,
    ],
    notes: [
      "A document of `kind: Flag` is asked for as a whole, whatever git said before. The config's policies are not looked at.",
      "`--compare` changes nothing, but the token must be allowed to update flags. Copies, segments and changes in all environments have no dry run.",
      "Exit codes: 0 done, 1 the files are wrong or a dry run differs, 2 asked wrongly, 3 LaunchDarkly could not be asked, or allowed no dry run.",
    ],
    examples: ["plan", "plan --json flags/storefront/new-checkout.yaml"],
  },
  export: {
    usage: "export <project> [flag…] [--environment <key>]… [--out <folder>] [--variations] [--force]",
    does: "Writes live flags as files of `kind: Flag`, one a flag: <out>/<project>/<flag>.yaml.",
    words: [
      ["project", "the key of the project"],
      [
        "flag",
        "keys of flags; all that LaunchDarkly lists if none is given: no archived ones, perhaps no deprecated ones",
      ],
    ],
    options: [
      {
        name: "--environment",
        takes: "<key>",
        repeated: true,
        meaning: "an environment to describe; may be given several times; all of them if none is given",
      },
      { name: "--out", takes: "<folder>", meaning: 'where the files go; "flags" if not given' },
      { name: "--variations", meaning: "describes the variations of each flag too" },
      { name: "--force", meaning: "writes over files of these flags that exist, which are left alone otherwise" },
      ...ADDRESS,
    ],
    notes: [
      "What a file cannot say is left out, with the reason as a comment in it.",
      "Exit codes: 0 done, 1 a name is unknown, or that of a flag that is archived or gets no file, 2 asked wrongly, 3 LaunchDarkly could not be asked or a file not be written.",
    ],
    examples: ["export storefront", "export storefront new-checkout --environment production"],
  },
  drift: {
    usage: "drift [paths…] [--adopt | --reapply] [--json]",
    does: "Compares the flags that documents of `kind: Flag` describe with what is live.",
    words: [PATHS],
    options: [
      { name: "--adopt", meaning: "writes what is live into the files, where it differs: LaunchDarkly is right" },
      {
        name: "--reapply",
        meaning: "writes or edits the line `reapply:` of what differs: git is right, and asks for it again",
      },
      { name: "--json", meaning: "prints one JSON object" },
      ...ADDRESS,
    ],
    notes: [
      "Both cures only edit files. Commit them on a branch and open a pull request, like for any other change.",
      "Exit codes: 0 no drift in what was compared, or it was written into the files; 1 drift, or something is wrong in the files; 2 asked wrongly; 3 LaunchDarkly could not be asked. What was left alone is counted, and changes no code.",
    ],
    examples: ["drift", "drift --adopt flags/storefront"],
  },
};
