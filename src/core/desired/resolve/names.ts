import { compilePrerequisite } from "../../compile/flag/compile-prerequisite.ts";
import { resolveVariation } from "../../compile/parameters/resolve-variation.ts";
import type { CompileFault, FaultScope, NameScope } from "../../compile/scope.ts";
import type { DesiredPrerequisite, DesiredVariation } from "../../model/change/desired-flag.ts";
import type { Pointer } from "../../model/diagnostic.ts";
import { canonicalJson, type Json } from "../../model/json.ts";
import type { Flag, Variation } from "../../model/live/flag.ts";

/** How the names of a document are turned into ids. */
export interface Names extends FaultScope {
  /** The id of a variation of the flag itself. */
  variation(written: Json, pointer: Pointer, part: "key" | "value"): string;
  /** The index of a variation of another flag. */
  prerequisite(written: DesiredPrerequisite, pointer: Pointer): number;
}

/** No variation has this index. */
const NO_INDEX = -1;

/**
 * The names of a document that must fit what is live: those that do not are reported. `variations` are those that the
 * document writes itself.
 */
export function fittingNames(scope: NameScope, variations: readonly DesiredVariation[] = []): Names {
  const { flag, report } = scope;
  const added = { ...flag, variations: variations.map((one, index) => ({ ...one, id: String(index) })) };
  return {
    report,
    variation: (written, pointer, part) => {
      const isAdded = () => resolveVariation(SILENT, added, written, pointer, part) !== undefined;
      const tell = (fault: CompileFault) => report(isAdded() ? withLater(fault) : fault);
      return resolveVariation({ report: tell }, flag, written, pointer, part) ?? "";
    },
    prerequisite: (written, pointer) => prerequisiteIndex(scope, written, pointer),
  };
}

const SILENT: FaultScope = { report: () => undefined };

/** A name that the flag lacks is one that the same document adds. */
function withLater(fault: CompileFault): CompileFault {
  if (fault.code !== "unknown-variation") return fault;
  return { ...fault, hint: `${fault.hint} One that "variations" adds can be used once it is live.` };
}

/** The names of an older document, and the flag with a variation for each of them that it lacks. */
export interface PastNames extends Names {
  /** What the names are words for: the live flag and, besides, what it does not have. */
  flag(): Flag;
}

/** The names of an older document: those that fit no longer become values that equal nothing live. */
export function pastNames({ flag, prerequisites }: Pick<NameScope, "flag" | "prerequisites">): PastNames {
  const scope = { flag, prerequisites, report: () => undefined };
  const gone = new Map<string, Variation>();
  return {
    report: scope.report,
    variation: (written, pointer, part) => {
      const found = resolveVariation(scope, flag, written, pointer, part);
      if (found !== undefined) return found;
      const id = `no variation ${canonicalJson(written)}`;
      gone.set(id, { id, value: written });
      return id;
    },
    prerequisite: (written, pointer) => prerequisiteIndex(scope, written, pointer),
    flag: () => ({ ...flag, variations: [...flag.variations, ...gone.values()] }),
  };
}

function prerequisiteIndex(scope: NameScope, { key, variation }: DesiredPrerequisite, pointer: Pointer): number {
  const { variationId } = compilePrerequisite(scope, { value: { key, variation }, pointer });
  return scope.prerequisites.get(key)?.variations.findIndex(({ id }) => id === variationId) ?? NO_INDEX;
}
