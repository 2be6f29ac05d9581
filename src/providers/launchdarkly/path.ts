import { Failure } from "../../core/model/failure.ts";

/**
 * The path that a template such as `/api/v2/flags/{project}/{flag}` makes of these names. A name that would lead to
 * another path (`..` does, even encoded) is refused, so a name can never choose what is called.
 */
export function fillPath(template: string, names: Readonly<Record<string, string>>): string {
  const path = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => encode(names[name] ?? ""));
  if (new URL(path, "https://host.invalid").pathname !== path) throw unusable(Object.values(names));
  return path;
}

function encode(name: string): string {
  if (name === "" || name === "." || name === ".." || !name.isWellFormed()) throw unusable([name]);
  return encodeURIComponent(name);
}

function unusable(names: readonly string[]): Failure {
  return new Failure(
    "unusable-name",
    `${JSON.stringify(names.join(", "))} cannot stand in an address of LaunchDarkly.`,
    {
      hint: "Use the key as LaunchDarkly shows it: letters, digits, `.`, `_` and `-`, beginning with a letter or a digit.",
    },
  );
}
