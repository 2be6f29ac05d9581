import type { Pointer } from "../diagnostic.ts";
import type { JsonObject } from "../json.ts";
import type { Intent } from "./intent.ts";
import type { ProviderName } from "./provider-name.ts";
import type { Reviewers } from "./reviewers.ts";

/** A flag in one environment, or (`environment: null`) in all environments of its project at once. */
export interface FlagResource {
  readonly provider: ProviderName;
  readonly project: string;
  readonly environment: string | null;
  readonly flag: string;
}

/** A segment, which always lives in one environment. */
export interface SegmentResource {
  readonly provider: ProviderName;
  readonly project: string;
  readonly environment: string;
  readonly segment: string;
}

/** What a change is about and what an approval request is filed under. */
export type Resource = FlagResource | SegmentResource;

/** True for a segment. */
export function isSegment(resource: Resource): resource is SegmentResource {
  return "segment" in resource;
}

/** An instruction as a change file writes it: names, percentages, references. */
export interface WrittenInstruction {
  readonly kind: string;
  readonly parameters: JsonObject;
}

/** The parts of a flag's configuration that can be copied, in LaunchDarkly's words and order. */
export const COPY_ACTIONS = [
  "updateOn",
  "updateFallthrough",
  "updateOffVariation",
  "updateRules",
  "updateTargets",
  "updatePrerequisites",
] as const;

/** One part of a flag's configuration that can be copied. */
export type CopyAction = (typeof COPY_ACTIONS)[number];

/** A copy of a flag's configuration into the environment of the change's resource. */
export interface Copy {
  /** The key of the environment that it is copied from. */
  readonly from: string;
  /** What is copied, in the order of `COPY_ACTIONS`, however the file writes it; all of them if it says nothing. */
  readonly actions: readonly CopyAction[];
}

/** One document of a change file, for one environment: what should happen to one resource. */
export interface Change {
  readonly file: string;
  /** Counts the documents of the file from 0. */
  readonly document: number;
  readonly resource: Resource;
  readonly description: string;
  readonly ticket?: string;
  /** As the file writes them; absent if it names nobody. */
  readonly reviewers?: Reviewers;
  /** Unix milliseconds: when the provider is to carry it out; absent for as soon as it is applied. */
  readonly executeAt?: number;
  /** Empty for a copy and for the edit of a `kind: Flag` document. */
  readonly instructions: readonly WrittenInstruction[];
  readonly copy?: Copy;
  /** Present if the document says how the flag should be: what its edit asks for. */
  readonly intent?: Intent;
  /** Where the document names the environment if not at `environment`: in or under `environments`, or at `to`. */
  readonly environmentAt?: Pointer;
  /** SHA-256 over provider, resource, time and what is asked for; the same before and after the change was applied. */
  readonly digest: string;
}

/**
 * The name of a resource's check run: `<project>/<flag> (<environment>)`, `<project>/<flag> (all environments)` or
 * `<project>/segments/<segment> (<environment>)`.
 */
export function resourceName(resource: Resource): string {
  const { project, environment } = resource;
  const what = isSegment(resource) ? `segments/${resource.segment}` : resource.flag;
  return `${project}/${what} (${environment ?? "all environments"})`;
}

/** The word for what a resource is, which is also the key under which a change file names it. */
export function nounOf(resource: Resource): "flag" | "segment" {
  return isSegment(resource) ? "segment" : "flag";
}

/** What a resource is called in a sentence: `flag "new-checkout"`, `segment "beta-testers"`. */
export function resourceNoun(resource: Resource): string {
  return isSegment(resource) ? `segment ${JSON.stringify(resource.segment)}` : `flag ${JSON.stringify(resource.flag)}`;
}
