import type { JsonObject } from "../core/model/json.ts";
import type { Repository } from "../core/model/pull-request.ts";
import type { Client } from "./client/client.ts";
import { count, object, text } from "./client/fields.ts";

/** Reads which repository this is. */
export async function readRepository(client: Client): Promise<Repository> {
  const ask = {
    does: "read the repository",
    permission: "metadata: read",
    route: "GET /repos/{owner}/{repo}",
  } as const;
  return client.ask(ask, (body) => decodeRepository(object(body)));
}

/** The repository, as GitHub writes it alone or inside a pull request. */
export function decodeRepository(body: JsonObject): Repository {
  return {
    id: count(body, "id"),
    name: text(body, "full_name"),
    defaultBranch: text(body, "default_branch"),
  };
}
