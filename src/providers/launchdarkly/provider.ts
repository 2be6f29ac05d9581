import type { Resource } from "../../core/model/change/change.ts";
import type { ApprovalRequest, ApprovalSettings } from "../../core/model/live/approval-request.ts";
import { keep } from "../../io/keep.ts";
import type { Member, Provider, SegmentReading } from "../../ports/provider.ts";
import { draftCall, flagNames, isFlagInEnvironment, REQUESTS_OF_FLAG } from "./calls/draft-call.ts";
import { findMembers } from "./calls/find-members.ts";
import { readFlagsOf } from "./calls/flags/find-flags.ts";
import { readFlagOf } from "./calls/flags/read-flag.ts";
import { listOutstanding, listRequestsOf } from "./calls/list-requests.ts";
import { viewing, writing } from "./calls/needs.ts";
import { readEditsOf } from "./calls/read-edits.ts";
import { readEnvironmentKeys } from "./calls/read-environments.ts";
import { missingProject, readMissing } from "./calls/read-missing.ts";
import { type Client, createClient, type LaunchDarklyOptions } from "./client.ts";
import { isAbout, readRequest, readRequestList } from "./json/request-json.ts";
import { readSegment } from "./json/segment-json.ts";
import { readEnvironmentSettings, readEveryEnvironmentsSettings } from "./json/settings-json.ts";

/** LaunchDarkly as a provider, and a way to drop its connections. */
export interface LaunchDarkly extends Provider {
  close(): Promise<void>;
}

const REQUEST = "/api/v2/approval-requests/{id}";

/**
 * LaunchDarkly behind the provider port. It reads flags and segments and opens, reads, withdraws and applies approval
 * requests; it never changes a flag or a segment itself and never reviews.
 */
export function createLaunchDarkly(options: LaunchDarklyOptions): LaunchDarkly {
  const client = createClient(options);
  const { baseUri } = options;
  const members = new Map<string, Promise<Member[]>>();
  return {
    name: "launchdarkly",
    readFlag: (project, flag, environments) => readFlagOf(client, baseUri, { project, flag, environments }),
    readFlags: (project, flags, environments, progress = () => {}) =>
      readFlagsOf(client, baseUri, { project, flags, environments, progress }),
    readEnvironments: async (project) => {
      const environments = await readEnvironmentKeys(client, project);
      return environments === undefined ? missingProject(project) : { found: true, environments };
    },
    readEdits: (project, environment, since) => readEditsOf(client, { project, environment }, since),
    readSegment: (project, environment, segment) => readSegmentOf(client, baseUri, { project, environment, segment }),
    readRequests: (resource) => readRequestsOf(client, baseUri, resource),
    readRequest: (id, resource) =>
      client.find({ method: "GET", path: REQUEST, names: { id }, need: viewing(resource) }, (body) =>
        isAbout(readRequest(body, resource, baseUri), id),
      ),
    readOutstandingRequests: () => listOutstanding(client, baseUri),
    readApprovalSettings: (resource) => readSettingsOf(client, resource),
    readMembers: (emails) => {
      // A run over many pull requests asks for the same people again and again.
      const key = emails.join();
      return members.get(key) ?? keep(members, key, findMembers(client, emails));
    },
    createRequest: async (draft) =>
      client.send(draftCall(draft), (answer) => readRequest(answer, draft.resource, baseUri)),
    async withdrawRequest(id) {
      const need = { action: "deleteApprovalRequest", resource: `the resource of approval request ${id}` };
      // A second delete of one id cannot delete another request, so this write may be repeated.
      await client.find({ method: "DELETE", path: REQUEST, names: { id }, repeatable: true, need }, () => true);
    },
    applyRequest: (id, resource, comment) => {
      const need = writing("applyApprovalRequest", resource);
      const call = { method: "POST", path: `${REQUEST}/apply`, names: { id }, body: { comment }, need } as const;
      return client.send(call, (body) => isAbout(readRequest(body, resource, baseUri), id));
    },
    close: client.close,
  };
}

async function readSettingsOf(client: Client, resource: Resource): Promise<ApprovalSettings | undefined> {
  const { project, environment } = resource;
  const path = "/api/v2/projects/{project}/environments";
  const call = { method: "GET", need: viewing(resource) } as const;
  if (environment !== null) {
    const one = { ...call, path: `${path}/{environment}`, names: { project, environment } };
    return client.find(one, (body) => readEnvironmentSettings(body, resource));
  }
  const all = { ...call, path, names: { project }, query: [["limit", "200"]] as const };
  const settings = await client.find(all, (body) => readEveryEnvironmentsSettings(body, resource));
  return settings?.find(({ autoApply }) => autoApply) ?? settings?.[0];
}

interface SegmentAsked {
  readonly project: string;
  readonly environment: string;
  readonly segment: string;
}

async function readSegmentOf(client: Client, baseUri: URL, asked: SegmentAsked): Promise<SegmentReading> {
  const { project, environment, segment } = asked;
  const path = "/api/v2/segments/{project}/{environment}/{segment}";
  const found = await client.find(
    { method: "GET", path, names: { project, environment, segment }, need: viewing(asked) },
    (body) => readSegment(body, { provider: "launchdarkly", ...asked }, baseUri),
  );
  if (found !== undefined) return { found: true, segment: found };
  return readMissing(client, { project, environments: [environment], kind: "segment", key: segment, found: false });
}

async function readRequestsOf(client: Client, baseUri: URL, resource: Resource): Promise<ApprovalRequest[]> {
  if (!isFlagInEnvironment(resource)) return listRequestsOf(client, resource, baseUri);
  const need = viewing(resource);
  const call = { method: "GET", path: REQUESTS_OF_FLAG, names: flagNames(resource), need } as const;
  return (await client.find(call, (body) => readRequestList(body, resource, baseUri))) ?? [];
}
