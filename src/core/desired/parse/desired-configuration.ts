import { compileClause } from "../../compile/parameters/compile-clause.ts";
import type {
  DesiredClause,
  DesiredConfiguration,
  DesiredPrerequisite,
  DesiredRule,
  DesiredServe,
  DesiredTarget,
} from "../../model/change/desired-flag.ts";
import type { JsonObject } from "../../model/json.ts";

/** What an environment of a `kind: Flag` document says, clauses written out; it fits the schema. */
export function desiredConfiguration(written: JsonObject): DesiredConfiguration {
  const { prerequisites, targets, rules, fallthrough, ...plain } = written;
  return {
    ...(plain as Pick<DesiredConfiguration, "on" | "offVariation" | "trackEvents" | "trackEventsFallthrough">),
    ...(prerequisites === undefined ? {} : { prerequisites: prerequisites as unknown as DesiredPrerequisite[] }),
    ...(targets === undefined ? {} : { targets: desiredTargets(targets as JsonObject) }),
    ...(rules === undefined ? {} : { rules: (rules as JsonObject[]).map(desiredRule) }),
    ...(fallthrough === undefined ? {} : { fallthrough: desiredServe(fallthrough as JsonObject) }),
  };
}

/** The lists of context keys below `targets`, in the document's order: a list is of users, a mapping of its key's kind. */
export function desiredTargets(targets: JsonObject): DesiredTarget[] {
  return Object.entries(targets).flatMap(([key, inside]): DesiredTarget[] => {
    if (Array.isArray(inside)) {
      return [{ contextKind: "user", variation: key, values: inside as string[], nested: false }];
    }
    return Object.entries(inside as JsonObject).map(([variation, values]) => ({
      contextKind: key,
      variation,
      values: values as string[],
      nested: true,
    }));
  });
}

function desiredRule({ id, description, clauses, trackEvents, ...serve }: JsonObject): DesiredRule {
  return {
    ...(id === undefined ? {} : { id: id as string }),
    ...(description === undefined ? {} : { description: description as string }),
    clauses: (clauses as JsonObject[]).map((clause) => compileClause(clause) as unknown as DesiredClause),
    serve: desiredServe(serve),
    ...(trackEvents === undefined ? {} : { trackEvents: trackEvents as boolean }),
  };
}

/** The schema lets nothing but the keys of a serving mapping stand here, in one of the two ways. */
function desiredServe(serve: JsonObject): DesiredServe {
  return serve as unknown as DesiredServe;
}
