import { Failure } from "../core/model/failure.ts";

const LOOPBACK = new Set(["127.0.0.1", "[::1]", "localhost"]);

/** True for an address on this machine, which no proxy and no certificate stands before. */
export function isLoopback(address: URL): boolean {
  return LOOPBACK.has(address.hostname);
}

/**
 * The address of a service that may be sent a token: https to a host that is known or allowed, or this machine.
 * An allowed host may name its port; without one it holds for every port.
 */
export function parseBaseUri(text: string, knownHosts: readonly string[], allowedHosts: readonly string[]): URL {
  if (!URL.canParse(text.trim())) throw invalid("it is not a URL.", knownHosts);
  const address = new URL(text.trim());
  if (address.username !== "" || address.password !== "") {
    throw invalid(`${address.host} stands behind a user name or a password.`, knownHosts);
  }
  if (address.pathname !== "/" || address.search !== "" || address.hash !== "") {
    throw invalid(`something follows the host ${address.host}.`, knownHosts);
  }
  if (isLoopback(address) && (address.protocol === "http:" || address.protocol === "https:")) return address;
  if (address.protocol !== "https:") {
    throw new Failure("insecure-address", `The address of ${address.host} does not begin with \`https://\`.`, {
      hint: "Write it with `https://`; only this machine (`127.0.0.1`, `[::1]`, `localhost`) is asked without.",
    });
  }
  const allowed = allowedHosts.map((host) => host.trim().toLowerCase());
  const known = knownHosts.includes(address.host) || allowed.includes(address.host);
  if (!known && !allowed.includes(address.hostname)) throw notAllowed(address.host, knownHosts);
  return address;
}

function invalid(reason: string, knownHosts: readonly string[]): Failure {
  return new Failure("invalid-address", `The base address cannot be used: ${reason}`, {
    hint: `Write only the scheme and the host, such as \`https://${knownHosts[0] ?? "flags.example.com"}\`.`,
  });
}

function notAllowed(host: string, knownHosts: readonly string[]): Failure {
  return new Failure("host-not-allowed", `The host ${host} may not be sent the access token.`, {
    hint: `Use ${knownHosts.map((known) => `\`${known}\``).join(", ")}, or name \`${host}\` under \`allowed-hosts\` in the workflow.`,
  });
}
