import { expect, test } from "vitest";
import { placeFiles } from "../../../../src/commands/files/export/place-files.ts";
import { documentOf } from "../../drift/repository.ts";

/** Where files go in a folder in which these stand: by name, the key of the flag that each is about, or its text. */
async function placed(keys: readonly string[], standing: Readonly<Record<string, string>> = {}) {
  const texts = Object.entries(standing).map(([name, said]) => {
    return [`out/storefront/${name}`, said.includes("\n") ? said : documentOf(said, true)] as const;
  });
  const folder = {
    write: () => Promise.reject(new Error("Nothing is written here.")),
    read: async (path: string) => new Map<string, string>(texts).get(path),
    list: async () => Object.keys(standing),
  };
  const paths = await placeFiles(folder, { out: "out", project: "storefront" }, keys);
  return Object.fromEntries([...paths].map(([key, path]) => [key, path.replace("out/storefront/", "")]));
}

test.each<[what: string, keys: readonly string[], standing: Record<string, string>, names: Record<string, string>]>([
  ["is named for its key", ["newCheckout"], {}, { newCheckout: "newCheckout.yaml" }],
  [
    "counts the capitals of the later twin",
    ["aB", "ab", "AB"],
    {},
    { ab: "ab.yaml", aB: "aB~2.yaml", AB: "AB~3.yaml" },
  ],
  ["stays where it is", ["aB"], { "aB~2.yaml": "aB", "ab.yaml": "ab" }, { aB: "aB~2.yaml" }],
  ["stays where it is without its twin", ["ab"], { "ab~0.yaml": "ab" }, { ab: "ab~0.yaml" }],
  ["gives way to its twin's", ["ab"], { "aB.yaml": "aB" }, { ab: "ab~0.yaml" }],
  ["gives way to another flag's of its name", ["one"], { "one.yaml": "two" }, { one: "one~0.yaml" }],
  [
    "gives way to another project's",
    ["one"],
    { "one.yaml": documentOf("one", true, "e", "other") },
    { one: "one~0.yaml" },
  ],
  [
    "is one that holds it among others",
    ["one"],
    { "one.yaml": `${documentOf("two", true)}---\n${documentOf("one", true)}` },
    { one: "one.yaml" },
  ],
  ["is one in other letters that is about it", ["One"], { "one.yaml": "One" }, { One: "one.yaml" }],
  ["is one that is about nothing", ["one"], { "one.yaml": "kind: Nothing\n" }, { one: "one.yaml" }],
  ["is nowhere if both names are others'", ["one"], { "one.yaml": "two", "one~0.yaml": "three" }, {}],
  ["is nowhere for a key that is none", ["../one", ".."], {}, {}],
])("the file of a flag %s", async (_, keys, standing, names) => {
  expect(await placed(keys, standing)).toEqual(names);
});
