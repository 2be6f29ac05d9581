/** What the command line was asked, or what is wrong with how it was asked. */
export type Args =
  | { readonly command: "validate"; readonly paths: readonly string[]; readonly json: boolean }
  | { readonly command: "help"; readonly wrong?: string };

/** How the command line is used. */
export const HELP = `flag-gitops validate [paths…] [--json]

Checks change files on disk, without network or token.

  paths    files, or folders that are searched for .yaml and .yml; "flags" if none is given
  --json   prints one JSON object instead of code frames

Exit codes: 0 all valid, 1 something is wrong in the files, 2 asked wrongly, 3 a file could not be read.
`;

/** Decodes the words behind \`flag-gitops\`. */
export function parseArgs(words: readonly string[]): Args {
  const [command, ...rest] = words;
  if (command === undefined) return { command: "help", wrong: "No command was given." };
  if (command === "--help" || command === "-h" || command === "help") return { command: "help" };
  if (command !== "validate") return { command: "help", wrong: `There is no command ${JSON.stringify(command)}.` };
  if (rest.includes("--help") || rest.includes("-h")) return { command: "help" };
  const separator = rest.indexOf("--");
  const [flagged, after] = separator < 0 ? [rest, []] : [rest.slice(0, separator), rest.slice(separator + 1)];
  const unknown = flagged.find((word) => word.startsWith("-") && word !== "--json");
  if (unknown !== undefined) return { command: "help", wrong: `There is no option ${JSON.stringify(unknown)}.` };
  const paths = [...flagged.filter((word) => word !== "--json"), ...after];
  return { command: "validate", paths: paths.length > 0 ? paths : ["flags"], json: flagged.includes("--json") };
}
