import { actionYml } from "./action-yml.ts";
import { flagChangeSchema } from "./generate-schema.ts";
import { VALIDATOR_TYPES, validatorSource } from "./generate-validator.ts";

/** Every generated file of the repository: its path from the root, and its text. */
export function generatedFiles(): ReadonlyMap<string, string> {
  const schema = flagChangeSchema();
  return new Map([
    ["action.yml", actionYml()],
    ["schemas/flag-change.schema.json", `${JSON.stringify(schema, null, 2)}\n`],
    ["src/generated/validate-flag-change.js", validatorSource(schema)],
    ["src/generated/validate-flag-change.d.ts", VALIDATOR_TYPES],
  ]);
}
