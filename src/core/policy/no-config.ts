import { type Config, NO_POLICY } from "../model/policy.ts";

/** What holds where there is no config. */
export const NO_CONFIG: Config = { members: new Map(), projects: new Map(), policy: NO_POLICY };
