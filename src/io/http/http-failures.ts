import { Failure, type Outcome } from "../../core/model/failure.ts";

/** A service as messages name it, and the input of the action that holds its address. */
export interface Service {
  readonly name: string;
  readonly addressInput: string;
}

/** What is said to whoever sent a write of which nobody knows whether it took effect. */
export const UNKNOWN_HINT = "Whether it took effect is not known: run again; a run reads before it writes.";

/** The failure of a request that got no answer; a write that may have arrived has an unknown outcome. */
export function unreachable(
  service: Service,
  host: string,
  none: { readonly timedOut: boolean; readonly error: unknown },
  write: boolean,
  deadline: number,
): Failure {
  const code = none.timedOut ? "TIMEOUT" : codeOf(none.error);
  const unsent = REASONS.find(({ codes }) => codes.test(code));
  const reason = none.timedOut
    ? `there was no answer within ${deadline / 1000} s`
    : (unsent?.reason ?? `the connection broke (${code})`);
  const outcome: Outcome = write && unsent === undefined ? "unknown" : "none";
  const hint = outcome === "unknown" ? UNKNOWN_HINT : (unsent?.hint ?? "Run again once it answers.");
  return new Failure("unreachable", `${service.name} at ${host} could not be reached: ${reason}.`, {
    hint: hint.replace("{input}", service.addressInput),
    outcome,
    cause: none.error,
  });
}

/** The failure of a request that was sent elsewhere, where the token must not go. */
export function redirected(service: Service, host: string, status: number): Failure {
  return new Failure(
    "redirected",
    `${service.name} at ${host} answered with a redirect (${status}), which is not followed.`,
    {
      hint: `Set \`${service.addressInput}\` to the address that answers itself.`,
      status,
    },
  );
}

/** The failure of a success whose body cannot be believed. `reason` ends the sentence that begins "answered". */
export function unreadableAnswer(service: Service, reason: string, write: boolean, status?: number): Failure {
  return new Failure("unreadable-answer", `${service.name} answered ${reason}.`, {
    hint: write
      ? UNKNOWN_HINT
      : `Check that \`${service.addressInput}\` is the address of its API and that no proxy answers instead.`,
    outcome: write ? "unknown" : "none",
    status,
  });
}

/** The failure of a success that is larger than what is read of an answer; a read may be asked for in smaller parts. */
export function answerTooLarge(
  service: Service,
  { method, path }: { readonly method: string; readonly path: string },
  mostBytes: number,
  status: number,
): Failure {
  const most = `${(mostBytes / 1024 ** 2).toLocaleString("en")} MiB`;
  const message = `${service.name} answered ${method} ${path.split("?")[0]} with more than ${most}.`;
  const write = method !== "GET";
  const hint = write ? UNKNOWN_HINT : "No larger answer is read: make what it holds smaller, or ask for less of it.";
  return new Failure("answer-too-large", message, { hint, outcome: write ? "unknown" : "none", status });
}

/** True for the failure of an answer that is too large. */
export function isTooLarge(error: unknown): error is Failure {
  return error instanceof Failure && error.code === "answer-too-large";
}

/** What Node says when a request was never sent. */
const REASONS: readonly { readonly codes: RegExp; readonly reason: string; readonly hint: string }[] = [
  {
    codes: /^(ENOTFOUND|EAI_AGAIN)$/,
    reason: "its name could not be resolved",
    hint: "Check `{input}` and the name server of the runner.",
  },
  {
    codes: /^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH)$/,
    reason: "the connection was refused",
    hint: "Check `{input}`, and `HTTPS_PROXY` if the runner needs a proxy.",
  },
  {
    codes: /^UND_ERR_CONNECT_TIMEOUT$/,
    reason: "the connection could not be opened in time",
    hint: "Check `{input}`, and `HTTPS_PROXY` if the runner needs a proxy.",
  },
  {
    codes: /CERT|LEAF_SIGNATURE/,
    reason: "its certificate is not trusted",
    hint: "Name the private certificate authority's file in `NODE_EXTRA_CA_CERTS`.",
  },
  {
    codes: /^PROXY$/,
    reason: "the proxy did not let the request through",
    hint: "Check `HTTPS_PROXY`, its user name and password, or name the host in `NO_PROXY`.",
  },
];

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  if (/proxy/i.test(`${error.name} ${error.message}`)) return "PROXY";
  const { code } = error as { code?: unknown };
  if (typeof code === "string") return code;
  return error.cause === undefined ? error.name : codeOf(error.cause);
}
