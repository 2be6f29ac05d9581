import type { Diagnostic } from "../../core/model/diagnostic.ts";
import { LIMITS } from "../../core/parse/source.ts";

/** The diagnostic for a change file that is not read at all. */
export function refusedFile(file: string, refused: "too-large" | "not-utf8" | "not-a-regular-file"): Diagnostic {
  const fault = (message: string, hint: string): Diagnostic => ({ code: refused, file, where: "file", message, hint });
  switch (refused) {
    case "not-a-regular-file":
      return fault("The change file is a link or a submodule.", "Put the change into a file of its own.");
    case "not-utf8":
      return fault("The change file is not UTF-8 text.", "Save it as UTF-8.");
    case "too-large":
      return fault(`The change file is larger than ${LIMITS.bytes / 1024} KiB.`, "Split it into several change files.");
  }
}
