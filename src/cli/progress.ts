import { thousands } from "../core/render/words/count.ts";

/** Where a bar is drawn: standard error, if somebody looks at it. */
export interface Screen {
  readonly isTTY?: boolean | undefined;
  write(text: string): unknown;
}

/** A bar that says how far something is. */
export interface Progress {
  update(done: number, of: number): void;
  /** Takes the bar away. */
  end(): void;
}

const WIDTH = 30;

/** A bar on one line that is drawn over and over; nothing at all where no terminal is. */
export function createProgress(screen: Screen, noun: string): Progress {
  if (screen.isTTY !== true) return { update: () => undefined, end: () => undefined };
  return {
    update(done, of) {
      const full = of === 0 ? WIDTH : Math.min(WIDTH, Math.floor((WIDTH * done) / of));
      const bar = `${"#".repeat(full)}${".".repeat(WIDTH - full)}`;
      screen.write(`\r[${bar}] ${thousands(done)} of ${thousands(of)} ${noun}\u001b[K`);
    },
    end: () => screen.write("\r\u001b[K"),
  };
}
