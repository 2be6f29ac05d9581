import { wrap } from "./wrap.ts";

const WIDTH = 100;
const MARGIN = "   ";

/** How words stand out where colours are shown. */
export type Tone = "plain" | "strong" | "quiet" | "good" | "bad" | "waiting";

/** Where the demo is shown, 100 columns wide: numbered steps, sentences, and what programs and pages say. */
export interface Screen {
  /** Columns within a quotation. */
  readonly quoteWidth: number;
  title(text: string): void;
  step(text: string): void;
  /** A blank line if there is no text. */
  line(text?: string, tone?: Tone): void;
  /** A line behind a sign, which alone stands out. */
  item(sign: string, text: string, tone: Tone): void;
  /** What somebody else says, set off by a bar. */
  quote(lines: readonly string[]): void;
  fail(sentence: string): void;
}

const CODES: Record<Exclude<Tone, "plain">, number> = { strong: 1, quiet: 2, bad: 31, good: 32, waiting: 33 };

/** A screen of plain text, with colours if asked for. */
export function createScreen(write: (text: string) => void, colours: boolean): Screen {
  let steps = 0;
  const quoteWidth = WIDTH - MARGIN.length - 2;
  const paint = (text: string, tone: Tone) =>
    colours && tone !== "plain" && text !== "" ? `\u001B[${CODES[tone]}m${text}\u001B[0m` : text;
  return {
    quoteWidth,
    title: (text) => write(`${paint(text, "strong")}\n`),
    step(text) {
      steps += 1;
      write(`\n${paint(`${steps}. ${text}`, "strong")}\n\n`);
    },
    line(text = "", tone = "plain") {
      for (const part of wrap(text, WIDTH - MARGIN.length))
        write(`${MARGIN}${paint(part, tone)}`.trimEnd().concat("\n"));
    },
    item: (sign, text, tone) => write(`${MARGIN}${paint(sign, tone)} ${text}\n`),
    quote(lines) {
      const bar = `${MARGIN}${paint("│", "quiet")}`;
      for (const part of lines.flatMap((line) => wrap(line, quoteWidth)))
        write(`${bar} ${part}`.trimEnd().concat("\n"));
    },
    fail: (sentence) => write(`\n${paint("The demo failed.", "bad")} ${sentence}\n`),
  };
}
