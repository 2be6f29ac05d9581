import type { LaunchDarkly } from "../../../emulators/launchdarkly/launchdarkly.ts";
import type { Json } from "../../../src/core/model/json.ts";

/** What a test reads of an answer. */
export interface Called {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests reach into bodies whose shape another test checks
  readonly body: any;
  readonly headers: Headers;
}

/** Sends one request to an emulated LaunchDarkly. */
export async function call(
  server: Pick<LaunchDarkly, "url">,
  method: string,
  path: string,
  more: {
    readonly token?: string;
    readonly body?: Json;
    readonly contentType?: string;
    readonly headers?: Readonly<Record<string, string>>;
  } = {},
): Promise<Called> {
  const response = await fetch(`${server.url}${path}`, {
    method,
    headers: {
      ...(more.token === undefined ? {} : { authorization: more.token }),
      ...(more.body === undefined ? {} : { "content-type": more.contentType ?? "application/json" }),
      ...more.headers,
    },
    ...(more.body === undefined ? {} : { body: JSON.stringify(more.body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === "" ? undefined : JSON.parse(text), headers: response.headers };
}

/** The content type that makes a PATCH a semantic patch. */
export const SEMANTIC_PATCH = "application/json; domain-model=launchdarkly.semanticpatch";

/** The headers without which LaunchDarkly refuses to edit an approval request. */
export const BETA = { "LD-API-Version": "beta" };

/** Where the approval requests of a flag of the default project stand. */
export function requestsOf(flag: string, environment = "production"): string {
  return `/api/v2/projects/storefront/flags/${flag}/environments/${environment}/approval-requests`;
}
