import { COPY_ACTIONS } from "../src/core/model/change/change.ts";
import { isObject, type Json, type JsonObject } from "../src/core/model/json.ts";
import type { DocumentKind } from "../src/core/validate/schema/shapes/document-kinds.ts";
import { described, listOf, mappingOf, REVIEWERS, reference } from "./generate-definitions.ts";
import { CHANGE_DEFINITIONS } from "./generate-instructions.ts";

const FOLDER = "https://raw.githubusercontent.com/flag-gitops/flag-gitops/v1/schemas";

const key = (title: string, description: string, ...examples: string[]): JsonObject =>
  described(title, description, { ...reference("key"), examples });

const actions = (title: string, description: string): JsonObject =>
  described(title, description, {
    ...listOf({ type: "string", enum: [...COPY_ACTIONS] }, 0, COPY_ACTIONS.length),
    uniqueItems: true,
    examples: [["updateRules", "updateFallthrough"]],
  });

/** What stands under each key of a document but `kind` and `instructions`, whatever its kind. */
const PROPERTIES: JsonObject = {
  project: key("Project", "The key of the project.", "storefront"),
  flag: key("Flag", "The key of the flag to change.", "new-checkout"),
  segment: key("Segment", "The key of the segment to change.", "beta-testers"),
  environment: key(
    "Environment",
    "The key of the environment to make the change in. A `FlagChange` without one is about the flag's variations, in all environments.",
    "production",
    "staging",
  ),
  environments: described("Environments", "Keys of environments; each gets an approval request of its own.", {
    ...listOf({ $ref: "#/definitions/key" }, 1, 20),
    uniqueItems: true,
    examples: [["staging", "production"]],
  }),
  from: key("From", "The key of the environment whose configuration is copied.", "staging"),
  to: key("To", "The key of the environment that it is copied into.", "production"),
  include: actions("Include", "What is copied; everything if neither this nor `exclude` stands."),
  exclude: actions("Exclude", "What is not copied, though everything else is."),
  description: described("Description", "The title of the approval request: what the change is for.", {
    ...reference("text"),
    examples: ["Open the new checkout to 25% of Italian beta users"],
  }),
  ticket: described("Ticket", "The ticket that asked for the change; goes into the request's comment.", {
    type: "string",
    maxLength: 100,
    ...reference("text"),
    examples: ["SHOP-1234"],
  }),
  reviewers: described("Reviewers", "Who is asked to review; anyone with the right to review may do so.", {
    ...REVIEWERS,
    examples: [{ members: ["ana@example.com"], teams: ["checkout-owners"] }],
  }),
  executeAt: described("Execution date", "When LaunchDarkly is to make the change; at once if absent.", {
    ...reference("time"),
    examples: ["2026-12-01T09:00:00+01:00"],
  }),
};

/** One schema for each name, which asks for that key. */
export const needsOne = (names: readonly string[]): Json[] => names.map((name) => ({ required: [name] }));

/** The names of the definitions that a schema refers to, directly or through others. */
function definitionsBelow(schema: Json, found: Set<string> = new Set()): Set<string> {
  if (Array.isArray(schema)) for (const child of schema) definitionsBelow(child, found);
  if (!isObject(schema)) return found;
  const name = typeof schema.$ref === "string" ? (schema.$ref.split("/").at(-1) as string) : undefined;
  if (name !== undefined && !found.has(name)) {
    found.add(name);
    definitionsBelow(CHANGE_DEFINITIONS[name] as Json, found);
  }
  for (const child of Object.values(schema)) definitionsBelow(child, found);
  return found;
}

/** The JSON Schema of a kind of document, from its own properties and rules and what all kinds have in common. */
export function documentSchema(
  kind: DocumentKind,
  file: string,
  title: string,
  description: string,
  { properties: own, ...rules }: { properties?: JsonObject; [keyword: string]: Json | undefined },
): JsonObject {
  const all: JsonObject = {
    kind: described("Kind", "What this document is.", { type: "string", const: kind.name }),
    ...PROPERTIES,
    ...own,
  };
  const properties = Object.fromEntries(kind.keys.map((name) => [name, all[name] as Json]));
  const schema = mappingOf(properties, { required: [...kind.required], ...(rules as JsonObject) });
  const used = definitionsBelow(schema);
  const definitions = Object.entries(CHANGE_DEFINITIONS).filter(([name]) => used.has(name));
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: `${FOLDER}/${file}`,
    title,
    description,
    ...schema,
    definitions: Object.fromEntries(definitions),
  };
}
