import type { Flag } from "../../../../core/model/live/flag.ts";
import { isTooLarge } from "../../../../io/http/http-failures.ts";
import type { FlagsReading } from "../../../../ports/provider.ts";
import type { Client } from "../../client.ts";
import { readUnknown, unseenEnvironment } from "../read-missing.ts";
import { isWhole, openList, PAGE, readList } from "./list-flags.ts";
import { findFlag, hasEnvironments } from "./read-flag.ts";
import { type FlagList, incomplete } from "./read-span.ts";

/** Which flags of a project are wanted, with which environments, and who is told how far the reading is. */
export interface FlagsAsked {
  readonly project: string;
  readonly flags: readonly string[] | "all";
  readonly environments: readonly string[];
  readonly progress: (read: number, of: number) => void;
}

/** Every flag that is not archived, or those named, archived or not, in the order in which they are named. */
export async function readFlagsOf(client: Client, baseUri: URL, asked: FlagsAsked): Promise<FlagsReading> {
  const { project, environments } = asked;
  const wanted = { ...asked, environments: [...new Set(environments)] };
  if (asked.flags.length === 0) return { found: true, flags: [] };
  const found =
    wanted.flags === "all"
      ? await readAll(client, baseUri, wanted)
      : await readNamed(client, baseUri, { ...wanted, flags: [...new Set(wanted.flags)] });
  const unseen = found?.find((flag) => !hasEnvironments(flag, environments));
  if (found !== undefined && found.length > 0 && unseen === undefined) return { found: true, flags: found };
  const missing = await readUnknown(client, project, environments);
  if (missing !== undefined) return missing;
  if (found?.length === 0) return { found: true, flags: [] };
  throw unseenEnvironment(project, unseen === undefined ? "the list of flags" : `flag "${unseen.key}"`);
}

/** All flags that are not archived; undefined if LaunchDarkly has no such list. */
async function readAll(client: Client, baseUri: URL, asked: FlagsAsked): Promise<Flag[] | undefined> {
  const { project, environments, progress } = asked;
  const flags = { project, environments, archived: false };
  const open = await openList(client, baseUri, flags);
  if (open === undefined) return undefined;
  let read = 0;
  const seen = ({ length }: { readonly length: number }) => {
    read += length;
    progress(read, open.total);
  };
  const pages = await readList(client, baseUri, flags, open, seen);
  if (!isWhole(pages)) throw incomplete(project);
  return pages.flatMap(({ found }) => found).filter((flag) => !flag.archived);
}

/**
 * The named flags; undefined if LaunchDarkly has no list to look in. First among those that are not archived, then among
 * those that are, and one by one as soon as that takes no more requests than the rest of a list. What no list holds is
 * asked for by itself before it counts as unknown, since it is not published which states the lists leave out.
 */
async function readNamed(
  client: Client,
  baseUri: URL,
  asked: FlagsAsked & { readonly flags: readonly string[] },
): Promise<Flag[] | undefined> {
  const { project, environments, flags: keys, progress } = asked;
  const named = new Set(keys);
  const found = new Map<string, Flag>();
  const left = () => keys.filter((key) => !found.has(key));
  const seen = (page: { readonly found: readonly Flag[] }) => {
    for (const flag of page.found) if (named.has(flag.key)) found.set(flag.key, flag);
    progress(found.size, keys.length);
  };
  for (const archived of [false, true]) {
    const wanted = left().length;
    if (wanted <= 1) break;
    const flags = { project, environments, archived, fewest: Math.ceil(PAGE / wanted) };
    const reading = await lookInList(client, baseUri, flags, { seen, left });
    if (reading === "none") return undefined;
    if (reading === "costly") break;
  }
  await Promise.all(
    left().map(async (flag) => {
      const one = await findFlag(client, baseUri, { project, flag, environments });
      seen({ found: one === undefined ? [] : [one] });
    }),
  );
  progress(keys.length, keys.length);
  return keys.flatMap((key) => found.get(key) ?? []);
}

interface Looking {
  readonly seen: (page: { readonly found: readonly Flag[] }) => void;
  /** The keys that were not seen yet. */
  readonly left: () => readonly string[];
}

/** Looks for flags in a list; `costly` if they are cheaper to read one by one than with the rest of it. */
async function lookInList(
  client: Client,
  baseUri: URL,
  flags: FlagList,
  { seen, left }: Looking,
): Promise<"looked" | "none" | "costly"> {
  try {
    const open = await openList(client, baseUri, flags);
    if (open === undefined) return "none";
    open.pages.forEach(seen);
    if (left().length <= open.requestsLeft) return "costly";
    await readList(client, baseUri, flags, open, seen);
    return "looked";
  } catch (error) {
    if (isTooLarge(error)) return "costly";
    throw error;
  }
}
