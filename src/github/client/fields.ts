import { isObject, type JsonObject } from "../../core/model/json.ts";

/** An answer of GitHub lacks a field, or holds something else than documented there. */
export class Unreadable extends Error {
  constructor(what: string) {
    super(what);
    this.name = "Unreadable";
  }
}

const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** True for the full id of a git object, false for the name of a branch. */
export function isSha(value: unknown): value is string {
  return typeof value === "string" && SHA.test(value);
}

/** The body itself, which must be an object. */
export function object(body: unknown): JsonObject {
  return isObject(body) ? body : refuse("the body");
}

/** The objects of a list. */
export function objects(body: unknown): JsonObject[] {
  return Array.isArray(body) ? body.map(object) : refuse("the list");
}

/** The object under a key. */
export function child(from: JsonObject, key: string): JsonObject {
  const value = from[key];
  return isObject(value) ? value : refuse(key);
}

/** The object under a key, or undefined where GitHub writes null. */
export function optionalChild(from: JsonObject, key: string): JsonObject | undefined {
  return from[key] == null ? undefined : child(from, key);
}

/** The text under a key. */
export function text(from: JsonObject, key: string): string {
  const value = from[key];
  return typeof value === "string" ? value : refuse(key);
}

/** The text under a key, or undefined where GitHub writes null or nothing. */
export function optionalText(from: JsonObject, key: string): string | undefined {
  return from[key] == null ? undefined : text(from, key);
}

/** The whole number, zero or more, under a key. */
export function count(from: JsonObject, key: string): number {
  const value = from[key];
  return Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : refuse(key);
}

/** The truth value under a key. */
export function truth(from: JsonObject, key: string): boolean {
  const value = from[key];
  return typeof value === "boolean" ? value : refuse(key);
}

/** The git object id under a key. */
export function sha(from: JsonObject, key: string): string {
  const value = from[key];
  return isSha(value) ? value : refuse(key);
}

/** The time under a key, which GitHub writes in ISO 8601, in Unix milliseconds. */
export function time(from: JsonObject, key: string): number {
  const value = Date.parse(text(from, key));
  return Number.isNaN(value) ? refuse(key) : value;
}

/**
 * The text of a file, which GitHub sends as base64 with its size; undefined where it is not UTF-8. A byte order mark
 * stays, since it is part of the file.
 */
export function fileText(from: JsonObject): string | undefined {
  if (text(from, "encoding") !== "base64") return refuse("encoding");
  const bytes = Buffer.from(text(from, "content"), "base64");
  if (bytes.length !== count(from, "size")) return refuse("content");
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function refuse(what: string): never {
  throw new Unreadable(what);
}
