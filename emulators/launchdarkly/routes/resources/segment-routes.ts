import type { Instruction } from "../../../../src/core/model/instructions/instruction.ts";
import type { Answer, Request } from "../../../server.ts";
import { type Account, findEnvironment, findProject, findSegment } from "../../account/account.ts";
import { previewSegment } from "../../account/change/segment-change.ts";
import type { SegmentTarget } from "../../account/change/target.ts";
import { forbidden, invalidRequest } from "../../account/refusal.ts";
import { checkedInstructions } from "../../account/requests/draft.ts";
import { isGated, settingsFor } from "../../account/requests/settings.ts";
import { type ApiRoute, type Caller, json, may, param } from "../api-route.ts";
import { pageOf } from "../http/paging.ts";
import { readSemanticPatch } from "./semantic-patch.ts";

const SEGMENTS = "/api/v2/segments/{project}/{environment}";
const SEGMENT = `${SEGMENTS}/{segment}`;

/** The kinds that need no approval anywhere: a segment's name and tags. */
const NEVER_GATED = ["updateName", "addTags", "removeTags"];

/** The endpoints about segments: read one, list, and change one without an approval. */
export const SEGMENT_ROUTES: readonly ApiRoute[] = [
  { method: "GET", path: SEGMENTS, action: "viewProject", answer: listSegments },
  { method: "GET", path: SEGMENT, action: "viewProject", answer: readSegment },
  { method: "PATCH", path: SEGMENT, action: "updateSegment", answer: patchSegment },
];

function targetOf(http: Request): SegmentTarget {
  return { project: param(http, "project"), environment: param(http, "environment"), segment: param(http, "segment") };
}

/** The list leaves out what was deleted. */
function listSegments(account: Account, http: Request): Answer {
  const { project, environment } = targetOf(http);
  const { key } = findEnvironment(account, project, environment);
  const stored = [...(findProject(account, project).segments.get(key)?.values() ?? [])];
  const live = stored.map(({ rep }) => rep).filter(({ deleted }) => !deleted);
  return json(200, pageOf(http, live));
}

/** A single segment is shown with the flags that target it. */
function readSegment(account: Account, http: Request): Answer {
  const target = targetOf(http);
  return json(200, { ...findSegment(account, target).rep, _flags: flagsTargeting(account, target) });
}

/** A dry run is not kept, and gated only where the account says so. */
function patchSegment(account: Account, http: Request, { token, actor }: Caller): Answer {
  const target = targetOf(http);
  findSegment(account, target);
  const patch = readSemanticPatch(http);
  if (patch.environment !== target.environment) throw invalidRequest("environmentKey must be that of the path");
  const instructions = checkedInstructions(account, target, patch.instructions);
  const gated = !patch.dry || account.refuseDryRuns !== undefined;
  if (gated && needsApproval(account, target, instructions) && !may(token, "bypassRequiredSegmentApproval")) {
    throw forbidden("approval is required");
  }
  const changed = previewSegment(account, target, instructions, patch.dry ? undefined : account.newUuid);
  if (!changed.ok) throw invalidRequest(changed.reason);
  if (!patch.dry) changed.commit(actor);
  return json(200, changed.after);
}

function needsApproval(account: Account, target: SegmentTarget, instructions: readonly Instruction[]): boolean {
  const settings = settingsFor(findEnvironment(account, target.project, target.environment), "segment");
  const { tags } = findSegment(account, target).rep;
  return instructions.some(({ kind }) => !NEVER_GATED.includes(kind)) && isGated(settings, tags);
}

function flagsTargeting(account: Account, { project, environment, segment }: SegmentTarget): object[] {
  const flags = [...findProject(account, project).flags.values()].filter(({ environments }) =>
    environments[environment]?.rules.some(({ clauses }) =>
      clauses.some(({ op, values }) => op === "segmentMatch" && values.includes(segment)),
    ),
  );
  return flags.map(({ key, name, environments }) => ({
    name,
    key,
    _links: { self: { href: `/api/v2/flags/${project}/${key}`, type: "application/json" } },
    _site: environments[environment]?._site,
  }));
}
