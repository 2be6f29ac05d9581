import type { EmulatedWorld } from "../../test/harness/world.ts";
import { tellChangeFiles } from "./acts/change-files.ts";
import { tellDesiredState } from "./acts/desired-state.ts";
import type { Screen } from "./screen/screen.ts";

/** Tells both ways to change flags, change files and flags as they should be; throws `Unexpected` where it goes wrong. */
export async function tellStory(
  world: EmulatedWorld,
  changeFiles: Readonly<Record<string, string>>,
  screen: Screen,
): Promise<void> {
  introduce(world, screen);
  screen.title("\nChange files: a file says what is to change");
  await tellChangeFiles(world, changeFiles, screen);
  screen.title("\nFlags as they should be: a file says how a flag is to be, and an edit of it is the change");
  await tellDesiredState(world, screen);
  screen.title("\nNext: “Install it in five minutes” in README.md, for a repository of yours.");
}

function introduce({ github, launchDarkly }: EmulatedWorld, screen: Screen): void {
  screen.title("Flag GitOps: two ways from a pull request to flags that have changed");
  screen.step("GitHub and LaunchDarkly start on this machine");
  screen.line(`GitHub        ${github.url}  repository octo/flags`);
  screen.line(`LaunchDarkly  ${launchDarkly.url}  project storefront; production requires one approval`);
  screen.line();
  screen.line("On branch main are the team's rules, examples/.github/flag-gitops.yml.");
  screen.line("Both are emulators. The action is the built one, dist/index.js, started as a runner would.");
}
