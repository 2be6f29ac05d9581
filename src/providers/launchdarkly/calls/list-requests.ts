import type { Resource } from "../../../core/model/change/change.ts";
import type { ApprovalRequest } from "../../../core/model/live/approval-request.ts";
import type { Call, Client } from "../client.ts";
import { type Filed, readRequestPage } from "../json/request-json.ts";
import { isSameResource, resourceIds } from "../resource-id.ts";
import { viewing } from "./needs.ts";
import { readPages } from "./read-pages.ts";

const PAGE = 200;

/** Every pending or scheduled request that the token can see and a change can be about. */
export function listOutstanding(client: Client, baseUri: URL): Promise<Filed[]> {
  const need = viewing({ project: "*" });
  return readFiled(client, { filter: 'status anyOf ["pending","scheduled"]', need }, baseUri);
}

/**
 * Every request of one resource, from the list of all of them. A resource that may be filed under two ids is looked for
 * under both: nobody documents which LaunchDarkly uses, and a request that is overlooked would be made twice.
 */
export async function listRequestsOf(client: Client, resource: Resource, baseUri: URL): Promise<ApprovalRequest[]> {
  const filed = await Promise.all(
    resourceIds(resource).map((id) =>
      readFiled(client, { filter: `resourceId equals ${id}`, need: viewing(resource) }, baseUri),
    ),
  );
  const own = filed.flat().filter((one) => isSameResource(one.resource, resource));
  return [...new Map(own.map(({ request }) => [request.id, request])).values()];
}

async function readFiled(client: Client, asked: Asked, baseUri: URL): Promise<Filed[]> {
  const what = {
    list: "approval requests",
    cure: "Withdraw approval requests in LaunchDarkly that nobody needs any more.",
  };
  const all = await readPages(what, (offset) =>
    client.send(listing(asked, offset), (body) => readRequestPage(body, baseUri)),
  );
  return [...new Map((all ?? []).map((one) => [one.request.id, one])).values()];
}

type Asked = Pick<Call, "need"> & { readonly filter: string };

function listing({ filter, need }: Asked, offset: number): Call {
  return {
    method: "GET",
    path: "/api/v2/approval-requests",
    names: {},
    query: [
      ["filter", filter],
      ["limit", String(PAGE)],
      ["offset", String(offset)],
    ],
    need,
  };
}
