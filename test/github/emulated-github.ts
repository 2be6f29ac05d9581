import { onTestFinished } from "vitest";
import type { Token } from "../../emulators/github/access.ts";
import { type GitHub, startGitHub } from "../../emulators/github/github.ts";
import type { Files } from "../../emulators/github/people/commits.ts";
import { createGitHub } from "../../src/github/github.ts";
import type { RepositoryHost } from "../../src/ports/repository-host.ts";
import { createClock } from "./github-server.ts";

/** The emulated GitHub with some files, and our adapter in front of it with one of its tokens, until the test ends. */
export async function emulate(options: {
  readonly files?: Files;
  readonly tokens: Readonly<Record<string, Token>>;
  readonly token: string;
  readonly rateLimit?: number;
}): Promise<{ emulator: GitHub; github: RepositoryHost; slept: number[] }> {
  const { token, ...more } = options;
  const emulator = await startGitHub(more);
  onTestFinished(() => emulator.close());
  const clock = createClock();
  const common = { repository: "octo/flags", clock, random: () => 0, environment: {} };
  return { emulator, github: await createGitHub({ ...common, apiUrl: emulator.url, token }), slept: clock.slept };
}
