import { readTexts } from "../flag/step.ts";
import { readName, type SegmentApplied, type SegmentKind, type SegmentStep } from "./step.ts";

/** The kinds that change what a segment is called and filed under. */
export const DETAIL_KINDS: Readonly<Record<string, SegmentKind>> = {
  updateName: ({ segment, parameters }) => ({
    segment: { ...segment, name: readName(parameters, "value") },
    touched: [{ path: ["name"], read: (view) => view.segment.name }],
  }),
  addTags: (step) => retag(step, (live, named) => [...live, ...named]),
  removeTags: (step) => retag(step, (live, named) => live.filter((tag) => !named.has(tag))),
};

function retag(
  { segment, parameters }: SegmentStep,
  change: (live: readonly string[], named: ReadonlySet<string>) => readonly string[],
): SegmentApplied {
  const named = new Set(readTexts(parameters, "values"));
  return {
    segment: { ...segment, tags: [...new Set(change(segment.tags, named))] },
    touched: [...named].map((tag) => ({ path: ["tags", tag], read: (view) => view.segment.tags.includes(tag) })),
  };
}
