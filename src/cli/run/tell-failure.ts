import { Failure } from "../../core/model/failure.ts";
import { toldFailure } from "../report/failure.ts";
import type { Terminal } from "./terminal.ts";

/** Failures of what was asked, not of the world. */
const ASKED_WRONGLY: ReadonlySet<string> = new Set([
  "no-such-file",
  "missing-token",
  "invalid-token",
  "sdk-key",
  "invalid-address",
  "insecure-address",
  "host-not-allowed",
]);

/** Says why a run ended early; its exit code. */
export function tellFailure(error: unknown, terminal: Terminal): number {
  if (!(error instanceof Failure)) {
    terminal.printFailure(`This is a bug in Flag GitOps: ${String(error)}`);
    return 3;
  }
  const { message, hint } = toldFailure(error);
  terminal.printFailure(`${message} ${hint}`);
  return ASKED_WRONGLY.has(error.code) ? 2 : 3;
}
