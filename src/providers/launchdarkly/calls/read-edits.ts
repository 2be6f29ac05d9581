import { Failure } from "../../../core/model/failure.ts";
import type { Edit } from "../../../ports/provider.ts";
import type { Client } from "../client.ts";
import { type Place, readEditList } from "../json/edit-json.ts";
import { renderResourceId, resourceIds } from "../resource-id.ts";
import { viewing } from "./needs.ts";

/** The most entries that LaunchDarkly shows at once. */
const MOST = 20;

/** Whoever may not see the log, or asks it a question that it does not take, learns nothing from it. */
const UNTOLD: ReadonlySet<string> = new Set(["forbidden", "refused"]);

/** The latest changes of the flags of an environment; none where the token may not see them or no id can name them. */
export async function readEditsOf(client: Client, place: Place, since: number): Promise<Edit[]> {
  const every = { provider: "launchdarkly", ...place, flag: "*" } as const;
  if (resourceIds({ ...every, flag: "any" }).length === 0) return [];
  try {
    const edits = await client.find(
      {
        method: "GET",
        path: "/api/v2/auditlog",
        names: {},
        query: [
          ["spec", renderResourceId(every)],
          ["after", String(since)],
          ["limit", String(MOST)],
        ],
        need: viewing(place),
      },
      (body) => readEditList(body, place),
    );
    return (edits ?? []).filter(({ at }) => at >= since).slice(0, MOST);
  } catch (error) {
    if (error instanceof Failure && UNTOLD.has(error.code)) return [];
    throw error;
  }
}
