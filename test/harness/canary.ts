import type { Exchange } from "../../emulators/server.ts";

/** Which of these secrets a text holds, raw, URL-encoded or in base64 of any text around it; letter case is ignored. */
export function leaksIn(text: string, secrets: readonly string[]): string[] {
  const lower = text.toLowerCase();
  return secrets.filter((secret) => formsOf(secret).some((form) => lower.includes(form.toLowerCase())));
}

/** Everything that a request told its server, apart from its `Authorization`. */
export function sentBy({ method, path, headers, body }: Exchange): string {
  return JSON.stringify({ method, path, headers: { ...headers, authorization: undefined }, body });
}

function formsOf(secret: string): string[] {
  const escaped = JSON.stringify(secret).slice(1, -1);
  return [secret, escaped, encodeURIComponent(secret), ...inBase64(secret)];
}

/** The part of a secret's base64 that does not depend on what stands before and after it, at each of the three offsets. */
function inBase64(secret: string): string[] {
  return [0, 1, 2].flatMap((offset) => {
    const bytes = Buffer.from(" ".repeat(offset) + secret);
    const from = Math.ceil((offset * 8) / 6);
    const to = Math.floor((bytes.length * 8) / 6);
    return [bytes.toString("base64").slice(from, to), bytes.toString("base64url").slice(from, to)];
  });
}
