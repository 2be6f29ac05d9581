import type { Json, JsonObject } from "../../../src/core/model/json.ts";
import type { Answer, Request } from "../../server.ts";
import type { Access, GuardedRoute } from "../access.ts";
import { ancestors } from "../git/history.ts";
import { join } from "../git/integrate.ts";
import type { DeploymentRecord } from "../state/records.ts";
import { iso, moveBranch, nextId, resolve, type State } from "../state/state.ts";
import { deploymentStatusView, deploymentView } from "../views/deployment-view.ts";
import { fields, list, NOT_FOUND, reading, refuse, refuseField, route, writing } from "./answers.ts";
import { selectRuns } from "./check-runs/check-run-routes.ts";

const STATES = ["error", "failure", "inactive", "in_progress", "queued", "pending", "success"];
const LONGEST_DESCRIPTION = 140;

/** Deployments and their statuses. */
export function deploymentRoutes(state: State, access: Access): GuardedRoute[] {
  const [read, write] = [reading("deployments"), writing("deployments")];
  const one = (method: string, path: string, answer: (deployment: DeploymentRecord, request: Request) => Answer) =>
    route(method, `/deployments/{deployment_id}${path}`, method === "GET" ? read : write, (request) => {
      const deployment = state.deployments.find(({ id }) => id === Number(request.params.deployment_id));
      return deployment === undefined ? NOT_FOUND : answer(deployment, request);
    });
  return [
    route("GET", "/deployments", read, (request) => {
      const wanted = ["sha", "ref", "task", "environment"].filter((key) => request.query.has(key));
      const found = state.deployments.filter(({ fields }) =>
        wanted.every((key) => fields[key] === request.query.get(key)),
      );
      return list(state, request, found.toReversed(), (deployment) => deploymentView(state, deployment));
    }),
    route("POST", "/deployments", write, (request) => create(state, access, fields(request), request)),
    one("GET", "", (deployment) => ({ status: 200, body: deploymentView(state, deployment) })),
    one("GET", "/statuses", (deployment, request) =>
      list(state, request, deployment.statuses.toReversed(), (status) =>
        deploymentStatusView(state, deployment, status),
      ),
    ),
    one("POST", "/statuses", (deployment, request) => addStatus(state, access, deployment, request)),
  ];
}

function create(state: State, access: Access, body: JsonObject, request: Request): Answer {
  const ref = typeof body.ref === "string" ? body.ref : "";
  const sha = resolve(state, ref);
  if (sha === undefined) return refuse(422, `No ref found for: ${ref}`);
  if (length(body.description) > LONGEST_DESCRIPTION) return refuseField("Deployment", "description", "custom");
  const halted =
    (body.auto_merge === false ? undefined : autoMerge(state, ref, sha)) ?? unchecked(state, ref, sha, body);
  if (halted !== undefined) return halted;
  const environment = typeof body.environment === "string" ? body.environment : "production";
  const { login: creator, app } = access.caller(request);
  const stated: JsonObject = {
    sha,
    ref,
    task: body.task ?? "deploy",
    payload: body.payload ?? {},
    original_environment: environment,
    environment,
    description: body.description ?? null,
    created_at: iso(state.now()),
    updated_at: iso(state.now()),
    transient_environment: body.transient_environment === true,
    production_environment: body.production_environment ?? environment === "production",
  };
  const deployment = { id: nextId(state), creator, app, fields: stated, statuses: [] };
  state.deployments.push(deployment);
  return { status: 201, body: deploymentView(state, deployment) };
}

/** GitHub first merges the default branch into a branch that lacks some of it, and deploys nothing then. */
function autoMerge(state: State, ref: string, sha: string): Answer | undefined {
  const tip = state.branches.get(state.defaultBranch) as string;
  if (!state.branches.has(ref) || ancestors(state.git, sha).has(tip)) return undefined;
  const by = { name: "GitHub", email: "noreply@github.com", at: Math.floor(state.now() / 1000) };
  const message = `Merge branch '${state.defaultBranch}' into ${ref}`;
  const merged = join(state.git, "merge", sha, tip, { message, author: by, committer: by });
  if ("conflicts" in merged) return refuse(409, `Conflict merging ${state.defaultBranch} into ${ref}.`);
  moveBranch(state, ref, merged.sha);
  return { status: 202, body: { message: `Auto-merged ${state.defaultBranch} into ${ref} on deployment.` } };
}

/** Without a list of contexts, or with one, GitHub deploys only what its checks call a success. */
function unchecked(
  state: State,
  ref: string,
  sha: string,
  { required_contexts: required }: JsonObject,
): Answer | undefined {
  const runs = selectRuns(state, sha, new URLSearchParams());
  const bad = Array.isArray(required)
    ? required.some((name) => runs.find((run) => run.name === name)?.conclusion !== "success")
    : runs.some((run) => run.conclusion !== "success");
  return bad ? refuse(409, `Conflict: Commit status checks failed for ${ref}.`) : undefined;
}

function addStatus(state: State, access: Access, deployment: DeploymentRecord, request: Request): Answer {
  const body = fields(request);
  if (!STATES.includes(String(body.state))) return refuseField("DeploymentStatus", "state", "custom");
  if (length(body.description) > LONGEST_DESCRIPTION) return refuseField("DeploymentStatus", "description", "custom");
  const caller = access.caller(request);
  const add = (to: DeploymentRecord, said: JsonObject) => {
    const status = { id: nextId(state), creator: caller.login, app: caller.app, fields: stated(state, to, said) };
    to.statuses.push(status);
    return status;
  };
  if (body.state === "success" && body.auto_inactive !== false) {
    for (const other of superseded(state, deployment)) add(other, { state: "inactive" });
  }
  return { status: 201, body: deploymentStatusView(state, deployment, add(deployment, body)) };
}

function stated(state: State, deployment: DeploymentRecord, said: JsonObject): JsonObject {
  return {
    state: said.state ?? "",
    description: said.description ?? "",
    environment: said.environment ?? deployment.fields.environment ?? "",
    target_url: said.log_url ?? said.target_url ?? "",
    log_url: said.log_url ?? said.target_url ?? "",
    environment_url: said.environment_url ?? "",
    created_at: iso(state.now()),
    updated_at: iso(state.now()),
  };
}

/** The earlier deployments of the same environment that a success makes inactive. */
function superseded(state: State, deployment: DeploymentRecord): DeploymentRecord[] {
  return state.deployments.filter(
    ({ id, fields, statuses }) =>
      id < deployment.id &&
      fields.environment === deployment.fields.environment &&
      fields.transient_environment !== true &&
      fields.production_environment !== true &&
      statuses.at(-1)?.fields.state === "success",
  );
}

function length(value: Json | undefined): number {
  return typeof value === "string" ? [...value].length : 0;
}
