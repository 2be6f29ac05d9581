import type { LaunchDarkly } from "../../../emulators/launchdarkly/launchdarkly.ts";
import type { JsonObject } from "../../../src/core/model/json.ts";

/** One kind in one way of writing it, on a flag or a segment of its own. */
export interface OneKind {
  readonly kind: string;
  /** The kind and how it is written, for the name of a test. */
  readonly name: string;
  /** What the output `changes` says of where it is. */
  readonly resource: JsonObject;
  /** The name of its check run. */
  readonly check: string;
  /** Looks at the account as it is before the change. */
  readonly prepare: (launchDarkly: LaunchDarkly) => Prepared;
}

/** What one kind is to do to the account as it was. */
export interface Prepared {
  /** The YAML of the change. */
  readonly document: string;
  /** The one instruction that LaunchDarkly is to be sent. */
  readonly sent: JsonObject;
  /** The flag or segment as it must be once the change is applied, in LaunchDarkly's own JSON. */
  readonly after: unknown;
  /** The flag or segment as it is now. */
  readonly read: () => unknown;
}

/** The name of a kind in one of several ways of writing it. */
export function nameOf(scope: string, { kind, form }: { readonly kind: string; readonly form?: string }): string {
  return form === undefined ? `${scope}: ${kind}` : `${scope}: ${kind}, ${form}`;
}
