import { expect, test } from "vitest";
import { id, pageOf, pullBody, route, start } from "./github-server.ts";

test("reads all pages of comments, with who wrote them", async () => {
  const comments = Array.from({ length: 150 }, (_, index) => ({
    id: index,
    user: { login: "github-actions[bot]", type: "Bot" },
    body: `comment ${index}`,
  }));
  const ghost = { id: 150, user: null, body: null };
  const { github } = await start([
    route("GET", "/issues/12/comments", ({ query }) => pageOf([...comments, ghost], query)),
  ]);
  const found = await github.readComments(12);
  expect(found[149]).toEqual({ id: 149, author: "github-actions[bot]", byBot: true, body: "comment 149" });
  expect(found[150]).toEqual({ id: 150, author: "ghost", byBot: false, body: "" });
});

test("writes a comment and changes it in place", async () => {
  const { github, server } = await start([
    route("POST", "/issues/12/comments", () => ({ status: 201, body: { id: 3 } })),
    route("PATCH", "/issues/comments/3", () => ({ status: 200, body: { id: 3 } })),
  ]);
  await github.createComment(12, "one");
  await github.updateComment(3, "two");
  expect(server.log.map(({ body }) => body)).toEqual([{ body: "one" }, { body: "two" }]);
});

const review = (login: string | null, state: string, commit = id("a")) => ({
  user: login === null ? null : { login },
  state,
  commit_id: commit,
});
const APPROVED = review("bea", "APPROVED");

test.each([
  ["who approved the head commit", [APPROVED], ["bea"]],
  ["who commented after approving", [APPROVED, review("bea", "COMMENTED"), review("bea", "PENDING")], ["bea"]],
  ["who approved after asking for changes", [review("bea", "CHANGES_REQUESTED"), APPROVED], ["bea"]],
  ["once who approved twice", [APPROVED, APPROVED], ["bea"]],
  ["several", [APPROVED, review("cid", "APPROVED")], ["bea", "cid"]],
  ["nobody who asked for changes since", [APPROVED, review("bea", "CHANGES_REQUESTED")], []],
  ["nobody whose approval was dismissed", [review("bea", "DISMISSED")], []],
  ["nobody who approved another commit", [review("bea", "APPROVED", id("9"))], []],
  ["nobody who approved another commit since", [APPROVED, review("bea", "APPROVED", id("9"))], []],
  ["not the author", [review("ANA", "APPROVED")], []],
  ["nobody who may only read", [review("reader", "APPROVED")], []],
  ["nobody whom GitHub does not know", [review("stranger", "APPROVED"), review(null, "APPROVED")], []],
])("counts as approvers %s", async (_, reviews, expected) => {
  const permissions: Record<string, string> = { ANA: "admin", bea: "write", cid: "admin", reader: "read" };
  const { github } = await start([
    route("GET", "/pulls/12", () => ({ status: 200, body: pullBody() })),
    route("GET", "/pulls/12/reviews", ({ query }) => pageOf(reviews, query)),
    route("GET", "/collaborators/{login}/permission", ({ params }) => {
      const permission = permissions[params.login ?? ""];
      return permission === undefined ? { status: 404, body: {} } : { status: 200, body: { permission } };
    }),
  ]);
  expect(await github.readApprovers(await github.readPullRequest(12))).toEqual(expected);
});
