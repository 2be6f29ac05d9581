import type { JsonObject } from "./json.ts";

/** The names of the providers, as the mark and the outputs write them. */
export type ProviderName = "launchdarkly";

/** One environment of one flag: what a change is about and what an approval request is filed under. */
export interface Resource {
  readonly provider: ProviderName;
  readonly project: string;
  readonly environment: string;
  readonly flag: string;
}

/** An instruction as a change file writes it: names, percentages, references. */
export interface WrittenInstruction {
  readonly kind: string;
  readonly parameters: JsonObject;
}

/** One document of a change file: what should happen to one resource. */
export interface Change {
  readonly file: string;
  /** Counts the documents of the file from 0. */
  readonly document: number;
  readonly resource: Resource;
  readonly description: string;
  readonly ticket?: string;
  readonly instructions: readonly WrittenInstruction[];
  /** SHA-256 over provider, resource and written instructions; the same before and after the change was applied. */
  readonly digest: string;
}

/** The name of a resource's check run: `<project>/<flag> (<environment>)`. */
export function resourceName(resource: Resource): string {
  return `${resource.project}/${resource.flag} (${resource.environment})`;
}
