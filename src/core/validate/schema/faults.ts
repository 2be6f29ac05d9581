import { isObject, type Json } from "../../model/json.ts";
import {
  missingAttributeFault,
  operatorCountFault,
  operatorPartFault,
  unknownClauseKeyFault,
  unknownOperatorFault,
} from "./explain/clause-faults.ts";
import {
  copyActionFault,
  documentFaults,
  executionDateFault,
  flagPartFault,
  kindFault,
  memberFault,
  noExecutionDateFault,
} from "./explain/document-faults.ts";
import {
  bareInstructionFault,
  isEmptiedKind,
  oneInstructionFault,
  unknownKindFault,
} from "./explain/instruction-faults.ts";
import {
  choiceFaults,
  missingKeyFault,
  nothingGivenFault,
  referenceFault,
  rolloutOnlyFault,
  unknownKeyFault,
} from "./explain/mapping-faults.ts";
import { idFault, keyFault, lengthFault, namedKeyFault, textFault } from "./explain/text-faults.ts";
import {
  duplicateItemFault,
  emptyFault,
  percentageFault,
  rangeFault,
  tooManyFault,
  typeFault,
} from "./explain/value-faults.ts";
import { atValue, type SchemaFault } from "./fault.ts";
import { findMistakes, type Mistake } from "./mistakes.ts";
import { inDocumentOrder } from "./order.ts";
import { isOfAnotherKind, subjectOf } from "./shapes/document-kinds.ts";
import type { Role } from "./shapes/roles.ts";

export { SCHEMA_CODES, type SchemaCode, type SchemaFault } from "./fault.ts";

const MOST_FAULTS = 100;

type Words = (mistake: Mistake) => SchemaFault | readonly SchemaFault[] | undefined;

const isInstruction = ({ expected }: Mistake): boolean => expected.role === "instruction";
const isDocument = ({ expected }: Mistake): boolean => expected.role === "document";
const isCopyAction = ({ expected }: Mistake): boolean => expected.role === "copy-action";
const isFlagPart = ({ expected }: Mistake): boolean => expected.role === "flag-part";
const isClause = ({ expected }: Mistake): boolean => expected.role === "clause";
const isReference = ({ expected: { role } }: Mistake): boolean => role === "variation" || role === "clause-reference";

const PATTERN_WORDS: ReadonlyMap<Role, Words> = new Map<Role, Words>([
  ["key", keyFault],
  ["id", idFault],
  ["share", percentageFault],
  ["percentage", percentageFault],
  ["time", executionDateFault],
  ["member", memberFault],
]);

const WORDS: ReadonlyMap<string, Words> = new Map<string, Words>([
  ["type", (mistake) => (isInstruction(mistake) ? bareInstructionFault(mistake) : typeFault(mistake))],
  ["const", kindFault],
  ["enum", enumWords],
  ["pattern", (mistake) => (PATTERN_WORDS.get(mistake.expected.role) ?? textFault)(mistake)],
  ["minLength", textFault],
  ["maxLength", lengthFault],
  ["minimum", rangeFault],
  ["maximum", rangeFault],
  ["minItems", emptyFault],
  ["maxItems", tooManyFault],
  ["uniqueItems", duplicateItemFault],
  ["propertyNames", namedKeyFault],
  ["required", missingKeyFault],
  ["dependencies", operatorPartFault],
  ["not", choiceWords],
  ["exactlyOne", (mistake) => (isClause(mistake) ? operatorCountFault(mistake) : choiceWords(mistake))],
  ["anyOf", anyOfWords],
  ["additionalProperties", extraKeyWords],
  ["minProperties", (mistake) => keyCountWords(mistake) ?? emptyFault(mistake)],
  ["maxProperties", (mistake) => keyCountWords(mistake) ?? tooManyFault(mistake)],
]);

function enumWords(mistake: Mistake): SchemaFault | undefined {
  if (isCopyAction(mistake)) return copyActionFault(mistake);
  return isFlagPart(mistake) ? flagPartFault(mistake) : unknownOperatorFault(mistake);
}

function choiceWords(mistake: Mistake): readonly SchemaFault[] {
  return isDocument(mistake) ? documentFaults(mistake) : choiceFaults(mistake);
}

function anyOfWords(mistake: Mistake): SchemaFault | undefined {
  if (isInstruction(mistake)) return bareInstructionFault(mistake);
  if (isClause(mistake)) return missingAttributeFault(mistake);
  return mistake.schemaPath.includes("/dependencies/") ? rolloutOnlyFault(mistake) : nothingGivenFault(mistake);
}

function extraKeyWords(mistake: Mistake): SchemaFault | undefined {
  if (isInstruction(mistake)) return unknownKindFault(mistake);
  const date = mistake.params.additionalProperty === "executeAt" ? noExecutionDateFault(mistake) : undefined;
  if (isDocument(mistake) && date !== undefined) return date;
  return isClause(mistake) ? unknownClauseKeyFault(mistake) : unknownKeyFault(mistake);
}

function keyCountWords(mistake: Mistake): SchemaFault | undefined {
  if (isInstruction(mistake)) return oneInstructionFault(mistake);
  return isReference(mistake) ? referenceFault(mistake) : undefined;
}

/** Everything in a document that does not fit the schema of its kind, in document order, 100 faults at most. */
export function schemaFaults(value: Json): SchemaFault[] {
  const mistakes = findMistakes(value, subjectOf(value));
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
