import { Failure } from "../core/model/failure.ts";
import { LIMITS } from "../core/parse/source.ts";
import { sha256 } from "../io/sha256.ts";
import { HELP, parseArgs } from "./args.ts";

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const known = error instanceof Failure;
    process.stderr.write(
      known ? `${error.message} ${error.hint}\n` : `This is a bug in Flag GitOps: ${String(error)}\n`,
    );
    process.exitCode = known && error.code === "no-such-file" ? 2 : 3;
  },
);

async function run(words: readonly string[]): Promise<number> {
  const args = parseArgs(words);
  if (args.command === "help") {
    if (args.wrong === undefined) process.stdout.write(HELP);
    else process.stderr.write(`${args.wrong}\n\n${HELP}`);
    return args.wrong === undefined ? 0 : 2;
  }
  const [{ readChangeFiles }, { validateFiles }, { renderJson, renderText }] = await Promise.all([
    import("../io/change-files.ts"),
    import("../commands/validate-files.ts"),
    import("./report.ts"),
  ]);
  const validation = validateFiles(await readChangeFiles(args.paths, LIMITS.bytes), sha256);
  process.stdout.write(args.json ? renderJson(validation) : renderText(validation));
  return validation.diagnostics.length === 0 ? 0 : 1;
}
