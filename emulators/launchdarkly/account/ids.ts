import { createHash } from "node:crypto";

/** The UUID that stands for a name, always the same: how LaunchDarkly identifies variations, rules and clauses. */
export function uuidFor(name: string): string {
  const hex = digest(name);
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The 24 hexadecimal digits that stand for a name, always the same: how LaunchDarkly identifies everything else. */
export function hexFor(name: string): string {
  return digest(name).slice(0, 24);
}

function digest(name: string): string {
  return createHash("sha256").update(name).digest("hex");
}
