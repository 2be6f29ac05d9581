import type { Diagnostic, Pointer } from "../../model/diagnostic.ts";
import { findKind, KINDS, type KindScope, scopeOf } from "../../model/instructions/kinds.ts";
import type { Json } from "../../model/json.ts";
import { quote } from "../../render/words/did-you-mean.ts";
import { diagnosticOf, editedAt, type PolicySubject, policiesOf } from "../policy-subject.ts";

/** `forbid`: no change uses these instruction kinds, or the older twins of them, nor compiles to them, nor copies these parts. */
export function forbidRule(subject: PolicySubject): Diagnostic[] {
  const { instructions, copy, resource } = subject.change;
  const scope = scopeOf(resource);
  const used: Used[] = [
    ...compiledKinds(subject, scope),
    ...instructions.map(({ kind, parameters }, index) => ({
      what: `Instruction ${quote(kind)}`,
      names: [kind, ...twinsOf(scope, kind, parameters.contextKind ?? USER)],
      pointer: ["instructions", index, kind],
    })),
    ...(copy?.actions ?? []).map((action) => ({
      what: `Copying with ${quote(action)}`,
      names: [action],
      pointer: ["include"],
    })),
  ];
  return policiesOf(subject).flatMap(([environment, { forbid = [] }]) =>
    used.flatMap(({ what, names, pointer }) => {
      const named = names.find((name) => forbid.includes(name));
      return named === undefined ? [] : [refused(subject, environment, what, named, names[0] === named, pointer)];
    }),
  );
}

interface Used {
  readonly what: string;
  readonly names: readonly string[];
  readonly pointer: Pointer;
}

/** What the edit of a desired flag compiles to, each kind once for each context kind. */
function compiledKinds({ change, instructions = [] }: PolicySubject, scope: KindScope): Used[] {
  const pointer = editedAt(change);
  if (pointer === undefined) return [];
  const used = instructions.map(({ kind, contextKind = USER }) => {
    const what = `Instruction ${quote(kind)}, to which this edit compiles,`;
    return [`${kind} ${contextKind}`, { what, names: [kind, ...twinsOf(scope, kind, contextKind)], pointer }] as const;
  });
  return [...new Map(used).values()];
}

const USER = "user";

/** The kinds that do the same: the newer one of a kind for users, and for users the older one of a kind for contexts. */
function twinsOf(scope: KindScope, kind: string, contextKind: Json): string[] {
  const newer = findKind(scope, kind)?.replacement;
  const older = contextKind === USER ? KINDS[scope].filter(({ replacement }) => replacement === kind) : [];
  return [...(newer === undefined ? [] : [newer]), ...older.map((one) => one.kind)];
}

function refused(
  subject: PolicySubject,
  environment: string,
  what: string,
  named: string,
  itself: boolean,
  pointer: Pointer,
): Diagnostic {
  const why = itself ? "names it" : `names ${quote(named)}, which does the same`;
  return diagnosticOf(subject, {
    code: "policy-forbidden",
    pointer,
    part: "key",
    message: `${what} is forbidden: forbid of ${quote(environment)} ${why}.`,
    cure: "Reach the same in another way, or leave it out.",
    rule: `policy.environments.${environment}.forbid`,
  });
}
