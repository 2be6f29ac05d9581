import type { JsonObject } from "../../../src/core/model/json.ts";
import type { App, DeploymentRecord } from "../state/records.ts";
import type { State } from "../state/state.ts";
import { accountView, appView } from "./account-view.ts";
import { api, nodeId } from "./urls.ts";

/** A deployment. */
export function deploymentView(state: State, deployment: DeploymentRecord): JsonObject {
  const url = api(state, `/deployments/${deployment.id}`);
  return {
    url,
    id: deployment.id,
    node_id: nodeId("Deployment", deployment.id),
    ...deployment.fields,
    ...signed(state, deployment),
    statuses_url: `${url}/statuses`,
    repository_url: api(state),
  };
}

/** One status of a deployment. */
export function deploymentStatusView(
  state: State,
  deployment: DeploymentRecord,
  status: DeploymentRecord["statuses"][number],
): JsonObject {
  const url = api(state, `/deployments/${deployment.id}`);
  return {
    url: `${url}/statuses/${status.id}`,
    id: status.id,
    node_id: nodeId("DeploymentStatus", status.id),
    ...status.fields,
    ...signed(state, status),
    deployment_url: url,
    repository_url: api(state),
  };
}

function signed(state: State, by: { readonly creator: string; readonly app: App | undefined }): JsonObject {
  return {
    creator: accountView(state, by.creator),
    performed_via_github_app: by.app === undefined ? null : appView(state, by.app),
  };
}
