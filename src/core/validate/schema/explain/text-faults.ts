import { quote } from "../../../render/words/did-you-mean.ts";
import { atKey, atValue, type SchemaFault } from "../fault.ts";
import type { Mistake } from "../mistakes.ts";
import { codePoints, nameOf } from "../words.ts";

const NOT_IN_KEYS = /[^a-zA-Z0-9_.-]/gu;
const NOT_IN_TEXT = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const KEY_RULE = 'Keys are letters, digits, ".", "_" and "-", and start with a letter or a digit.';
const ID_RULE = "Ids are letters, digits and hyphens, as LaunchDarkly's API gives them.";

const LONGEST_KEY = 256;

/** Why a text is no key or id: the characters it must not hold, or how it starts. */
function keyProblem(text: string): string {
  if (text === "") return "it is empty";
  if (text.length > LONGEST_KEY) return `it has ${text.length} characters; the most is ${LONGEST_KEY}`;
  const points = codePoints(text, NOT_IN_KEYS);
  return points === "" ? `${quote(text)} starts with ${quote(text.slice(0, 1))}` : `${quote(text)} holds ${points}`;
}

/** The fault of a key of LaunchDarkly that cannot be one. */
export function keyFault({ pointer, value }: Mistake): SchemaFault {
  const message = `${nameOf(pointer)} is not a valid key: ${keyProblem(String(value))}.`;
  return atValue("invalid-key", pointer, message, KEY_RULE);
}

/** The fault of an id that cannot be one. */
export function idFault({ pointer, value }: Mistake): SchemaFault {
  const message = `${nameOf(pointer)} is not a valid id: ${keyProblem(String(value))}.`;
  return atValue("invalid-id", pointer, message, ID_RULE);
}

/** The fault of text that is empty, not on one line, or not all visible. */
export function textFault({ pointer, value }: Mistake): SchemaFault {
  const text = String(value);
  const name = nameOf(pointer);
  if (text === "")
    return atValue("invalid-text", pointer, `${name} is empty.`, "Write something, or take its key out.");
  const points = codePoints(text, NOT_IN_TEXT);
  if (points === "") {
    const message = `${name} is ${quote(text)}, with a space at its start or end.`;
    return atValue("invalid-text", pointer, message, "Take the space out.");
  }
  const hint = /[\n\r\u2028\u2029]/.test(text) ? "Write it on one line." : "Take them out: they cannot be seen.";
  return atValue("invalid-text", pointer, `${name} must be one line of visible text, but holds ${points}.`, hint);
}

/** The fault of text that is too long. */
export function lengthFault({ pointer, value, params }: Mistake): SchemaFault {
  const message = `${nameOf(pointer)} has ${String(value).length} characters; the most is ${params.limit}.`;
  return atValue("too-long", pointer, message);
}

/** The fault of a key that names something: an environment, or a variation whose name is too long or which is no id. */
export function namedKeyFault({ pointer, params, expected }: Mistake): SchemaFault {
  const key = String(params.propertyName);
  const place = [...pointer, key];
  if (expected.role === "environments") {
    return atKey("invalid-key", place, `An environment is not a valid key: ${keyProblem(key)}.`, KEY_RULE);
  }
  if (expected.role !== "weights") {
    return atKey(
      "too-long",
      place,
      `A variation in ${nameOf(pointer)} has ${key.length} characters; the most is 4096.`,
    );
  }
  const message = `A variation in ${nameOf(pointer)} is not a valid id: ${keyProblem(key)}.`;
  return atKey("invalid-id", place, message, 'Use "rollout" to write variations by value or name.');
}
