import { isObject } from "../../../core/model/json.ts";
import { isKey } from "../../../core/model/key.ts";
import { parseSource } from "../../../core/parse/parse-source.ts";
import type { Folder } from "../folder.ts";

/**
 * A path for the file of each flag of a project: the one that is about the flag already, else one that is named for its
 * key. Where letter case alone tells its name from that of another flag's file, as some disks do not, its capitals are
 * counted in, so that no flag's file is ever written over another's. A key is absent if no file can be named for it.
 */
export async function placeFiles(
  folder: Folder,
  { out, project }: { readonly out: string; readonly project: string },
  keys: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const within = `${out}/${project}`;
  const standing = Map.groupBy(await folder.list(within), (name) => name.toLowerCase());
  const claimed = new Set<string>();
  const paths = new Map<string, string>();
  // Backwards, small letters come before capitals, whatever the order of the list.
  for (const key of keys.filter(isKey).sort().reverse()) {
    const [plain, counted] = [`${key}.yaml`, `${key}~${capitals(key)}.yaml`];
    const owners = new Map<string, ReadonlySet<string>>();
    for (const name of [plain, counted].flatMap((one) => standing.get(one.toLowerCase()) ?? [])) {
      owners.set(name, flagsIn(await folder.read(`${within}/${name}`), project));
    }
    const isFree = (name: string) => {
      const same = [...owners].filter(([other]) => other.toLowerCase() === name.toLowerCase());
      return !claimed.has(name.toLowerCase()) && same.every(([, flags]) => flags.size === 0);
    };
    const [own] = [...owners].find(([, flags]) => flags.has(key)) ?? [];
    const name = own ?? [plain, counted].find(isFree);
    if (name === undefined) continue;
    claimed.add(name.toLowerCase());
    paths.set(key, `${within}/${name}`);
  }
  return paths;
}

/** The places of a key's capitals as one number; no two keys that only letter case tells apart have the same. */
function capitals(key: string): string {
  return [...key]
    .reduce((sum, letter, place) => sum + (/[A-Z]/.test(letter) ? 1n << BigInt(place) : 0n), 0n)
    .toString(16);
}

/** The keys of the flags that the documents of a file are about; another project's flags with the project's key before. */
function flagsIn(text: string | undefined, project: string): ReadonlySet<string> {
  const documents = text === undefined ? [] : parseSource("", text).documents;
  const named = documents.flatMap(({ value }) => {
    if (!isObject(value) || typeof value.flag !== "string") return [];
    return [value.project === project ? value.flag : `${String(value.project)}/${value.flag}`];
  });
  return new Set(named);
}
