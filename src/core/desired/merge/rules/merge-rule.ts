import type { Json } from "../../../model/json.ts";
import type { Rule, Serve } from "../../../model/live/flag.ts";
import { clauseWords, formatServe, ruleWords } from "../../../render/words/effects/flag-words.ts";
import { joined, literal, NONE } from "../../../render/words/words.ts";
import type { TargetClause, TargetRule } from "../../diff/target-configuration.ts";
import { clausesKey } from "../../pairing/pair-rules.ts";
import { type ResolvedRule, servedFrom } from "../../resolve/resolved.ts";
import { sameShares } from "../same-shares.ts";
import { type Field, type Findings, type MergeScene, mergeField } from "../scene.ts";

/** One rule in the versions in which it exists; `place` is the one after the edit. */
export interface RuleVersions {
  readonly before: ResolvedRule | undefined;
  readonly after: ResolvedRule;
  readonly live: Rule;
  readonly place: number;
  /** True if the edit puts it elsewhere among the other rules. */
  readonly moved?: boolean;
}

/**
 * A live rule with all that the edit changes of it. An edit means the rule's audience as git knows it, so that any edit
 * is a conflict where somebody changed the clauses, and an edit of the clauses where somebody changed what is served.
 */
export function mergeRule(scene: MergeScene, findings: Findings, versions: RuleVersions): TargetRule {
  const { before, after, live, place, moved = false } = versions;
  const name = ruleCalled(before ?? after, place);
  const touched = touchedIn(before, after, live.serve);
  const field = <T>(part: string, rest: Omit<Field<T>, "path" | "pointer">): T =>
    mergeField(scene, findings, { path: ["rules", name, part], pointer: pointerOf(part, after, place), ...rest });
  const description = field("description", {
    ...DESCRIPTION,
    before: before === undefined ? undefined : (before.description ?? ""),
    after: after.description ?? "",
    live: live.description ?? "",
  });
  const clauses = field("clauses", {
    ...CLAUSES,
    before: before?.clauses,
    after: after.clauses,
    live: live.clauses,
    decisive: moved || touched.description || touched.serve || touched.trackEvents,
  });
  const serve = field("serve", {
    ...SERVE,
    before: before && servedFrom(before.serve, live.serve),
    after: servedFrom(after.serve, live.serve),
    live: live.serve,
    decisive: touched.clauses,
  });
  const trackEvents = field("trackEvents", {
    ...TRACK_EVENTS,
    before: before?.trackEvents,
    after: after.trackEvents ?? live.trackEvents,
    live: live.trackEvents,
  });
  return { id: live.id, ...(description === "" ? {} : { description }), clauses, serve, trackEvents };
}

/** How the versions of a field are told apart, and told. */
type Telling<T> = Pick<Field<T>, "same" | "words">;

const DESCRIPTION: Telling<string> = { same: Object.is, words: (text) => (text === "" ? NONE : [literal(text)]) };

const CLAUSES: Telling<readonly TargetClause[]> = {
  same: (a, b) => clausesKey(a) === clausesKey(b),
  words: (value, { limit }) =>
    joined(
      value.map((clause) => clauseWords(clause as unknown as Json, limit)),
      " and ",
    ),
};

const SERVE: Telling<Serve> = { same: sameShares, words: (value, { flag }) => formatServe(flag, value) };

const TRACK_EVENTS: Telling<boolean> = { same: Object.is, words: (value) => [value ? "on" : "off"] };

type Touched = Readonly<Record<"description" | "clauses" | "serve" | "trackEvents", boolean>>;

/** What an edit changes of a rule; everything if git did not have it before. */
function touchedIn(before: ResolvedRule | undefined, after: ResolvedRule, live: Serve): Touched {
  if (before === undefined) return { description: true, clauses: true, serve: true, trackEvents: true };
  return {
    description: (before.description ?? "") !== (after.description ?? ""),
    clauses: clausesKey(before.clauses) !== clausesKey(after.clauses),
    serve: !sameShares(servedFrom(before.serve, live), servedFrom(after.serve, live)),
    trackEvents: after.trackEvents !== undefined && before.trackEvents !== after.trackEvents,
  };
}

/** A rule that does not exist yet, or what git says of one as a whole. */
export function writtenRule({ description = "", clauses, serve, trackEvents }: ResolvedRule, live?: Rule): TargetRule {
  return {
    ...(description === "" ? {} : { description }),
    clauses,
    serve: servedFrom(serve, live?.serve ?? null),
    trackEvents: trackEvents ?? live?.trackEvents ?? false,
  };
}

/** A rule as a whole, which one of the versions may lack. */
export const WHOLE_RULE: Telling<TargetRule | null> = {
  same: (a, b) => a === b || (a !== null && b !== null && sameRule(a, b)),
  words: (rule, scene) => (rule === null ? NONE : ruleWords(scene, rule as unknown as Json)),
};

/** What a path calls a rule: by its description, else by its id or its place, which counts from 1. */
export function ruleCalled({ description, id }: Pick<ResolvedRule, "description" | "id">, place: number): string {
  return description || id || String(place + 1);
}

/** True for two versions of a rule that say the same, ids aside. */
export function saysTheSame(a: ResolvedRule, b: ResolvedRule): boolean {
  return a.trackEvents === b.trackEvents && sameRule(writtenRule(a), writtenRule(b));
}

function sameRule(a: TargetRule, b: TargetRule): boolean {
  return (
    (a.description ?? "") === (b.description ?? "") &&
    a.trackEvents === b.trackEvents &&
    sameShares(a.serve, b.serve) &&
    clausesKey(a.clauses) === clausesKey(b.clauses)
  );
}

function pointerOf(part: string, { serve }: ResolvedRule, place: number): Field<unknown>["pointer"] {
  if (part !== "serve") return ["rules", place, part];
  return ["rules", place, "variation" in serve ? "variation" : "rollout"];
}
