import { readName, readTexts } from "../steps/parameters.ts";
import type { SegmentApplied, SegmentKind, SegmentStep } from "./step.ts";

/** The kinds that change what a segment is called and filed under. */
export const DETAIL_KINDS: Readonly<Record<string, SegmentKind>> = {
  updateName: ({ resource, parameters }) => ({
    resource: { ...resource, name: readName(parameters, "value") },
    touched: [{ path: ["name"], read: (view) => view.resource.name }],
  }),
  addTags: (step) => retag(step, (live, named) => [...live, ...named]),
  removeTags: (step) => retag(step, (live, named) => live.filter((tag) => !named.has(tag))),
};

function retag(
  { resource, parameters }: SegmentStep,
  change: (live: readonly string[], named: ReadonlySet<string>) => readonly string[],
): SegmentApplied {
  const named = new Set(readTexts(parameters, "values"));
  return {
    resource: { ...resource, tags: [...new Set(change(resource.tags, named))] },
    touched: [...named].map((tag) => ({ path: ["tags", tag], read: (view) => view.resource.tags.includes(tag) })),
  };
}
