import type { Json } from "../json.ts";
import type { DesiredConfiguration, DesiredVariation } from "./desired-flag.ts";

/** What an edit of a `kind: Flag` document asks for: one environment of the flag, or its variations, before and after the edit. */
export type Intent = ConfigurationIntent | VariationsIntent;

/** What an edit asks of a flag in one environment. */
export interface ConfigurationIntent {
  readonly of: "configuration";
  /** What git said before; a part that it lacks is asked for whole, whatever is live. */
  readonly before: DesiredConfiguration;
  readonly after: DesiredConfiguration;
  /** The variations that the document writes besides, some of which the flag may not have yet; absent if it writes none. */
  readonly variations?: readonly DesiredVariation[];
  readonly fields: readonly IntentField[];
}

/** What an edit asks of the variations of a flag. */
export interface VariationsIntent {
  readonly of: "variations";
  /** Absent if git did not say before. */
  readonly before?: readonly DesiredVariation[];
  readonly after: readonly DesiredVariation[];
  readonly fields: readonly IntentField[];
}

/** One thing that the edit changes, as the digest of the change counts it; sorted by path, each path once. */
export interface IntentField {
  /** Segments joined by `/`, escaped as in a JSON pointer: `on`, `rules/Italian beta users/serve`. */
  readonly path: string;
  /** Null where git said nothing. */
  readonly before: Json;
  readonly after: Json;
}
