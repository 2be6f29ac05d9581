import { type DesiredFlag, type DesiredVariation, FLAG_PARTS } from "../../model/change/desired-flag.ts";
import { isObject, type JsonObject } from "../../model/json.ts";
import { PROVIDER, reviewersOf } from "../../validate/changes-of.ts";
import type { WrittenDocument } from "../../validate/written-document.ts";
import { desiredConfiguration } from "./desired-configuration.ts";

type Takes = (part: string) => boolean;
type Parts = Pick<DesiredFlag, "variations" | "environments">;

/** The flag as a `kind: Flag` document says it should be: only what it writes and git owns, clauses written out. */
export function desiredFlag({ file, document, value }: WrittenDocument): DesiredFlag {
  const { project, flag, description, ticket, reapply } = value;
  const reviewers = reviewersOf(value.reviewers);
  const owns = ownership(value);
  const unowned = partsOf(value, (part) => !owns(part));
  return {
    file,
    document,
    provider: PROVIDER,
    project: project as string,
    flag: flag as string,
    ...(description === undefined ? {} : { description: description as string }),
    ...(ticket === undefined ? {} : { ticket: ticket as string }),
    ...(reviewers === undefined ? {} : { reviewers }),
    ...(reapply === undefined ? {} : { reapply: reapply as string }),
    ...partsOf(value, owns),
    ...(unowned.variations === undefined && unowned.environments.size === 0 ? {} : { unowned }),
  };
}

/** Which parts of a flag git owns: those that `manage` names, without it all. */
function ownership({ manage }: JsonObject): Takes {
  const parts: ReadonlySet<unknown> = new Set(Array.isArray(manage) ? manage : FLAG_PARTS);
  return (part) => parts.has(part);
}

function partsOf(value: JsonObject, takes: Takes): Parts {
  const variations = takes("variations") ? value.variations : undefined;
  return {
    ...(variations === undefined ? {} : { variations: variations as unknown as readonly DesiredVariation[] }),
    environments: new Map(environmentsOf(value, takes)),
  };
}

function environmentsOf({ environments }: JsonObject, takes: Takes) {
  return Object.entries(isObject(environments) ? environments : {}).flatMap(([environment, written]) => {
    const taken = Object.entries(written as JsonObject).filter(([part]) => takes(part));
    return taken.length === 0 ? [] : [[environment, desiredConfiguration(Object.fromEntries(taken))] as const];
  });
}
