import { type Change, COPY_ACTIONS, type Copy, type Resource } from "../model/change/change.ts";
import type { Reviewers } from "../model/change/reviewers.ts";
import type { Pointer } from "../model/diagnostic.ts";
import { isObject, type Json, type JsonObject } from "../model/json.ts";
import { parseTime } from "../parse/parse-time.ts";
import { type AskedBesides, changeDigest, type Sha256 } from "./change-digest.ts";
import type { WrittenDocument } from "./written-document.ts";

/** The provider of every project, since no document names another. */
export const PROVIDER = "launchdarkly";

/** What a document asks for: one change for each environment that it names, one if it names none. */
export function changesOf(written: WrittenDocument, sha256: Sha256): Change[] {
  const { file, document, value, instructions } = written;
  const { description, ticket } = value;
  const besides = askedBesides(value);
  const reviewers = reviewersOf(value.reviewers);
  return resourcesOf(value).map(({ resource, environmentAt }) => ({
    file,
    document,
    resource,
    description: description as string,
    ...(ticket === undefined ? {} : { ticket: ticket as string }),
    ...(reviewers === undefined ? {} : { reviewers }),
    instructions,
    ...besides,
    ...(environmentAt === undefined ? {} : { environmentAt }),
    digest: changeDigest(sha256, resource, instructions, besides),
  }));
}

interface Placed {
  readonly resource: Resource;
  readonly environmentAt?: Pointer;
}

function resourcesOf(value: JsonObject): Placed[] {
  if (Array.isArray(value.environments)) {
    return value.environments.map((environment, index) => ({
      resource: resourceOf(value, environment),
      environmentAt: ["environments", index],
    }));
  }
  if (value.to !== undefined) return [{ resource: resourceOf(value, value.to), environmentAt: ["to"] }];
  return [{ resource: resourceOf(value, value.environment ?? null) }];
}

function resourceOf({ project, flag, segment }: JsonObject, environment: Json): Resource {
  const provider = PROVIDER;
  if (segment === undefined) {
    return { provider, project: project as string, environment: environment as string | null, flag: flag as string };
  }
  return { provider, project: project as string, environment: environment as string, segment: segment as string };
}

function askedBesides(value: JsonObject): AskedBesides {
  const executeAt = typeof value.executeAt === "string" ? parseTime(value.executeAt) : undefined;
  const copy = copyOf(value);
  return { ...(executeAt === undefined ? {} : { executeAt }), ...(copy === undefined ? {} : { copy }) };
}

/** What a document copies, in the order of `COPY_ACTIONS`; undefined if it is no copy. */
export function copyOf({ from, include, exclude }: JsonObject): Copy | undefined {
  if (typeof from !== "string") return undefined;
  const said: Json[] = Array.isArray(include) ? include : [...COPY_ACTIONS];
  const left: Json[] = Array.isArray(exclude) ? exclude : [];
  return { from, actions: COPY_ACTIONS.filter((action) => said.includes(action) && !left.includes(action)) };
}

/** Who is asked to review, as a document names them; undefined if it names nobody. */
export function reviewersOf(reviewers: Json | undefined): Reviewers | undefined {
  if (!isObject(reviewers)) return undefined;
  const { members = [], teams = [] } = reviewers;
  return { members: members as string[], teams: teams as string[] };
}
