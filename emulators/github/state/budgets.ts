/** What is counted apart: everything but GraphQL, and GraphQL. */
export type Resource = "core" | "graphql";

/** A caller's requests of one hour; `reset` is in Unix seconds. */
export interface Budget {
  readonly limit: number;
  readonly used: number;
  readonly remaining: number;
  readonly reset: number;
}

/** The hours of all callers, who are told apart by their tokens. */
export interface Budgets {
  read(token: string, resource: Resource, limit: number): Budget;
  spend(token: string, resource: Resource): void;
}

const HOUR = 3_600_000;

/** Counts requests by the hour, which begins with the first of them. */
export function createBudgets(now: () => number): Budgets {
  const hours = new Map<string, { used: number; until: number }>();

  function hourOf(token: string, resource: Resource): { used: number; until: number } {
    const key = `${resource} ${token}`;
    const known = hours.get(key);
    if (known !== undefined && known.until > now()) return known;
    const fresh = { used: 0, until: now() + HOUR };
    hours.set(key, fresh);
    return fresh;
  }

  return {
    read(token, resource, limit) {
      const { used, until } = hourOf(token, resource);
      const remaining = Math.max(0, limit - used);
      return { limit, used: Math.min(used, limit), remaining, reset: Math.ceil(until / 1000) };
    },
    spend(token, resource) {
      hourOf(token, resource).used += 1;
    },
  };
}
