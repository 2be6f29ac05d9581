import type { State } from "../state/state.ts";

/** An address of the API below the repository, e.g. `/pulls/1`. */
export function api(state: State, path = ""): string {
  return `${state.apiUrl}/repos/${state.owner}/${state.name}${path}`;
}

/** An address for people below the repository, e.g. `/pull/1`. */
export function web(state: State, path = ""): string {
  return `${state.webUrl}/${state.owner}/${state.name}${path}`;
}

/** The opaque id that GitHub gives everything beside its number. */
export function nodeId(kind: string, id: number | string): string {
  return Buffer.from(`${kind}:${id}`).toString("base64url");
}

/** A path in an address, its slashes kept. */
export function encodePath(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}
