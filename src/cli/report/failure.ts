import type { Failure } from "../../core/model/failure.ts";
import { TOKEN_VARIABLE } from "../args/commands.ts";

/** A failure as the command line tells it: what went wrong, and the way out. */
export type ToldFailure = Pick<Failure, "code" | "message" | "hint">;

/** What the action calls an input, and the runner that it runs on, are something else here. */
const HERE = [
  ["The input `launchdarkly-access-token`", `The environment variable \`${TOKEN_VARIABLE}\``],
  ["`launchdarkly-access-token`", `\`${TOKEN_VARIABLE}\``],
  ["The input `launchdarkly-base-uri`", "The option `--base-uri`"],
  ["`launchdarkly-base-uri`", "`--base-uri`"],
  ["if the runner needs a proxy", "if this computer needs a proxy"],
  ["the name server of the runner", "the name server of this computer"],
] as const;

/** A failure in the words of the command line, which has no inputs and no runner. */
export function toldFailure({ code, message, hint }: Failure): ToldFailure {
  return { code, message: toldHere(message), hint: toldHere(hint) };
}

function toldHere(said: string): string {
  return HERE.reduce((text, [there, here]) => text.replaceAll(there, here), said);
}
