import { validateFiles } from "../../commands/validate-files.ts";
import { LIMITS } from "../../core/parse/source.ts";
import { readChangeFiles } from "../../io/change-files.ts";
import { sha256 } from "../../io/sha256.ts";
import type { ValidateArgs } from "../args/args.ts";
import { renderJson, renderText } from "../report/validation.ts";

/** Checks change files on disk, without network or token. */
export async function runValidate({ paths, json }: ValidateArgs): Promise<number> {
  const validation = validateFiles(await readChangeFiles(paths, LIMITS.bytes), sha256);
  process.stdout.write(json ? renderJson(validation) : renderText(validation));
  return validation.diagnostics.length === 0 ? 0 : 1;
}
