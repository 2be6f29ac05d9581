import { placeOfMark } from "../../core/desired/drift/drift-mark.ts";
import {
  driftingFlags,
  type EnvironmentDrift,
  isWhole,
  type Place,
  placeName,
} from "../../core/desired/drift/environment-drift.ts";
import {
  type DriftOrigin,
  renderDriftGone,
  renderDriftIssue,
  renderRepeated,
  renderUnmanaged,
} from "../../core/desired/drift/render-drift.ts";
import { Failure } from "../../core/model/failure.ts";
import type { Issue, RepositoryHost } from "../../ports/repository-host.ts";
import type { Compared } from "./compare-managed.ts";
import { createIssueOpener } from "./open-issue.ts";

/**
 * Keeps one open issue for each place that drifts, written only where its text differs, and closes those whose drift is
 * known to be gone: one about a place of which not all was compared stays open and says so. Doing it again writes
 * nothing. Returns what GitHub refused, which keeps no other issue from being written. One list of issues, another where
 * an issue is to be opened, and one or two requests for each that changes.
 */
export async function ensureIssues(host: RepositoryHost, compared: Compared, origin: DriftOrigin): Promise<Failure[]> {
  const us = await host.readIdentity(undefined);
  const [open, openIssue] = [await readOurs(host, us), createIssueOpener(host, us)];
  if (open.size > 0 && isNothingManaged(compared, origin)) return [nothingManaged([...open.values()], origin)];
  const { environments, unread } = compared;
  const failures: Failure[] = [];
  const attempt = async (write: () => Promise<unknown>) => {
    try {
      await write();
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      failures.push(error);
    }
  };
  const drifting = environments.filter((drift) => driftingFlags(drift).length > 0);
  for (const drift of drifting) {
    const own = open.get(placeName(drift));
    const { title, body } = renderDriftIssue(drift, origin);
    await attempt(() => (own === undefined ? openIssue(drift, title, body) : ensureText(host, own, title, body)));
  }
  for (const [name, own] of open) {
    if (unread.has(own.place.project) || drifting.some((drift) => placeName(drift) === name)) continue;
    // A file that is not valid may be the one that says what drifts.
    if (origin.unread.length > 0) continue;
    const calm = environments.find((drift) => placeName(drift) === name);
    for (const write of calming(host, own, calm, origin)) await attempt(write);
  }
  return failures;
}

/** Our open issues about one place. */
interface Ours {
  readonly place: Place;
  /** The oldest. */
  readonly first: Issue;
  readonly repeats: readonly Issue[];
}

/** Our open issues by what their place is called; only what we wrote ourselves counts. */
async function readOurs(host: RepositoryHost, us: string): Promise<Map<string, Ours>> {
  const ours = new Map<string, Ours>();
  for (const issue of (await host.readIssues(us)).toSorted((a, b) => a.number - b.number)) {
    const place = placeOfMark(issue.body);
    if (place === undefined) continue;
    const { first, repeats } = ours.get(placeName(place)) ?? { first: issue, repeats: [] };
    const others = issue.number === first.number ? repeats : [...repeats, issue];
    ours.set(placeName(place), { place, first, repeats: others });
  }
  return ours;
}

async function ensureText(host: RepositoryHost, { first, repeats }: Ours, title: string, body: string): Promise<void> {
  if (first.title !== title || first.body !== body) await host.updateIssue(first.number, title, body);
  for (const { number } of repeats) await host.closeIssue(number, renderRepeated(first.number));
}

/** What is to be written to the issues about a place where nothing is known to drift. */
function calming(
  host: RepositoryHost,
  own: Ours,
  calm: EnvironmentDrift | undefined,
  origin: DriftOrigin,
): (() => Promise<void>)[] {
  if (calm !== undefined && !isWhole(calm)) {
    const { title, body } = renderDriftIssue(calm, origin);
    return [() => ensureText(host, own, title, body)];
  }
  const comment = calm === undefined ? renderUnmanaged(own.place, origin) : renderDriftGone(calm);
  return [own.first, ...own.repeats].map(
    ({ number }) =>
      () =>
        host.closeIssue(number, comment),
  );
}

/** More likely than that git gave up all flags at once is that nobody looked where their files are. */
function isNothingManaged({ environments, unread }: Compared, origin: DriftOrigin): boolean {
  return environments.length + unread.size + origin.unread.length === 0;
}

function nothingManaged(open: readonly Ours[], { branch }: DriftOrigin): Failure {
  const numbers = open.map(({ first }) => `#${first.number}`);
  const more = numbers.length > 5 ? ` and ${numbers.length - 5} more` : "";
  const message = `No document of kind: Flag was found on ${JSON.stringify(branch)}, and issues about drift are open: ${numbers.slice(0, 5).join(", ")}${more}.`;
  const hint = "Mend `paths` in the config; if git owns no flag any more, close the issues by hand.";
  return new Failure("nothing-managed", message, { hint });
}
