import { canonicalJson, type Json } from "../model/json.ts";
import { type Clause, type FlagConfiguration, FULL_WEIGHT, type Rollout, type Serve } from "../model/live/flag.ts";

/**
 * The most traffic that one audience is moved to another variation, in thousandths of a percent of that audience.
 *
 * An audience is everybody whom one part of the targeting decided before (a rule, the fallthrough, a prerequisite that is
 * not met) and one part decides afterwards. How many contexts it holds is not known, so that every audience that there
 * can be counts in full: a new rule is compared with the fallthrough and with every rule that it comes before, a removed
 * one with whatever may decide in its place, and a prerequisite may fail for everybody. That reports too much where
 * conditions exclude each other, never too little. Individual targets are no share of traffic and do not count.
 */
export function rolloutStep(before: FlagConfiguration, after: FlagConfiguration): Step {
  const [from, to] = [targetingOf(before), targetingOf(after)];
  // What is served while the flag is off counts too: turning it off is one step away, and may be allowed.
  const off = before.on && after.on ? [{ share: movedShare(from.off, to.off), audience: "the off variation" }] : [];
  const steps: Step[] = [...decidedSteps(from, to), ...prerequisiteSteps(from, to), ...off];
  return steps.reduce((most, step) => (step.share > most.share ? step : most), { share: 0, audience: "nobody" });
}

/** How much of an audience is moved, in thousandths of a percent, and which audience: `rule "Employees"`, `the fallthrough`. */
export interface Step {
  readonly share: number;
  readonly audience: string;
}

/** What decides for those who have no target of their own. */
interface Targeting {
  /** The rules in their order, then the fallthrough, which has no conditions. */
  readonly deciders: readonly { readonly conditions?: string; readonly serve: Serve; readonly audience: string }[];
  /** The place of the first rule with the same conditions. */
  readonly places: ReadonlyMap<string, number>;
  readonly prerequisites: ReadonlySet<string>;
  /** What is served where a prerequisite is not met. */
  readonly off: Serve;
}

const EVERYBODY = "everybody";

/** A flag that is off serves its off variation to everybody, like a fallthrough with no rule before it. */
function targetingOf({ on, offVariation, fallthrough, rules, prerequisites }: FlagConfiguration): Targeting {
  const off: Serve = offVariation === null ? null : { variation: offVariation };
  if (!on) return { deciders: [{ serve: off, audience: EVERYBODY }], places: new Map(), prerequisites: new Set(), off };
  const ruled = rules.map(({ clauses, serve, description }, index) => ({
    conditions: conditionsOf(clauses),
    serve,
    audience: description === undefined ? `rule ${index + 1}` : `rule ${JSON.stringify(description)}`,
  }));
  return {
    deciders: [...ruled, { serve: fallthrough, audience: "the fallthrough" }],
    places: new Map(ruled.map(({ conditions }, place) => [conditions, place] as const).toReversed()),
    prerequisites: new Set(prerequisites.map(({ key, variation }) => JSON.stringify([key, variation]))),
    off,
  };
}

/** Clauses as one text, whatever their ids and their order. */
function conditionsOf(clauses: readonly Clause[]): string {
  return clauses
    .map(({ id: _, ...clause }) => canonicalJson(clause as unknown as Json))
    .sort()
    .join("\n");
}

/**
 * The steps of those for whom every prerequisite is met before and after. Somebody whom the rule at `i` decided can only
 * come to be decided at `j` if no rule before `j` has the conditions that they are known to meet, and if no rule before
 * `i` had the conditions that they meet now.
 */
function decidedSteps(from: Targeting, to: Targeting): Step[] {
  return from.deciders.flatMap((old, i) =>
    to.deciders.flatMap((now, j) => {
      const caughtBefore = now.conditions !== undefined && (from.places.get(now.conditions) ?? i) < i;
      const caughtNow = old.conditions !== undefined && (to.places.get(old.conditions) ?? j) < j;
      const audience = now.audience === EVERYBODY ? old.audience : now.audience;
      return caughtBefore || caughtNow ? [] : [{ share: movedShare(old.serve, now.serve), audience }];
    }),
  );
}

/** The steps of those for whom a prerequisite is not met before, after, or at both times. */
function prerequisiteSteps(from: Targeting, to: Targeting): Step[] {
  const added = [...to.prerequisites].some((one) => !from.prerequisites.has(one));
  const removed = [...from.prerequisites].some((one) => !to.prerequisites.has(one));
  const failing = from.prerequisites.size > 0 && to.prerequisites.size > 0;
  const shares = [
    ...(added ? from.deciders.map(({ serve }) => movedShare(serve, to.off)) : []),
    ...(removed ? to.deciders.map(({ serve }) => movedShare(from.off, serve)) : []),
    ...(failing ? [movedShare(from.off, to.off)] : []),
  ];
  return shares.map((share) => ({ share, audience: "those for whom a prerequisite fails" }));
}

/**
 * The share of an audience that gets another variation. A rollout puts contexts on a line and cuts it into one piece for
 * each variation, in order, so that those are moved over whose place another piece now lies: at least half the sum of
 * the differences between the weights, and more where the pieces shift.
 */
function movedShare(before: Serve, after: Serve): number {
  const [old, now] = [piecesOf(before), piecesOf(after)];
  const shared = old.pieces.length > 1 && now.pieces.length > 1;
  if (shared && old.bucketing !== now.bucketing) return FULL_WEIGHT;
  const kept = old.pieces.flatMap((piece) =>
    now.pieces.map((other) =>
      piece.variation === other.variation
        ? Math.max(0, Math.min(piece.end, other.end) - Math.max(piece.start, other.start))
        : 0,
    ),
  );
  return FULL_WEIGHT - kept.reduce((sum, length) => sum + length, 0);
}

interface Piece {
  readonly variation: string | null;
  readonly start: number;
  readonly end: number;
}

function piecesOf(serve: Serve): { readonly pieces: readonly Piece[]; readonly bucketing?: string } {
  if (serve === null || "variation" in serve) {
    return { pieces: [{ variation: serve?.variation ?? null, start: 0, end: FULL_WEIGHT }] };
  }
  const pieces: Piece[] = [];
  let start = 0;
  for (const { variation, weight } of serve.rollout.weights) {
    if (weight > 0) pieces.push({ variation, start, end: start + weight });
    start += weight;
  }
  return { pieces, bucketing: bucketingOf(serve.rollout) };
}

/** What decides where on the line a context stands, with LaunchDarkly's defaults. */
function bucketingOf({ contextKind = "user", bucketBy = "key", experiment }: Rollout): string {
  return JSON.stringify([contextKind, bucketBy, experiment]);
}
