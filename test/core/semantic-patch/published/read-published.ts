import { existsSync, readFileSync } from "node:fs";
import type { Instruction } from "../../../../src/core/model/instructions/instruction.ts";

const DOCUMENT = new URL("../../../../../shared/reference/launchdarkly-openapi.json", import.meta.url);

const PATHS = {
  flag: "/api/v2/flags/{projectKey}/{featureFlagKey}",
  segment: "/api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}",
} as const;

/** Whether LaunchDarkly's OpenAPI document is at hand: it is read where it lies and never copied. */
export const AT_HAND = existsSync(DOCUMENT);

/** One published body of a semantic patch. */
export interface Example {
  readonly environmentKey?: string;
  readonly instructions: readonly Instruction[];
}

/** What LaunchDarkly publishes of one kind of instruction: prose and at least one example. */
export interface PublishedKind {
  readonly kind: string;
  readonly says: string;
  readonly examples: readonly Example[];
}

/** The kinds that LaunchDarkly describes for a flag or a segment, in its order. */
export function readPublished(resource: keyof typeof PATHS): readonly PublishedKind[] {
  const { paths } = JSON.parse(readFileSync(DOCUMENT, "utf8"));
  return parseKinds(paths[PATHS[resource]].patch.description);
}

/** The kinds that the description of an operation lists; throws if it holds an instruction that would be left out. */
export function parseKinds(description: string): readonly PublishedKind[] {
  const list = description.split(/^### /m).find((part) => part.startsWith("Instructions\n")) ?? "";
  const kinds = list
    .split(/^#### /m)
    .slice(1)
    .map(parseKind);
  const read = kinds.flatMap(({ examples }) => examples.flatMap(({ instructions }) => instructions));
  const shown = description.match(/"kind"\s*:/g)?.length ?? 0;
  if (read.length !== shown) throw new Error(`${shown} instructions are published, but ${read.length} were read.`);
  return kinds;
}

function parseKind(section: string): PublishedKind {
  const kind = /^\w+/.exec(section)?.[0] ?? "";
  const blocks = [...section.matchAll(/^```json\n(.*?)^```/gms)].map(([, block = ""]) => parseLoosely(block));
  if (kind === "" || blocks.length === 0) throw new Error(`${JSON.stringify(kind)} is published without an example.`);
  return { kind, says: section.replaceAll(/^```.*?^```/gms, ""), examples: blocks };
}

/** JSON in which comments and commas before a closing bracket are overlooked. */
function parseLoosely(text: string): Example {
  const plain = [/("(?:[^"\\]|\\.)*")|\/\/.*/g, /("(?:[^"\\]|\\.)*")|,(?=\s*[\]}])/g].reduce(
    (left, ignored) => left.replaceAll(ignored, (_, string = "") => string),
    text,
  );
  return JSON.parse(plain);
}
