/** A piece of a text, by offsets, and what is to stand there instead. */
export interface Splice {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly text: string;
}

/** A text with pieces replaced that do not overlap; its own line ends are used, and all else stays byte for byte. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  return splices
    .toSorted((a, b) => b.from - a.from)
    .reduce(
      (rest, { from, to, text: put }) => rest.slice(0, from) + put.replaceAll("\n", lineEnd) + rest.slice(to),
      text,
    );
}

/** The offset at which the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

/** The offset behind the end of the line of an offset, or the end of the text. */
export function lineAfter(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end + 1;
}
