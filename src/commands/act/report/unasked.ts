import type { Desired } from "../../observe/desired/read-desired.ts";
import { brokenRules, type Rules } from "../../observe/live/rules.ts";
import type { PullRequestOutcome, ResourceOutcome } from "../../outcome.ts";

/** What is known of a pull request before a provider is asked. */
export type Known = Omit<PullRequestOutcome, "result" | "standings" | "diagnostics" | "remembered">;

/** A pull request about which there is nothing to do and nothing to say. */
export function nothing(known: Known): PullRequestOutcome {
  return { ...known, result: "none", standings: [], diagnostics: [], remembered: [] };
}

/** A pull request whose change files were held against their schemas and the team's rules, and nothing else. */
export function validated(
  known: Known,
  { changes, diagnostics: faults, notices }: Desired,
  rules: Rules,
): PullRequestOutcome {
  const diagnostics = [...faults, ...changes.flatMap((change) => brokenRules(change, rules))];
  const standings = changes.map((change): ResourceOutcome => {
    const found = { requests: [], others: [], strangers: [], echoes: known.echoes, settled: false };
    const observed = { resource: change.resource, change, ...found, diagnostics: [] };
    const verdict = {
      result: "valid",
      conclusion: null,
      title: "Validated",
      reason: "Nothing else was asked for.",
    } as const;
    return { observed: { ...observed, onBase: false, unread: true }, verdict, tried: false };
  });
  const result = diagnostics.length > 0 ? "invalid" : known.sources.size === 0 ? "none" : "valid";
  return { ...known, scope: "validated", notices, diagnostics, standings, result, remembered: [] };
}
