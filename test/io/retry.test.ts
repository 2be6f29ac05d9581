import { expect, test } from "vitest";
import { type FailedAttempt, retryDelay } from "../../src/io/http/retry.ts";

const NOW = 1_700_000_000_000;
const first: FailedAttempt = { attempt: 1, status: 429, repeatable: false, spent: 0, budget: 60_000 };

test.each<[string, Partial<FailedAttempt>, number, number | undefined]>([
  ["429 without headers, first try", {}, 0, 200],
  ["429 without headers, first try, most jitter", {}, 0.999, 400],
  ["429 without headers, third try", { attempt: 3 }, 0.5, 900],
  ["429 without headers, many tries: 10 s at most", { attempt: 40 }, 0.999, 9_990],
  ["429 with Retry-After", { retryAfter: 7_000 }, 0, 7_200],
  ["429 with Retry-After and jitter", { retryAfter: 7_000 }, 0.5, 7_300],
  ["429 with a reset to come", { resetAt: NOW + 5_000 }, 0, 5_200],
  ["429 with Retry-After before a reset", { retryAfter: 1_000, resetAt: NOW + 5_000 }, 0, 1_200],
  ["429 with a reset in the past: as far again", { resetAt: NOW - 3_000 }, 0, 3_200],
  ["429 with a reset long past: 10 s at most", { resetAt: NOW - 3_600_000 }, 0, 10_200],
  ["429 with a reset far beyond the budget", { resetAt: NOW + 86_400_000 }, 0, undefined],
  ["429 with Retry-After beyond what is left", { retryAfter: 7_000, spent: 55_000 }, 0, undefined],
  ["429 with a budget of exactly the wait", { retryAfter: 7_000, spent: 52_800 }, 0, 7_200],
  ["429 with a senseless reset", { resetAt: Number.NaN }, 0, undefined],
  ["503 of a write", { status: 503 }, 0, undefined],
  ["500 of a read", { status: 500, repeatable: true }, 0, 200],
  ["502 of a read, third try", { status: 502, repeatable: true, attempt: 3 }, 0, 200],
  ["504 of a read, fourth try", { status: 504, repeatable: true, attempt: 4 }, 0, undefined],
  ["503 of a read with Retry-After", { status: 503, repeatable: true, retryAfter: 2_000 }, 0, 2_200],
  ["no answer to a read", { status: undefined, repeatable: true }, 0, 200],
  ["no answer to a write", { status: undefined }, 0, undefined],
  ["501 of a read", { status: 501, repeatable: true }, 0, undefined],
  ["404 of a read", { status: 404, repeatable: true }, 0, undefined],
  ["409 of a read", { status: 409, repeatable: true }, 0, undefined],
  ["200", { status: 200, repeatable: true }, 0, undefined],
])("waits as the service and the budget allow: %s", (_, failed, random, delay) => {
  expect(retryDelay({ ...first, ...failed }, NOW, random)).toBe(delay);
});
