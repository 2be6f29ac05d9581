import type { Resource } from "../../../core/model/change/change.ts";
import type { Need } from "../refusal.ts";
import { renderResourceId } from "../resource-id.ts";

/** What a write about a resource needs: the role's action and the resource that it is about. */
export function writing(action: string, resource: Resource): Need {
  return { action, resource: renderResourceId(resource) };
}

/** What every read inside a project needs. */
export function viewing({ project }: Pick<Resource, "project">): Need {
  return { action: "viewProject", resource: `proj/${project}` };
}
