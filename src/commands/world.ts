import type { Sha256 } from "../core/validate/change-digest.ts";
import type { Clock } from "../ports/clock.ts";
import type { Log } from "../ports/log.ts";
import type { Provider } from "../ports/provider.ts";
import type { RepositoryHost } from "../ports/repository-host.ts";

/** Everything that a command needs of the world. */
export interface World {
  readonly host: RepositoryHost;
  /** Absent if its credentials were not given. */
  readonly provider: Provider | undefined;
  readonly clock: Clock;
  readonly log: Log;
  readonly sha256: Sha256;
  readonly matchesGlob: (path: string, glob: string) => boolean;
}

/** What a run may do, as `command:` names it. */
export type Command = "auto" | "validate" | "plan" | "request" | "status" | "withdraw" | "apply";

/** What the workflow asked for. */
export interface SyncOptions {
  readonly command: Command;
  /** Globs of change files; empty: those of the config, else the default. */
  readonly paths: readonly string[];
  readonly configPath: string;
  readonly onUnapproved: "wait" | "fail";
  readonly dryRun: boolean;
}
