import { bucketing, ruleCalled } from "../../compile/warnings.ts";
import type { Rule, Serve } from "../../model/live/flag.ts";
import type { TargetRule } from "../diff/target-configuration.ts";
import { named } from "./experiments.ts";

/**
 * What is lost where live rules go and new ones stand in their places, of which nobody can tell whether they are the same
 * rules edited: one warning for each place. Rules are in one place that the same surviving rule follows.
 */
export function replacedRules(live: readonly Rule[], target: readonly TargetRule[]): string[] {
  const wanted = new Set(target.map(({ id }) => id));
  const kept = new Set(live.map(({ id }) => id).filter((id) => wanted.has(id)));
  const [before, after] = [followers(live, kept), followers(target, kept)];
  const added = Map.groupBy(
    [...target.keys()].filter((place) => !kept.has(target[place]?.id ?? "")),
    (place) => after[place],
  );
  const gone = [...live.keys()].filter((place) => !kept.has((live[place] as Rule).id));
  return [...Map.groupBy(gone, (place) => before[place])].flatMap(([follower, places]) => {
    const lost = places.map((place) => ({ ...(live[place] as Rule), called: ruleCalled(live[place] as Rule, place) }));
    const instead = (added.get(follower) ?? []).map((place) => (target[place] as TargetRule).serve);
    return instead.length === 0 ? [] : lostBy(lost, instead);
  });
}

const CURE = "If it is the same rule, give it the same description or the same clauses.";

type LostRule = Rule & { readonly called: string };

/** What is lost with live rules in the place of which others stand that serve something instead. */
function lostBy(lost: readonly LostRule[], instead: readonly Serve[]): string[] {
  const anew = bucketedAnew(lost, instead);
  const tracked = named(lost.flatMap(({ trackEvents, called }) => (trackEvents ? [called] : [])));
  const untracked =
    anew === undefined
      ? `A new rule stands in the place of ${tracked}, whose event tracking is lost.`
      : `The event tracking of ${tracked} is lost.`;
  const said = [...(anew === undefined ? [] : [anew]), ...(tracked === "" ? [] : [untracked])];
  return said.length === 0 ? [] : [[...said, CURE].join(" ")];
}

/** That contexts get other shares than before, since rollouts go by something else; undefined if none does. */
function bucketedAnew(lost: readonly LostRule[], instead: readonly Serve[]): string | undefined {
  const found = new Set(instead.map(bucketingOf).filter((is) => is !== undefined));
  const moved = lost.flatMap(({ serve, called }) => {
    const was = bucketingOf(serve);
    const others = [...found].filter((is) => is !== was);
    return was === undefined || was === bucketing() || others.length === 0 ? [] : [{ called, was, others }];
  });
  if (moved.length === 0) return undefined;
  const is = [...new Set(moved.flatMap(({ others }) => others))].join(" or ");
  const was = [...new Set(moved.map((one) => one.was))].join(" or ");
  const goes = `which ${moved.length === 1 ? "goes" : "go"} by ${was}`;
  return `A rollout by ${is} stands in the place of ${named(moved.map(({ called }) => called))}, ${goes}: everyone is bucketed anew and may get another variation.`;
}

function bucketingOf(serve: Serve): string | undefined {
  if (serve === null || "variation" in serve) return undefined;
  return bucketing(serve.rollout.contextKind, serve.rollout.bucketBy);
}

/** By place: the id of the next rule that is kept; undefined at the end. */
function followers(
  rules: readonly Pick<TargetRule, "id">[],
  kept: ReadonlySet<string>,
): readonly (string | undefined)[] {
  let next: string | undefined;
  const found = rules.toReversed().map(({ id = "" }) => {
    const follower = next;
    if (kept.has(id)) next = id;
    return follower;
  });
  return found.reverse();
}
