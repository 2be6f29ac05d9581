import type { JsonObject } from "../../../src/core/model/json.ts";
import type { EmulatedWorld } from "../../harness/world.ts";

/** A document that says whether a flag is on. */
export function switched(flag: string, on: boolean, environment = "production", project = "storefront"): string {
  return `kind: Flag\nproject: ${project}\nflag: ${flag}\nenvironments:\n  ${environment}:\n    on: ${on}\n`;
}

/** "new-checkout" as it is in production and, as far as it goes, in staging. */
export const CHECKOUT = `kind: Flag
project: storefront
flag: new-checkout
environments:
  production:
    on: false
    rules:
      - description: Italian beta users
        clauses: [{ segmentMatch: [beta-testers] }, { attribute: country, in: [IT] }]
        rollout: { treatment: 25%, control: rest }
      - description: Employees
        clauses:
          - { attribute: email, endsWith: ["@example.com"] }
          - { attribute: plan, in: [trial], contextKind: organization, negate: true }
        variation: treatment
    fallthrough: { rollout: { treatment: 10%, control: rest } }
  staging:
    on: true
    fallthrough: { variation: treatment }
`;

/** An issue as its readers find it. */
export interface ShownIssue {
  readonly number: number;
  readonly author: string;
  readonly state: string;
  readonly title: string;
  readonly body: string;
  /** What was said below it, oldest first. */
  readonly said: readonly string[];
}

/** Every issue, open or closed, oldest first. */
export function issuesOf({ github }: EmulatedWorld): ShownIssue[] {
  return github.issues().map((issue) => {
    const { number, state, title, body } = issue;
    const author = String((issue.user as JsonObject).login);
    const said = github.comments(Number(number)).map((comment) => String(comment.body));
    return { number: Number(number), author, state: String(state), title: String(title), body: String(body), said };
  });
}

/** The places and states of the issues that the action wrote, in order. */
export function standingOf(world: EmulatedWorld): string[] {
  return issuesOf(world)
    .filter(({ author }) => author === "github-actions[bot]")
    .map(({ number, state, title }) => `#${number} ${state}: ${title}`);
}
