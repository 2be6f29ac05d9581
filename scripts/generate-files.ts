import type { JsonObject } from "../src/core/model/json.ts";
import { actionYml } from "./action-yml.ts";
import { configSchema } from "./generate-config-schema.ts";
import { flagSchema } from "./generate-flag.ts";
import { flagChangeSchema, flagCopySchema, segmentChangeSchema } from "./generate-schema.ts";
import { validatorSource, validatorsSource, validatorTypes } from "./generate-validator.ts";

const jsonFile = (value: JsonObject): string => `${JSON.stringify(value, null, 2)}\n`;

/** Every generated file of the repository: its path from the root, and its text. */
export function generatedFiles(): ReadonlyMap<string, string> {
  const flagChange = flagChangeSchema();
  const segmentChange = segmentChangeSchema();
  const flagCopy = flagCopySchema();
  const flag = flagSchema();
  const config = configSchema();
  const changes = {
    validateFlagChange: flagChange,
    validateSegmentChange: segmentChange,
    validateFlagCopy: flagCopy,
    validateFlag: flag,
  };
  const subjects = {
    validateFlagChange: "`kind: FlagChange`",
    validateSegmentChange: "`kind: SegmentChange`",
    validateFlagCopy: "`kind: FlagCopy`",
    validateFlag: "`kind: Flag`",
  };
  return new Map([
    ["action.yml", actionYml()],
    ["schemas/flag-change.schema.json", jsonFile(flagChange)],
    ["schemas/segment-change.schema.json", jsonFile(segmentChange)],
    ["schemas/flag-copy.schema.json", jsonFile(flagCopy)],
    ["schemas/flag.schema.json", jsonFile(flag)],
    ["src/generated/validate-change.js", validatorsSource(changes)],
    ["src/generated/validate-change.d.ts", validatorTypes(subjects)],
    ["schemas/config.schema.json", jsonFile(config)],
    ["src/generated/validate-config.js", validatorSource(config, "validateConfig")],
    ["src/generated/validate-config.d.ts", validatorTypes({ validateConfig: "the config file" })],
  ]);
}
