import { Failure, type Outcome } from "../../core/model/failure.ts";
import { isObject, type Json } from "../../core/model/json.ts";
import { UNKNOWN_HINT } from "../../io/http/http-failures.ts";

/** What a call needs, for the person who must grant it: the role action, and the resource as roles write it. */
export interface Need {
  readonly action: string;
  readonly resource: string;
  /** What else may cure an answer of a status, as a whole sentence after or instead of the usual hint. */
  readonly cures?: Readonly<Record<number, { readonly hint: string; readonly instead: boolean }>>;
}

/** An answer that is no success. */
export interface Refused {
  readonly status: number;
  readonly body: Json | undefined;
}

/** The input of the action that holds LaunchDarkly's access token. */
export const TOKEN_INPUT = "launchdarkly-access-token";

const LONGEST_QUOTE = 300;

/** The failure that an answer of 400 or more means. `redact` hides secrets in what LaunchDarkly says. */
export function refusal(refused: Refused, need: Need, write: boolean, redact: (text: string) => string): Failure {
  const { status } = refused;
  const said = ownMessage(refused.body, redact);
  const quote = said === "" ? "" : `: "${said}"`;
  const cure = need.cures?.[status];
  const fail = (code: string, message: string, usual: string, outcome: Outcome = "none") => {
    const hint = cure === undefined ? usual : cure.instead ? cure.hint : `${usual} ${cure.hint}`;
    return new Failure(code, `${message}${quote}.`, { hint, outcome, status });
  };
  const { action, resource } = need;

  if ((status === 403 || status === 405) && /approval is required/i.test(said)) {
    return fail(
      "approval-required",
      `LaunchDarkly lets nobody \`${action}\` on ${resource} without an approval`,
      "Let somebody approve the request in LaunchDarkly, then run again; nothing is ever changed past an approval.",
    );
  }
  if (status === 403 || (status === 401 && isAboutPermission(refused.body, said))) {
    return fail(
      "forbidden",
      `LaunchDarkly does not let this token \`${action}\` on ${resource}`,
      `Allow the action \`${action}\` on \`${resource}\` in the role of the token in \`${TOKEN_INPUT}\`.`,
    );
  }
  if (status === 401) {
    const hint = `Set \`${TOKEN_INPUT}\` to a valid API access token of this LaunchDarkly account and instance.`;
    return fail("unauthorized", "LaunchDarkly does not accept the access token", hint);
  }
  if (status === 404) {
    return fail(
      "not-found",
      `LaunchDarkly has no ${resource} for \`${action}\``,
      "Run again: the next run reads afresh.",
    );
  }
  if (status === 409) {
    return fail("conflict", `LaunchDarkly reports a conflict on ${resource}`, "Run again: the next run reads afresh.");
  }
  if (status === 429) {
    return fail(
      "rate-limited",
      "LaunchDarkly's rate limit is used up",
      "Run again later; all tokens of the account share the limit.",
    );
  }
  if (status >= 500) {
    const hint = write ? UNKNOWN_HINT : "Run again; see status.launchdarkly.com.";
    return fail("unavailable", `LaunchDarkly answered ${status}`, hint, write ? "unknown" : "none");
  }
  return fail(
    "refused",
    `LaunchDarkly refused \`${action}\` on ${resource} (${status})`,
    "Change what it names, then run again.",
  );
}

/** LaunchDarkly's own sentence: one line, shortened, without secrets. Its bodies do not always hold one. */
export function ownMessage(body: Json | undefined, redact: (text: string) => string): string {
  const message = isObject(body) && typeof body.message === "string" ? body.message : "";
  const line = redact(message)
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim()
    .replace(/\.$/, "");
  const characters = [...line];
  return characters.length > LONGEST_QUOTE ? `${characters.slice(0, LONGEST_QUOTE - 1).join("")}…` : line;
}

/** A missing permission may be answered 401 as well: https://apidocs.launchdarkly.com, "Errors". */
function isAboutPermission(body: Json | undefined, said: string): boolean {
  return (isObject(body) && body.code === "forbidden") || /permission|insufficient|not allowed/i.test(said);
}
