import { COPY_ACTIONS } from "../../model/change/change.ts";
import type { Pointer } from "../../model/diagnostic.ts";
import { KINDS } from "../../model/instructions/kinds.ts";

/** Everything that a policy may forbid: the instruction kinds of flags and segments, and what can be copied. */
export const FORBIDDABLE: readonly string[] = [
  ...new Set([...Object.values(KINDS).flatMap((kinds) => kinds.map(({ kind }) => kind)), ...COPY_ACTIONS]),
];

/** What the text at a place of the config is, and how to write one. */
export interface TextKind {
  readonly what: string;
  readonly cure: string;
}

/** A place of the config; in its way, null stands for any key or any item of a list. */
interface ConfigPlace {
  readonly way: readonly (string | null)[];
  /** What the mapping there takes; absent if it is no mapping, or takes any key. */
  readonly keys?: readonly string[];
  readonly text?: TextKind;
  /** What the keys of the mapping there are; absent if `keys` says them. */
  readonly names?: TextKind;
}

const LINE: TextKind = { what: "one line of visible text", cure: "Write it on one line, with no space at either end." };
const KEY: TextKind = {
  what: "a valid key",
  cure: 'Keys are letters, digits, ".", "_" and "-", and start with a letter or a digit.',
};
const MEMBER: TextKind = {
  what: "an e-mail address or a member id",
  cure: "Write an address such as ana@example.com, or the 24 hexadecimal digits of the member's id.",
};
const LOGIN: TextKind = { what: "a GitHub login", cure: "Write the login as GitHub shows it, without the @." };
const TIME: TextKind = {
  what: "a day or a time",
  cure: "Write a day such as 2027-12-20, or a time with its offset such as 2027-12-20T18:00:00+01:00.",
};
const PERCENTAGE: TextKind = {
  what: "a percentage",
  cure: "Write a percentage such as 25%, of three decimals at most.",
};
const PREFIX: TextKind = {
  what: "the prefix of a ticket",
  cure: "Write what stands before the hyphen and the number: SHOP for SHOP-1234.",
};
const DECISION: TextKind = { what: "allow or deny", cure: "Write allow or deny." };
const PROVIDER: TextKind = { what: "a provider", cure: "Write launchdarkly." };

const ENVIRONMENT = ["policy", "environments", null] as const;

const PLACES: readonly ConfigPlace[] = [
  { way: [], keys: ["paths", "branches", "members", "projects", "policy"] },
  { way: ["paths", null], text: { what: "a glob", cure: 'Write a glob such as "flags/**/*.yaml".' } },
  { way: ["branches", null], text: { what: "the name of a branch", cure: "Write a branch such as main." } },
  { way: ["members"], names: LOGIN },
  { way: ["members", null], text: MEMBER },
  { way: ["projects"], names: KEY },
  { way: ["projects", null], keys: ["provider"] },
  { way: ["projects", null, "provider"], text: PROVIDER },
  { way: ["policy"], keys: ["environments", "allow", "selfApproval", "canApplyDeclinedChanges", "autoApply"] },
  { way: ["policy", "selfApproval"], text: DECISION },
  { way: ["policy", "canApplyDeclinedChanges"], text: DECISION },
  { way: ["policy", "autoApply"], text: DECISION },
  { way: ["policy", "allow"], keys: ["projects", "environments"] },
  { way: ["policy", "allow", null, null], text: KEY },
  { way: ["policy", "environments"], names: KEY },
  {
    way: ENVIRONMENT,
    keys: ["requireTicket", "maxRolloutStep", "reviewers", "forbid", "freeze", "integrationConfig"],
  },
  { way: [...ENVIRONMENT, "requireTicket", null], text: PREFIX },
  { way: [...ENVIRONMENT, "maxRolloutStep"], text: PERCENTAGE },
  { way: [...ENVIRONMENT, "reviewers"], keys: ["members", "teams"] },
  { way: [...ENVIRONMENT, "reviewers", "members", null], text: MEMBER },
  { way: [...ENVIRONMENT, "reviewers", "teams", null], text: KEY },
  {
    way: [...ENVIRONMENT, "forbid", null],
    text: {
      what: "an instruction kind or a copy action",
      cure: "Write one that LaunchDarkly has, such as replaceRules.",
    },
  },
  { way: [...ENVIRONMENT, "freeze", null], keys: ["from", "to", "reason"] },
  { way: [...ENVIRONMENT, "freeze", null, "from"], text: TIME },
  { way: [...ENVIRONMENT, "freeze", null, "to"], text: TIME },
  { way: [...ENVIRONMENT, "freeze", null, "reason"], text: LINE },
];

/** What belongs at the place of a pointer; nothing is known of places that the config does not have. */
export function placeAt(pointer: Pointer): Omit<ConfigPlace, "way"> {
  const found = PLACES.find(
    ({ way }) => way.length === pointer.length && way.every((step, at) => step === null || step === pointer[at]),
  );
  return found ?? {};
}

/** The config's own keys, by the dotted way to the mapping that takes them; `*` stands for any key or item. */
export const CONFIG_KEYS: ReadonlyMap<string, readonly string[]> = new Map(
  PLACES.flatMap(({ way, keys }) => (keys === undefined ? [] : [[way.map((step) => step ?? "*").join("."), keys]])),
);
