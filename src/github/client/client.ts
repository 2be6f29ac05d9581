import { Failure } from "../../core/model/failure.ts";
import type { JsonObject } from "../../core/model/json.ts";
import { type Asker, toFailure, unreadable } from "./failures.ts";
import type { Fetch } from "./fetch.ts";
import { child, object, Unreadable } from "./fields.ts";

/** A permission as a workflow file writes it under `permissions:`. */
export type Permission =
  | "checks: read"
  | "checks: write"
  | "contents: read"
  | "issues: write"
  | "metadata: read"
  | "pull-requests: read"
  | "pull-requests: write";

/** One thing that GitHub is asked: in words after "to", the permission it takes, and the route. */
export interface Ask {
  readonly does: string;
  readonly permission: Permission;
  /** Method and path template, e.g. `GET /repos/{owner}/{repo}/pulls/{pull_number}`. */
  readonly route: string;
  readonly parameters?: Readonly<JsonObject>;
}

/** One thing that GitHub's GraphQL is asked: what to select of the repository, or of whoever asks. */
export interface Query extends Pick<Ask, "does" | "permission"> {
  readonly of: "repository" | "viewer";
  readonly selection: string;
}

/** GitHub for one repository: answers are decoded before they are believed, refusals are thrown as `Failure`. */
export interface Client {
  /** Asks once; `decode` throws `Unreadable` where the body is not as documented. */
  ask<T>(ask: Ask, decode: (body: unknown) => T): Promise<T>;
  /** Asks for one page of 100 after the other, for as long as GitHub says that there is a next one. */
  pages<T>(ask: Ask, decode: (body: unknown) => T[]): AsyncGenerator<T[], void>;
  /** Asks for all pages. */
  all<T>(ask: Ask, decode: (body: unknown) => T[]): Promise<T[]>;
  /** Asks GraphQL once; `decode` gets what it is asked of. An answer with any error in it is none. */
  query<T>(query: Query, decode: (found: JsonObject) => T): Promise<T>;
}

const GRAPHQL = "POST /graphql";
const PAGE = 100;
const MOST_PAGES = 300;

/** Makes the client on Octokit, which prints nothing, retries nothing and sends through the given fetch. */
export async function createClient(asker: Asker, apiUrl: string, token: string, fetch: Fetch): Promise<Client> {
  const { Octokit } = await import("@octokit/rest");
  const log = { debug: silent, info: silent, warn: silent, error: silent };
  const octokit = new Octokit({ auth: token, baseUrl: apiUrl, log, request: { fetch, log } });
  const [owner = "", repo = ""] = asker.repository.split("/", 2);

  async function send<T>(ask: Ask, decode: (body: unknown) => T): Promise<{ value: T; more: boolean }> {
    const scope = ask.route.includes("{owner}") ? { owner, repo } : {};
    const answer = await octokit.request(ask.route, { ...scope, ...ask.parameters }).catch((error: unknown) => {
      throw toFailure(error, ask, asker);
    });
    const more = /;\s*rel="?next"?/.test(answer.headers.link ?? "");
    try {
      return { value: decode(answer.data as unknown), more };
    } catch (error) {
      throw error instanceof Unreadable ? unreadable(error.message, ask) : error;
    }
  }

  async function* pages<T>(ask: Ask, decode: (body: unknown) => T[]): AsyncGenerator<T[], void> {
    for (let page = 1; page <= MOST_PAGES; page++) {
      const parameters = { ...ask.parameters, per_page: PAGE, page };
      const { value, more } = await send({ ...ask, parameters }, decode);
      yield value;
      if (!more) return;
    }
    throw new Failure("incomplete-list", `GitHub has too many pages when asked to ${ask.does}.`, {
      hint: `More than ${MOST_PAGES * PAGE} entries are not read; remove what is not needed.`,
    });
  }

  async function all<T>(ask: Ask, decode: (body: unknown) => T[]): Promise<T[]> {
    const found: T[] = [];
    for await (const page of pages(ask, decode)) found.push(...page);
    return found;
  }

  async function query<T>({ of, selection, ...asks }: Query, decode: (found: JsonObject) => T): Promise<T> {
    const asked =
      of === "viewer"
        ? { query: `{ viewer { ${selection} } }` }
        : {
            query: `query($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${selection} } }`,
            variables: { owner, name: repo },
          };
    const parameters = { baseUrl: graphqlBase(apiUrl), ...asked };
    return (await send({ ...asks, route: GRAPHQL, parameters }, (body) => decode(dataOf(body, of)))).value;
  }

  return { ask: async (ask, decode) => (await send(ask, decode)).value, pages, all, query };
}

/** GitHub Enterprise Server answers REST under `/api/v3` and GraphQL under `/api/graphql`; github.com both at its root. */
function graphqlBase(apiUrl: string): string {
  return apiUrl.replace(/\/api\/v3$/, "/api");
}

function dataOf(body: unknown, of: Query["of"]): JsonObject {
  const answer = object(body);
  if (answer.errors !== undefined) throw new Unreadable("data");
  return child(child(answer, "data"), of);
}

function silent(): void {}
