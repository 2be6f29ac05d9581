import type { JsonObject } from "../../../src/core/model/json.ts";
import type { App } from "../state/records.ts";
import { account, iso, type State } from "../state/state.ts";
import { nodeId } from "./urls.ts";

/** GitHub's short form of an account. */
export function accountView(state: State, login: string): JsonObject {
  const { id, type, login: name } = account(state, login);
  const url = `${state.apiUrl}/users/${encodeURIComponent(name)}`;
  const page = name.endsWith("[bot]") ? `apps/${name.slice(0, -"[bot]".length)}` : name;
  return {
    login: name,
    id,
    node_id: nodeId(type, id),
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    gravatar_id: "",
    url,
    html_url: `${state.webUrl}/${page}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    user_view_type: "public",
    site_admin: false,
  };
}

/** The account that a token belongs to, as `GET /user` shows it. */
export function ownAccountView(state: State, login: string): JsonObject {
  return {
    ...accountView(state, login),
    name: login,
    company: null,
    blog: "",
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: iso(state.createdAt),
    updated_at: iso(state.createdAt),
  };
}

/** A GitHub App, as it signs check runs, comments and deployments. */
export function appView(state: State, app: App): JsonObject {
  return {
    id: app.id,
    client_id: `Iv1.${app.id.toString(16).padStart(16, "0")}`,
    slug: app.slug,
    node_id: nodeId("App", app.id),
    owner: accountView(state, app.slug === "github-actions" ? "github" : state.owner),
    name: app.slug === "github-actions" ? "GitHub Actions" : app.slug,
    description: "",
    external_url: `${state.webUrl}/apps/${app.slug}`,
    html_url: `${state.webUrl}/apps/${app.slug}`,
    created_at: iso(state.createdAt),
    updated_at: iso(state.createdAt),
    permissions: { checks: "write", contents: "read", metadata: "read" },
    events: [],
  };
}

/** What a person is to the repository. */
export function association(state: State, login: string): string {
  if (login.toLowerCase() === state.owner.toLowerCase()) return "OWNER";
  if (state.roles.has(login.toLowerCase())) return "COLLABORATOR";
  const merged = state.pulls.some((pull) => pull.author === login && pull.merged !== undefined);
  return merged ? "CONTRIBUTOR" : "NONE";
}
