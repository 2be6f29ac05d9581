import type { Resource } from "../../core/model/change.ts";
import { Failure } from "../../core/model/failure.ts";
import type { Json } from "../../core/model/json.ts";
import type { Provider } from "../../ports/provider.ts";
import { type Call, createClient, type LaunchDarklyOptions } from "./client.ts";
import { readFlag } from "./json/flag-json.ts";
import { isAbout, type RequestPage, readRequest, readRequestList, readRequestPage } from "./json/request-json.ts";
import { readMissing } from "./missing.ts";
import type { Need } from "./refusal.ts";
import { renderResourceId } from "./resource-id.ts";

/** LaunchDarkly as a provider, and a way to drop its connections. */
export interface LaunchDarkly extends Provider {
  close(): Promise<void>;
}

const REQUESTS_OF_FLAG = "/api/v2/projects/{project}/flags/{flag}/environments/{environment}/approval-requests";
const REQUESTS = "/api/v2/approval-requests";
const REQUEST = "/api/v2/approval-requests/{id}";
const PAGE = 200;
/** Pages of one list; beyond, the answers cannot be true. */
const MOST_PAGES = 100;

/**
 * LaunchDarkly behind the provider port. It reads flags and opens, reads, withdraws and applies approval requests;
 * it never changes a flag itself and never reviews.
 */
export function createLaunchDarkly(options: LaunchDarklyOptions): LaunchDarkly {
  const client = createClient(options);
  const { baseUri } = options;

  const readPage = (offset: number): Promise<RequestPage> =>
    client.send(outstanding(offset), (body) => readRequestPage(body, baseUri));

  return {
    name: "launchdarkly",
    async readFlag(project, flag, environments) {
      const call: Call = {
        method: "GET",
        path: "/api/v2/flags/{project}/{flag}",
        names: { project, flag },
        query: environments.map((environment) => ["env", environment] as const),
        need: { action: "viewProject", resource: `proj/${project}` },
      };
      const found = await client.find(call, (body) => readFlag(body, project, flag, environments, baseUri));
      if (found !== undefined && environments.every((name) => Object.hasOwn(found.configurations, name))) {
        return { found: true, flag: found };
      }
      return readMissing(client, project, flag, environments, found !== undefined);
    },
    async readRequests(resource) {
      const call = ofFlag(resource, { method: "GET", need: viewing(resource) });
      return (await client.find(call, (body) => readRequestList(body, resource, baseUri))) ?? [];
    },
    readRequest: (id, resource) =>
      client.find({ method: "GET", path: REQUEST, names: { id }, need: viewing(resource) }, (body) =>
        isAbout(readRequest(body, resource, baseUri), id),
      ),
    async readOutstandingRequests() {
      const found = new Map<string, RequestPage["found"][number]>();
      let offset = 0;
      for (let page = 1; page <= MOST_PAGES; page += 1) {
        const { found: here, length, total } = await readPage(offset);
        for (const one of here) found.set(one.request.id, one);
        offset += length;
        if (length === 0 || offset >= total) return [...found.values()];
      }
      throw endless();
    },
    createRequest({ resource, description, instructions, comment }) {
      const body = { description, instructions: [...instructions], comment };
      const call = ofFlag(resource, { method: "POST", body, need: needing("createApprovalRequest", resource) });
      return client.send(call, (answer) => readRequest(answer, resource, baseUri));
    },
    async withdrawRequest(id) {
      const need = { action: "deleteApprovalRequest", resource: `the flag of approval request ${id}` };
      // A second delete of one id cannot delete another request, so this write may be repeated.
      const call: Call = { method: "DELETE", path: REQUEST, names: { id }, repeatable: true, need };
      await client.find(call, () => true);
    },
    applyRequest: (id, resource, comment) =>
      client.send(
        {
          method: "POST",
          path: `${REQUEST}/apply`,
          names: { id },
          body: { comment },
          need: needing("applyApprovalRequest", resource),
        },
        (body) => isAbout(readRequest(body, resource, baseUri), id),
      ),
    close: client.close,
  };
}

function ofFlag(resource: Resource, call: Pick<Call, "method" | "need"> & { body?: Json }): Call {
  const { project, flag, environment } = resource;
  return { ...call, path: REQUESTS_OF_FLAG, names: { project, flag, environment } };
}

function outstanding(offset: number): Call {
  return {
    method: "GET",
    path: REQUESTS,
    names: {},
    query: [
      ["filter", 'status anyOf ["pending","scheduled"]'],
      ["limit", String(PAGE)],
      ["offset", String(offset)],
    ],
    need: { action: "viewProject", resource: "proj/*" },
  };
}

function needing(action: string, resource: Resource): Need {
  return { action, resource: renderResourceId(resource) };
}

function viewing(resource: Resource): Need {
  return { action: "viewProject", resource: `proj/${resource.project}` };
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
