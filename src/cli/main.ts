import type { Args, HelpArgs } from "./args/args.ts";
import { parseArgs } from "./args/parse-args.ts";
import { olderThanNeeded } from "./run/needed-node.ts";

run(parseArgs(process.argv.slice(2))).then(
  (code) => {
    process.exitCode = code;
  },
  async (error: unknown) => {
    const [{ createTerminal }, { tellFailure }] = await Promise.all([
      import("./run/terminal.ts"),
      import("./run/tell-failure.ts"),
    ]);
    process.exitCode = tellFailure(error, createTerminal(process));
  },
);

async function run(args: Args): Promise<number> {
  if (args.command === "help") return help(args);
  if (args.command === "validate") return (await import("./run/run-validate.ts")).runValidate(args);
  const tooOld = olderThanNeeded(process.versions.node);
  if (tooOld !== undefined) {
    process.stderr.write(`${tooOld}\n`);
    return 2;
  }
  const [{ createTerminal }, { start }] = await Promise.all([import("./run/terminal.ts"), import("./run/start.ts")]);
  return start(args, createTerminal(process));
}

async function help({ about, wrong }: HelpArgs): Promise<number> {
  const { helpText } = await import("./args/help.ts");
  if (wrong === undefined) process.stdout.write(helpText(about));
  else process.stderr.write(`${wrong}\n\n${helpText(about)}`);
  return wrong === undefined ? 0 : 2;
}
