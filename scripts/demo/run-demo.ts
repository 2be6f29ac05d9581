import type { EmulatedWorld, startWorld } from "../../test/harness/world.ts";
import { Unexpected } from "./expect.ts";
import { readExamples } from "./read-examples.ts";
import type { Screen } from "./screen/screen.ts";
import { tellStory } from "./story.ts";

/** Starts the servers, tells the story and returns the exit code: 0 only if every flag changed as it should. */
export async function runDemo(start: typeof startWorld, screen: Screen): Promise<number> {
  let world: EmulatedWorld | undefined;
  try {
    const { config, changeFiles } = await readExamples();
    world = await start({ files: config });
    await tellStory(world, changeFiles, screen);
    return 0;
  } catch (error) {
    screen.fail(error instanceof Unexpected ? error.message : `This is a bug in the demo: ${stackOf(error)}`);
    return 1;
  } finally {
    await world?.close();
  }
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
