/** A line as lines no longer than a width; the later ones stand a little further in than an indented first one. */
export function wrap(text: string, width: number): string[] {
  const indent = /^[-+]? */.exec(text)?.[0] ?? "";
  const further = indent === "" ? "" : " ".repeat(indent.length + 2);
  const lines: string[] = [];
  let line = indent;
  let empty = true;
  for (const word of text.slice(indent.length).split(" ")) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = further;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
    while (line.length > width) {
      lines.push(line.slice(0, width));
      line = further + line.slice(width);
    }
  }
  return [...lines, line];
}
