import { FLAG_PARTS } from "../../../model/change/desired-flag.ts";
import { findKind } from "../../../model/instructions/kinds.ts";
import {
  CLAUSES,
  KEY,
  PREREQUISITE_VARIATION,
  parameter,
  SERVES,
  TRACK_EVENTS,
} from "../../../model/instructions/parameters.ts";
import type { Shape } from "./shapes.ts";

/** The parts of a flag that an environment of a `kind: Flag` document may write. */
export const ENVIRONMENT_PARTS = FLAG_PARTS.filter((part) => part !== "variations");

/** A rule of a `kind: Flag` document. */
export const DESIRED_RULE: Shape = {
  noun: "A rule",
  parameters: [
    parameter("id", "rule", "Id", "The id of the live rule that is meant, where nothing else tells it apart.", {
      required: false,
    }),
    parameter("description", "text", "Description", "What the rule is called.", { required: false }),
    CLAUSES,
    ...SERVES,
    { ...TRACK_EVENTS, required: false },
  ],
  serves: true,
  named: true,
};

/** The fallthrough of a `kind: Flag` document. */
export const DESIRED_FALLTHROUGH: Shape = { noun: "The fallthrough", parameters: SERVES, serves: true, named: true };

/** A prerequisite of a `kind: Flag` document. */
export const DESIRED_PREREQUISITE: Shape = {
  noun: "A prerequisite",
  parameters: [
    KEY,
    { ...PREREQUISITE_VARIATION, description: "A variation of the prerequisite flag, by its value, else by its name." },
  ],
  serves: false,
  named: true,
};

/** A variation of a `kind: Flag` document. */
export const DESIRED_VARIATION: Shape = {
  noun: "A variation",
  parameters: findKind("project", "addVariation")?.parameters ?? [],
  serves: false,
  named: true,
};
