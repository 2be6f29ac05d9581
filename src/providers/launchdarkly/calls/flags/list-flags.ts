import type { Flag } from "../../../../core/model/live/flag.ts";
import type { Client } from "../../client.ts";
import type { Page } from "../../json/narrow.ts";
import { endless } from "../read-pages.ts";
import { type FlagList, incomplete, readSpan } from "./read-span.ts";

/** The most flags that LaunchDarkly puts on one page. */
export const PAGE = 100;
/** Pages of one list of flags; beyond, the answers cannot be true. */
const MOST_PAGES = 1_000;

/** The beginning of a list of flags, and how many requests the rest of it takes. */
export interface OpenList {
  readonly pages: readonly Page<Flag>[];
  /** How many flags the list holds. */
  readonly total: number;
  readonly requestsLeft: number;
}

/** Reads the first flags of a list; undefined if LaunchDarkly does not know the project or an environment. */
export async function openList(client: Client, baseUri: URL, flags: FlagList): Promise<OpenList | undefined> {
  const read = await readSpan(client, baseUri, flags, { offset: 0, size: PAGE });
  if (read === undefined) return undefined;
  const total = read.pages[0]?.total ?? 0;
  return { pages: read.pages, total, requestsLeft: offsetsAfter(total).length * read.requests };
}

/** Reads all pages of a list that was opened, as many at a time as the client lets through; each is told to `seen`. */
export async function readList(
  client: Client,
  baseUri: URL,
  flags: FlagList,
  { pages, total }: OpenList,
  seen: (page: Page<Flag>) => void,
): Promise<Page<Flag>[]> {
  pages.forEach(seen);
  const others = await Promise.all(
    offsetsAfter(total).map(async (offset) => {
      const read = await readSpan(client, baseUri, flags, { offset, size: PAGE });
      if (read === undefined) throw incomplete(flags.project);
      read.pages.forEach(seen);
      return read.pages;
    }),
  );
  return [...pages, ...others.flat()];
}

/** True if pages hold every flag of their list, each once, and agree about how many there are. */
export function isWhole(pages: readonly Page<Flag>[]): boolean {
  const keys = new Set(pages.flatMap(({ found }) => found.map(({ key }) => key)));
  return pages.every(({ total }) => total === keys.size);
}

function offsetsAfter(total: number): number[] {
  const pages = Math.ceil(total / PAGE);
  if (pages > MOST_PAGES) throw endless("flags", MOST_PAGES, "Name the flags that are meant.");
  return Array.from({ length: Math.max(0, pages - 1) }, (_, index) => (index + 1) * PAGE);
}
