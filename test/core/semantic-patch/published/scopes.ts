import type { Live } from "../../../../src/core/compile/compiled.ts";
import { FLAG_KINDS } from "../../../../src/core/model/instructions/flag-kinds.ts";
import type { Instruction } from "../../../../src/core/model/instructions/instruction.ts";
import type { InstructionKind } from "../../../../src/core/model/instructions/instruction-kind.ts";
import { PROJECT_KINDS } from "../../../../src/core/model/instructions/project-kinds.ts";
import { SEGMENT_KINDS } from "../../../../src/core/model/instructions/segment-kinds.ts";
import type { JsonObject } from "../../../../src/core/model/json.ts";
import type { Flag, FlagConfiguration } from "../../../../src/core/model/live/flag.ts";
import type { Segment } from "../../../../src/core/model/live/segment.ts";
import { applyInstructions, type PatchContext } from "../../../../src/core/semantic-patch/flag/apply-instructions.ts";
import { applyProjectInstructions } from "../../../../src/core/semantic-patch/project/apply-project-instructions.ts";
import { applySegmentInstructions } from "../../../../src/core/semantic-patch/segment/apply-segment-instructions.ts";
import type { Table } from "./expected.ts";
import { CONFIGURATION, FLAG, PREREQUISITES, SEGMENT } from "./fixtures.ts";
import { FLAG_TABLE } from "./flag-table.ts";
import { PROJECT_TABLE } from "./project-table.ts";
import { SEGMENT_TABLE } from "./segment-table.ts";

/** What the examples of one kind of resource are tried on. */
export interface Scope<Resource> {
  /** The operation under which LaunchDarkly publishes them. */
  readonly published: "flag" | "segment";
  readonly kinds: readonly InstructionKind[];
  readonly table: Table<Resource>;
  readonly base: Resource;
  /** The resource after one instruction, or `refused`. */
  apply(resource: Resource, instruction: Instruction, context: PatchContext): Resource | "refused";
  /** Which resource a change file says that it changes. */
  readonly names: JsonObject;
  live(resource: Resource): Live;
}

/** The key of the environment that the examples for flags name. */
export const ENVIRONMENT = "environment-key-123abc";

const { project, key } = FLAG;
const inEnvironment = (configuration: FlagConfiguration): Flag => ({
  ...FLAG,
  configurations: { [ENVIRONMENT]: configuration },
});
const liveFlag = (flag: Flag): Live => ({ flag, prerequisites: PREREQUISITES, missingSegments: new Set() });

/** A flag in one environment. */
export const IN_ENVIRONMENT: Scope<FlagConfiguration> = {
  published: "flag",
  kinds: FLAG_KINDS,
  table: FLAG_TABLE,
  base: CONFIGURATION,
  apply: (configuration, instruction, context) => {
    const result = applyInstructions(inEnvironment(configuration), ENVIRONMENT, [instruction], context);
    return result.ok ? result.configuration : "refused";
  },
  names: { kind: "FlagChange", project, flag: key, environment: ENVIRONMENT },
  live: (configuration) => liveFlag(inEnvironment(configuration)),
};

/** A flag in all environments, one of which serves nothing but the second variation. */
export const EVERYWHERE: Scope<Flag> = {
  published: "flag",
  kinds: PROJECT_KINDS,
  table: PROJECT_TABLE,
  base: inEnvironment({ ...CONFIGURATION, targets: [] }),
  apply: (flag, instruction, context) => {
    const result = applyProjectInstructions(flag, [instruction], context);
    return result.ok ? result.flag : "refused";
  },
  names: { kind: "FlagChange", project, flag: key },
  live: liveFlag,
};

/** A segment. */
export const OF_SEGMENT: Scope<Segment> = {
  published: "segment",
  kinds: SEGMENT_KINDS,
  table: SEGMENT_TABLE,
  base: SEGMENT,
  apply: (segment, instruction, context) => {
    const result = applySegmentInstructions(segment, [instruction], context);
    return result.ok ? result.segment : "refused";
  },
  names: {
    kind: "SegmentChange",
    project: SEGMENT.project,
    segment: SEGMENT.key,
    environment: SEGMENT.environment,
  },
  live: (segment) => ({ segment, missingSegments: new Set() }),
};
