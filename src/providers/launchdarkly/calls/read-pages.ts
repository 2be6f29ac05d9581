import { Failure } from "../../../core/model/failure.ts";
import type { Page } from "../json/narrow.ts";

/** Pages of one list; beyond, the answers cannot be true. */
const MOST_PAGES = 100;

/**
 * Everything on all pages of a list, one page after the other; undefined if there is no such list. `what` is the list
 * in a message, and how its owner makes it shorter.
 */
export async function readPages<T>(
  what: { readonly list: string; readonly cure: string },
  pageAt: (offset: number) => Promise<Page<T> | undefined>,
): Promise<T[] | undefined> {
  const all: T[] = [];
  let offset = 0;
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const here = await pageAt(offset);
    if (here === undefined) return undefined;
    all.push(...here.found);
    offset += here.length;
    if (here.length === 0 || offset >= here.total) return all;
  }
  throw endless(what.list, MOST_PAGES, what.cure);
}

/** The failure of a list with more pages than can be true. */
export function endless(list: string, pages: number, hint: string): Failure {
  return new Failure("unreadable-answer", `LaunchDarkly's list of ${list} has more than ${pages} pages.`, { hint });
}
