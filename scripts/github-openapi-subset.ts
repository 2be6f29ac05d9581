/**
 * Writes emulators/github/github-openapi.json: the paths of GitHub's REST API that the emulator answers, with the
 * schemas they refer to, without descriptions, titles, examples and vendor extensions.
 *
 * The whole document is 13 MB and its package 385 MB, so it is no dependency. To make the subset again:
 *
 *   cd "$(mktemp -d)" && npm init -y && npm install @octokit/openapi@23.0.2
 *   node <repository>/scripts/github-openapi-subset.ts node_modules/@octokit/openapi/generated/api.github.com.json
 */
import { readFileSync, writeFileSync } from "node:fs";
import process from "node:process";

type Tree = { [key: string]: unknown };

const REPOSITORY = "/repos/{owner}/{repo}";

/** Path → methods that are kept. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  "/rate_limit": ["get"],
  "/user": ["get"],
  [REPOSITORY]: ["get"],
  [`${REPOSITORY}/pulls`]: ["get"],
  [`${REPOSITORY}/pulls/{pull_number}`]: ["get"],
  [`${REPOSITORY}/pulls/{pull_number}/files`]: ["get"],
  [`${REPOSITORY}/pulls/{pull_number}/reviews`]: ["get"],
  [`${REPOSITORY}/contents/{path}`]: ["get"],
  [`${REPOSITORY}/compare/{basehead}`]: ["get"],
  [`${REPOSITORY}/commits`]: ["get"],
  [`${REPOSITORY}/commits/{ref}`]: ["get"],
  [`${REPOSITORY}/commits/{commit_sha}/pulls`]: ["get"],
  [`${REPOSITORY}/commits/{ref}/check-runs`]: ["get"],
  [`${REPOSITORY}/git/ref/{ref}`]: ["get"],
  [`${REPOSITORY}/git/matching-refs/{ref}`]: ["get"],
  [`${REPOSITORY}/git/commits/{commit_sha}`]: ["get"],
  [`${REPOSITORY}/git/trees/{tree_sha}`]: ["get"],
  [`${REPOSITORY}/git/blobs/{file_sha}`]: ["get"],
  [`${REPOSITORY}/check-runs`]: ["post"],
  [`${REPOSITORY}/check-runs/{check_run_id}`]: ["get", "patch"],
  [`${REPOSITORY}/check-runs/{check_run_id}/annotations`]: ["get"],
  [`${REPOSITORY}/issues`]: ["get", "post"],
  [`${REPOSITORY}/issues/{issue_number}`]: ["get", "patch"],
  [`${REPOSITORY}/issues/{issue_number}/comments`]: ["get", "post"],
  [`${REPOSITORY}/issues/comments/{comment_id}`]: ["get", "patch", "delete"],
  [`${REPOSITORY}/collaborators/{username}/permission`]: ["get"],
  [`${REPOSITORY}/deployments`]: ["get", "post"],
  [`${REPOSITORY}/deployments/{deployment_id}`]: ["get"],
  [`${REPOSITORY}/deployments/{deployment_id}/statuses`]: ["get", "post"],
};

/** Keywords that say nothing about validity. */
const SILENT = new Set([
  "description",
  "title",
  "example",
  "examples",
  "externalDocs",
  "tags",
  "summary",
  "operationId",
]);

/** Keywords whose value maps names to schemas, so that a name may well be "title". */
const NAMED = new Set(["properties", "patternProperties"]);

function prune(node: unknown, named = false): unknown {
  if (Array.isArray(node)) return node.map((element) => prune(element));
  if (typeof node !== "object" || node === null) return node;
  const kept = Object.entries(node).filter(([key]) => named || !(SILENT.has(key) || key.startsWith("x-")));
  return Object.fromEntries(kept.map(([key, value]) => [key, prune(value, !named && NAMED.has(key))]));
}

function references(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === "$ref" && typeof value === "string" ? [value] : references(value),
  );
}

function subset(document: Tree): Tree {
  const all = document.paths as Record<string, Tree>;
  const components = document.components as Record<string, Tree>;
  const paths: Tree = {};
  for (const [path, methods] of Object.entries(KEPT)) {
    const item = all[path];
    if (item === undefined) throw new Error(`The document has no path ${path}.`);
    paths[path] = prune(Object.fromEntries(methods.map((method) => [method, item[method]])));
  }
  const kept: Record<string, Tree> = {};
  const open = references(paths);
  for (let reference = open.pop(); reference !== undefined; reference = open.pop()) {
    const [, , kind = "", name = ""] = reference.split("/");
    kept[kind] ??= {};
    if (name in kept[kind]) continue;
    kept[kind][name] = prune(components[kind]?.[name]);
    open.push(...references(kept[kind][name]));
  }
  const sorted = Object.entries(kept).map(([kind, named]) => [
    kind,
    Object.fromEntries(Object.entries(named).sort(([a], [b]) => (a < b ? -1 : 1))),
  ]);
  return {
    openapi: document.openapi,
    info: {
      title: "GitHub REST API, the part that the emulator answers",
      version: (document.info as Tree).version,
      description:
        "Made by scripts/github-openapi-subset.ts from @octokit/openapi (https://github.com/octokit/openapi), which is GitHub's https://github.com/github/rest-api-description.",
      license: { name: "MIT", url: "https://spdx.org/licenses/MIT" },
    },
    paths,
    components: Object.fromEntries(sorted),
  };
}

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error("Usage: node scripts/github-openapi-subset.ts <api.github.com.json>");
const target = new URL("../emulators/github/github-openapi.json", import.meta.url);
writeFileSync(target, `${JSON.stringify(subset(JSON.parse(readFileSync(source, "utf8")) as Tree))}\n`);
