import { type InstructionKind, kind } from "./instruction-kind.ts";
import { parameter, VARIATION } from "./parameters.ts";

const NAME = parameter("name", "text", "Name", "What people call the variation.", { required: false });
const DESCRIPTION = parameter("description", "text", "Description", "What the variation is for.", { required: false });

/** Every instruction kind that changes a flag in all environments at once and may be asked for. Source: "Create approval request". */
export const PROJECT_KINDS: readonly InstructionKind[] = [
  kind("addVariation", "Add a variation", "Adds a value that the flag can serve, in every environment.", [
    parameter("value", "json", "Value", "The value, of the same type as the flag's other variations."),
    NAME,
    DESCRIPTION,
  ]),
  kind("removeVariation", "Remove a variation", "Removes a value that nothing serves any more.", [VARIATION]),
  kind(
    "updateVariation",
    "Change a variation",
    "Changes the value, the name or the description of a variation, in every environment.",
    [
      VARIATION,
      parameter("value", "json", "Value", "The new value, of the same type as before.", { required: false }),
      NAME,
      DESCRIPTION,
    ],
    { atLeastOne: ["value", "name", "description"] },
  ),
  kind(
    "updateDefaultVariation",
    "Change the default variations",
    "Changes what new environments serve to begin with; those that exist stay as they are.",
    [
      parameter("onVariationValue", "json", "On variation", "The value that is served while the flag is on.", {
        required: false,
      }),
      parameter("offVariationValue", "json", "Off variation", "The value that is served while the flag is off.", {
        required: false,
      }),
    ],
    { atLeastOne: ["onVariationValue", "offVariationValue"] },
  ),
];
