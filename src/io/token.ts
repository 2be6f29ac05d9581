import { Failure } from "../core/model/failure.ts";

/** An access token as it is sent, from the input of that name; no message holds any part of it. */
export function parseToken(text: string, input: string): string {
  const token = text.trim();
  if (token === "") {
    throw new Failure("missing-token", `The input \`${input}\` is empty.`, {
      hint: `Set \`${input}\` to a secret that holds an access token.`,
    });
  }
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new Failure(
      "invalid-token",
      `The access token in \`${input}\` holds a space, a line break or a character that no token has.`,
      {
        hint: `Store the token again, alone and on one line, in the secret that \`${input}\` reads.`,
      },
    );
  }
  if (/^(sdk|mob)-/.test(token)) {
    throw new Failure(
      "sdk-key",
      `The input \`${input}\` holds an SDK key or a mobile key, which only evaluates flags.`,
      {
        hint: `Set \`${input}\` to an API access token; it begins with \`api-\`.`,
      },
    );
  }
  return token;
}
