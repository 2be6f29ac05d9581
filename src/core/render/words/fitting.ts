/** The UTF-8 length of a text, in bytes. */
export function bytesOf(text: string): number {
  let count = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    count += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return count;
}

/** The first lines that fit into so many bytes, a byte for the end of each, and a word about those that do not. */
export function fitting(lines: readonly string[], most: number, more: (left: number) => string): string[] {
  let size = 0;
  const over = lines.findIndex((line) => {
    size += bytesOf(line) + 1;
    return size > most;
  });
  return over < 0 ? [...lines] : [...lines.slice(0, over), more(lines.length - over)];
}
