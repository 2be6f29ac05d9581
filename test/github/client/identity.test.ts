import { expect, test } from "vitest";
import type { Answer } from "../../../emulators/server.ts";
import { emulate } from "../emulated-github.ts";
import { asked, start } from "../github-server.ts";

const PERMISSIONS = { contents: "read", issues: "write" } as const;
const TOKENS = {
  ghs_job: { kind: "actions", permissions: PERMISSIONS },
  ghs_app: { kind: "app", slug: "flag-bot", permissions: PERMISSIONS },
  ghp_dan: { kind: "user", login: "dan", permissions: PERMISSIONS },
} as const;

test.each<[keyof typeof TOKENS, string | undefined, string, string[]]>([
  ["ghs_job", undefined, "github-actions[bot]", ["POST /graphql"]],
  ["ghs_app", undefined, "flag-bot[bot]", ["POST /graphql"]],
  ["ghs_app", "flag-bot", "flag-bot[bot]", []],
  ["ghp_dan", undefined, "dan", ["GET /user"]],
  ["ghp_dan", "flag-bot", "dan", ["GET /user"]],
])(
  "of the token %s and the app %s is %s, asked for once, and what it then writes under",
  async (token, app, login, log) => {
    const { emulator, github } = await emulate({ token, tokens: TOKENS });
    expect([await github.readIdentity(app), await github.readIdentity(app)]).toEqual([login, login]);
    expect(asked(emulator.log)).toEqual(log);
    expect((await github.createIssue("t", "b")).author).toBe(login);
  },
);

test.each<[string, Answer]>([
  ["knows no GraphQL", { status: 404, body: { message: "Not Found" } }],
  ["refuses to say", { status: 200, body: { data: null, errors: [{ message: "Something went wrong" }] } }],
])("is that of the job's own token where GitHub %s", async (_what, answer) => {
  const { github } = await start([{ method: "POST", path: "/graphql", answer: () => answer }]);
  expect(await github.readIdentity(undefined)).toBe("github-actions[bot]");
});
