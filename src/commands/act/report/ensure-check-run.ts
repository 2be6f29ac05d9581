import { Failure } from "../../../core/model/failure.ts";
import type { PullRequest } from "../../../core/model/pull-request.ts";
import type { CheckRun, CheckRunContent, RepositoryHost } from "../../../ports/repository-host.ts";

/** Writes check runs of one pull request on its head, each only if it does not stand there already. */
export interface CheckRunWriter {
  ensure(content: CheckRunContent): Promise<void>;
  /** Ends our check runs of other names: their changes are no longer part of the pull request. */
  cancelOthers(names: readonly string[]): Promise<void>;
  /** The slug of the app that our check runs stand under, as far as any stands. */
  app(): string | undefined;
}

const MARK = /<!-- flag-gitops v1 check #([0-9]+) -->$/;
/** Below GitHub's 65,535, with room for the mark. */
const LONGEST_SUMMARY = 60_000;

/** A writer that knows which check runs stand on the head, the latest of each name. */
export function createCheckRunWriter(
  host: RepositoryHost,
  { number, headSha }: PullRequest,
  standing: readonly CheckRun[],
): CheckRunWriter {
  let app = standing.find((run) => ownerOf(run) !== undefined)?.app;

  async function create(content: CheckRunContent): Promise<void> {
    app = (await host.createCheckRun(headSha, content)).app;
  }

  /** Changes a check run, or writes a new one where GitHub does not let us change that one. */
  async function update(id: number, content: CheckRunContent): Promise<void> {
    try {
      await host.updateCheckRun(id, content);
    } catch (error) {
      if (!(error instanceof Failure) || ![403, 404, 422].includes(error.status ?? 0)) throw error;
      await create(content);
    }
  }

  return {
    app: () => app,
    async ensure(plain) {
      const content = { ...plain, summary: marked(plain.summary, number) };
      const found = standing.find((run) => run.name === content.name && ownerOf(run) !== undefined);
      if (found === undefined) return create(content);
      if (ownerOf(found) !== number) {
        // Another pull request with the same head spoke last; the worse of the two must stand.
        if (badness(content.conclusion) > badness(found.conclusion)) await create(content);
        return;
      }
      if (says(found, content)) return;
      // GitHub neither takes a completed check run back nor removes annotations: a new one of the same name counts instead.
      const back = found.conclusion !== null && content.conclusion === null;
      if (back || content.annotations.length + found.annotationCount > 0) await create(content);
      else await update(found.id, content);
    },
    async cancelOthers(names) {
      for (const run of standing) {
        if (names.includes(run.name) || ownerOf(run) !== number || run.conclusion === "cancelled") continue;
        const summary = marked("The change left the pull request.", number);
        await update(run.id, { ...run, conclusion: "cancelled", title: "Withdrawn", summary, annotations: [] });
      }
    },
  };
}

/** The number of the pull request that a check run of ours speaks for; undefined if it is not ours. */
export function ownerOf({ summary }: Pick<CheckRun, "summary">): number | undefined {
  const found = MARK.exec(summary);
  return found === null ? undefined : Number(found[1]);
}

function marked(summary: string, number: number): string {
  const cut =
    summary.length > LONGEST_SUMMARY ? `${summary.slice(0, LONGEST_SUMMARY).replace(/\n[^\n]*$/, "")}\n\n…` : summary;
  return `${cut}\n\n<!-- flag-gitops v1 check #${number} -->`;
}

/** A cancelled check run speaks for nothing any more, so any other may take its place. */
function badness(conclusion: string | null): number {
  if (conclusion === "cancelled") return 0;
  if (conclusion === "success") return 1;
  return conclusion === null ? 2 : 3;
}

function says(found: CheckRun, content: CheckRunContent): boolean {
  return (
    found.conclusion === content.conclusion &&
    found.externalId === content.externalId &&
    found.title === content.title &&
    found.summary === content.summary &&
    found.annotationCount === content.annotations.length
  );
}
