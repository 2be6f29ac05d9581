import type { JsonObject } from "../../../src/core/model/json.ts";
import type { PullRecord } from "../state/records.ts";
import { branchKey, findPull, type State } from "../state/state.ts";
import { accountView } from "../views/account-view.ts";
import { reviewView } from "../views/conversation/comment-view.ts";
import { pullView, simplePullView } from "../views/pull-request-view.ts";
import { repositoryView } from "../views/repository-view.ts";
import { nodeId } from "../views/urls.ts";
import { mergeGroupPart } from "./merge-group-event.ts";
import { NOWHERE, pushPart } from "./push-event.ts";

/** The events that start a workflow. */
export type EventName =
  | "pull_request"
  | "pull_request_target"
  | "pull_request_review"
  | "push"
  | "schedule"
  | "workflow_dispatch"
  | "repository_dispatch"
  | "merge_group";

/** What an event says that the repository's state does not: who sent it, what was typed in, which branch moved. */
export interface EventDetails {
  readonly sender?: string;
  readonly inputs?: JsonObject;
  readonly clientPayload?: JsonObject;
  readonly changes?: JsonObject;
  /** The branch of a push; its last move is told. Default: the default branch. */
  readonly branch?: string;
  readonly schedule?: string;
}

/** Builds what the runner would write to the file that `GITHUB_EVENT_PATH` names. */
export function createEvent(
  state: State,
  name: EventName,
  action: string | undefined,
  number: number | undefined,
  details: EventDetails,
): JsonObject {
  const pull = number === undefined ? undefined : findPull(state, number);
  const sender = details.sender ?? pull?.author ?? "octocat";
  const around: JsonObject = {
    repository: repositoryView(state),
    organization: organizationView(state),
    sender: accountView(state, sender),
  };
  const workflow = ".github/workflows/flag-gitops.yml";
  switch (name) {
    case "push":
      return { ...pushPart(state, details.branch ?? state.defaultBranch, sender), ...around };
    case "schedule": {
      const { repository = {}, organization = {} } = around;
      return { schedule: details.schedule ?? "*/15 * * * *", workflow, repository, organization };
    }
    case "workflow_dispatch":
      return { inputs: details.inputs ?? {}, ref: `refs/heads/${state.defaultBranch}`, workflow, ...around };
    case "repository_dispatch": {
      const said = { branch: state.defaultBranch, client_payload: details.clientPayload ?? {} };
      return { action: action ?? "sync", ...said, ...around };
    }
    default: {
      if (pull === undefined) throw new Error(`The event ${name} needs the number of a pull request.`);
      return { action: action ?? DEFAULT_ACTIONS[name], ...ofPull(state, name, action, pull, details), ...around };
    }
  }
}

const DEFAULT_ACTIONS = {
  pull_request: "opened",
  pull_request_target: "opened",
  pull_request_review: "submitted",
  merge_group: "checks_requested",
};

function ofPull(
  state: State,
  name: keyof typeof DEFAULT_ACTIONS,
  action: string | undefined,
  pull: PullRecord,
  details: EventDetails,
): JsonObject {
  if (name === "merge_group") return { merge_group: mergeGroupPart(state, pull) };
  if (name === "pull_request_review") {
    const review = state.reviews.findLast((one) => one.pull === pull.number);
    if (review === undefined) throw new Error(`Nobody has reviewed #${pull.number}.`);
    const shown = { ...reviewView(state, review), state: review.state.toLowerCase() };
    return { review: shown, pull_request: simplePullView(state, pull) };
  }
  const moved = state.moves.findLast((move) => move.branch === branchKey(state, pull.head.owner, pull.head.branch));
  return {
    number: pull.number,
    pull_request: pullView(state, pull),
    ...(action === "synchronize" ? { before: moved?.before ?? NOWHERE, after: pull.headSha } : {}),
    ...(action === "edited" ? { changes: details.changes ?? {} } : {}),
  };
}

function organizationView(state: State): JsonObject {
  const { login, id, url, avatar_url, events_url } = accountView(state, state.owner) as Record<string, string>;
  return {
    login,
    id,
    node_id: nodeId("Organization", String(id)),
    url,
    avatar_url,
    events_url,
    description: "",
  } as JsonObject;
}
