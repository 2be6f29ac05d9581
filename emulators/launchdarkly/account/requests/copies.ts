import { COPY_ACTIONS, type CopyAction } from "../../../../src/core/model/change/change.ts";
import type { Instruction } from "../../../../src/core/model/instructions/instruction.ts";
import type { FlagConfiguration, Serve } from "../../../../src/core/model/live/flag.ts";
import { type Account, findFlag, findProject } from "../account.ts";
import { toModel } from "../change/configuration.ts";
import { invalidRequest, notFound } from "../refusal.ts";

/** Where a copy is taken from. */
export interface CopySource {
  readonly project: string;
  readonly flag: string;
  readonly environment: string;
}

type Express = (from: FlagConfiguration, variationOf: (flag: string, index: number) => string) => Instruction[];

/** How each part of a configuration is said in instructions; what none can say is refused. */
const EXPRESS: Readonly<Record<CopyAction, Express>> = {
  updateOn: ({ on }) => [{ kind: on ? "turnFlagOn" : "turnFlagOff" }],
  updateFallthrough: ({ fallthrough }) => [{ kind: "updateFallthroughVariationOrRollout", ...served(fallthrough) }],
  updateOffVariation: ({ offVariation }) => {
    if (offVariation === null) throw invalidRequest("An off variation that is not set cannot be copied");
    return [{ kind: "updateOffVariation", variationId: offVariation }];
  },
  updateRules: ({ rules }) => [
    {
      kind: "replaceRules",
      rules: rules.map(({ description, clauses, serve, trackEvents }) => ({
        ...(description === undefined ? {} : { description }),
        clauses: clauses.map(({ id: _, ...clause }) => ({ ...clause, values: [...clause.values] })),
        ...served(serve),
        trackEvents,
      })),
    },
  ],
  updateTargets: ({ targets }) => [
    {
      kind: "replaceTargets",
      targets: targets.map(({ contextKind, variation, values }) => {
        return { contextKind, variationId: variation, values: [...values] };
      }),
    },
  ],
  updatePrerequisites: ({ prerequisites }, variationOf) => [
    {
      kind: "replacePrerequisites",
      prerequisites: prerequisites.map(({ key, variation }) => ({ key, variationId: variationOf(key, variation) })),
    },
  ],
};

/** The instructions that say what a copy takes from its source as it is now, in LaunchDarkly's order of the actions. */
export function copyInstructions(account: Account, source: CopySource, actions: readonly CopyAction[]): Instruction[] {
  const flag = toModel(source.project, findFlag(account, source.project, source.flag));
  const from = flag.configurations[source.environment];
  if (from === undefined) throw notFound();
  const { flags } = findProject(account, source.project);
  const variationOf = (key: string, index: number) => flags.get(key)?.variations[index]?._id ?? "";
  return COPY_ACTIONS.filter((action) => actions.includes(action)).flatMap((action) => {
    return EXPRESS[action](from, variationOf);
  });
}

function served(serve: Serve): Omit<Instruction, "kind"> {
  if (serve === null) throw invalidRequest("A rule that serves nothing cannot be copied");
  if ("variation" in serve) return { variationId: serve.variation };
  const { weights, contextKind, bucketBy, experiment } = serve.rollout;
  if (experiment) throw invalidRequest("A rollout that belongs to an experiment cannot be copied");
  return {
    rolloutWeights: Object.fromEntries(weights.map(({ variation, weight }) => [variation, weight])),
    ...(contextKind === undefined ? {} : { rolloutContextKind: contextKind }),
    ...(bucketBy === undefined ? {} : { rolloutBucketBy: bucketBy }),
  };
}
