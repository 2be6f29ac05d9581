import { isObject, type Json } from "../../model/json.ts";
import { closest } from "../../render/words/did-you-mean.ts";
import {
  missingAttributeFault,
  operatorCountFault,
  operatorPartFault,
  unknownClauseKeyFault,
  unknownOperatorFault,
} from "./explain/clause-faults.ts";
import {
  bareInstructionFault,
  isEmptiedKind,
  oneInstructionFault,
  unknownKindFault,
} from "./explain/instruction-faults.ts";
import {
  choiceFaults,
  missingKeyFault,
  referenceFault,
  rolloutOnlyFault,
  unknownKeyFault,
} from "./explain/mapping-faults.ts";
import { idFault, keyFault, lengthFault, rolloutKeyFault, textFault } from "./explain/text-faults.ts";
import { emptyFault, kindFault, percentageFault, rangeFault, tooManyFault, typeFault } from "./explain/value-faults.ts";
import { atValue, type SchemaFault } from "./fault.ts";
import { findMistakes, type Mistake } from "./mistakes.ts";
import { inDocumentOrder } from "./order.ts";
import type { Role } from "./roles.ts";

export { SCHEMA_CODES, type SchemaCode, type SchemaFault } from "./fault.ts";

const MOST_FAULTS = 100;

type Words = (mistake: Mistake) => SchemaFault | readonly SchemaFault[] | undefined;

const isInstruction = ({ expected }: Mistake): boolean => expected.role === "instruction";
const isClause = ({ expected }: Mistake): boolean => expected.role === "clause";
const isReference = ({ expected: { role } }: Mistake): boolean => role === "variation" || role === "clause-reference";

const PATTERN_WORDS: ReadonlyMap<Role, Words> = new Map<Role, Words>([
  ["key", keyFault],
  ["id", idFault],
  ["share", percentageFault],
]);

const WORDS: ReadonlyMap<string, Words> = new Map<string, Words>([
  ["type", typeFault],
  ["const", kindFault],
  ["enum", unknownOperatorFault],
  ["pattern", (mistake) => (PATTERN_WORDS.get(mistake.expected.role) ?? textFault)(mistake)],
  ["minLength", textFault],
  ["maxLength", lengthFault],
  ["minimum", rangeFault],
  ["maximum", rangeFault],
  ["minItems", emptyFault],
  ["maxItems", tooManyFault],
  ["propertyNames", rolloutKeyFault],
  ["required", missingKeyFault],
  ["dependencies", operatorPartFault],
  ["not", choiceFaults],
  ["exactlyOne", (mistake) => (isClause(mistake) ? operatorCountFault(mistake) : choiceFaults(mistake))],
  ["anyOf", anyOfWords],
  ["additionalProperties", extraKeyWords],
  ["minProperties", (mistake) => keyCountWords(mistake) ?? emptyFault(mistake)],
  ["maxProperties", (mistake) => keyCountWords(mistake) ?? tooManyFault(mistake)],
]);

function anyOfWords(mistake: Mistake): SchemaFault | undefined {
  if (isInstruction(mistake)) return bareInstructionFault(mistake);
  return isClause(mistake) ? missingAttributeFault(mistake) : rolloutOnlyFault(mistake);
}

function extraKeyWords(mistake: Mistake): SchemaFault | undefined {
  if (isInstruction(mistake)) return unknownKindFault(mistake);
  return isClause(mistake) ? unknownClauseKeyFault(mistake) : unknownKeyFault(mistake);
}

function keyCountWords(mistake: Mistake): SchemaFault | undefined {
  if (isInstruction(mistake)) return oneInstructionFault(mistake);
  return isReference(mistake) ? referenceFault(mistake) : undefined;
}

/** Everything in a document that does not fit the schema of `kind: FlagChange`, in document order, 100 faults at most. */
export function schemaFaults(value: Json): SchemaFault[] {
  const mistakes = findMistakes(value);
  const spoken = isOfAnotherKind(value) ? mistakes.filter(({ keyword }) => keyword === "const") : mistakes;
  const faults = new Map<string, SchemaFault>();
  for (const mistake of spoken) {
    for (const fault of faultsOf(mistake, value)) {
      const identity = JSON.stringify([fault.code, fault.pointer, fault.part, fault.message]);
      if (!faults.has(identity)) faults.set(identity, fault);
    }
    if (faults.size >= MOST_FAULTS) break;
  }
  if (mistakes.length > 0 && faults.size === 0)
    return [atValue("wrong-type", [], "The document does not fit its schema.")];
  return inDocumentOrder([...faults.values()].slice(0, MOST_FAULTS), ({ pointer }) => pointer, value);
}

function faultsOf(mistake: Mistake, document: Json): readonly SchemaFault[] {
  const { pointer, value } = mistake;
  const instructions = isObject(document) && Array.isArray(document.instructions) ? document.instructions : [];
  if (isEmptiedKind(pointer, value, instructions[Number(pointer[1])])) return [];
  return [WORDS.get(mistake.keyword)?.(mistake) ?? []].flat();
}

/** True if a document says a kind that cannot be a slip of the pen, so that nothing else in it is worth a word. */
function isOfAnotherKind(document: Json): boolean {
  if (!isObject(document) || !Object.hasOwn(document, "kind")) return false;
  const { kind } = document;
  return kind !== "FlagChange" && (typeof kind !== "string" || closest(kind, ["FlagChange"]) === undefined);
}
