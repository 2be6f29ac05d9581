import type { Action, OurRequest } from "../../../core/decide/observed.ts";
import type { Change, Resource } from "../../../core/model/change/change.ts";
import { renderMark } from "../../../core/model/change/mark.ts";
import { Failure } from "../../../core/model/failure.ts";
import type { ApprovalRequest } from "../../../core/model/live/approval-request.ts";
import type { PullRequest } from "../../../core/model/pull-request.ts";
import type { Provider, RequestDraft } from "../../../ports/provider.ts";
import { asOurs, readRequests } from "../../observe/live/read-requests.ts";
import type { World } from "../../world.ts";

/** How long a run waits for the provider to show a request whose answer was lost, in milliseconds. */
const SETTLE = 500;

/** Creates the request of a change. With a `failure` it exists all the same: it could not be read whole. */
export async function createRequest(
  world: World,
  provider: Provider,
  pullRequest: PullRequest,
  resource: Resource,
  { change, compiled, asking }: Action & { do: "create" },
): Promise<{ ours: OurRequest; failure?: Failure }> {
  const mark = renderMark({
    repositoryName: pullRequest.repository.name,
    repositoryId: pullRequest.repository.id,
    pullRequest: pullRequest.number,
    change: change.digest,
    instructions: compiled.instructionsDigest,
    effect: compiled.effectDigest,
  });
  const ticket = change.ticket === undefined ? "" : `${change.ticket}. `;
  const draft: RequestDraft = {
    resource,
    description: `${change.description} ${mark}`,
    instructions: compiled.instructions,
    ...(compiled.copy === undefined ? {} : { copy: compiled.copy }),
    ...(change.executeAt === undefined ? {} : { executeAt: change.executeAt }),
    ...asking,
    comment: `${ticket}Requested by ${pullRequest.url}; it is applied when that pull request is merged.`,
  };
  const find = async () => {
    const { requests } = await readRequests(world, provider, pullRequest, resource);
    return requests.find((one) => one.mark.change === change.digest);
  };
  const created = await createOnce(world, provider, draft, find);
  if ("mark" in created) return { ours: created };
  if (created.foreign.length > 0)
    throw await notAsAsked(provider, created, asOurs(world, pullRequest, created), change);
  // Where the answer does not tell what the environment asks of approvals, reading does; it exists, whether or not it can be read.
  const whole =
    created.settings !== undefined
      ? created
      : await provider.readRequest(created.id, resource).catch((error: unknown) => {
          if (error instanceof Failure) return error;
          throw error;
        });
  const failure = whole instanceof Failure ? { failure: whole } : {};
  const ours = asOurs(world, pullRequest, whole === undefined || whole instanceof Failure ? created : whole);
  if (ours !== undefined) return { ours, ...failure };
  const message = `LaunchDarkly created approval request ${created.id} without the mark that was sent.`;
  throw new Failure("unreadable-answer", message, { hint: "Delete that request in LaunchDarkly and run again." });
}

/** A request that is about something else than was asked for would not be found again, so it must go at once. */
async function notAsAsked(
  provider: Provider,
  { id, foreign }: ApprovalRequest,
  ours: OurRequest | undefined,
  change: Change,
): Promise<Failure> {
  const certain = ours?.mark.change === change.digest;
  if (certain) await provider.withdrawRequest(id);
  const end = certain ? "it was withdrawn" : `see to approval request ${id} there`;
  const message = `LaunchDarkly made of the request ${foreign.map((one) => JSON.stringify(one)).join(", ")}; ${end}.`;
  return new Failure("unreadable-answer", message, { hint: "Report it to the project, with the resource id above." });
}

/** Creates a request; after an unknown outcome it looks before it tries once more. */
async function createOnce(
  world: World,
  provider: Provider,
  draft: RequestDraft,
  find: () => Promise<OurRequest | undefined>,
): Promise<ApprovalRequest | OurRequest> {
  try {
    return await provider.createRequest(draft);
  } catch (error) {
    if (!(error instanceof Failure) || error.outcome !== "unknown") throw error;
    await world.clock.sleep(SETTLE);
    return (await find()) ?? provider.createRequest(draft);
  }
}
