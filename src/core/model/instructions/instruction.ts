import type { Json } from "../json.ts";

/** One step of a LaunchDarkly semantic patch, with ids instead of names, as it is sent and returned. */
export type Instruction = { readonly kind: string; readonly [parameter: string]: Json };
