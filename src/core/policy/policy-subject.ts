import type { Change } from "../model/change/change.ts";
import type { Diagnostic, Pointer } from "../model/diagnostic.ts";
import type { Instruction } from "../model/instructions/instruction.ts";
import type { ConfigurationChange } from "../model/live/flag.ts";
import type { Config, EnvironmentPolicy } from "../model/policy.ts";
import { quote } from "../render/words/did-you-mean.ts";
import { environmentPolicies } from "./effective.ts";

/** A change, and the config whose rules it must keep. */
export interface PolicySubject {
  readonly change: Change;
  readonly config: Config;
  /** Where the config stands in the repository. */
  readonly configPath: string;
  /** The branch whose config counts. */
  readonly baseBranch: string;
  /** What the change makes of a flag, by environment; absent if it was not compiled, or is about something else. */
  readonly configurations?: ReadonlyMap<string, ConfigurationChange>;
  /** What the change compiles to; absent if it was not compiled. */
  readonly instructions?: readonly Instruction[];
}

/** One rule of a team: what it has against a change. */
export type PolicyRule = (subject: PolicySubject) => Diagnostic[];

/** A broken rule, before it is told. */
export interface BrokenRule {
  readonly code: string;
  readonly pointer: Pointer;
  readonly part: "key" | "value";
  readonly message: string;
  /** What the author can do about it. */
  readonly cure: string;
  /** The dotted way to the rule in the config, which is what somebody would change to waive it. */
  readonly rule: string;
}

/** The rules of each environment that a change is about, with its key. */
export function policiesOf({ change, config }: PolicySubject): (readonly [key: string, rules: EnvironmentPolicy])[] {
  return environmentPolicies(config, change.resource.environment);
}

/** Where the edit of a desired flag asks for what it does, since it writes no instructions: at its environment, or its variations. */
export function editedAt({ intent, environmentAt }: Change): Pointer | undefined {
  if (intent === undefined) return undefined;
  return intent.of === "variations" ? ["variations"] : environmentAt;
}

/** A broken rule as a diagnostic of the change's file, whose hint says who may waive it. */
export function diagnosticOf({ change, configPath, baseBranch }: PolicySubject, broken: BrokenRule): Diagnostic {
  const { code, pointer, part, message, cure, rule } = broken;
  const who = `Whoever may merge a change of \`${rule}\` in \`${configPath}\` into ${quote(baseBranch)} may waive it.`;
  const where = { document: change.document, pointer, part };
  return { code, file: change.file, where, message, hint: `${cure} ${who}` };
}
