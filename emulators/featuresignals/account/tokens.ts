import { createHmac } from "node:crypto";
import { isObject, type Json } from "../../../src/core/model/json.ts";
import { Refusal } from "./refusal.ts";

/** What stands in a token. A role that changes later counts from the next login on. */
export interface Claims {
  readonly user_id: string;
  readonly org_id: string;
  readonly role: string;
  readonly email: string;
  readonly data_region: string;
  readonly jti: string;
  /** Unix seconds. */
  readonly exp: number;
  readonly iat: number;
  readonly iss: string;
}

/** The issuer of access tokens, and that of refresh tokens: neither passes for the other. */
export const ISSUERS = { access: "featuresignals", refresh: "featuresignals-refresh" } as const;

const SECRET = "canary-jwt-secret";
const HEADER = encode({ alg: "HS256", typ: "JWT" });

/** The claims as an HS256 JWT. */
export function signToken(claims: Claims): string {
  const signed = `${HEADER}.${encode({ ...claims })}`;
  return `${signed}.${signatureOf(signed)}`;
}

/** The claims of a token of this issuer at this time in Unix milliseconds; FeatureSignals' 401 if it is none, or expired. */
export function readToken(token: string, issuer: string, now: number): Claims {
  const [header, payload, signature] = token.split(".");
  const claims = claimsOf(token);
  if (claims === undefined || signatureOf(`${header}.${payload}`) !== signature) throw invalidToken();
  if (claims.exp * 1000 <= now) throw new Refusal(401, "token_expired");
  if (claims.iss !== issuer) throw invalidToken();
  return claims;
}

/** What a token claims, whoever signed it; undefined if it is no JWT. */
export function claimsOf(token: string): Claims | undefined {
  try {
    const claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8")) as Json;
    return isObject(claims) ? (claims as unknown as Claims) : undefined;
  } catch {
    return undefined;
  }
}

function invalidToken(): Refusal {
  return new Refusal(401, "invalid or expired token");
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString("base64url");
}

function signatureOf(signed: string): string {
  return createHmac("sha256", SECRET).update(signed).digest("base64url");
}
