/** What Flag GitOps itself may write in Markdown: its hidden marks, links to what it speaks of, line breaks, bold ends. */
const OURS = [
  /^<!-- flag-gitops v1 [\w ./#-]+-->$/g,
  /\[(?:[A-Z0-9][\w ,&;]*(?:`\w+`)?|another approval request)\]\(<http:\/\/127\.0\.0\.1:\d+\/projects\/[\w./?=-]+>\)/g,
  /\[pull request \d+\]\(<https:\/\/github\.com\/octo\/flags\/pull\/\d+>\)/g,
  /^\*\*(?=\d+ changes? in )|(?<=: |→ )\*\*|\*\*(?=<br>|, \d+ in |$)/g,
  /<br>/g,
];

/** Characters with which GitHub's Markdown does more than show text. */
const ACTING = /[`*_~<>[\]|\\@#]|https?:|www\.|::|##/;

/** A code block of a diff: it ends with the first line of as many backticks, wherever that was meant to stand. */
const DIFF = /^(`{3,})diff\n(?:.*\n)*? {0,3}\1`*[ \t]*$/gm;

/**
 * The parts of a Markdown text that would do more than be read, apart from our own marks and links; each with its line.
 * Cells are split before code spans are looked for, as GitHub does it: https://github.github.com/gfm/#example-200
 */
export function actingParts(markdown: string): string[] {
  const lines = markdown.replaceAll(DIFF, "").split("\n");
  return lines.flatMap((line, index) => {
    if (/^[|\s-]+$/.test(line)) return [];
    const parts = line.startsWith("|") ? cellsOf(line) : [line.replace(/^(?:### |- )/, "")];
    const width = cellsOf(lines.slice(0, index).findLast((one) => /^\|[ |-]+$/.test(one)) ?? "").length;
    const torn = line.startsWith("|") && width > 0 && parts.length !== width ? [`torn: ${line}`] : [];
    return [...torn, ...parts.filter((part) => ACTING.test(plainRest(part))).map((part) => `acting: ${part}`)];
  });
}

/** The cells of a row as GitHub's parser finds them: a backslash takes the next character with it, whatever it is. */
function cellsOf(row: string): string[] {
  return [...row.matchAll(/(?:\\.|[^|])+/g)]
    .map(([cell]) => cell.trim().replaceAll("\\|", "|"))
    .filter((cell) => cell !== "");
}

/** What is left of a line without its code spans, escapes, guards and our own markup. */
function plainRest(part: string): string {
  const ours = OURS.reduce((rest, pattern) => rest.replaceAll(pattern, " "), part);
  return ours
    .replaceAll(/(?<![`\\])(`+)(?!`).*?(?<!`)\1(?!`)/g, "")
    .replaceAll(/\\[!-/:-@[-`{-~]/g, "")
    .replaceAll(/(?:[@#]|https?:|www\.)&#8203;/g, "");
}
