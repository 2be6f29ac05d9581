import type { Instruction } from "../../model/instructions/instruction.ts";
import { equalJson } from "../../model/json.ts";
import type { Rule } from "../../model/live/flag.ts";
import { sameServe } from "../resolve/same-serve.ts";
import { clauseParameters, diffClauses } from "./diff-clauses.ts";
import { serveParameters } from "./diff-serve.ts";
import { faulty, instructing, joinDiffs, NO_DIFF, type PartDiff } from "./part-diff.ts";
import type { TargetRule } from "./target-configuration.ts";

/**
 * Makes the live rules those of the target: rules that survive keep their ids, and their order where the target keeps it.
 * Changes of different rules stand in the order of their ids, wherever the rules stand.
 */
export function diffRules(live: readonly Rule[], target: readonly TargetRule[]): PartDiff {
  const byId = new Map(live.map((rule) => [rule.id, rule]));
  const rules = target.map((rule, index) => ({ index, rule, from: byId.get(rule.id ?? "") }));
  const survivors = rules.flatMap(({ from, ...rest }) => (from === undefined ? [] : [{ ...rest, from }]));
  const kept = survivors.map(({ from }) => from.id);
  const surviving = new Set(kept);
  const ids = live.map(({ id }) => id);
  const gone = ids.filter((id) => !surviving.has(id)).sort();
  const removed = gone.map((ruleId) => ({ kind: "removeRule", ruleId }));
  const order = ids.filter((id) => surviving.has(id));
  const reordered = equalJson(order, kept) ? [] : [{ kind: "reorderRules", ruleIds: kept }];
  const nextKept = (index: number) => rules.slice(index).find(({ from }) => from !== undefined)?.from?.id;
  return joinDiffs([
    instructing(...removed, ...reordered),
    ...survivors
      .toSorted((a, b) => (a.from.id < b.from.id ? -1 : 1))
      .map(({ index, rule, from }) => changeRule(from, rule, index)),
    ...rules.map(({ index, rule, from }) => (from === undefined ? addRule(rule, index, nextKept(index)) : NO_DIFF)),
  ]);
}

function changeRule(live: Rule, target: TargetRule, index: number): PartDiff {
  const { id: ruleId } = live;
  const description = target.description ?? "";
  const described: Instruction[] =
    (live.description ?? "") === description ? [] : [{ kind: "updateRuleDescription", ruleId, description }];
  const tracked: Instruction[] =
    live.trackEvents === target.trackEvents
      ? []
      : [{ kind: "updateRuleTrackEvents", ruleId, trackEvents: target.trackEvents }];
  return joinDiffs([
    instructing(...described),
    diffClauses(live, target.clauses, index),
    diffRuleServe(live, target, index),
    instructing(...tracked),
  ]);
}

function diffRuleServe(live: Rule, target: TargetRule, index: number): PartDiff {
  if (sameServe(live.serve, target.serve)) return NO_DIFF;
  const serve = serveParameters(live.serve, target.serve, { part: "rules", rule: index, called: "The rule" });
  if ("reason" in serve) return faulty(serve);
  return instructing({ kind: "updateRuleVariationOrRollout", ruleId: live.id, ...serve.parameters });
}

function addRule(rule: TargetRule, index: number, before: string | undefined): PartDiff {
  const place = { part: "rules", rule: index } as const;
  const serve = serveParameters(null, rule.serve, { ...place, called: "The new rule" });
  const faults = [
    ...("reason" in serve ? [serve] : []),
    ...(rule.clauses.length === 0 ? [{ ...place, reason: "The new rule must have a clause." }] : []),
    ...(rule.trackEvents ? [{ ...place, reason: "The event tracking of a rule cannot be on when it is added." }] : []),
  ];
  if ("reason" in serve || faults.length > 0) return { instructions: [], faults };
  return instructing({
    kind: "addRule",
    ...(rule.description ? { description: rule.description } : {}),
    clauses: clauseParameters(rule.clauses),
    ...(before === undefined ? {} : { beforeRuleId: before }),
    ...serve.parameters,
  });
}
