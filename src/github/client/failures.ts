import { Failure, type Outcome } from "../../core/model/failure.ts";
import { isObject } from "../../core/model/json.ts";
import { UNKNOWN_HINT } from "../../io/http/http-failures.ts";
import type { Ask } from "./client.ts";
import { Unanswered } from "./fetch.ts";

/** On whose behalf GitHub is asked: `personal` for a person's own token, not an app's. `repository` is `owner/name`. */
export interface Asker {
  readonly repository: string;
  readonly personal: boolean;
}

/** True for a token of a person: classic, fine-grained or through an OAuth app. */
export function isPersonalToken(token: string): boolean {
  return /^(?:ghp_|github_pat_|gho_)/.test(token);
}

/** What Octokit threw, as a failure with its remedy; a write that may have happened has the outcome `unknown`. */
export function toFailure(error: unknown, ask: Ask, asker: Asker): unknown {
  if (!(error instanceof Error)) return error;
  if (error.cause instanceof Unanswered) return unanswered(error.cause, ask);
  const { status, response } = error as { status?: unknown; response?: unknown };
  if (typeof status !== "number" || !isObject(response)) return error;
  return refusal(status, shorten(response.data), ask, asker);
}

/** The failure for a success whose body is not as documented, which a write must not be believed without. */
export function unreadable(what: string, ask: Ask): Failure {
  const outcome = outcomeOf(ask);
  const message = `GitHub's answer cannot be read: asked to ${ask.does}, it sent no usable ${what}.`;
  const hint = "Run it again; if it stays so, look at what stands between here and GitHub.";
  return new Failure("unreadable-answer", message, { hint: outcome === "unknown" ? UNKNOWN_HINT : hint, outcome });
}

function outcomeOf(ask: Ask): Outcome {
  return ask.route.startsWith("GET ") ? "none" : "unknown";
}

function unanswered({ why, message, uncertain, status, resetAt }: Unanswered, ask: Ask): Failure {
  if (why === "redirect") {
    const redirected = `GitHub sends to another address when asked to ${ask.does}, which is not followed.`;
    const hint = "If the repository was renamed, run it again under its new name.";
    return new Failure("github-redirected", redirected, { hint, status });
  }
  if (why === "rate-limit") {
    const when = resetAt === undefined ? "in a few minutes" : `after ${new Date(resetAt).toISOString()}`;
    return new Failure("github-rate-limited", `GitHub's rate limit is used up, so it did not ${ask.does}.`, {
      hint: `Run it again ${when}.`,
      status,
    });
  }
  const outcome = uncertain ? outcomeOf(ask) : "none";
  return new Failure("github-unreachable", `GitHub cannot be reached to ${ask.does}: ${message}.`, {
    hint: outcome === "unknown" ? UNKNOWN_HINT : unreachableHint(message),
    outcome,
  });
}

function unreachableHint(reason: string): string {
  return /CERT|LEAF_SIGNATURE/.test(reason)
    ? "Name the private certificate authority's file in `NODE_EXTRA_CA_CERTS`."
    : "Run it again; on a self-hosted runner check its network, `HTTPS_PROXY` and `NO_PROXY`.";
}

function refusal(status: number, message: string, ask: Ask, asker: Asker): Failure {
  const said = message === "" ? "." : `: ${message.replace(/\.$/, "")}.`;
  if (status >= 500) {
    const outcome = outcomeOf(ask);
    const hint =
      outcome === "unknown" ? UNKNOWN_HINT : "Run it again; https://www.githubstatus.com says how GitHub is.";
    return new Failure("github-unavailable", `GitHub answered ${status} when asked to ${ask.does}.`, {
      hint,
      outcome,
      status,
    });
  }
  if (status === 401) {
    return new Failure("github-unauthorized", `GitHub does not accept the token that was sent to ${ask.does}.`, {
      hint: `Set \`github-token\` to \`\${{ github.token }}\` or to a token that is still valid.`,
      status,
    });
  }
  if (status === 403) {
    return new Failure("github-forbidden", `GitHub does not let this token ${ask.does}${said}`, {
      hint: permissionHint(ask, asker),
      status,
    });
  }
  if (status === 404) {
    return new Failure("github-not-found", `GitHub found nothing when asked to ${ask.does}.`, {
      hint: `Check that it exists in ${asker.repository}; GitHub also hides what a token may not see. ${permissionHint(ask, asker)}`,
      status,
    });
  }
  return new Failure("github-refused", `GitHub refused to ${ask.does}${said}`, {
    hint: "Mend what GitHub names and run it again.",
    status,
  });
}

function permissionHint({ permission }: Ask, { personal, repository }: Asker): string {
  if (!personal) return `Add \`${permission}\` under \`permissions:\` in the workflow.`;
  if (permission === "checks: write") {
    return `A personal token cannot write check runs: set \`github-token\` to \`\${{ github.token }}\` or to a GitHub App's token.`;
  }
  return `Give the personal token \`${permission}\` for ${repository}, or set \`github-token\` to \`\${{ github.token }}\`.`;
}

/** GitHub's own message on one line, 300 characters at most. */
function shorten(body: unknown): string {
  const message = isObject(body) && typeof body.message === "string" ? body.message : "";
  const details =
    isObject(body) && Array.isArray(body.errors) ? body.errors.map(describe).filter((one) => one !== "") : [];
  const line = [message, ...details]
    .join("; ")
    .replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ")
    .trim();
  return (line.length > 300 ? `${line.slice(0, 299)}…` : line).toWellFormed();
}

function describe(error: unknown): string {
  if (typeof error === "string") return error;
  if (!isObject(error)) return "";
  const named = [error.field, error.code].filter((part) => typeof part === "string").join(" ");
  return typeof error.message === "string" ? error.message : named;
}
