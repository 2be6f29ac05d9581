import type { GenericRequestRep } from "../../../emulators/launchdarkly/account/requests/view.ts";
import { changeFile } from "../../harness/change-request.ts";
import { checksOf } from "../../harness/shown.ts";
import type { EmulatedWorld } from "../../harness/world.ts";

/** Where the config stands. */
export const CONFIG = ".github/flag-gitops.yml";
/** The check run that holds the merge. */
export const GATE = "Flag changes";

/** A config with these rules for production, as YAML's mapping writes them. */
export function productionRules(rules: string): string {
  return `policy: { environments: { production: { ${rules} } } }\n`;
}

/** Change files of production, one for each flag, each with one instruction. */
export function changesOfFlags(instructions: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(instructions).map(([flag, instruction]) => [
      `flags/${flag}.yaml`,
      changeFile({ flag, instructions: [instruction] }),
    ]),
  );
}

/** The one request that the action made for a flag, or for a segment as `segments/<key>`. */
export function requestOf(world: EmulatedWorld, resource: string, environment = "production"): GenericRequestRep {
  const name = resource.startsWith("segments/") ? resource.replace("segments", "segment") : `flag/${resource}`;
  const [one, ...others] = world.launchDarkly
    .requests()
    .filter(
      ({ resourceId, description }) => resourceId.endsWith(`env/${environment}:${name}`) && isMarked(description),
    );
  if (one === undefined || others.length > 0) throw new Error(`${resource} has not one request.`);
  return one;
}

/** The latest check runs of a pull request, by name without the project, as one line each: how it ended, and its title. */
export function verdictsOf(world: EmulatedWorld, number: number): Record<string, string> {
  return Object.fromEntries(
    Object.entries(checksOf(world, number)).map(([name, { conclusion, title }]) => [
      name.replace("storefront/", "").replace(" (production)", ""),
      `${conclusion ?? "in progress"}: ${title}`,
    ]),
  );
}

function isMarked(description: string): boolean {
  return description.includes("[flag-gitops v1 ");
}
