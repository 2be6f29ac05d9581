import type { JsonObject } from "../../../src/core/model/json.ts";
import type { Access, GuardedRoute } from "../access.ts";
import { account, type State } from "../state/state.ts";
import { accountView, ownAccountView } from "../views/account-view.ts";
import { fullRepositoryView } from "../views/repository-view.ts";
import { reading, refuse, route } from "./answers.ts";

/** What the permission of a role is called where GitHub knows only four words. */
const COARSE: Readonly<Record<string, string>> = { maintain: "write", triage: "read" };

/** The repository itself, who is asking, what people may do, and what is left of the hour. */
export function accountRoutes(state: State, access: Access): GuardedRoute[] {
  const free = { ...reading(), free: true };
  return [
    route("GET", "", reading(), () => ({ status: 200, body: fullRepositoryView(state) })),
    route("GET", "/collaborators/{username}/permission", reading(), ({ params }) => {
      const username = params.username as string;
      if (!state.accounts.has(username.toLowerCase())) return refuse(404, `${username} is not a user`);
      return { status: 200, body: permissionView(state, username) };
    }),
    {
      method: "GET",
      path: "/user",
      need: reading(),
      answer: (request) => {
        const { login, app } = access.caller(request);
        if (app !== undefined) return refuse(403, "Resource not accessible by integration");
        return { status: 200, body: ownAccountView(state, login) };
      },
    },
    {
      method: "GET",
      path: "/rate_limit",
      need: free,
      answer: (request) => {
        const core = { ...access.budget(request, "core") };
        const graphql = { ...access.budget(request, "graphql") };
        const search = { ...core, limit: 30, used: 0, remaining: 30 };
        return { status: 200, body: { resources: { core, search, graphql }, rate: core } };
      },
    },
  ];
}

function permissionView(state: State, username: string): JsonObject {
  const { login } = account(state, username);
  const owner = login.toLowerCase() === state.owner.toLowerCase();
  const role = owner ? "admin" : (state.roles.get(login.toLowerCase()) ?? "none");
  const permission = COARSE[role] ?? role;
  const permissions = {
    admin: permission === "admin",
    maintain: permission === "admin" || role === "maintain",
    push: permission === "admin" || permission === "write",
    triage: permission !== "none" && role !== "read",
    pull: permission !== "none",
  };
  return { permission, role_name: role, user: { ...accountView(state, login), permissions, role_name: role } };
}
