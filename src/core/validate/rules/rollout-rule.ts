import type { Diagnostic, Pointer } from "../../model/diagnostic.ts";
import { parsePercentage, renderPercentage } from "../../model/instructions/percentage.ts";
import { isObject, type Json, type JsonObject } from "../../model/json.ts";
import { FULL_WEIGHT } from "../../model/live/flag.ts";
import { environmentsOf, placeIn, type WrittenDocument } from "../written-document.ts";

/** A rollout shares out exactly 100%: at most one `rest`, no share above 100%, the sum exact. */
export function rolloutRule(written: WrittenDocument): Diagnostic[] {
  return [...checkInstructions(written), ...checkEnvironments(written)];
}

function checkInstructions(written: WrittenDocument): Diagnostic[] {
  return written.instructions.flatMap(({ kind, parameters }, index) => {
    const pointer = ["instructions", index, kind];
    const rules = kind === "replaceRules" ? parameters.rules : undefined;
    return [...checkServe(written, parameters, pointer), ...checkRules(written, rules, [...pointer, "rules"])];
  });
}

function checkEnvironments(written: WrittenDocument): Diagnostic[] {
  return environmentsOf(written).flatMap(({ configuration: { rules, fallthrough }, pointer }) => [
    ...checkRules(written, rules, [...pointer, "rules"]),
    ...(isObject(fallthrough) ? checkServe(written, fallthrough, [...pointer, "fallthrough"]) : []),
  ]);
}

function checkRules(written: WrittenDocument, rules: Json | undefined, pointer: Pointer): Diagnostic[] {
  if (!Array.isArray(rules)) return [];
  return rules.flatMap((rule, at) => (isObject(rule) ? checkServe(written, rule, [...pointer, at]) : []));
}

function checkServe(written: WrittenDocument, holder: JsonObject, pointer: Pointer): Diagnostic[] {
  const { rollout, rolloutWeights } = holder;
  if (isObject(rollout)) return checkRollout(written, rollout, [...pointer, "rollout"]);
  if (!isObject(rolloutWeights)) return [];
  const sum = Object.values(rolloutWeights).reduce<number>((total, weight) => total + Number(weight), 0);
  if (sum === FULL_WEIGHT) return [];
  const message = `The rollout weights total ${sum} instead of ${FULL_WEIGHT}.`;
  const hint = "Weights are thousandths of a percent: 25000 is 25%.";
  return [diagnostic(written, "rollout-total", [...pointer, "rolloutWeights"], "key", message, hint)];
}

function checkRollout(written: WrittenDocument, rollout: Record<string, Json>, pointer: Pointer): Diagnostic[] {
  const shares = Object.entries(rollout);
  const rests = shares.filter(([, share]) => share === "rest");
  const weights = shares.map(([name, share]) => ({
    name,
    weight: share === "rest" ? 0 : parsePercentage(String(share)),
  }));
  const above = weights.find(({ weight }) => weight === undefined);
  if (above !== undefined) {
    const message = `The share ${JSON.stringify(rollout[above.name])} is more than 100%.`;
    return [
      diagnostic(written, "rollout-total", [...pointer, above.name], "value", message, "A rollout shares out 100%."),
    ];
  }
  const sum = weights.reduce((total, { weight }) => total + (weight ?? 0), 0);
  if (rests.length > 1) {
    const name = rests[1]?.[0] ?? "";
    const message = "The rollout says rest twice.";
    return [
      diagnostic(
        written,
        "rollout-rest",
        [...pointer, name],
        "value",
        message,
        "Give all but one variation a percentage.",
      ),
    ];
  }
  if (rests.length === 1 ? sum <= FULL_WEIGHT : sum === FULL_WEIGHT) return [];
  const message = `The rollout adds up to ${renderPercentage(sum)} instead of 100%.`;
  const hint = sum > FULL_WEIGHT ? "Lower a share." : "Raise a share, or give one variation the rest: `control: rest`.";
  return [diagnostic(written, "rollout-total", pointer, "key", message, hint)];
}

function diagnostic(
  written: WrittenDocument,
  code: string,
  pointer: Pointer,
  part: "key" | "value",
  message: string,
  hint: string,
): Diagnostic {
  return { code, ...placeIn(written, pointer, part), message, hint };
}
