import { describe, expect, test } from "vitest";
import type { FeatureSignals } from "../../../emulators/featuresignals/featuresignals.ts";
import { DEFAULT_USERS, passwordOf, USERS, userId } from "../../../emulators/featuresignals/seeds/seed-user.ts";
import type { JsonObject } from "../../../src/core/model/json.ts";
import { call } from "../launchdarkly/call.ts";
import { APPROVALS, as, create, NOON, useFeatureSignals } from "./fixture.ts";

const { start, wait } = useFeatureSignals();

const MINUTE = 60_000;

const post = (fs: FeatureSignals, what: string, body: JsonObject) => call(fs, "POST", `/v1/auth/${what}`, { body });
const login = (fs: FeatureSignals, email: string, more: JsonObject = {}) =>
  post(fs, "login", { email, password: passwordOf(email), ...more });
const projects = (fs: FeatureSignals, authorization: string) =>
  call(fs, "GET", "/v1/projects", { headers: { authorization } });

describe("a login", () => {
  test("gives the user, the organization and a pair of tokens", async () => {
    const fs = await start();
    const { status, body } = await login(fs, USERS.applier);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      user: { id: userId(USERS.applier), email: USERS.applier },
      organization: { id: fs.organizationId, plan: "pro" },
      tokens: { expires_at: NOON / 1000 + 3600, refresh_token: expect.any(String) },
      onboarding_completed: true,
    });
    expect((await projects(fs, `Bearer ${body.tokens.access_token}`)).status).toBe(200);
  });

  test("gives an HS256 token whose claims tell who and where", async () => {
    const fs = await start();
    const token: string = (await login(fs, USERS.applier)).body.tokens.access_token;
    const [header, claims] = token
      .split(".")
      .slice(0, 2)
      .map((part) => JSON.parse(Buffer.from(part, "base64url").toString()));
    expect(header).toEqual({ alg: "HS256", typ: "JWT" });
    expect(claims).toEqual({
      user_id: userId(USERS.applier),
      org_id: fs.organizationId,
      role: "admin",
      email: USERS.applier,
      data_region: "eu",
      jti: expect.stringMatching(/^[0-9a-f]{32}$/),
      exp: NOON / 1000 + 3600,
      iat: NOON / 1000,
      iss: "featuresignals",
    });
  });

  test("with a wrong password, or of nobody, says how many tries are left", async () => {
    const fs = await start();
    expect(await login(fs, USERS.applier, { password: "wrong" })).toMatchObject({
      status: 401,
      body: { error: "invalid credentials", attempts_used: 1, attempts_allowed: 10, remaining: 9 },
    });
    expect((await login(fs, USERS.applier, { password: "wrong" })).body).toMatchObject({ remaining: 8 });
    expect((await login(fs, "nobody@example.com")).body).toMatchObject({ remaining: 9 });
  });

  test("is locked after ten failures, and opens a quarter of an hour later", async () => {
    const fs = await start();
    for (let tries = 0; tries < 10; tries += 1) await login(fs, USERS.ana, { password: "wrong" });
    expect(await login(fs, USERS.ana)).toMatchObject({
      status: 429,
      body: { attempts_used: 10, remaining: 0, retry_after_unix: (NOON + 15 * MINUTE) / 1000 },
    });
    expect((await login(fs, USERS.applier)).status).toBe(200);
    wait(15 * MINUTE + 1);
    expect((await login(fs, USERS.ana)).status).toBe(200);
  });

  test("asks for the second factor of those who have one", async () => {
    const user = {
      email: USERS.applier,
      role: "admin",
      password: passwordOf(USERS.applier),
      mfaCode: "123456",
    } as const;
    const fs = await start({ users: [user] });
    expect(await login(fs, USERS.applier)).toMatchObject({ status: 403, body: { error: "mfa_required" } });
    expect((await login(fs, USERS.applier, { mfa_code: "000000" })).status).toBe(401);
    expect((await login(fs, USERS.applier, { mfa_code: "123456" })).status).toBe(200);
  });

  test("is for the owner only where single sign-on is enforced", async () => {
    const fs = await start({ ssoEnforced: true });
    expect((await login(fs, USERS.applier)).status).toBe(403);
    expect((await login(fs, USERS.olga)).status).toBe(200);
  });

  test("takes no unknown field, and is limited by client where limits count", async () => {
    const fs = await start({ rateLimit: { logins: 2 } });
    expect((await login(fs, USERS.ana, { remember: true })).status).toBe(400);
    expect((await login(fs, USERS.ana)).headers.get("x-ratelimit-remaining")).toBe("0");
    const refused = await login(fs, USERS.ana);
    expect(refused).toMatchObject({ status: 429, body: { error: "rate limit exceeded" } });
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(50);
  });
});

describe("an access token", () => {
  test.each<[string, (token: string) => string]>([
    ["missing authorization header", () => ""],
    ["invalid authorization format", (token) => token],
    ["invalid or expired token", () => "Bearer nonsense"],
    ["invalid or expired token", (token) => `Bearer ${token}x`],
    ["invalid or expired token", (token) => `Bearer ${forge(token)}`],
  ])("is refused as %j", async (error, header) => {
    const fs = await start();
    const refused = await projects(fs, header(fs.tokenOf(USERS.reader)));
    expect(refused).toMatchObject({ status: 401, body: { error, message: error } });
  });

  test("is good for an hour, and a refresh token for seven days of new ones", async () => {
    const fs = await start();
    const { access_token, refresh_token } = (await login(fs, USERS.applier)).body.tokens;
    wait(60 * MINUTE - 1);
    expect((await projects(fs, `Bearer ${access_token}`)).status).toBe(200);
    wait(1);
    expect(await projects(fs, `Bearer ${access_token}`)).toMatchObject({
      status: 401,
      body: { error: "token_expired" },
    });
    const refreshed = await post(fs, "refresh", { refresh_token });
    expect(refreshed.body).toMatchObject({ expires_at: NOON / 1000 + 7200, user: { email: USERS.applier } });
    expect((await projects(fs, `Bearer ${refreshed.body.access_token}`)).status).toBe(200);
    expect((await post(fs, "refresh", { refresh_token })).status).toBe(200);
    wait(7 * 24 * 60 * MINUTE);
    expect(await post(fs, "refresh", { refresh_token })).toMatchObject({
      status: 401,
      body: { error: "invalid refresh token" },
    });
  });

  test("and a refresh token do not pass for each other", async () => {
    const fs = await start();
    const { access_token, refresh_token } = (await login(fs, USERS.applier)).body.tokens;
    expect((await projects(fs, `Bearer ${refresh_token}`)).body.error).toBe("invalid or expired token");
    expect((await post(fs, "refresh", { refresh_token: access_token })).status).toBe(401);
  });

  test("that was revoked counts no more", async () => {
    const fs = await start();
    const token = fs.tokenOf(USERS.applier);
    fs.revokeTokens(USERS.applier);
    expect((await projects(fs, `Bearer ${token}`)).body.error).toBe("token has been revoked");
    expect((await as(fs, USERS.applier, "GET", "/v1/projects")).status).toBe(200);
  });

  test("keeps the role that it was given with", async () => {
    const fs = await start();
    const before = `Bearer ${fs.tokenOf(USERS.requester)}`;
    fs.setRole(USERS.requester, "viewer");
    const ask = (authorization: string) => call(fs, "POST", APPROVALS, { headers: { authorization }, body: {} });
    expect((await ask(before)).status).toBe(400);
    expect((await ask(`Bearer ${fs.tokenOf(USERS.requester)}`)).status).toBe(403);
  });
});

test("the log holds no password and no token, but whose token it was", async () => {
  const fs = await start();
  const { tokens } = (await login(fs, USERS.applier)).body;
  await post(fs, "refresh", { refresh_token: tokens.refresh_token });
  await create(fs);
  const text = JSON.stringify(fs.log);
  for (const { email } of DEFAULT_USERS) expect(text).not.toContain(passwordOf(email));
  expect(text).not.toContain("eyJ");
  expect(fs.writes()).toMatchObject([{ path: APPROVALS, headers: { authorization: `Bearer [${USERS.requester}]` } }]);
});

/** The same token with claims that its signature does not cover. */
function forge(token: string): string {
  const [header, , signature] = token.split(".");
  return [header, Buffer.from(JSON.stringify({ role: "owner" })).toString("base64url"), signature].join(".");
}
