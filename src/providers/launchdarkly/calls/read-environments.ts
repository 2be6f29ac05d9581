import type { Client } from "../client.ts";
import { count, list, member, name, optional, type Page, type Part, Unreadable } from "../json/narrow.ts";
import { viewing } from "./needs.ts";
import { readPages } from "./read-pages.ts";

const PAGE = "200";

/**
 * The keys of a project's environments, undefined if there is no such project. Nothing else of the environments is kept,
 * since the rest of them holds SDK keys.
 */
export function readEnvironmentKeys(client: Client, project: string): Promise<string[] | undefined> {
  const what = { list: `environments of project "${project}"`, cure: "Check the project in LaunchDarkly." };
  return readPages(what, (offset) =>
    client.find(
      {
        method: "GET",
        path: "/api/v2/projects/{project}/environments",
        names: { project },
        query: [["limit", PAGE], ...(offset === 0 ? [] : [["offset", String(offset)] as const])],
        need: viewing({ project }),
      },
      (body) => readKeyPage(body, offset),
    ),
  );
}

/** A page that ends before the list does is refused: what is not seen could be what is meant. */
function readKeyPage(body: Part, offset: number): Page<string> {
  const found = list(member(body, "items")).map((item) => name(member(item, "key")));
  const total = optional(member(body, "totalCount"), count) ?? offset + found.length;
  if (found.length === 0 && offset < total) throw new Unreadable("items", "a page of the rest of the list");
  return { found, length: found.length, total };
}
