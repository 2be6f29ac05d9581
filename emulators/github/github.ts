import type { JsonObject } from "../../src/core/model/json.ts";
import { type Exchange, type Server, serve } from "../server.ts";
import { createAccess, type Token } from "./access.ts";
import { createEvent, type EventDetails, type EventName } from "./events/event.ts";
import { createObjectStore } from "./git/object-store.ts";
import { type Assertions, createAssertions } from "./people/assertions.ts";
import type { Files } from "./people/commits.ts";
import { createPeople, type People } from "./people/people.ts";
import { accountRoutes } from "./routes/account-routes.ts";
import { NOT_FOUND } from "./routes/answers.ts";
import { checkRunRoutes } from "./routes/check-runs/check-run-routes.ts";
import { commitRoutes } from "./routes/contents/commit-routes.ts";
import { contentsRoutes } from "./routes/contents/contents-routes.ts";
import { gitRoutes } from "./routes/contents/git-routes.ts";
import { deploymentRoutes } from "./routes/deployment-routes.ts";
import { graphqlRoutes } from "./routes/graphql/graphql-routes.ts";
import { commentRoutes } from "./routes/issues/comment-routes.ts";
import { issueRoutes } from "./routes/issues/issue-routes.ts";
import { pullRoutes } from "./routes/pull-routes.ts";
import { nextId, type State } from "./state/state.ts";

/** What the emulated GitHub starts with. */
export interface GitHubOptions {
  /** Default: octo. */
  readonly owner?: string;
  /** Default: flags. */
  readonly name?: string;
  readonly id?: number;
  readonly defaultBranch?: string;
  /** The files of the first commit of the default branch. */
  readonly files?: Files;
  readonly tokens: Readonly<Record<string, Token>>;
  /** Unix milliseconds; the real time if absent. */
  readonly now?: () => number;
  /** Requests an hour, instead of GitHub's 1,000 for a job's token and 5,000 for others. */
  readonly rateLimit?: number;
  readonly port?: number;
  /** Where pages for people seem to be. Default: https://github.com. */
  readonly webUrl?: string;
}

/** A GitHub with one repository on a loopback port: what people do with it, and what a test or a demo asks of it. */
export interface GitHub extends Assertions, Omit<People, "close">, Omit<Server, "close"> {
  /** Stops the server, or with a number closes that pull request unmerged. */
  close(): Promise<void>;
  close(number: number): void;
  /** The exchanges that were no GET, and no query either. */
  writes(): Exchange[];
  /** What the runner would hand to a workflow for an event, from the state as it is now. */
  event(name: EventName, action?: string, number?: number, details?: EventDetails): JsonObject;
}

/** Starts a GitHub with one repository. */
export async function startGitHub(options: GitHubOptions): Promise<GitHub> {
  const state = createState(options);
  const people = createPeople(state);
  people.commit(state.defaultBranch, options.files ?? {}, { message: "Initial commit" });
  const access = createAccess(state, options.tokens, options.rateLimit);
  const routes = [
    ...accountRoutes(state, access),
    ...pullRoutes(state),
    ...contentsRoutes(state),
    ...gitRoutes(state),
    ...checkRunRoutes(state, access),
    ...commentRoutes(state, access),
    ...issueRoutes(state, access),
    ...graphqlRoutes(state, access),
    ...deploymentRoutes(state, access),
    ...commitRoutes(state),
  ];
  const server = await serve(routes, {
    guard: access.guard,
    headers: access.headers,
    missing: NOT_FOUND,
    ...(options.port === undefined ? {} : { port: options.port }),
  });
  state.apiUrl = server.url;
  function close(): Promise<void>;
  function close(number: number): void;
  function close(number?: number): Promise<void> | void {
    return number === undefined ? server.close() : people.close(number);
  }
  return {
    ...server,
    ...people,
    close,
    writes: () => server.log.filter(({ method, path }) => method !== "GET" && path !== "/graphql"),
    event: (name, action, number, details = {}) => createEvent(state, name, action, number, details),
    ...createAssertions(state),
  };
}

function createState(options: GitHubOptions): State {
  const now = options.now ?? Date.now;
  const state: State = {
    owner: options.owner ?? "octo",
    name: options.name ?? "flags",
    id: options.id ?? 186_853_002,
    defaultBranch: options.defaultBranch ?? "main",
    webUrl: options.webUrl ?? "https://github.com",
    createdAt: now(),
    now,
    git: createObjectStore(),
    branches: new Map(),
    moves: [],
    accounts: new Map(),
    apps: new Map(),
    roles: new Map(),
    pulls: [],
    reviews: [],
    issues: [],
    comments: [],
    checkRuns: [],
    deployments: [],
    truncateTrees: "never",
    apiUrl: "",
    lastId: 1000,
    lastNumber: 0,
  };
  const owner = { login: state.owner, id: nextId(state), type: "Organization" as const };
  state.accounts.set(state.owner.toLowerCase(), owner);
  return state;
}
