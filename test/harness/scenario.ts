import { expect, onTestFinished } from "vitest";
import type { Server } from "../../emulators/server.ts";
import { type EmulatedWorld, type Run, startWorld } from "./world.ts";

/** A world as `startWorld` makes it, until the test is over. */
export async function openWorld(options?: Parameters<typeof startWorld>[0]): Promise<EmulatedWorld> {
  const world = await startWorld(options);
  onTestFinished(() => world.close());
  return world;
}

/** Runs the action and expects that it writes nothing to either service. */
export async function expectQuiet(world: EmulatedWorld, start: () => Promise<Run>): Promise<Run> {
  const writes = () => [...world.github.writes(), ...world.launchDarkly.writes()];
  const before = new Set(writes());
  const run = await start();
  const made = writes().filter((one) => !before.has(one));
  expect(made.map(({ method, path, body }) => ({ method, path, body }))).toEqual([]);
  return run;
}

/** Repeats a run and expects that it finds nothing to do: no write to either service, the same outputs, the same end. */
export async function expectStill(world: EmulatedWorld, run: Run): Promise<void> {
  const again = await expectQuiet(world, run.again);
  expect(again.outputs).toEqual(run.outputs);
  expect(again.code).toBe(run.code);
}

/** Lets something happen once, just before a server answers the next request that matches. */
export function justBefore(server: Server, method: string, path: RegExp, happen: () => void): void {
  let happened = false;
  const watch = (text: string) => {
    if (!happened && path.test(text)) {
      happened = true;
      happen();
    }
    return false;
  };
  server.faults.push({ method, path: Object.assign(new RegExp(path), { test: watch }), what: "drop-before" });
}
