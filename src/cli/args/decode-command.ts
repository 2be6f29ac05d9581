import { isKey } from "../../core/model/key.ts";
import type { Address, Args, Words } from "./args.ts";
import type { CommandName } from "./commands.ts";

/** What a command was asked, from its words and options. */
export function decodeCommand(command: CommandName, { plain, options }: Words): Args {
  const has = (name: string) => options.has(name);
  const paths = plain.length > 0 ? plain : ["flags"];
  const json = has("--json");
  if (command === "validate") return { command, paths, json };
  const address = addressOf(options);
  if (command === "plan") return { command, paths, json, compare: has("--compare"), ...address };
  if (command === "export") return decodeExport({ plain, options }, address);
  if (has("--adopt") && has("--reapply")) {
    return wrong(command, "--adopt and --reapply are two ways out of drift: choose one.");
  }
  const cure = has("--adopt") ? "adopt" : has("--reapply") ? "reapply" : undefined;
  return { command, paths, json, ...(cure === undefined ? {} : { cure }), ...address };
}

function decodeExport({ plain: [project, ...flags], options }: Words, address: Address): Args {
  const command = "export";
  if (project === undefined) return wrong(command, "The project is missing.");
  const environments = options.get("--environment") ?? [];
  const [what, odd] =
    [...named("a project", [project]), ...named("a flag", flags), ...named("an environment", environments)].find(
      ([, key]) => !isKey(key),
    ) ?? [];
  if (odd !== undefined) return wrong(command, `${JSON.stringify(odd)} is no key of ${what}.`);
  return {
    command,
    project,
    flags,
    environments,
    out: options.get("--out")?.[0] ?? "flags",
    variations: options.has("--variations"),
    force: options.has("--force"),
    ...address,
  };
}

function wrong(about: CommandName, said: string): Args {
  return { command: "help", about, wrong: said };
}

function named(what: string, keys: readonly string[]): (readonly [what: string, key: string])[] {
  return keys.map((key) => [what, key] as const);
}

function addressOf(options: Words["options"]): Address {
  const baseUri = options.get("--base-uri")?.[0];
  return { allowedHosts: options.get("--allowed-host") ?? [], ...(baseUri === undefined ? {} : { baseUri }) };
}
