const KEY_SHAPE = "(?:api|sdk|mob)-[0-9a-f-]{36}";
const HIDDEN = "***";

/** A function that hides these secrets in a text, raw, base64 and URL-encoded, and whatever looks like a LaunchDarkly key. */
export function createRedactor(secrets: readonly string[]): (text: string) => string {
  const forms = secrets.filter((secret) => secret !== "").flatMap(formsOf);
  const longestFirst = [...new Set(forms)].sort((a, b) => b.length - a.length);
  // Letter case is ignored: URL encoding may write %2B or %2b.
  const pattern = new RegExp([...longestFirst.map(literally), KEY_SHAPE].join("|"), "gi");
  return (text) => text.replaceAll(pattern, HIDDEN);
}

function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret, "utf8");
  const base64 = bytes.toString("base64");
  return [
    secret,
    base64,
    base64.replace(/=+$/, ""),
    bytes.toString("base64url"),
    encodeURIComponent(secret.toWellFormed()),
  ];
}

function literally(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
