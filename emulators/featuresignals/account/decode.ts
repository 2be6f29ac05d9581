import { isObject, type Json, type JsonObject } from "../../../src/core/model/json.ts";
import { readTime } from "./time.ts";

/** A value that does not have the type that a field wants. */
export class Mismatch extends Error {}

/** Reads a JSON value as Go's decoder does; `zero` is what a field has that is absent or null, undefined leaves it out. */
export interface Decoder {
  readonly zero: Json | undefined;
  /** `strict` refuses fields that nobody knows, which is done everywhere but inside a payload. */
  read(value: Json, strict: boolean): Json | undefined;
}

/** Reads an object. */
export interface Struct extends Decoder {
  read(value: Json, strict: boolean): JsonObject;
}

/** A string. */
export const text = scalar("", (value) => typeof value === "string");

/** True or false. */
export const truth = scalar(false, (value) => typeof value === "boolean");

/** A whole number. */
export const whole = scalar(0, (value) => Number.isInteger(value));

/** Any value; null is kept as one, since raw JSON is stored as it was sent. */
export const raw: Decoder = { zero: undefined, read: (value) => value };

/** Any value; null where it is absent. */
export const value: Decoder = { zero: null, read: (given) => given };

/** A time with an offset, brought to UTC. */
export const time: Decoder = {
  zero: undefined,
  read: (given) => {
    if (given === null) return undefined;
    const read = typeof given === "string" ? readTime(given) : undefined;
    if (read === undefined) throw new Mismatch("not a time");
    return read;
  },
};

/** A list; null where it is absent. */
export function list(of: Decoder): Decoder {
  return {
    zero: null,
    read: (given, strict) => {
      if (given === null) return null;
      if (!Array.isArray(given)) throw new Mismatch("not a list");
      return given.map((one) => of.read(one, strict) ?? of.zero ?? null);
    },
  };
}

/** The same, but left out where it is absent or null. */
export function pointer(of: Decoder): Decoder {
  return { zero: undefined, read: (given, strict) => (given === null ? undefined : of.read(given, strict)) };
}

/** The same, but left out where it is absent or empty. */
export function unlessEmpty(of: Decoder): Decoder {
  const isEmpty = (read: Json | undefined) => read === "" || (Array.isArray(read) && read.length === 0);
  return {
    zero: undefined,
    read: (given, strict) => {
      const read = given === null ? undefined : of.read(given, strict);
      return isEmpty(read) ? undefined : read;
    },
  };
}

/** An object with these fields, each there or left out as its decoder says; null is an object without any. */
export function struct(fields: Readonly<Record<string, Decoder>>): Struct {
  return {
    zero: undefined,
    read: (given, strict) => {
      if (given !== null && !isObject(given)) throw new Mismatch("not an object");
      const unknown = Object.keys(given ?? {}).find((name) => !Object.hasOwn(fields, name));
      if (strict && unknown !== undefined) throw new Mismatch("unknown field");
      const entries = Object.entries(fields).flatMap(([name, decoder]) => {
        const one = given?.[name];
        const read = one === undefined ? decoder.zero : decoder.read(one, strict);
        return read === undefined ? [] : [[name, read] as const];
      });
      return Object.fromEntries(entries);
    },
  };
}

function scalar(zero: Json, fits: (value: Json) => boolean): Decoder {
  return {
    zero,
    read: (given) => {
      if (given === null) return zero;
      if (!fits(given)) throw new Mismatch("wrong type");
      return given;
    },
  };
}
