import { isObject, type Json } from "../../src/core/model/json.ts";
import type { Exchange } from "../exchange.ts";
import { claimsOf } from "./account/tokens.ts";

const SECRET = new Set(["password", "mfa_code", "access_token", "refresh_token"]);

/** An exchange without its secrets; its authorization tells whose token it was instead. */
export function redactExchange(exchange: Exchange): Exchange {
  const { authorization, ...headers } = exchange.headers;
  return {
    ...exchange,
    headers: authorization === undefined ? headers : { ...headers, authorization: ownerOf(authorization) },
    body: redact(exchange.body),
    answer: redact(exchange.answer),
  };
}

function ownerOf(authorization: string): string {
  return `Bearer [${claimsOf(authorization.slice("Bearer ".length))?.email ?? "hidden"}]`;
}

function redact(value: Json | undefined): Json | undefined {
  if (Array.isArray(value)) return value.map((one) => redact(one) ?? null);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([name, one]) => [name, SECRET.has(name) ? "[hidden]" : redact(one)]);
  return Object.fromEntries(entries) as Json;
}
