import { parsePercentage } from "../../model/instructions/percentage.ts";
import type { Json, JsonObject } from "../../model/json.ts";
import { type Config, type EnvironmentPolicy, NO_POLICY, type Policy } from "../../model/policy.ts";
import { parseSource } from "../../parse/parse-source.ts";
import type { Source } from "../../parse/source.ts";
import { configFaults, type PlacedFault } from "./config-faults.ts";
import { parseFreeze } from "./parse-freeze.ts";
import { environmentFaults, memberFaults, type WrittenEnvironment } from "./value-faults.ts";

/** Something that is wrong with a config, in words; lines count from 1. */
export interface ConfigFault {
  readonly line: number;
  readonly message: string;
  readonly hint: string;
}

/** What a config says, or everything that is wrong with it, from its first line to its last. */
export type ConfigReading =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly faults: readonly ConfigFault[] };

/** Reads a config strictly: what it does not know is a fault, and so is a file that says nothing. Never throws. */
export function parseConfig(path: string, text: string): ConfigReading {
  const source = parseSource(path, text);
  if (source.diagnostics.length > 0) return { ok: false, faults: textFaults(source) };
  const [document, second] = source.documents;
  if (document === undefined) return { ok: false, faults: [EMPTY] };
  if (second !== undefined) {
    const where = { document: second.index, pointer: [], part: "value" } as const;
    const message = "The config holds a second document.";
    return { ok: false, faults: [{ line: source.placeOf(where).line, message, hint: "Write all of it into one." }] };
  }
  const misfits = configFaults(document.value);
  const faults = misfits.length > 0 ? misfits : valueFaults(document.value as unknown as WrittenConfig);
  if (faults.length > 0) return { ok: false, faults: placed(source, document.index, faults) };
  return { ok: true, config: configOf(document.value as unknown as WrittenConfig) };
}

const EMPTY: ConfigFault = {
  line: 1,
  message: "The config is empty, or one of its documents is.",
  hint: "Delete it to use the defaults.",
};

const SHORTER: ReadonlySet<string> = new Set(["too-large", "too-deep"]);

function textFaults(source: Source): ConfigFault[] {
  return source.diagnostics.map(({ code, where, message, hint = "" }) => {
    const { line } = source.placeOf(where);
    if (code === "empty-file") return { ...EMPTY, line };
    return { line, message, hint: SHORTER.has(code) ? "Shorten it." : hint };
  });
}

function placed(source: Source, document: number, faults: readonly PlacedFault[]): ConfigFault[] {
  return faults
    .map(({ pointer, part, message, hint }) => ({ at: source.placeOf({ document, pointer, part }), message, hint }))
    .sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column)
    .map(({ at, message, hint }) => ({ line: at.line, message, hint }));
}

/** A config that fits its schema. */
interface WrittenConfig {
  readonly paths?: readonly string[];
  readonly branches?: readonly string[];
  readonly members?: Readonly<Record<string, string>>;
  readonly projects?: Readonly<Record<string, Json>>;
  readonly policy?: Partial<Omit<Policy, "environments">> & {
    readonly environments?: Readonly<Record<string, WrittenEnvironment & { integrationConfig?: JsonObject }>>;
  };
}

function valueFaults({ members = {}, policy }: WrittenConfig): PlacedFault[] {
  const environments = Object.entries(policy?.environments ?? {});
  return [
    ...memberFaults(Object.keys(members)),
    ...environments.flatMap(([name, rules]) => environmentFaults(name, rules)),
  ];
}

function configOf({ paths, branches, members = {}, projects = {}, policy = {} }: WrittenConfig): Config {
  const { environments = {}, ...rules } = policy;
  return {
    ...(paths === undefined ? {} : { paths }),
    ...(branches === undefined ? {} : { branches }),
    members: new Map(Object.entries(members).map(([login, member]) => [login.toLowerCase(), member])),
    projects: new Map(Object.keys(projects).map((key) => [key, { provider: "launchdarkly" }])),
    policy: {
      ...NO_POLICY,
      ...rules,
      environments: new Map(Object.entries(environments).map(([key, rules]) => [key, environmentOf(rules)])),
    },
  };
}

function environmentOf(written: WrittenEnvironment & { readonly integrationConfig?: JsonObject }): EnvironmentPolicy {
  const { maxRolloutStep, reviewers, freeze, ...plain } = written;
  const step = maxRolloutStep === undefined ? undefined : parsePercentage(maxRolloutStep);
  const freezes = freeze?.flatMap((one) => {
    const reading = parseFreeze(one);
    return reading.ok ? [reading.freeze] : [];
  });
  return {
    ...plain,
    ...(step === undefined ? {} : { maxRolloutStep: step }),
    ...(reviewers === undefined ? {} : { reviewers: { members: [], teams: [], ...reviewers } }),
    ...(freezes === undefined ? {} : { freeze: freezes }),
  };
}
