import type { Pointer } from "../../../model/diagnostic.ts";
import type { KindScope } from "../../../model/instructions/kinds.ts";
import type { ParameterType } from "../../../model/instructions/parameters.ts";
import { instructionShape, NEW_PREREQUISITE, NEW_RULE, NEW_TARGET, NEW_USER_TARGET, type Shape } from "./shapes.ts";

/** What a place of a document is for. */
export type Role =
  | "document"
  | "instruction"
  | "shape"
  | "key"
  | "id"
  | "text"
  | "variation"
  | "rollout"
  | "share"
  | "percentage"
  | "weights"
  | "weight"
  | "rule"
  | "clause-reference"
  | "clause"
  | "reviewers"
  | "member"
  | "time"
  | "copy-action"
  | "environments"
  | "configuration"
  | "targets"
  | "flag-part"
  | "other";

/** What a place is for and, where it is a mapping of parameters, which. */
export interface Expected {
  readonly role: Role;
  readonly shape?: Shape;
}

const OTHER: Expected = { role: "other" };

/** By the way to the place; `*` stands for any item of a list. */
const DOCUMENT_ROLES: ReadonlyMap<string, Role> = new Map<string, Role>([
  ["", "document"],
  ["project", "key"],
  ["flag", "key"],
  ["segment", "key"],
  ["environment", "key"],
  ["environments/*", "key"],
  ["from", "key"],
  ["to", "key"],
  ["description", "text"],
  ["ticket", "text"],
  ["executeAt", "time"],
  ["reviewers", "reviewers"],
  ["reviewers/members/*", "member"],
  ["reviewers/teams/*", "key"],
  ["include/*", "copy-action"],
  ["exclude/*", "copy-action"],
]);

const LISTS: ReadonlySet<ParameterType> = new Set<ParameterType>([
  "rules",
  "clauses",
  "new-clauses",
  "new-rules",
  "new-targets",
  "new-prerequisites",
]);

const API_ROLES: ReadonlyMap<ParameterType, Role> = new Map<ParameterType, Role>([
  ["variation", "id"],
  ["prerequisite-variation", "id"],
  ["rule", "id"],
  ["rules", "id"],
  ["clause", "id"],
  ["clauses", "id"],
  ["weights", "weights"],
  ["weight", "weight"],
  ["new-clause", "clause"],
  ["new-clauses", "clause"],
  ["flag-key", "key"],
  ["text", "text"],
]);

const READABLE_ROLES: ReadonlyMap<ParameterType, Role> = new Map<ParameterType, Role>([
  ["variation", "variation"],
  ["prerequisite-variation", "variation"],
  ["rule", "rule"],
  ["rules", "rule"],
  ["clause", "clause-reference"],
  ["clauses", "clause-reference"],
  ["weights", "rollout"],
  ["weight", "percentage"],
]);

/** What the place of a pointer is for, in a document whose instructions are of the given scope. */
export function expectedAt(pointer: Pointer, scope: KindScope): Expected {
  const [first, index, kind, ...rest] = pointer;
  if (first !== "instructions") return { role: DOCUMENT_ROLES.get(wayTo(pointer)) ?? "other" };
  if (index === undefined) return OTHER;
  if (kind === undefined) return { role: "instruction" };
  const shape = instructionShape(scope, String(kind));
  return shape === undefined ? OTHER : inShape(shape, rest, kind === "replaceUserTargets");
}

const wayTo = (pointer: Pointer): string => pointer.map((step) => (typeof step === "number" ? "*" : step)).join("/");

/** What a place inside a mapping of parameters is for. */
export function inShape(shape: Shape, [name, ...rest]: Pointer, ofUsers = false): Expected {
  if (name === undefined) return { role: "shape", shape };
  const parameter = shape.parameters.find((one) => one.name === name || one.readable === name);
  if (parameter === undefined) return OTHER;
  const { type, readable } = parameter;
  const inside = LISTS.has(type) ? rest.slice(1) : rest;
  if (LISTS.has(type) && rest.length === 0) return OTHER;
  if (type === "new-rules") return inShape(NEW_RULE, inside);
  if (type === "new-targets") return inShape(ofUsers ? NEW_USER_TARGET : NEW_TARGET, inside);
  if (type === "new-prerequisites") return inShape(NEW_PREREQUISITE, inside);
  return { role: inRole((name === readable ? READABLE_ROLES : API_ROLES).get(type) ?? "other", inside) };
}

/** What a place inside one parameter is for, if the parameter itself is for the given. */
export function inRole(role: Role, [name, ...rest]: Pointer): Role {
  if (name === undefined) return role;
  if (role === "rollout") return "share";
  if (role === "weights") return "weight";
  if (role !== "clause") return "other";
  if (name === "contextKind") return "text";
  return name === "segmentMatch" && rest.length === 1 ? "key" : "other";
}
