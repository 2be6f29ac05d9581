import { expect, test } from "vitest";
import { createGate } from "../../src/io/http/gate.ts";
import { createWaitBudget } from "../../src/io/http/wait-budget.ts";

test("counts waiting at the same time once", async () => {
  let now = 1_000;
  const budget = createWaitBudget(60_000, { now: () => now, sleep: async () => {} });
  await Promise.all([budget.wait(5_000), budget.wait(3_000), budget.wait(6_000)]);
  expect(budget.spent()).toBe(0);
  now += 4_000;
  expect(budget.spent()).toBe(4_000);
  now += 100_000;
  expect(budget.spent()).toBe(6_000);
  await budget.wait(1_000);
  now += 1_000;
  expect(budget.spent()).toBe(7_000);
});

test("lets no more tasks through a gate than its width, in order, whether they fail or not", async () => {
  const gate = createGate(2);
  const started: number[] = [];
  let running = 0;
  const tasks = [0, 1, 2, 3, 4, 5].map((number) =>
    gate(async () => {
      started.push(number);
      running += 1;
      expect(running).toBeLessThanOrEqual(2);
      await new Promise((resolve) => setTimeout(resolve, 2));
      running -= 1;
      if (number % 2 === 0) throw new Error("failed");
      return number;
    }),
  );
  const settled = await Promise.allSettled(tasks);
  expect(started).toEqual([0, 1, 2, 3, 4, 5]);
  expect(settled.filter(({ status }) => status === "fulfilled")).toHaveLength(3);
});
