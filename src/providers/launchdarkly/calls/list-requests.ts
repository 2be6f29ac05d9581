import type { Resource } from "../../../core/model/change.ts";
import { Failure } from "../../../core/model/failure.ts";
import type { ApprovalRequest } from "../../../core/model/live/approval-request.ts";
import type { Call, Client } from "../client.ts";
import { type RequestPage, readRequestPage } from "../json/request-json.ts";
import { isSameResource, resourceIds } from "../resource-id.ts";
import { viewing } from "./needs.ts";

const PAGE = 200;
/** Pages of one list; beyond, the answers cannot be true. */
const MOST_PAGES = 100;

/** An approval request and what it is about. */
export type Filed = RequestPage["found"][number];

/** Every pending or scheduled request that the token can see and a change can be about. */
export function listOutstanding(client: Client, baseUri: URL): Promise<Filed[]> {
  const need = viewing({ project: "*" });
  return readPages(client, { filter: 'status anyOf ["pending","scheduled"]', need }, baseUri);
}

/**
 * Every request of one resource, from the list of all of them. A resource that may be filed under two ids is looked for
 * under both: nobody documents which LaunchDarkly uses, and a request that is overlooked would be made twice.
 */
export async function listRequestsOf(client: Client, resource: Resource, baseUri: URL): Promise<ApprovalRequest[]> {
  const filed = await Promise.all(
    resourceIds(resource).map((id) =>
      readPages(client, { filter: `resourceId equals ${id}`, need: viewing(resource) }, baseUri),
    ),
  );
  const own = filed.flat().filter((one) => isSameResource(one.resource, resource));
  return [...new Map(own.map(({ request }) => [request.id, request])).values()];
}

async function readPages(client: Client, asked: Asked, baseUri: URL): Promise<Filed[]> {
  const found = new Map<string, Filed>();
  let offset = 0;
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const {
      found: here,
      length,
      total,
    } = await client.send(listing(asked, offset), (body) => readRequestPage(body, baseUri));
    for (const one of here) found.set(one.request.id, one);
    offset += length;
    if (length === 0 || offset >= total) return [...found.values()];
  }
  throw endless();
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

function endless(): Failure {
  return new Failure(
    "unreadable-answer",
    `LaunchDarkly's list of approval requests has more than ${MOST_PAGES} pages.`,
    {
      hint: "Withdraw approval requests in LaunchDarkly that nobody needs any more.",
    },
  );
}
