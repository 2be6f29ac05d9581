import { CLAUSE_OPERATORS } from "../src/core/model/instructions/clause-operators.ts";
import type { JsonObject } from "../src/core/model/json.ts";
import { CLAUSE_VALUE, described, listOf, mappingOf, reference, textOf } from "./generate-definitions.ts";

const operatorList = (operator: string): JsonObject =>
  operator === "segmentMatch"
    ? described("segmentMatch", "Keys of segments; the context must be in one of them. Needs no attribute.", {
        ...listOf({ $ref: "#/definitions/key" }, 1, 1000),
        examples: [["beta-testers"]],
      })
    : described(operator, `Values for the operator \`${operator}\`; one of them must match the attribute.`, {
        ...listOf(CLAUSE_VALUE, 1, 1000),
      });

/** A condition of a rule. */
export const CLAUSE: JsonObject = described(
  "Clause",
  "A condition: an attribute, and one operator with the values to compare with.",
  mappingOf(
    {
      attribute: described("Attribute", "The attribute of the context that the condition looks at.", {
        ...textOf(1, 4096),
        examples: ["country", "email"],
      }),
      op: described("Operator", "How to compare; write the operator as a key instead.", {
        type: "string",
        enum: [...CLAUSE_OPERATORS],
      }),
      values: described("Values", "What `op` compares with.", listOf(CLAUSE_VALUE, 1, 1000)),
      negate: described("Negate", "Whether the condition is met by everyone that it would not match.", {
        type: "boolean",
      }),
      contextKind: described("Context kind", 'The kind of context that has the attribute; "user" if absent.', {
        ...reference("text"),
      }),
      ...Object.fromEntries(CLAUSE_OPERATORS.map((operator) => [operator, operatorList(operator)])),
    },
    {
      oneOf: ["op", ...CLAUSE_OPERATORS].map((key) => ({ required: [key] })),
      anyOf: [
        { required: ["attribute"] },
        { required: ["segmentMatch"] },
        { required: ["op"], properties: { op: { const: "segmentMatch" } } },
      ],
      dependencies: { op: ["values"], values: ["op"] },
      examples: [{ attribute: "country", in: ["IT"] }, { segmentMatch: ["beta-testers"] }],
    },
  ),
);
