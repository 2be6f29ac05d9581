import type { ExportOptions } from "../../commands/files/export/export-flags.ts";
import type { CommandName } from "./commands.ts";

/** How LaunchDarkly is reached, as far as the options say. */
export interface Address {
  readonly baseUri?: string;
  readonly allowedHosts: readonly string[];
}

/** What the command line was asked, or what is wrong with how it was asked. */
export type Args = ValidateArgs | PlanArgs | ExportArgs | DriftArgs | HelpArgs;

/** A question for what is wrong with change files. */
export interface ValidateArgs {
  readonly command: "validate";
  readonly paths: readonly string[];
  readonly json: boolean;
}

/** A question for what the files ask. */
export interface PlanArgs extends Address {
  readonly command: "plan";
  readonly paths: readonly string[];
  readonly json: boolean;
  readonly compare: boolean;
}

/** A question for files of live flags. */
export interface ExportArgs extends Address, ExportOptions {
  readonly command: "export";
}

/** A question for what differs. */
export interface DriftArgs extends Address {
  readonly command: "drift";
  readonly paths: readonly string[];
  readonly json: boolean;
  readonly cure?: "adopt" | "reapply";
}

/** A question for help, also for want of a better one; then `wrong` says what is wrong. */
export interface HelpArgs {
  readonly command: "help";
  readonly about?: CommandName;
  readonly wrong?: string;
}

/** The words behind a command, sorted: those that are no options, and what each option was given. */
export interface Words {
  readonly plain: readonly string[];
  /** By name; a switch has an empty text for each time that it stands there. */
  readonly options: ReadonlyMap<string, readonly string[]>;
}
