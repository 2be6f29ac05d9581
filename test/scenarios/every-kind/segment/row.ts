import type { SegmentRep } from "../../../../emulators/launchdarkly/representations.ts";
import type { SegmentSeed } from "../../../../emulators/launchdarkly/seeds/seed-segment.ts";
import type { JsonObject } from "../../../../src/core/model/json.ts";

/** One kind in one way of writing it, and everything that it does to a segment of its own. */
export interface SegmentRow {
  readonly kind: string;
  readonly form?: string;
  /** The instruction as the change file holds it. */
  readonly written: (ids: SegmentIds) => string;
  /** The parameters that LaunchDarkly is sent with the kind. */
  readonly sent: (ids: SegmentIds) => JsonObject;
  /** What is different afterwards, in LaunchDarkly's own JSON. */
  readonly changed: (
    ids: SegmentIds,
    before: SegmentRep,
  ) => Partial<Omit<SegmentRep, "rules">> & {
    readonly rules?: unknown[];
  };
  /** For a larger list: the keys and imports that it holds afterwards, which no endpoint shows. */
  readonly large?: { readonly included: string[]; readonly excluded: string[]; readonly imports: string[] };
}

/** The ids in a segment before a change. */
export interface SegmentIds {
  /** Of "Italian customers", "A fifth of the trials", and the rule without a description. */
  readonly rules: readonly [string, string, string];
  /** By rule and place. */
  readonly clauses: readonly (readonly string[])[];
}

/** A segment as real projects have them: users and organizations on both lists, three rules, a percentage. */
export function customers(key: string): SegmentSeed {
  return {
    key,
    name: "Customers",
    description: "People who bought something.",
    tags: ["shop", "beta"],
    version: 5,
    included: { user: ["user-1", "user-2"], organization: ["acme"] },
    excluded: { user: ["user-9"], organization: ["initech"] },
    rules: [
      {
        description: "Italian customers",
        clauses: [
          { attribute: "email", op: "endsWith", values: ["@example.com"] },
          { attribute: "country", op: "in", values: ["IT", "FR"] },
        ],
      },
      {
        description: "A fifth of the trials",
        clauses: [{ attribute: "plan", op: "in", values: ["trial"], contextKind: "organization" }],
        weight: 20_000,
        rolloutContextKind: "organization",
        bucketBy: "name",
      },
      { clauses: [{ attribute: "version", op: "semVerGreaterThan", values: ["2.0.0"] }] },
    ],
  };
}

/** A larger list: two users in, one out. */
export function readers(key: string): SegmentSeed {
  return {
    key,
    name: "Readers",
    version: 3,
    unbounded: true,
    included: { user: ["user-3", "user-4"] },
    excluded: { user: ["user-5"] },
  };
}

/** The ids of a segment's rules and clauses. */
export function idsOf({ rules }: SegmentRep): SegmentIds {
  return {
    rules: rules.map(({ _id }) => _id) as unknown as SegmentIds["rules"],
    clauses: rules.map(({ clauses }) => clauses.map(({ _id }) => _id)),
  };
}
