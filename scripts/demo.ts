import { unmetRequirement } from "./demo/requirements.ts";

const unmet = unmetRequirement();
if (unmet === undefined) {
  // Imported late: an older Node must get as far as the sentence above.
  const { startWorld } = await import("../test/harness/world.ts");
  const { runDemo } = await import("./demo/run-demo.ts");
  const { createScreen } = await import("./demo/screen/screen.ts");
  const colours = process.stdout.isTTY === true && process.env.NO_COLOR === undefined;
  process.exitCode = await runDemo(
    startWorld,
    createScreen((text) => process.stdout.write(text), colours),
  );
} else {
  console.error(unmet);
  process.exitCode = 1;
}
