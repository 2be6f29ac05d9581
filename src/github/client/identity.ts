import { Failure } from "../../core/model/failure.ts";
import { keep } from "../../io/keep.ts";
import type { RepositoryHost } from "../../ports/repository-host.ts";
import type { Ask, Client, Query } from "./client.ts";
import { object, text } from "./fields.ts";

const ASKS = { does: "say whose token this is", permission: "metadata: read" } as const;

/** Under this login a job's own token writes. */
const JOB = "github-actions[bot]";

/** A reader of the login under which we write; GitHub is asked once, and not at all where a check run of ours names the app. */
export function createIdentityReader(client: Client, personal: boolean): RepositoryHost["readIdentity"] {
  const known = new Map<string, Promise<string>>();
  return async (app) => {
    if (!personal && app !== undefined) return `${app}[bot]`;
    return known.get("us") ?? keep(known, "us", personal ? readUser(client) : readViewer(client));
  };
}

async function readUser(client: Client): Promise<string> {
  const ask: Ask = { ...ASKS, route: "GET /user" };
  return client.ask(ask, (body) => text(object(body), "login"));
}

/** REST does not tell a GitHub App who it is. Where GraphQL does not either, the token is taken for the job's own. */
async function readViewer(client: Client): Promise<string> {
  const query: Query = { ...ASKS, of: "viewer", selection: "login" };
  try {
    return await client.query(query, (viewer) => text(viewer, "login"));
  } catch (error) {
    if (error instanceof Failure) return JOB;
    throw error;
  }
}
