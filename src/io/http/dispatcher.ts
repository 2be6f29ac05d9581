import type { Dispatcher } from "undici";
import { Failure } from "../../core/model/failure.ts";
import { isLoopback } from "../base-uri.ts";

/** Milliseconds. */
const CONNECT_TIMEOUT = 10_000;

/** The variables of a process's environment, by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What carries requests to one service: directly, or through the proxy that HTTPS_PROXY, HTTP_PROXY and NO_PROXY name.
 * Loopback is always direct, since a proxy has another loopback. Certificates are verified whatever the environment says.
 */
export async function createDispatcher(base: URL, environment: Environment): Promise<Dispatcher> {
  const { Agent, EnvHttpProxyAgent } = await import("undici");
  const tls = { rejectUnauthorized: true };
  // One deadline holds for the whole request, so the timeouts for headers and body are off (0). The one for connecting
  // stays, since a socket that is still connecting would keep the process running after the deadline.
  const options = { connect: { ...tls, timeout: CONNECT_TIMEOUT }, headersTimeout: 0, bodyTimeout: 0, allowH2: false };
  if (isLoopback(base)) return new Agent(options);
  try {
    return new EnvHttpProxyAgent({
      ...options,
      requestTls: tls,
      proxyTls: tls,
      httpProxy: proxy(environment, "http_proxy"),
      httpsProxy: proxy(environment, "https_proxy"),
      noProxy: read(environment, "no_proxy"),
    });
  } catch {
    // The cause is left out: it quotes the address, which may hold a password.
    throw new Failure("invalid-address", "The address of the proxy is not a URL.", {
      hint: "Write `HTTPS_PROXY` and `HTTP_PROXY` as `http://host:port`.",
    });
  }
}

function proxy(environment: Environment, name: string): string {
  const address = read(environment, name);
  return address === "" || address.includes("://") ? address : `http://${address}`;
}

/** An empty text where nothing is set, so that the agent does not look for itself. */
function read(environment: Environment, name: string): string {
  return environment[name] ?? environment[name.toUpperCase()] ?? "";
}
