import { placeOfMark } from "../../core/desired/drift/drift-mark.ts";
import { type Place, placeName } from "../../core/desired/drift/environment-drift.ts";
import { Failure } from "../../core/model/failure.ts";
import type { Issue, RepositoryHost } from "../../ports/repository-host.ts";
import { once } from "../observe/once.ts";

/** Opens an issue about a place. */
export type OpenIssue = (place: Place, title: string, body: string) => Promise<void>;

/**
 * Opens issues for a run that believes to write as `us`. Throws rather than open a second issue about a place that a
 * GitHub App has one about, and says so if an issue turns out to have another author: a later run would not find it.
 * Asks for the open issues of all apps once, when the first issue is to be opened.
 */
export function createIssueOpener(host: RepositoryHost, us: string): OpenIssue {
  const readIssues = once(() => host.readIssuesOfApps());
  return async (place, title, body) => {
    const name = placeName(place);
    const other = (await readIssues()).find((issue) => !isBy(us, issue) && isAbout(name, issue));
    if (other !== undefined) throw anotherWrites(name, other, us);
    const created = await host.createIssue(title, body);
    if (!isBy(us, created)) throw unknownWriter(created, us);
  };
}

function isBy(login: string, { author }: Issue): boolean {
  return author.toLowerCase() === login.toLowerCase();
}

function isAbout(name: string, { body }: Issue): boolean {
  const place = placeOfMark(body);
  return place !== undefined && placeName(place) === name;
}

function anotherWrites(name: string, { number, author }: Issue, us: string): Failure {
  const message = `Issue #${number} by ${JSON.stringify(author)} tells of drift in ${name}, and this run writes as ${JSON.stringify(us)}.`;
  const hint = "Close that issue, or give the drift job a token of the app that wrote it.";
  return new Failure("another-writer", message, { hint });
}

function unknownWriter({ number, author }: Issue, us: string): Failure {
  const message = `Issue #${number} was opened as ${JSON.stringify(author)}, and this run was taken to write as ${JSON.stringify(us)}.`;
  const hint = `No later run finds it: give the drift job \`\${{ github.token }}\`, or a token that may ask GitHub's GraphQL whose it is.`;
  return new Failure("unknown-writer", message, { hint });
}
