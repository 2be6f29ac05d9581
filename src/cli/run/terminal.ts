import { createConsoleLog } from "../../action/console-log.ts";
import { createRedactor } from "../../io/redact.ts";
import { TOKEN_VARIABLE } from "../args/commands.ts";
import type { Screen } from "../progress.ts";

/** What a run of the command line prints to, and what it reads of its environment. */
export interface Terminal {
  /** Prints paragraphs with an empty line between them; nothing in them acts on the terminal, and no secret is shown. */
  print(paragraphs: readonly string[]): void;
  /** Prints one of our JSON objects, without secrets. */
  printObject(text: string): void;
  /** Prints a failure in the same way as paragraphs, where failures belong. */
  printFailure(text: string): void;
  readonly screen: Screen;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** A process, as far as the command line looks at it. */
export interface Surroundings {
  readonly env: Terminal["environment"];
  readonly stdout: Screen;
  readonly stderr: Screen;
}

/** The terminal of a process. */
export function createTerminal({ env: environment, stdout, stderr }: Surroundings): Terminal {
  const redact = createRedactor([environment[TOKEN_VARIABLE]?.trim() ?? ""]);
  const log = createConsoleLog((text) => stdout.write(text), redact);
  const failures = createConsoleLog((text) => stderr.write(text), redact);
  return {
    print: (paragraphs) => log.info(paragraphs.join("\n\n")),
    printObject: (text) => stdout.write(redact(text)),
    printFailure: (text) => failures.info(text),
    screen: stderr,
    environment,
  };
}
