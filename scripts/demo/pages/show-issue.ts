import type { EmulatedWorld } from "../../../test/harness/world.ts";
import { plainMarkdown } from "../screen/plain-markdown.ts";
import type { Screen } from "../screen/screen.ts";

/** An issue as far as a person reads it. */
interface Issue {
  readonly number: number;
  readonly title: string;
  readonly state: string;
  readonly body: string;
}

/** The issues of the repository, each as its title and state, oldest first: `Drift in …: open`. */
export function issueStates(world: EmulatedWorld): string[] {
  return issues(world).map(({ title, state }) => `${title}: ${state}`);
}

/** Shows every issue that is open. */
export function showOpenIssues(world: EmulatedWorld, screen: Screen): void {
  for (const { number, title, body } of issues(world).filter(({ state }) => state === "open")) {
    screen.line(`#${number} ${title}`, "strong");
    screen.quote(plainMarkdown(body, screen.quoteWidth));
  }
}

/** Shows every issue that is closed: what was said when it was. */
export function showClosedIssues(world: EmulatedWorld, screen: Screen): void {
  for (const { number, title } of issues(world).filter(({ state }) => state === "closed")) {
    screen.item("✓", `#${number} ${title}  Closed`, "good");
    for (const { body } of world.github.comments(number)) {
      screen.quote(plainMarkdown(String(body), screen.quoteWidth));
    }
  }
}

function issues({ github }: EmulatedWorld): Issue[] {
  return github.issues() as unknown as Issue[];
}
