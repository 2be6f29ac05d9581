import type { Pointer } from "../../../model/diagnostic.ts";
import { DESIRED_FALLTHROUGH, DESIRED_PREREQUISITE, DESIRED_RULE, DESIRED_VARIATION } from "./flag-shapes.ts";
import { type Expected, expectedAt, inRole, inShape } from "./roles.ts";
import type { Shape } from "./shapes.ts";

const OTHER: Expected = { role: "other" };

/** What the place of a pointer is for, in a document of `kind: Flag`. */
export function expectedInFlag(pointer: Pointer): Expected {
  const [first, second, ...inside] = pointer;
  if (first === "variations") return inItems(DESIRED_VARIATION, pointer.slice(1));
  if (first === "manage") return { role: second === undefined ? "other" : "flag-part" };
  if (first !== "environments") return expectedAt(pointer, "flag");
  return second === undefined ? { role: "environments" } : inConfiguration(inside);
}

function inConfiguration([part, ...inside]: Pointer): Expected {
  if (part === undefined) return { role: "configuration" };
  if (part === "offVariation") return { role: inRole("variation", inside) };
  if (part === "fallthrough") return inShape(DESIRED_FALLTHROUGH, inside);
  if (part === "rules") return inItems(DESIRED_RULE, inside);
  if (part === "prerequisites") return inItems(DESIRED_PREREQUISITE, inside);
  return part === "targets" ? { role: "targets" } : OTHER;
}

function inItems(shape: Shape, [index, ...inside]: Pointer): Expected {
  return index === undefined ? OTHER : inShape(shape, inside);
}
