import { wrap } from "./wrap.ts";

const GAP = "  ";

/** GitHub's Markdown as a terminal can show it: hidden comments left out, code set in, tables in columns, no line over the width. */
export function plainMarkdown(markdown: string, width: number): string[] {
  const blocks = markdown.replaceAll(/<!--.*?-->/gs, "").split(/\n{2,}/);
  const shown = blocks.map((block) => block.trim()).filter((block) => block !== "");
  return shown.flatMap((block, index) => [
    ...(index === 0 ? [] : [""]),
    ...(block.startsWith("|") ? plainTable(block, width) : plainLines(block, width)),
  ]);
}

function plainLines(block: string, width: number): string[] {
  const code = /^```\w*\n(.*)\n```$/s.exec(block)?.[1];
  if (code !== undefined) return code.split("\n").flatMap((line) => wrap(`  ${line}`, width));
  return block.split("\n").flatMap((line) => wrap(plainText(line.replace(/^#+ /, "")), width));
}

/** A Markdown table in columns, the widest of which give way until it fits. */
function plainTable(block: string, width: number): string[] {
  const [head = [], , ...rows] = block.split("\n").map(cellsOf);
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => longest(row[column] ?? [])), 1));
  const sum = () => widths.reduce((total, one) => total + one, GAP.length * (widths.length - 1));
  while (sum() > width) widths[widths.indexOf(Math.max(...widths))] = Math.max(...widths) - 1;
  const rule = widths.map((one) => "─".repeat(one)).join(GAP);
  return [...rowLines(head, widths), rule, ...rows.flatMap((row) => [...rowLines(row, widths), ""])].slice(0, -1);
}

/** The cells of a row, each as its lines. */
function cellsOf(row: string): string[][] {
  const cells = row.split(/(?<!\\)\|/).slice(1, -1);
  return cells.map((cell) => plainText(cell.trim().replaceAll("\\|", "|")).split("\n"));
}

function rowLines(row: readonly string[][], widths: readonly number[]): string[] {
  const columns = widths.map((width, column) => (row[column] ?? []).flatMap((line) => wrap(line, width)));
  const height = Math.max(...columns.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) =>
    columns
      .map((lines, column) => (lines[at] ?? "").padEnd(widths[column] ?? 0))
      .join(GAP)
      .trimEnd(),
  );
}

function longest(lines: readonly string[]): number {
  return Math.max(0, ...lines.map((line) => line.length));
}

/** Inline Markdown without its signs: code as it is, a link as its text, `<br>` as a new line. */
function plainText(text: string): string {
  const signs = /(`+)( ?)(.+?)\2\1|\[([^\]]*)\]\(<[^>]*>\)|\\(.)|&#8203;|\*\*|(<br>)/g;
  return text
    .replaceAll("&nbsp;", " ")
    .replaceAll("&amp;", "&")
    .replaceAll(signs, (_, _fence, _pad, code = "", label = "", escaped = "", newLine = "") => {
      return newLine === "" ? `${code}${plainText(label)}${escaped}` : "\n";
    });
}
