import type { JsonObject } from "../../src/core/model/json.ts";
import { type Exchange, type Server, serve } from "../server.ts";
import { createAccess, type Token } from "./access.ts";
import { createEvent, type EventDetails, type EventName } from "./events/event.ts";
import { createObjectStore } from "./git/object-store.ts";
import type { Files } from "./people/commits.ts";
import { createPeople, type People } from "./people/people.ts";
import { accountRoutes } from "./routes/account-routes.ts";
import { NOT_FOUND } from "./routes/answers.ts";
import { checkRunRoutes, selectRuns } from "./routes/check-run-routes.ts";
import { commentRoutes } from "./routes/comment-routes.ts";
import { commitRoutes } from "./routes/commit-routes.ts";
import { contentsRoutes } from "./routes/contents-routes.ts";
import { deploymentRoutes } from "./routes/deployment-routes.ts";
import { gitRoutes } from "./routes/git-routes.ts";
import { pullRoutes } from "./routes/pull-routes.ts";
import { findPull, nextId, resolve, type State } from "./state/state.ts";
import { annotationView, checkRunView } from "./views/check-run-view.ts";
import { commentView } from "./views/comment-view.ts";
import { deploymentStatusView, deploymentView } from "./views/deployment-view.ts";
import { pullView } from "./views/pull-request-view.ts";

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
export interface GitHub extends Omit<People, "close">, Omit<Server, "close"> {
  /** Stops the server, or with a number closes that pull request unmerged. */
  close(): Promise<void>;
  close(number: number): void;
  /** The exchanges that were no GET. */
  writes(): Exchange[];
  /** What the runner would hand to a workflow for an event, from the state as it is now. */
  event(name: EventName, action?: string, number?: number, details?: EventDetails): JsonObject;
  /** The latest check run of each name on a commit, as GitHub shows it, with its `annotations`. */
  checkRuns(sha: string): JsonObject[];
  comments(number: number): JsonObject[];
  pullRequest(number: number): JsonObject;
  /** Every deployment, oldest first, with its `statuses`, oldest first. */
  deployments(): JsonObject[];
  /** The text of a file of a branch or commit, or undefined. */
  text(at: string, path: string): string | undefined;
  /** The commit that a branch holds. */
  tip(branch: string): string;
  /** Cuts answers about trees short from now on. */
  truncateTrees(which: State["truncateTrees"]): void;
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
    writes: () => server.log.filter(({ method }) => method !== "GET"),
    event: (name, action, number, details = {}) => createEvent(state, name, action, number, details),
    ...assertions(state),
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

type Assertions = Pick<
  GitHub,
  "checkRuns" | "comments" | "pullRequest" | "deployments" | "text" | "tip" | "truncateTrees"
>;

function assertions(state: State): Assertions {
  const tip = (branch: string) => {
    const sha = resolve(state, branch);
    if (sha === undefined) throw new Error(`There is no branch ${branch}.`);
    return sha;
  };
  return {
    checkRuns: (sha) =>
      selectRuns(state, sha, new URLSearchParams()).map((run) => ({
        ...checkRunView(state, run),
        annotations: run.annotations.map((annotation) => annotationView(state, run, annotation)),
      })),
    comments: (number) =>
      state.comments.filter(({ pull }) => pull === number).map((comment) => commentView(state, comment)),
    pullRequest(number) {
      const pull = findPull(state, number);
      if (pull === undefined) throw new Error(`There is no pull request #${number}.`);
      return pullView(state, pull);
    },
    deployments: () =>
      state.deployments.map((deployment) => ({
        ...deploymentView(state, deployment),
        statuses: deployment.statuses.map((status) => deploymentStatusView(state, deployment, status)),
      })),
    text(at, path) {
      const entry = state.git.entry(state.git.commit(tip(at)).tree, path);
      const bytes = entry === undefined ? undefined : state.git.blob(entry.sha);
      return bytes === undefined ? undefined : Buffer.from(bytes).toString("utf8");
    },
    tip,
    truncateTrees(which) {
      state.truncateTrees = which;
    },
  };
}
