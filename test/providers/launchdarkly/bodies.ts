import type { JsonObject } from "../../../src/core/model/json.ts";

/** An approval request as LaunchDarkly answers it. */
export function requestBody(more: JsonObject = {}): JsonObject {
  return {
    _id: "6a0000000000000000000001",
    _version: 1,
    creationDate: 1_700_000_000_000,
    serviceKind: "launchdarkly",
    requestorId: "507f1f77bcf86cd799439011",
    description: "Open the checkout",
    reviewStatus: "pending",
    allReviews: [],
    notifyMemberIds: [],
    status: "pending",
    instructions: [{ kind: "turnFlagOn" }],
    conflicts: [],
    _links: {},
    ...more,
  };
}

/** The configuration of one environment as LaunchDarkly answers it. */
export function configurationBody(more: JsonObject = {}): JsonObject {
  return {
    on: true,
    archived: false,
    salt: "c2FsdA",
    sel: "sel",
    lastModified: 1_700_000_000_000,
    version: 7,
    trackEvents: false,
    trackEventsFallthrough: true,
    _environmentName: "Production",
    _site: { href: "/storefront/production/features/new-checkout", type: "text/html" },
    offVariation: 1,
    fallthrough: { variation: 0 },
    targets: [],
    contextTargets: [],
    rules: [],
    prerequisites: [],
    ...more,
  };
}

/** A boolean flag with the given environments as LaunchDarkly answers it. */
export function flagBody(environments: JsonObject, more: JsonObject = {}): JsonObject {
  return {
    key: "new-checkout",
    name: "New checkout",
    kind: "boolean",
    _version: 3,
    archived: false,
    tags: [],
    temporary: true,
    variations: [
      { _id: "v-on", value: true, name: "treatment" },
      { _id: "v-off", value: false },
    ],
    environments,
    ...more,
  };
}

/** A segment as LaunchDarkly answers it. */
export function segmentBody(more: JsonObject = {}): JsonObject {
  return {
    key: "beta-testers",
    name: "Beta testers",
    tags: ["checkout"],
    creationDate: 1_700_000_000_000,
    lastModifiedDate: 1_700_000_000_000,
    version: 4,
    deleted: false,
    unbounded: false,
    generation: 1,
    included: ["ana"],
    excluded: [],
    includedContexts: [],
    excludedContexts: [],
    rules: [],
    _links: { self: { href: "/api/v2/segments/storefront/production/beta-testers", type: "application/json" } },
    ...more,
  };
}

/** One environment of a project's list, with the keys that must never be shown. */
export function environmentBody(key: string): JsonObject {
  const uuid = "01234567-89ab-cdef-0123-456789abcdef";
  return { _id: key, key, name: key, apiKey: `sdk-${uuid}`, mobileKey: `mob-${uuid}`, color: "000000" };
}
