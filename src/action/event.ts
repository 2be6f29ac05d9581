import type { Target } from "../commands/sync.ts";
import { Failure } from "../core/model/failure.ts";

/** What the runner says about the event that started the run. */
export interface Event {
  readonly name: string;
  /** The webhook's payload: hostile data that only points at a pull request. */
  readonly payload: Readonly<Record<string, unknown>>;
  /** The id of the repository that the workflow runs in. */
  readonly repositoryId: string | undefined;
}

const SWEEPS = ["schedule", "workflow_dispatch", "repository_dispatch"];
const SUPPORTED = ["pull_request", "pull_request_review", "push", ...SWEEPS];

/** The pull requests that an event points at; `only` narrows it to one. Throws a `Failure` for any other event. */
export function targetOf(event: Event, only: number | undefined): Target {
  const { name } = event;
  const payload = fieldsOf(event.payload);
  if (!SUPPORTED.includes(name)) {
    const message = `The event ${JSON.stringify(name)} is not supported.`;
    throw new Failure("unsupported-event", message, { hint: `Run on ${SUPPORTED.join(", ")}.` });
  }
  if (only !== undefined) return { pullRequest: only };
  if (SWEEPS.includes(name)) return { outstandingOf: idOf({ ...event, payload }) };
  return name === "push" ? pushed(payload) : { pullRequest: numberOf(payload) };
}

/** Throws a `Failure` for an event on which drift is not looked for: it is nothing that a pull request brings about. */
export function requireSweep({ name }: Event): void {
  if (SWEEPS.includes(name)) return;
  const message = `The command "drift" does not run on the event ${JSON.stringify(name)}.`;
  throw new Failure("unsupported-event", message, { hint: `Run it on ${SWEEPS.join(", ")}.` });
}

function numberOf(payload: Event["payload"]): number {
  const number = fieldsOf(payload.pull_request).number;
  if (typeof number === "number" && Number.isSafeInteger(number) && number > 0) return number;
  throw unreadable("names no pull request");
}

/** The commits of a push to the default branch; a push elsewhere points at nothing. */
function pushed(payload: Event["payload"]): Target {
  const { default_branch: branch } = fieldsOf(payload.repository);
  if (typeof branch !== "string") throw unreadable("does not name the default branch");
  if (payload.ref !== `refs/heads/${branch}`) return { commits: [] };
  const listed = Array.isArray(payload.commits) ? payload.commits.map((commit) => fieldsOf(commit).id) : [];
  const commits = [payload.after, ...listed].filter((sha) => typeof sha === "string" && /^[0-9a-f]{40,64}$/.test(sha));
  return { commits: (commits as string[]).filter((sha) => !/^0+$/.test(sha)) };
}

function idOf({ repositoryId, payload }: Event): number {
  const id = Number(repositoryId ?? fieldsOf(payload.repository).id);
  if (Number.isSafeInteger(id) && id > 0) return id;
  throw unreadable("does not say which repository it belongs to");
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function unreadable(why: string): Failure {
  const hint = "Run the action in a workflow of GitHub Actions, on the event itself.";
  return new Failure("unreadable-event", `The event's payload ${why}.`, { hint });
}
